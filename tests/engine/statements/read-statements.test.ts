import { EngineError } from "../../../src/engine/values/errors";
import { readStatements } from "../../../src/engine/statements/read-statements";
import { headerKey } from "../../../src/engine/words/header-key";
import { latestStatement, yearBefore } from "../../../src/engine/statements/statement-table";

type Grid = readonly (readonly unknown[])[];

function issuesOf(grid: Grid) {
  return readStatements(grid)
    .issues.toList()
    .map(({ row, column, code }) => [row, column, code]);
}

function refusalOf(grid: Grid): string | null {
  try {
    readStatements(grid);
    return null;
  } catch (error) {
    if (error instanceof EngineError) return error.code;
    throw error;
  }
}

const WIDE: Grid = [
  ["Customer ID", "Fiscal Year", "Total Assets", "Total Liabilities", "Net Sales"],
  ["C-1", 2022, 100, 60, 300],
  ["C-1", 2023, 120, 70, "1,310.50"],
  ["C-2", 2023, 50, "", 80],
];

const LONG: Grid = [
  ["Customer ID", "Period", "Item", "Value"],
  ["C-1", "2022", "Total assets", 100],
  ["C-1", "2022", "Total liabilities", 60],
  ["C-1", "2022", "Net sales", 300],
  ["C-1", "2023", "Net sales", "1,310.50"],
  ["C-1", "2023", "Total liabilities", 70],
  ["C-1", "2023", "Total assets", 120],
  ["C-2", "2023", "Net sales", 80],
  ["C-2", "2023", "Total assets", 50],
];

