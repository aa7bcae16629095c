/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";

import { readManifest } from "../../../src/workbench/page/manifest";

const TEXT = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

function read(language: "en-US" | "zh-TW", text = TEXT) {
  const xml = new DOMParser().parseFromString(text, "text/xml");
  return readManifest(xml, language, "/addin/");
}

describe("readManifest", () => {
  it("finds what Excel loads, under the address of the workbench", () => {
    expect(read("en-US")).toMatchObject({
      namespace: "CREDIT",
      page: "/addin/taskpane.html",
      functionsScript: "/addin/functions.js",
      functionsMetadata: "/addin/functions.json",
    });
  });

  it("takes the texts and files of the language", () => {
    const manifest = read("zh-TW");
    expect(manifest.name).toBe("CreditSheet 客戶信用");
    expect(manifest.functionsMetadata).toBe("/addin/functions.zh-TW.json");
    expect(manifest.buttons.map(({ label }) => label)).toEqual(["客戶信用", "客戶信用評估"]);
  });

  it("finds the buttons of the ribbon with what they do", () => {
    expect(read("en-US").buttons).toMatchObject([
      { label: "Customer Credit", icon: "/addin/assets/icon-20.png", action: null },
      {
        label: "Review Customer",
        icon: "/addin/assets/review-20.png",
        action: "reviewSelectedCustomer",
      },
    ]);
  });

  it("takes a package that was built for another address", () => {
    const moved = TEXT.replaceAll("https://localhost:3000", "https://credit.example.com/addin");
    expect(read("en-US", moved).page).toBe("/addin/taskpane.html");
  });

  it("names a resource that is missing", () => {
    const broken = TEXT.replace('<bt:String id="Pane.Label"', '<bt:String id="Other"');
    expect(() => read("en-US", broken)).toThrow("Pane.Label");
  });
});
