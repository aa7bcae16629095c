import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(__dirname, "../../src/i18n");

/** Words for what is counted: beside a number that may be 1 they need both their forms. */
const COUNTED =
  "rows|days|months|periods|points|invoices|names|cells|judgements|customers|cases|items|places|receipts|events|years";

/** Words with both forms. */
const FORMS = /\{\w+:(?:[^{}|]|\{\w+\})*\|(?:[^{}|]|\{\w+\})*\}/g;

/** Bounds that never are 1. */
const NEVER_ONE = ["{most} rows"];

describe("English texts", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
  it.each(files)("of %s count one in the singular", (name) => {
    const text = readFileSync(path.join(FOLDER, name), "utf8").replace(FORMS, "");
    const plurals = text.match(new RegExp(`\\{\\w+\\} (?:${COUNTED})\\b`, "g")) ?? [];
    expect(plurals.filter((plural) => !NEVER_ONE.includes(plural))).toEqual([]);
  });
});