describe("readStatements", () => {
  it.each([
    { form: "wide", grid: WIDE },
    { form: "long", grid: LONG },
  ])("reads the $form form", ({ grid }) => {
    const { customers, statements, issues } = readStatements(grid);
    expect(customers.map(({ id }) => id)).toEqual(["C-1", "C-2"]);
    expect(
      statements.map((years) => years.map(({ periodEnd, items }) => [periodEnd, items])),
    ).toEqual([
      [
        [44926, { totalAssets: 100, totalLiabilities: 60, equity: 40, sales: 300 }],
        [45291, { totalAssets: 120, totalLiabilities: 70, equity: 50, sales: 1310.5 }],
      ],
      [[45291, { totalAssets: 50, sales: 80 }]],
    ]);
    expect(issues.toList()).toEqual([]);
  });

  it.each([
    { header: ["客户编码", "年度", "资产总计", "负债合计", "营业收入"], year: "2023年度" },
    { header: ["客戶代碼", "會計年度", "資產總額", "負債總額", "營業收入淨額"], year: "112年度" },
    { header: ["公司代號", "期間", "資產總計", "負債總計", "銷貨收入"], year: "民國112年第4季" },
    {
      header: ["Ticker Symbol", "Period Ending", "Assets", "Liabilities", "Turnover"],
      year: "31-12-23",
    },
    { header: ["firm_id", "fyear", "total_assets", "total_liabilities", "net_sales"], year: 2023 },
    { header: ["Company", "FY", "TOTAL ASSETS", "Total liabilities*", "Revenue"], year: "FY23" },
  ])("finds its columns under $header", ({ header, year }) => {
    const { statements, issues } = readStatements([header, ["C-1", year, 120, 70, 310]]);
    expect(statements[0]![0]).toEqual({
      row: 2,
      periodEnd: 45291,
      items: { totalAssets: 120, totalLiabilities: 70, equity: 50, sales: 310 },
    });
    expect(issues.toList()).toEqual([]);
  });

  it("takes the balance of receivables where a cash flow has a like name", () => {
    const { statements } = readStatements([
      ["Ticker Symbol", "For Year", "Accounts Receivable", "Net Receivables"],
      ["AAL", 2012, -222, 1124],
    ]);
    expect(statements[0]![0]!.items).toEqual({ receivables: 1124 });
  });

  it("takes the more telling of two names in long form, whichever comes first", () => {
    const rows = [
      ["C-1", 2023, "Accounts Receivable", -222],
      ["C-1", 2023, "Net Receivables", 1124],
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const { statements, issues } = readStatements([["ID", "Year", "Item", "Value"], ...order]);
      expect(statements[0]![0]!.items).toEqual({ receivables: 1124 });
      expect(issues.toList()).toEqual([]);
    }
  });

  it("puts rows of one customer and period together", () => {
    const grid = [
      ["ID", "Year", "Total Assets", "Net Sales"],
      ["C-1", 2023, 120, ""],
      ["c-1", "2023", "", 310],
      ["C-1", 2023, 120, 311],
    ];
    expect(readStatements(grid).statements).toEqual([
      [{ row: 2, periodEnd: 45291, items: { totalAssets: 120, sales: 310 } }],
    ]);
    expect(issuesOf(grid)).toEqual([
      [4, "Year", "repeatedStatement"],
      [4, "Net Sales", "repeatedItem"],
    ]);
  });

  it("says of a statement that stands there twice that the first counts, equal or not", () => {
    const grid = [
      ["ID", "Period", "Total Assets", "Net Sales", "EBIT"],
      ["C-1", 2023, 120, 310, ""],
      ["C-1", "31 Dec 2023", 120, 310, 9],
      ["C-1", 2022, 120, 310, 9],
      ["C-2", 2023, 120, 310, 9],
    ];
    const table = readStatements(grid);
    expect(table.statements[0]).toEqual([
      { row: 4, periodEnd: 44926, items: { totalAssets: 120, sales: 310, ebit: 9 } },
      { row: 2, periodEnd: 45291, items: { totalAssets: 120, sales: 310, ebit: 9 } },
    ]);
    expect(table.issues.toList()).toEqual([
      {
        row: 3,
        column: "Period",
        code: "repeatedStatement",
        severity: "warning",
        found: "31 Dec 2023",
      },
    ]);
  });

  it("names an unknown item once", () => {
    const grid = [
      ["ID", "Year", "Item", "Value"],
      ["C-1", 2022, "Goodwill", 1],
      ["C-1", 2023, "Goodwill", 1],
      ["C-1", 2023, "Total Assets", 120],
    ];
    expect(issuesOf(grid)).toEqual([[2, "Item", "unknownItem"]]);
  });

  it.each([
    { row: ["C-1", "latest", 120], code: "unreadablePeriod", column: "Period" },
    { row: ["C-1", "", 120], code: "unreadablePeriod", column: "Period" },
    { row: ["C-1", 0, 120], code: "unreadablePeriod", column: "Period" },
    { row: ["C-1", "1/12/2023", 120], code: "ambiguousDate", column: "Period" },
    { row: ["", 2023, 120], code: "missingCustomer", column: "" },
  ])("leaves out $row: $code", ({ row, code, column }) => {
    const grid = [["ID", "Period", "Total Assets"], row];
    expect(readStatements(grid).statements).toEqual([]);
    expect(issuesOf(grid)).toEqual([[2, column, code]]);
  });

  it.each([
    { cell: "many", code: "unreadableNumber" },
    { cell: "#N/A", code: "errorCell" },
  ])("leaves out the item $cell and keeps the others", ({ cell, code }) => {
    const grid = [
      ["ID", "Period", "Total Assets", "Net Sales"],
      ["C-1", 2023, cell, 310],
    ];
    expect(readStatements(grid).statements[0]![0]!.items).toEqual({ sales: 310 });
    expect(issuesOf(grid)).toEqual([[2, "Total Assets", code]]);
  });

  it("warns of figures that lost their scale", () => {
    const grid = [
      ["ID", "Period", "Total Assets", "Net Sales"],
      ["C-1", 2023, 298767, 310],
      ["C-1", 2022, 301.5, 290],
      ["C-2", 2023, 298767, 310],
    ];
    expect(issuesOf(grid)).toEqual([[2, "Total Assets", "scaleJump"]]);
  });

  it("does not take derived figures for a change of scale", () => {
    const grid = [
      ["ID", "Period", "Total Assets", "Total Liabilities"],
      ["C-1", 2022, 100, 99.9],
      ["C-1", 2023, 1000, 100],
    ];
    expect(issuesOf(grid)).toEqual([]);
  });

  it("does not depend on the order of the rows", () => {
    const [header, ...rows] = LONG;
    const turned = readStatements([header!, ...rows.reverse()]);
    const straight = readStatements(LONG);
    for (const { id } of straight.customers) {
      const customer = { id, name: null };
      expect(latestStatement(turned, customer, 50000)?.latest.items).toEqual(
        latestStatement(straight, customer, 50000)?.latest.items,
      );
    }
  });

  it.each([
    { grid: [[""]], code: "emptyTable" },
    { grid: [["Colour", "Shape"]], code: "noHeader" },
    { grid: [["ID", "Total Assets"]], code: "missingColumn" },
    { grid: [["Year", "Total Assets"]], code: "missingColumn" },
    { grid: [["ID", "Year"]], code: "missingColumn" },
    { grid: [["ID", "Year", "Item"]], code: "missingColumn" },
    { grid: [["ID", "Year", "Item", "Value"]], code: null },
    { grid: [["ID", "Year", "EBIT"]], code: null },
  ])("refuses $grid: $code", ({ grid, code }) => {
    expect(refusalOf(grid)).toBe(code);
  });
});

