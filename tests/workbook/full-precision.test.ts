/** Ratios, scores, AUC and PSI are given in full precision by every function; amounts alone are rounded. */
import { callInputs, callSources } from "../../src/taskpane/insert/call-sources";
import { CREDIT_FUNCTIONS } from "../../src/taskpane/insert/credit-functions";
import { callValues } from "../../src/workbook/call-values";
import { planCall } from "../../src/workbook/credit-call";
import { HOW_TO_UPDATE, isUpdatingGolden, readGolden, writeGolden } from "../support/golden";
import { openTables } from "../support/open-tables";
import { sampleTables } from "../support/sample-tables";
import { call } from "../support/worksheet-functions";

const GOLDEN = "full-precision.json";
/** 30 June 2025, within the ledger of the sample. */
const SAMPLE_DATE = 45838;

/** More decimals than any rounding would leave: ten stay where the noise of binary fractions is taken off. */
const DECIMALS = 1e9;

/** They answer about what the user writes himself; the sample has none. */
const JUDGEMENTS: Readonly<Record<string, readonly unknown[]>> = {
  AHPWEIGHTS: [
    [
      ["", "Capital", "Capacity", "Character"],
      ["Capital", 1, 3, 5],
      ["Capacity", 1 / 3, 1, 3],
      ["Character", 1 / 5, 1 / 3, 1],
    ],
  ],
  EXPERTSCORE: [
    [
      ["Rater", "Customer", "Criterion", "Rating"],
      ...[7, 8, 6].map((rating, i) => [`R${i}`, "C-1", "Capital", rating]),
    ],
  ],
};

/** Where the first column holds customers or days, the heading alone names a figure. */
const LISTS = /customer|客户|account|date|day|month|from|risk|debtor|invoice/i;

/** Names the figures of an answer that are in full precision: by heading, and by their row where it is no list. */
function preciseFigures(answer: readonly (readonly unknown[])[]): string[] {
  const [headings = []] = answer;
  const isList = answer.length === 1 || LISTS.test(String(headings[0]));
  const names = answer.flatMap((row) =>
    row.flatMap((cell, column) => {
      if (typeof cell !== "number" || Math.round(cell * DECIMALS) / DECIMALS === cell) return [];
      const heading = textIn(headings.slice(column, column + 1));
      const own = textIn(row.slice(0, column));
      return [isList || own === "" ? heading : `${own} | ${heading}`];
    }),
  );
  return [...new Set(names)].sort();
}

it("ratios, scores and shares of every function have all their decimals", async () => {
  const tables = await sampleTables();
  const workbook = await openTables(tables, "en", SAMPLE_DATE);
  const sources = callSources({ workbook, customer: null }, "en");
  const found: Record<string, string[]> = {};
  for (const [id, declared] of CREDIT_FUNCTIONS) {
    // It answers later, with what the user or the built-in policy says.
    if (id === "POLICY") continue;
    const plan = planCall(declared, CREDIT_FUNCTIONS, sources);
    const judged = JUDGEMENTS[id];
    if (plan.status === "missing" && judged === undefined) continue;
    const answer =
      plan.status === "missing"
        ? call(id, ...judged!)
        : attempt(() => callValues(plan.call, callInputs(workbook)));
    const names = preciseFigures(answer);
    if (names.length > 0) found[id] = names;
  }
  if (isUpdatingGolden) writeGolden(GOLDEN, found);
  try {
    expect(found).toEqual(readGolden(GOLDEN));
  } catch (error) {
    throw new Error(`${String(error)}\n${HOW_TO_UPDATE}`);
  }
});

/** The answer, empty where the sample is too small for it. */
function attempt(answer: () => unknown): readonly (readonly unknown[])[] {
  try {
    return answer() as unknown[][];
  } catch {
    return [];
  }
}

/** The first text of some cells; "" without one. */
function textIn(cells: readonly unknown[]): string {
  return cells.find((cell): cell is string => typeof cell === "string" && cell !== "") ?? "";
}
