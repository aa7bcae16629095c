import type { CallSources, SourceTable } from "../../src/workbook/argument-sources";
import {
  exampleFormula,
  inputsOf,
  planCall,
  sheetFormula,
  type CallPlan,
  type CreditFunction,
} from "../../src/workbook/credit-call";
import { METADATA } from "../support/functions-metadata";

const FUNCTIONS: ReadonlyMap<string, CreditFunction> = new Map(
  METADATA.functions.map((declared) => [declared.id, declared]),
);

/** A table of 20 rows on a sheet, whose header stands in the given row of it. */
function source(
  kind: "table" | "name" | "sheet",
  titles: readonly string[],
  columns: Readonly<Record<string, number>>,
  headerRow = 0,
): SourceTable {
  return {
    place: {
      kind,
      name: "Open_items",
      sheetId: "1",
      sheetName: "Q1 'raw'",
      row: 2,
      column: 1,
      rowCount: 20,
      columnCount: titles.length,
    },
    header: { row: headerRow, columns, titles },
    isUnreadable: false,
  };
}

const LEDGER = source("table", ["Customer", "Due date"], { customerId: 0, dueDate: 1 });
const NO_SOURCES: CallSources = {
  tables: {},
  asOf: { name: null, date: 45473 },
  customer: "C-1",
  language: "en",
};

function plan(id: string, sources: Partial<CallSources>): CallPlan {
  return planCall(FUNCTIONS.get(id)!, FUNCTIONS, { ...NO_SOURCES, ...sources });
}

function formulas(id: string, sources: Partial<CallSources>) {
  const planned = plan(id, sources);
  if (planned.status === "missing") throw new Error(JSON.stringify(planned.missing));
  return { sheet: sheetFormula(planned.call), example: exampleFormula(planned.call) };
}

describe("the formula of a call", () => {
  it("answers in the language of the pane where the workbook has no policy", () => {
    const policy = source("table", ["Rule", "Item"], {});
    const sheetOf = (tables: CallSources["tables"]) =>
      formulas("AGINGREPORT", { tables, language: "zh-CN" }).sheet;
    expect(sheetOf({ invoices: LEDGER })).toBe(
      '=CREDIT.AGINGREPORT(Open_items[#All],$B$2,CREDIT.POLICY(,"zh-CN"))',
    );
    expect(sheetOf({ invoices: LEDGER, policy })).toBe(
      "=CREDIT.AGINGREPORT(Open_items[#All],$B$2,Open_items[#All])",
    );
  });

  it("names tables, and cuts off what is left out at the end", () => {
    expect(formulas("AGINGREPORT", { tables: { invoices: LEDGER } })).toEqual({
      sheet: "=CREDIT.AGINGREPORT(Open_items[#All],$B$2)",
      example: "=CREDIT.AGINGREPORT(Open_items[#All], DATE(2024,6,30))",
    });
  });

  it("keeps the place of a table that is not there", () => {
    expect(formulas("EXPLAINSCORE", { tables: { invoices: LEDGER } }).sheet).toBe(
      "=CREDIT.EXPLAINSCORE($B$2,,Open_items[#All],$B$3)",
    );
  });

  it("takes the day from the cell that the workbook names for it", () => {
    const asOf = { name: "AsOfDate", date: 45473 };
    expect(formulas("AGINGMOVEMENT", { tables: { invoices: LEDGER }, asOf }).example).toBe(
      "=CREDIT.AGINGMOVEMENT(Open_items[#All], AsOfDate-365, AsOfDate)",
    );
  });

  it("speaks the reader's language where the function asks for one", () => {
    expect(formulas("POLICY", { language: "zh-TW" }).sheet).toBe('=CREDIT.POLICY(,"zh-TW")');
  });

  it("puts one answer into another, over the same inputs", () => {
    const planned = plan("CREDITGRADE", { tables: { customers: LEDGER } });
    expect(planned.status).toBe("ready");
    if (planned.status === "missing") return;
    expect(inputsOf(planned.call).map(({ name }) => name)).toEqual(["asOfDate"]);
    expect(sheetFormula(planned.call)).toBe(
      "=CREDIT.CREDITGRADE(CREDIT.CREDITSCORE(Open_items[Customer],Open_items[#All],,$B$2))",
    );
  });

  it("doubles the quotes of a customer's code in the example", () => {
    const { sheet, example } = formulas("STATEMENTOFACCOUNT", {
      tables: { invoices: LEDGER },
      customer: 'A"1',
    });
    expect(sheet).toBe("=CREDIT.STATEMENTOFACCOUNT($B$2,Open_items[#All],$B$3)");
    expect(example).toContain('("A""1", ');
  });
});

