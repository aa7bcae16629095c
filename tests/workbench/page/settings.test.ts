import { languageFor } from "../../../src/workbench/page/language";
import { readSettings } from "../../../src/workbench/page/settings";

const GERMAN = { languages: ["de-DE", "en"], prefersDark: false };

describe("languageFor", () => {
  it.each([
    { tag: "en-GB", language: "en-US" },
    { tag: "de", language: "en-US" },
    { tag: "", language: "en-US" },
    { tag: "zh", language: "zh-CN" },
    { tag: "zh-CN", language: "zh-CN" },
    { tag: "zh-Hans-SG", language: "zh-CN" },
    { tag: "zh-TW", language: "zh-TW" },
    { tag: "zh-HK", language: "zh-TW" },
    { tag: "zh-Hant", language: "zh-TW" },
  ])("is $language for $tag", ({ tag, language }) => {
    expect(languageFor(tag)).toBe(language);
  });
});

describe("readSettings", () => {
  it("follows the browser and opens the sample when the address says nothing", () => {
    const surroundings = { languages: ["zh-TW", "en"], prefersDark: true };
    expect(readSettings("", surroundings)).toEqual({
      language: "zh-TW",
      theme: "dark",
      file: "sample",
      blankAs: null,
    });
  });

  it("takes what the address says", () => {
    const search = "?lang=zh-CN&theme=light&file=blank&blank=0";
    expect(readSettings(search, { languages: ["en"], prefersDark: true })).toEqual({
      language: "zh-CN",
      theme: "light",
      file: "blank",
      blankAs: 0,
    });
  });

  it.each([
    { search: "?theme=purple", key: "theme", value: "light" },
    { search: "?file=other", key: "file", value: "sample" },
    { search: "?blank=1", key: "blankAs", value: null },
  ] as const)("does not take $search", ({ search, key, value }) => {
    expect(readSettings(search, GERMAN)[key]).toBe(value);
  });
});
