import type { Language } from "../../src/engine";
import { ledgerCheck } from "../../src/functions/book/ledger-check";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { settlePolicy } from "../../src/taskpane/policy/written-policy";
import { openWorkbook } from "../../src/taskpane/book/open-workbook";
import { pickRows } from "../../src/taskpane/data/column-map";
import { readingQuestions } from "../../src/taskpane/data/reading-questions";
import { openInExcel } from "../support/excel";
import type { TestCell, TestOffice } from "../support/office";

const HEAD = ["Customer", "Invoice no.", "Type", "Invoice date", "Due date", "Amount", "Rest"];
const row = (no: string, type: string, amount: TestCell, rest: TestCell): TestCell[] => [
  ...["C-1", no, type],
  ...[45400, 45430, amount, rest],
];

/** As many as tell that it is no slip. */
const NEGATIVE = ["1", "2", "3", "4", "5"].map((no) => row(no, "Invoice", -60, -60));

let office: TestOffice;

afterEach(() => {
  office.dispose();
});

async function open(ledger: TestCell[][], language: Language = "en") {
  office = await openInExcel({ sheets: { Ledger: ledger } });
  return now(language);
}

async function now(language: Language = "en"): Promise<ReadyState> {
  // Reading and settling need nothing else of the pane's state.
  return { workbook: (await openWorkbook(language))! } as ReadyState;
}

/** Gives the answer at a place of the only question, and reads again. */
async function answer(state: ReadyState, place: number, language: Language = "en") {
  const questions = readingQuestions(state.workbook, language);
  expect(questions).toHaveLength(1);
  await settlePolicy(state, questions[0]!.answers[place]!.rows, language);
  return now(language);
}

function totalOf({ workbook: { view } }: ReadyState): number {
  if (view.status !== "assessed" || view.check === null) throw new Error(view.status);
  return view.check.total.amount;
}

/** What is open in the ledger, on whatever day. */
function openOf({ workbook: { tables } }: ReadyState): number {
  if (tables.invoices.status !== "read") throw new Error(tables.invoices.status);
  return tables.invoices.table.ledger.residualAmount.reduce((sum, open) => sum + open, 0);
}

/** Days of the items of the ledger. */
function datesOf(
  { workbook: { tables } }: ReadyState,
  field: "dueDate" | "documentDate",
): number[] {
  if (tables.invoices.status !== "read") throw new Error(tables.invoices.status);
  return [...tables.invoices.table.ledger[field]];
}

/** The serial day of a calendar day; the day 0 is the last of the month before. */
function serialOf(year: number, monthIndex: number, day: number): number {
  return Date.UTC(year, monthIndex, day) / 86_400_000 + 25_569;
}

