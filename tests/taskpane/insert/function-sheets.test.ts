import { callSources } from "../../../src/taskpane/insert/call-sources";
import {
  CREDIT_FUNCTIONS,
  type WordedFunction,
} from "../../../src/taskpane/insert/credit-functions";
import { functionSheet } from "../../../src/taskpane/insert/function-sheet";
import type { CallSources } from "../../../src/workbook/argument-sources";
import { planCall } from "../../../src/workbook/credit-call";
import { inputAddress, type FormulaSheet } from "../../../src/workbook/formula-sheet";
import { formulaAnswer } from "../../support/formula-values";
import { METADATA } from "../../support/functions-metadata";
import { openTables, type TestTables } from "../../support/open-tables";
import { sampleTables, type SampleTables } from "../../support/sample-tables";
import { CustomFunctionError } from "../../../src/workbench/host/custom-functions-shim";

/** The day of the sample: 30 June 2026. */
const AS_OF = { name: null, date: 46203 };

const IDS = METADATA.functions.map(({ id }) => id);

/** Take a table that nobody can find by its headers, or that the sample does not have. */
const OWN_RANGES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  AHPWEIGHTS: { what: "argument", parameter: "comparisons" },
  COLLECTIONRESULTS: { what: "table", table: "contacts", isUnreadable: false },
  DECISIONTREE: { what: "argument", parameter: "tree" },
  EXPERTSCORE: { what: "argument", parameter: "ratings" },
  PLANVERSUSACTUAL: { what: "argument", parameter: "plan" },
  RISKMATRIX: { what: "argument", parameter: "register" },
};

/** Whole numbers from the year 2017 to 2036: all of a column are days, not amounts. */
const DAYS = { first: 43000, last: 50000 };

const MOST_SHARE = 10;

let sample: SampleTables;
beforeAll(async () => {
  sample = await sampleTables();
  // The sample has no debt written off, and a ratio of bad debts without one is no figure.
  const writeOff = ["C-4001", "WO-1", 46100, 46130, -1000, 0, 46180, "USD", "No", "Write-off", ""];
  sample = { ...sample, invoices: [...sample.invoices, writeOff] };
});

async function sourcesOf(tables: TestTables): Promise<CallSources> {
  const workbook = await openTables(tables);
  return { ...callSources({ workbook, customer: null }, "en"), asOf: AS_OF };
}

function declared(id: string): WordedFunction {
  return CREDIT_FUNCTIONS.get(id)!;
}

/** The answers of a sheet's formulas, from left to right. */
function answersOf({ inputs, formulas }: FormulaSheet, tables: TestTables) {
  const cells = new Map(inputs.map(({ content }, place) => [inputAddress(place), content]));
  return formulas.map(({ formula }) => formulaAnswer(formula, { tables, inputs: cells }));
}

/** What the columns of a sheet hold below their headings. */
function columnsOf(sheet: FormulaSheet, tables: TestTables): unknown[][] {
  return answersOf(sheet, tables).flatMap((answer) => {
    const isHeaded = sheet.formulas.every(({ headings }) => headings.length === 0);
    const rows = isHeaded ? answer.slice(1) : answer;
    return answer[0]!.map((_, column) => rows.map((row) => row[column]));
  });
}

describe.each(IDS)("%s on the tables of the sample", (id) => {
  let sources: CallSources;
  let tables: TestTables;
  beforeAll(async () => {
    tables = tablesFor(id);
    sources = await sourcesOf(tables);
  });

  it("answers, or says which range it needs", () => {
    const plan = planCall(declared(id), CREDIT_FUNCTIONS, sources);
    if (plan.status === "missing") {
      expect(plan.missing).toEqual(OWN_RANGES[id]);
      return;
    }
    expect(OWN_RANGES[id]).toBeUndefined();
    const sheet = functionSheet(declared(id), plan.call, sources, "en");
    const cells = answersOf(sheet, tables).flat(2);
    expect(cells.length).toBeGreaterThan(0);
    // A customer of whom too little is known has no figure; all else does.
    const faults = cells.filter((cell) => cell instanceof CustomFunctionError);
    expect(faults.filter(({ code }) => code !== "#N/A")).toEqual([]);
    expect(faults.length).toBeLessThan(cells.length / 3);
  });

  it("has formats that fit what its columns hold, and no day is shown as a number", () => {
    const plan = planCall(declared(id), CREDIT_FUNCTIONS, sources);
    if (plan.status === "missing") return;
    const sheet = functionSheet(declared(id), plan.call, sources, "en");
    const columns = columnsOf(sheet, tables);
    if (sheet.isWidthKnown) expect(columns).toHaveLength(sheet.columns.length);
    columns.forEach((cells, place) => {
      const numbers = cells.filter((cell) => typeof cell === "number");
      const isOfDays = numbers.length > 0 && numbers.every(isDay);
      expect({ place, isDate: sheet.columns[place]?.format === "date" }).toEqual({
        place,
        isDate: isOfDays,
      });
      if (sheet.columns[place]?.format !== "percent") return;
      // A limit may be used several times over; anything beyond that is no share.
      expect(numbers.filter((share) => Math.abs(share) > MOST_SHARE)).toEqual([]);
    });
  });
});

/** The sample, with what it lacks for a function to list anything. */
function tablesFor(id: string): TestTables {
  if (id !== "INSURANCECLOCK") return sample;
  const [titles, ...rows] = sample.customers;
  return {
    ...sample,
    customers: [[...titles!, "Insured Limit"], ...rows.map((row) => [...row, 1000])],
  };
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value > DAYS.first && value < DAYS.last;
}

const OF_BOOK = [
  ...["CREDITGRADE", "CREDITSCORE", "EXPLAINLIMIT", "EXPLAINSCORE", "FIVEC", "JUDGEMENTS"],
  ...["ORDERCHECK", "PORTFOLIO", "SUGGESTLIMIT", "SUGGESTTERMS"],
];

const OF_NO_TABLE = ["LATEINTEREST", "LIMITATIONDATE", "POLICY"];

describe("with one table alone", () => {
  it.each([
    ["customers", [...OF_BOOK, ...OF_NO_TABLE]],
    ["statements", ["FAILURESCORE", "RATIOS", ...OF_NO_TABLE]],
    ["policy", OF_NO_TABLE],
  ] as const)("%s: what can be answered is offered, and answers", async (kind, offered) => {
    expect((await offeredOver(kind)).sort()).toEqual([...offered].sort());
  });

  it("invoices: all is offered but what judges statements, insured limits, limits of the past and own ranges", async () => {
    const without = [
      ...Object.keys(OWN_RANGES),
      "FAILURESCORE",
      "INSURANCECLOCK",
      "ORDERREPLAY",
      "RATIOS",
    ];
    // Rates stand in the policy: single measures are not known of other currencies.
    const [titles, ...rows] = sample.invoices;
    const currency = titles!.indexOf("Currency");
    const inDollars = rows.map((row) => row.map((cell, at) => (at === currency ? "USD" : cell)));
    const invoices = [titles!, ...inDollars];
    expect(await offeredOver("invoices", invoices)).toEqual(
      IDS.filter((id) => !without.includes(id)),
    );
  });

  async function offeredOver(kind: keyof SampleTables, table = sample[kind]): Promise<string[]> {
    const tables = { [kind]: table };
    const sources = await sourcesOf(tables);
    return IDS.filter((id) => {
      const plan = planCall(declared(id), CREDIT_FUNCTIONS, sources);
      if (plan.status === "missing") return false;
      answersOf(functionSheet(declared(id), plan.call, sources, "en"), tables);
      return true;
    });
  }
});