describe("a column in a formula", () => {
  const bucketOf = (invoices: SourceTable) => formulas("AGINGBUCKET", { tables: { invoices } });

  it.each([
    ["a table by its heading", LEDGER, "Open_items[Due date]"],
    [
      "a table whose heading has signs that a formula takes for its own by address",
      source("table", ["Customer", "Due [d]"], { dueDate: 1 }),
      "'Q1 ''raw'''!$C$4:$C$22",
    ],
    [
      "a table with titles above its header by address",
      source("table", ["Customer", "Due date"], { dueDate: 1 }, 3),
      "'Q1 ''raw'''!$C$7:$C$22",
    ],
    [
      "a named range by address",
      source("name", ["Customer", "Due date"], { dueDate: 1 }),
      "'Q1 ''raw'''!$C$4:$C$22",
    ],
    [
      "Chinese headings as they stand",
      source("table", ["到期日"], { dueDate: 0 }),
      "Open_items[到期日]",
    ],
  ])("names %s", (_, invoices, text) => {
    expect(bucketOf(invoices).sheet).toBe(`=CREDIT.AGINGBUCKET(${text},$B$2)`);
  });

  it("names each customer of a ledger once, where there is no table of customers", () => {
    expect(formulas("CREDITSCORE", { tables: { invoices: LEDGER } }).sheet).toBe(
      "=CREDIT.CREDITSCORE(UNIQUE(Open_items[Customer]),,Open_items[#All],$B$2)",
    );
  });

  it("takes names where a table has no codes", () => {
    const customers = source("table", ["Name"], { customerName: 0 });
    expect(formulas("CREDITSCORE", { tables: { customers } }).sheet).toContain(
      "(Open_items[Name],",
    );
  });

  it("of terms is an input where the ledger has none", () => {
    const invoices = source("table", ["Date"], { documentDate: 0 });
    expect(formulas("DUEDATE", { tables: { invoices } })).toEqual({
      sheet: "=CREDIT.DUEDATE(Open_items[Date],$B$2)",
      example: '=CREDIT.DUEDATE(Open_items[Date], "30 days")',
    });
  });
});

describe("what a call lacks", () => {
  const unreadable = { ...LEDGER, header: null, isUnreadable: true };
  it.each([
    ["AGINGREPORT", {}, { what: "table", table: "invoices", isUnreadable: false }],
    ["CREDITSCORE", {}, { what: "table", table: "invoices", isUnreadable: false }],
    ["RATIOS", { invoices: LEDGER }, { what: "table", table: "statements", isUnreadable: false }],
    ["DSO", { invoices: unreadable }, { what: "table", table: "invoices", isUnreadable: true }],
    [
      "DSO",
      { invoices: LEDGER, policy: unreadable },
      { what: "table", table: "policy", isUnreadable: true },
    ],
    ["DUEDATE", { invoices: LEDGER }, { what: "column", table: "invoices", field: "documentDate" }],
    ["DECISIONTREE", { invoices: LEDGER }, { what: "argument", parameter: "tree" }],
  ] as const)("%s over %j is said", (id, tables, missing) => {
    expect(plan(id, { tables })).toEqual({ status: "missing", missing });
  });
});
