import type { Language } from "../../src/engine";
import { callInputs, callSources } from "../../src/taskpane/insert/call-sources";
import { CREDIT_FUNCTIONS } from "../../src/taskpane/insert/credit-functions";
import { functionSheet } from "../../src/taskpane/insert/function-sheet";
import { argumentValues, callValues } from "../../src/workbook/call-values";
import { inputsOf, planCall, sheetFormula } from "../../src/workbook/credit-call";
import { inputAddress, writeFormulaSheet } from "../../src/workbook/formula-sheet";
import { openInExcel } from "../support/excel";
import { formulaAnswer } from "../support/formula-values";
import { openTables, type TestTables } from "../support/open-tables";
import { sampleTables } from "../support/sample-tables";

/** 30 June 2025, within the ledger of the sample. */
const SAMPLE_DATE = 45838;

/** They answer about judgements, contacts and risks that the user writes himself; the sample has none. */
const WITHOUT_TABLES = [
  "AHPWEIGHTS",
  "COLLECTIONRESULTS",
  "DECISIONTREE",
  "EXPERTSCORE",
  "PLANVERSUSACTUAL",
  "RISKMATRIX",
];

/** The sample is too small for these. */
const REFUSALS = new Map([
  ["BADDEBTRATIO", expect.stringContaining("The ledger shows no write-offs") as string],
  ["CALIBRATE", expect.stringContaining("Too little history to learn from") as string],
]);

let tables: TestTables;
beforeAll(async () => {
  tables = await sampleTables();
});

/** A function planned over the sample, its formula's answer, and what the pane calculates. */
async function both(id: string, language: Language, without: keyof TestTables | null) {
  const given = without === null ? tables : { ...tables, [without]: undefined };
  const workbook = await openTables(given, language, SAMPLE_DATE);
  const sources = callSources({ workbook, customer: null }, language);
  const plan = planCall(CREDIT_FUNCTIONS.get(id)!, CREDIT_FUNCTIONS, sources);
  if (plan.status === "missing") return null;
  const inputs = new Map(
    inputsOf(plan.call).map(({ content }, place) => [inputAddress(place), content]),
  );
  const formula = sheetFormula(plan.call);
  return {
    formula: attempt(() => formulaAnswer(formula, { tables: given, inputs })),
    pane: attempt(() => callValues(plan.call, callInputs(workbook))),
  };
}

/** An answer, or what the function says against it. */
function attempt(answer: () => unknown): unknown {
  try {
    return answer();
  } catch (error) {
    return String(error);
  }
}

describe("what the pane calculates", () => {
  // It takes no table that could be too large, so that the pane never calculates it.
  const ids = [...CREDIT_FUNCTIONS.keys()].filter((id) => id !== "POLICY");

  it.each(ids)("is what the formula of %s gives", async (id) => {
    const found = await both(id, "en", null);
    if (WITHOUT_TABLES.includes(id)) {
      expect(found).toBeNull();
      return;
    }
    expect(found!.pane).toEqual(found!.formula);
    const refusal = REFUSALS.get(id);
    if (refusal !== undefined) expect(found!.pane).toEqual(refusal);
    else expect((found!.pane as unknown[][])[0]!.length).toBeGreaterThan(0);
  });

  it.each(["zh-CN", "zh-TW"] as const)("is in the language of the pane (%s)", async (language) => {
    const found = await both("AGINGREPORT", language, "policy");
    expect(found!.pane).toEqual(found!.formula);
  });

  it("takes each customer of a ledger once", async () => {
    const found = await both("CREDITGRADE", "en", "customers");
    expect(found!.pane).toEqual(found!.formula);
  });
});

describe("a sheet of values", () => {
  it("is written in pieces, with why and when", async () => {
    const office = await openInExcel({ sheets: { Start: [["x"]] } });
    const workbook = await openTables(tables);
    const sources = callSources({ workbook, customer: null }, "en");
    const declared = CREDIT_FUNCTIONS.get("CONCENTRATION")!;
    const plan = planCall(declared, CREDIT_FUNCTIONS, sources);
    if (plan.status === "missing") throw new Error("The sample has everything.");
    const source = { inputs: callInputs(workbook), stamp: "Calculated today" };
    const draft = functionSheet(declared, plan.call, sources, "en", undefined, source);
    // Wider than a message may be: 60,000 cells.
    const grid = Array.from({ length: 20_000 }, (_, row) => [
      row,
      row === 0 ? "=1+1" : "00123",
      { code: "#N/A" },
    ]);
    const large = { ...draft, formulas: [{ ...draft.formulas[0]!, values: () => grid }] };
    const name = await Excel.run((context) => writeFormulaSheet(context, large));
    const [note, first, last] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const head = 2 + draft.inputs.length + 1;
      const ranges = [
        sheet.getRangeByIndexes(1 + draft.inputs.length, 0, 1, 3),
        sheet.getRangeByIndexes(head, 0, 1, 3),
        sheet.getRangeByIndexes(head + 19_999, 0, 1, 3),
      ].map((range) => range.load("values"));
      await context.sync();
      return ranges.map(({ values }) => values as unknown[][]);
    });
    expect(note![0]![0]).toMatch(/Values, calculated in the pane: .* Calculated today$/);
    expect(first).toEqual([[0, "=1+1", "#N/A"]]);
    expect(last).toEqual([[19_999, "00123", "#N/A"]]);
    office.dispose();
  });

  it("has the same keys as the formula beside its answers", async () => {
    const workbook = await openTables(tables);
    const sources = callSources({ workbook, customer: null }, "en");
    const plan = planCall(CREDIT_FUNCTIONS.get("CREDITSCORE")!, CREDIT_FUNCTIONS, sources);
    if (plan.status === "missing") throw new Error("The sample has everything.");
    const keys = argumentValues(plan.call, 0, callInputs(workbook));
    expect(keys).toHaveLength(tables.customers!.length - 1);
  });
});