describe("an answer to what the reading asks", () => {
  it.each([
    [0, 300],
    [1, -300],
  ])("settles whose minus it is (answer %d)", async (place, total) => {
    const ledger = [HEAD, ...NEGATIVE];
    const state = await answer(await open(ledger), place);
    expect(totalOf(state)).toBe(total);
    expect(readingQuestions(state.workbook, "en")).toEqual([]);
  });

  it.each([
    [0, 1234],
    [1, 1.23],
  ])("settles what a point is (answer %d)", async (place, total) => {
    const state = await answer(await open([HEAD, row("1", "Invoice", "1.234", null)]), place);
    expect(totalOf(state)).toBe(total);
  });

  it.each([0, 1, 2, 3])("settles the year of months (answer %d)", async (place) => {
    const months = [
      ["Customer", "Oct", "Nov", "Dec"],
      ["Ann", 10, 20, 30],
      ["Ben", 5, null, null],
    ];
    const state = await open(months);
    const years = readingQuestions(state.workbook, "en")[0]!.answers.map(({ label }) => label);
    expect(years).toContain(String(new Date().getFullYear()));
    const settled = await answer(state, place);
    expect(openOf(settled)).toBe(65);
    const ends = [9, 10, 11].map((month) => serialOf(Number(years[place]), month + 1, 0));
    expect(datesOf(settled, "dueDate")).toEqual([ends[0], ends[1], ends[2], ends[0]]);
  });

  it.each([
    { place: 0, due: [45597, 45627, 45627], issued: [0, 0, 0] },
    { place: 1, due: [45597, 45627, 45627], issued: [45597, 45627, 45627] },
    { place: 2, due: [0, 0], issued: [0, 0] },
  ])("settles what the dates of an outline are (answer $place)", async ({ place, due, issued }) => {
    const pivot = [
      ["Row Labels", "Sum of Balance"],
      [45597, 10],
      ["Ann", 10],
      [45627, 25],
      ["Ann", 20],
      ["Ben", 5],
    ];
    const state = await answer(await open(pivot), place);
    expect(openOf(state)).toBe(35);
    expect(datesOf(state, "dueDate")).toEqual(due);
    expect(datesOf(state, "documentDate")).toEqual(issued);
  });

  it("settles one unknown type after the other", async () => {
    const ledger = [
      ...[HEAD, row("1", "Invoice", 100, 100), row("2", "XR", 30, 30)],
      row("3", "XQ", 20, 20),
    ];
    let state = await open(ledger);
    expect(readingQuestions(state.workbook, "en")[0]!.text).toMatch(/XR/);
    state = await answer(state, 1);
    state = await answer(state, 0);
    expect(totalOf(state)).toBe(90);
  });

  it("writes into a policy that is there, and the worksheet function reads the same", async () => {
    const ledger = [HEAD, ...NEGATIVE];
    const policy = [
      ["规则", "项目", "起点", "取值"],
      ["设置", "基础政策", "", "China"],
      ["设置", "正负号规则", "", "自动"],
    ];
    office = await openInExcel({ sheets: { Ledger: ledger, Regeln: policy } });
    const state = await answer(await now("zh-CN"), 0, "zh-CN");
    const { grids, chosen } = state.workbook;
    expect(chosen.policy.place?.name).toBe("Regeln");
    expect(grids.policy).toEqual([...policy.slice(0, 2), ["设置", "正负号规则", "", "符号相反"]]);
    const check = ledgerCheck(grids.invoices as unknown[][], null, grids.policy as unknown[][]);
    expect(check.find(([section, item]) => section === "合计" || item === "全部")?.[3]).toBe(300);
  });
});

describe("another header for a field", () => {
  it("is read from then on, and given back", async () => {
    let state = await open([HEAD, row("1", "Invoice", 100, 40), row("2", "Invoice", 200, 60)]);
    const header = () => {
      const { invoices } = state.workbook.tables;
      if (invoices.status !== "read") throw new Error(invoices.status);
      return invoices.table.ledger.header;
    };
    const pick = async (field: string, title: string) => {
      const { columns } = state.workbook.tables.applied.policy.reading;
      const rows = pickRows("invoices", field, title, header(), columns);
      await settlePolicy(state, rows, "en");
      state = await now();
    };
    await pick("amount", "Rest");
    expect(totalOf(state)).toBe(100);
    await pick("amount", "Amount");
    expect(totalOf(state)).toBe(300);
    expect(header().columns.openAmount).not.toBe(5);
    await pick("dueDate", "");
    expect(header().columns.dueDate).toBeUndefined();
  });
});

describe("a header of a table beside the ledger", () => {
  const CUSTOMERS = [
    ["Konto-Kz", "Firma lang", "Rahmen A", "Rahmen B"],
    ["C-1", "Acme", 100, 900],
    ["C-2", "Beta", 200, 800],
  ];

  it("is named by a row of the policy, by which the pane finds and reads the table", async () => {
    office = await openInExcel({
      sheets: {
        Ledger: [HEAD, row("1", "Invoice", 100, 40)],
        Debitoren: CUSTOMERS,
        Regeln: [
          ["Rule", "Item", "From", "Value"],
          ["customer column", "Konto-Kz", "", "customer code"],
          ["customer column", "Rahmen A", "", "credit limit"],
        ],
      },
    });
    let state = await now();
    const customers = () => {
      const { tables, chosen } = state.workbook;
      expect(chosen.customers.place?.sheetName).toBe("Debitoren");
      if (tables.customers.status !== "read") throw new Error(tables.customers.status);
      return tables.customers.table;
    };
    expect(customers().customers.map(({ id, creditLimit }) => [id, creditLimit])).toEqual([
      ["C-1", 100],
      ["C-2", 200],
    ]);
    const { columns } = state.workbook.tables.applied.policy.tables.customers;
    const rows = pickRows("customers", "creditLimit", "Rahmen B", customers().header, columns);
    await settlePolicy(state, rows, "en");
    state = await now();
    expect(customers().customers.map(({ creditLimit }) => creditLimit)).toEqual([900, 800]);
    expect(state.workbook.grids.policy!.slice(2)).toEqual([
      ["customer column", "Rahmen A", "", "not read"],
      ["customer column", "Rahmen B", "", "credit limit"],
    ]);
  });
});