describe("latestStatement", () => {
  const table = readStatements([
    ["Customer ID", "Customer Name", "Period End", "Net Sales"],
    ["C-1", "Acme", "2023-12-31", 3],
    ["C-1", "Acme", "2021-12-31", 1],
    ["C-1", "Acme", "2022-12-31", 2],
    ["C-2", "Beta", "2023-12-31", 4],
    ["C-3", "Beta", "2023-12-31", 5],
  ]);

  it.each([
    { asOfDate: 44560, sales: undefined, before: undefined, because: "none has ended" },
    { asOfDate: 44561, sales: 1, before: undefined, because: "the first ends on the day" },
    { asOfDate: 45290, sales: 2, before: 1, because: "the third ends on the morrow" },
    { asOfDate: 45291, sales: 3, before: 2, because: "the third ends on the day" },
    { asOfDate: 50000, sales: 3, before: 2, because: "the last one stays in force" },
  ])("gives sales of $sales as of $asOfDate because $because", ({ asOfDate, sales, before }) => {
    const found = latestStatement(table, { id: "C-1", name: null }, asOfDate);
    expect(found?.latest.items.sales).toBe(sales);
    expect(found?.previous?.items.sales).toBe(before);
  });

  it.each([
    { id: "c-1", name: null, sales: 3, because: "the code is known" },
    { id: "X", name: "acme", sales: 3, because: "the name is known" },
    { id: "X", name: "Beta", sales: undefined, because: "two share the name" },
    { id: "X", name: null, sales: undefined, because: "nothing is known" },
  ])("gives sales of $sales for $id, $name because $because", ({ id, name, sales }) => {
    expect(latestStatement(table, { id, name }, 50000)?.latest.items.sales).toBe(sales);
  });
});

describe("a label of a row", () => {
  const answers = new Map([
    [headerKey("应收款"), "receivables"],
    [headerKey("资产总计"), "notRead"],
    [headerKey("厂房"), "customerName"],
  ]);
  const PRINTED: Grid = [
    ["编制单位：甲公司", "", "2024年12月31日"],
    ["资产", "期末余额", "年初余额"],
    ["应收款", 10, 20],
    ["应收账款", 1, 2],
    ["存货", 3, 4],
    ["资产总计", 30, 40],
    ["厂房", 5, 6],
  ];
  const LABELLED: Grid = [
    ["Customer", "Period", "Item", "Value"],
    ...["应收款", "应收账款", "存货", "资产总计", "厂房"].map((label, i) => {
      return ["甲公司", "2024-12-31", label, [10, 1, 3, 30, 5][i]];
    }),
  ];

  it.each([
    { form: "printed", grid: PRINTED },
    { form: "long", grid: LABELLED },
  ])("names the item that the policy says ($form)", ({ grid }) => {
    const read = (given?: typeof answers) => readStatements(grid, "automatic", given);
    const last = (table: ReturnType<typeof read>) => table.statements[0]!.at(-1)!.items;
    expect(last(read())).toMatchObject({ receivables: 1, inventory: 3, totalAssets: 30 });
    const picked = read(answers);
    expect(last(picked)).toMatchObject({ receivables: 10, inventory: 3 });
    expect(last(picked).totalAssets).toBeUndefined();
    expect(picked.labels).toEqual({
      titles: ["应收款", "应收账款", "存货", "资产总计", "厂房"],
      columns: { receivables: 0, inventory: 2 },
    });
    // What the user passes over is not pointed out.
    expect(picked.issues.counts.get("unknownItem")).toBe(1);
    expect(read().issues.counts.get("unknownItem")).toBe(2);
  });

  it("is none where items have columns", () => {
    expect(readStatements(WIDE).labels).toBeNull();
  });
});

describe("yearBefore", () => {
  it.each([
    { before: "2023-06-30", days: 366, is: true, because: "a leap year is a year" },
    { before: "2023-08-05", days: 330, is: true, because: "the year end moved by a month" },
    { before: "2023-08-06", days: 329, is: false, because: "that is less than a year" },
    { before: "2023-05-27", days: 400, is: true, because: "the year end moved back" },
    { before: "2023-05-26", days: 401, is: false, because: "that is more than a year" },
    { before: "2024-03-31", days: 91, is: false, because: "that is a quarter" },
    { before: "2022-06-30", days: 731, is: false, because: "a year is left out" },
  ])("finds a statement of $days days before: $is, $because", ({ before, days, is }) => {
    const [first, last] = readStatements([
      ["Customer ID", "Period", "Total Assets"],
      ["C-1", before, 90],
      ["C-1", "2024-06-30", 100],
    ]).statements[0]!;
    expect(last!.periodEnd - first!.periodEnd).toBe(days);
    expect(yearBefore([first!, last!], last!)).toBe(is ? first : null);
  });
});
