import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

import { ledgerCheck } from "../../src/functions/book/ledger-check";
import type { FunctionsMetadata } from "../../src/functions/metadata/functions-metadata";
import {
  createCustomFunctions,
  type WorksheetFunction,
} from "../../src/workbench/host/custom-functions-shim";
import { builtInTable } from "../support/built-in-policy";
import { METADATA } from "../support/functions-metadata";

const DIST = path.resolve(__dirname, "../../dist");
/** 260 KB of 1,024 bytes. */
const LARGEST_GZIPPED = 260 * 1024;

/** Reads a file of the production package. */
function built(name: string): string {
  const file = path.join(DIST, name);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing. Run: npm run build`);
  return readFileSync(file, "utf8");
}

/** Runs functions.js where there is JavaScript and `CustomFunctions`, and nothing else. */
function runBare(others: Record<string, unknown> = {}): Map<string, WorksheetFunction> {
  const functions = new Map<string, WorksheetFunction>();
  const CustomFunctions = createCustomFunctions((id, run) => functions.set(id, run));
  const context = { CustomFunctions, ...others };
  vm.runInNewContext(built("functions.js"), context, { filename: "functions.js" });
  return functions;
}

const INVOICES = [
  ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"],
  ["Acme", "1", 45_000, 45_030, 100, 45_040],
  ["Acme", "2", 45_100, 45_130, 250.5, ""],
  ["Beta", "3", 45_120, 45_150, 80, ""],
];

const CALLS: readonly { id: string; args: readonly unknown[]; first: unknown }[] = [
  { id: "AGINGBUCKET", args: [[[45_130]], 45_200], first: "61–90" },
  { id: "AGINGMOVEMENT", args: [INVOICES, 45_100, 45_200], first: "Bucket" },
  { id: "AGINGREPORT", args: [INVOICES, 45_200], first: "Customer" },
  { id: "COLLECTIONMEASURES", args: [INVOICES, 45_200], first: "Measure" },
  { id: "CONCENTRATION", args: [INVOICES, 45_200], first: "Customer" },
  { id: "CREDITGRADE", args: [[[100]]], first: "A" },
  { id: "CREDITSCORE", args: [[[""]], null, INVOICES, 45_200], first: "" },
  { id: "DSO", args: [INVOICES, 45_200], first: (330.5 * 90) / 80 },
  { id: "DUEDATE", args: [[[45_100]], [[30]]], first: 45_130 },
  { id: "EXPLAINLIMIT", args: ["Acme", null, INVOICES, 45_200], first: "Customer" },
  { id: "EXPLAINSCORE", args: ["Acme", null, INVOICES, 45_200], first: "Customer" },
  { id: "LEDGERCHECK", args: [INVOICES, 45_200], first: "Section" },
  { id: "LOSSPROVISION", args: [INVOICES, 45_200], first: "Bucket" },
  { id: "LOSSRATES", args: [INVOICES, 45_200], first: "Bucket" },
  { id: "PORTFOLIO", args: [null, INVOICES, 45_200], first: "Customer" },
  { id: "STATEMENTOFACCOUNT", args: ["Acme", INVOICES, 45_200], first: "Document" },
  { id: "SUGGESTLIMIT", args: [[[""]], null, INVOICES, 45_200], first: "" },
];

describe("dist/functions.js", () => {
  it("is one file", () => {
    built("functions.js");
    expect(readdirSync(DIST).filter((name) => /^functions.*\.js(\.map)?$/.test(name))).toEqual([
      "functions.js",
    ]);
  });

  it(`weighs at most ${LARGEST_GZIPPED / 1024} KB gzipped`, () => {
    expect(gzipSync(built("functions.js"), { level: 9 }).length).toBeLessThan(LARGEST_GZIPPED);
  });

  it("registers exactly the functions of functions.json", () => {
    const { functions } = JSON.parse(built("functions.json")) as FunctionsMetadata;
    expect([...runBare().keys()].sort()).toEqual(functions.map(({ id }) => id));
  });

  it.each(CALLS)("answers $id at once, without any host", ({ id, args, first }) => {
    const answer = runBare().get(id)!(...args);
    expect(Array.isArray(answer)).toBe(true);
    expect((answer as unknown[][])[0]![0]).toBe(first);
  });

  it("fetches the notes of a policy from the package when they are asked for", async () => {
    const asked: string[] = [];
    const fetch = (name: string) => {
      asked.push(name);
      return Promise.resolve(new Response(built(name)));
    };
    const functions = runBare({ fetch });
    expect(asked).toEqual([]);
    expect(await functions.get("POLICY")!("China", "zh-TW")).toEqual(
      builtInTable("China", "zh-TW"),
    );
    expect(asked).toEqual(["policy-notes.json"]);
  });

  it("shows Taiwan's texts, which it has in other signs, as they are written", () => {
    const policy = builtInTable("China", "zh-TW");
    expect(runBare().get("LEDGERCHECK")!(INVOICES, 45_200, policy)).toEqual(
      ledgerCheck(INVOICES, 45_200, policy),
    );
  });

  it("names nothing of a page, of Office or of React", () => {
    const named =
      /\b(document|window|navigator|localStorage|Office|OfficeRuntime|Excel|React)\.\w+/;
    expect(named.exec(built("functions.js"))?.[0]).toBeUndefined();
  });
});

describe("dist/functions.json", () => {
  it("is what src/i18n/functions.json promises", () => {
    const metadata = JSON.parse(built("functions.json")) as FunctionsMetadata;
    const functions = metadata.functions.map((declared) => ({ ...declared, helpUrl: undefined }));
    expect({ ...metadata, functions }).toEqual(METADATA);
  });

  it.each([
    { metadata: "functions.json", page: "help.html" },
    { metadata: "functions.zh-CN.json", page: "help.zh-CN.html" },
    { metadata: "functions.zh-TW.json", page: "help.zh-TW.html" },
  ])(
    "lead their users from $metadata to the places of $page in the package",
    ({ metadata, page }) => {
      const { functions } = JSON.parse(built(metadata)) as FunctionsMetadata;
      const html = built(page);
      const lost = functions.filter(
        ({ id, helpUrl = "" }) =>
          !/^https:/.test(helpUrl) ||
          !helpUrl.endsWith(`/${page}#${id}`) ||
          !html.includes(` id="${id}"`),
      );
      expect(lost).toEqual([]);
    },
  );

  it.each(["zh-CN", "zh-TW"])("is there in %s, different in its texts alone", (culture) => {
    const english = JSON.parse(built("functions.json")) as FunctionsMetadata;
    const local = JSON.parse(built(`functions.${culture}.json`)) as FunctionsMetadata;
    expect(withoutTexts(local)).toEqual(withoutTexts(english));
    expect(local.functions[0]!.description).toMatch(/\p{Script=Han}/u);
  });
});

function withoutTexts(metadata: FunctionsMetadata): unknown {
  return JSON.parse(JSON.stringify(metadata), (key, value: unknown) =>
    key === "description" || key === "helpUrl" ? undefined : value,
  );
}
