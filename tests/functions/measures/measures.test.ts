import { Workbook } from "exceljs";
import fc from "fast-check";

import { readCustomers } from "../../../src/workbench/sample/customers";
import { addInvoices } from "../../../src/workbench/sample/data-sheets";
import { makeInvoices } from "../../../src/workbench/sample/invoices";
import { Random } from "../../../src/workbench/sample/random";
import { invoiceGrid, type Item } from "../../support/builders";
import { METADATA } from "../../support/functions-metadata";
import { readGolden, readGoldenTable } from "../../support/golden";
import { call, errorOf, unfitCells } from "../../support/worksheet-functions";

const AS_OF_DATE = 45_473; // 30 June 2024

const LEDGER = readGoldenTable("collection-measures.csv");
const GOLDEN = readGolden("collection-measures.expected.json") as {
  readonly measures: Readonly<Record<string, readonly [string, number]>>;
  readonly trend: readonly (readonly (string | number | null)[])[];
};

/** The International policy with rows of one's own. */
const policyWith = (...rows: readonly unknown[][]): unknown[][] => [
  ["Rule", "Item", "From", "Value", "Note"],
  ...rows,
];
const inLanguage = (language: string) => policyWith(["setting", "language", "", language, ""]);

const MEASURE_COLUMNS = ["Measure", "Method", "Value", "Unit", "Formula", "Figures", "Remark"];

/** Every single measure with its methods, and the name that the golden file has for both. */
const SINGLE = [
  { id: "DSO", measure: "dso", methods: { simple: "simple", average: "average" } },
  { id: "DSO", measure: "dso", methods: { countback: "countback", 倒推法: "countback" } },
  {
    id: "DSO",
    measure: "dso",
    methods: { 期末法: "simple", 平均法: "average", 回溯法: "countback" },
  },
  {
    id: "BESTPOSSIBLEDSO",
    measure: "bestPossibleDso",
    methods: { simple: "simple", average: "average", countback: "countback" },
  },
  {
    id: "DAYSDELINQUENT",
    measure: "daysDelinquent",
    methods: { simple: "simple", average: "average", countback: "countback" },
  },
  {
    id: "CEI",
    measure: "cei",
    methods: { period: "period", monthly: "monthly", 按月均: "monthly" },
  },
  {
    id: "RECEIVABLESTURNOVER",
    measure: "turnover",
    methods: { average: "average", ending: "ending", 期末餘額: "ending" },
  },
  {
    id: "DAYSTOPAY",
    measure: "daysToPay",
    methods: { "by amount": "byAmount", "by invoice": "byInvoice", 按张平均: "byInvoice" },
  },
  {
    id: "DAYSLATE",
    measure: "daysLate",
    methods: { net: "net", "late only": "lateOnly", 提前计零: "lateOnly" },
  },
  {
    id: "PERCENTCURRENT",
    measure: "percentCurrent",
    methods: { invoices: "invoices", balance: "balance", 扣减贷项: "balance" },
  },
  {
    id: "PERCENTOVERDUE",
    measure: "percentOverdue",
    methods: {
      "past due": "pastDue",
      "over ninety days": "overNinety",
      逾期超过90天: "overNinety",
    },
  },
  {
    id: "BADDEBTRATIO",
    measure: "badDebtRatio",
    methods: { sales: "sales", receivables: "receivables", 占应收: "receivables" },
  },
].flatMap(({ id, measure, methods }) =>
  Object.entries(methods).map(([method, name]) => ({ id, method, name: `${measure} ${name}` })),
);

const IDS = [...new Set(SINGLE.map(({ id }) => id))];

describe("the single measures", () => {
  it.each(SINGLE)("$id by $method is $name, as computed by hand", ({ id, method, name }) => {
    const [[value]] = call(id, LEDGER, AS_OF_DATE, 90, method) as [[number]];
    expect(value).toBeCloseTo(GOLDEN.measures[name]![1], 6);
  });

  it.each(IDS)("%s takes the usual method and window where none is given", (id) => {
    const usual = SINGLE.find((one) => one.id === id)!.method;
    expect(call(id, LEDGER, AS_OF_DATE)).toEqual(call(id, LEDGER, AS_OF_DATE, 90, usual));
    expect(call(id, LEDGER, AS_OF_DATE, 0, 0)).toEqual(call(id, LEDGER, AS_OF_DATE));
    expect(call(id, LEDGER, AS_OF_DATE, "90")).toEqual(call(id, LEDGER, AS_OF_DATE));
  });

  it.each(IDS)("%s names an unknown method and those that it knows", (id) => {
    const { code, message } = errorOf(() => call(id, LEDGER, AS_OF_DATE, 90, "median"));
    expect(code).toBe("#VALUE!");
    expect(message).toMatch(/^method: “median” is not known\. Expected: \w+.*, \w+/);
  });

  it.each(IDS)("%s knows every method that Excel offers for it, the usual one first", (id) => {
    const { functions, enums } = METADATA;
    const { parameters } = functions.find((one) => one.id === id)!;
    const choice = parameters.find(({ name }) => name === "method")!.customEnumId;
    const offered = enums!.find((one) => one.id === choice)!.values.map((one) => one.stringValue);
    const answers = offered.map((method) => call(id, LEDGER, AS_OF_DATE, 90, method));
    expect(answers.length).toBeGreaterThan(1);
    expect(answers[0]).toEqual(call(id, LEDGER, AS_OF_DATE));
  });

  it.each([
    { windowDays: -1, found: "-1" },
    { windowDays: 30.5, found: "30.5" },
    { windowDays: "soon", found: "soon" },
  ])("refuse a window of $windowDays", ({ windowDays, found }) => {
    expect(errorOf(() => call("CEI", LEDGER, AS_OF_DATE, windowDays))).toEqual({
      code: "#VALUE!",
      message: `windowDays: “${found}”. Expected: a whole number of days from 1 up.`,
    });
  });

  it.each([
    { language: "en", message: "Nothing in the ledger is settled: with open items only" },
    { language: "zh-CN", message: "台账中没有已结清项目" },
    { language: "zh-TW", message: "帳冊中沒有已結清項目" },
  ])("say in $language why there is none", ({ language, message }) => {
    const openOnly = invoiceGrid({ amount: 100, openAmount: 100, dueDate: AS_OF_DATE });
    const error = errorOf(() => call("DSO", openOnly, AS_OF_DATE, 90, null, inLanguage(language)));
    expect(error.code).toBe("#N/A");
    expect(error.message).toContain(message);
  });
});

describe("COLLECTIONMEASURES", () => {
  const table = call("COLLECTIONMEASURES", LEDGER, AS_OF_DATE, 90);
  const valueOf = (name: string) => table.find(([label]) => label === name)![2];

  it("has a row per measure: method, value, unit, formula and the figures that made it", () => {
    expect(table[0]).toEqual(MEASURE_COLUMNS);
    expect(table.slice(1, 4).map((row) => row.slice(1))).toEqual([
      ["simple", 30, "days", "ending receivables / sales × days", "500 / 1,500 × 90", ""],
      [
        ...["average", 27, "days", "(opening + ending receivables) / 2 / sales × days"],
        ...["(400 + 500) / 2 / 1,500 × 90", ""],
      ],
      [
        ...["countback", 61, "days"],
        ...["days of the months whose sales make up the balance, newest first"],
        ...["30 + 135 / 135 × 31", ""],
      ],
    ]);
  });

  it.each([
    { row: 1, name: "dso simple" },
    { row: 2, name: "dso average" },
    { row: 3, name: "dso countback" },
    { row: 4, name: "bestPossibleDso simple" },
    { row: 5, name: "daysDelinquent simple" },
    { row: 6, name: "cei period" },
    { row: 7, name: "cei monthly" },
    { row: 8, name: "turnover average" },
    { row: 9, name: "daysToPay byAmount" },
    { row: 10, name: "daysLate net" },
    { row: 11, name: "percentCurrent invoices" },
    { row: 12, name: "percentOverdue pastDue" },
    { row: 13, name: "percentOverdue overNinety" },
    { row: 14, name: "badDebtRatio sales" },
  ])("gives $name as computed by hand", ({ row, name }) => {
    expect(table[row]![2]).toBeCloseTo(GOLDEN.measures[name]![1], 6);
  });

  it("has the concentration: 415 and 135 of 550", () => {
    expect(valueOf("Share of the top 1")).toBeCloseTo(415 / 550, 12);
    expect(valueOf("Share of the top 5")).toBe(1);
    expect(valueOf("HHI")).toBeCloseTo((415 / 550) ** 2 + (135 / 550) ** 2, 12);
    expect(valueOf("Effective number of debtors")).toBeCloseTo(550 ** 2 / (415 ** 2 + 135 ** 2), 9);
  });

  it("shows window and balances, and ties out to the aging report", () => {
    const window = table.find(([label]) => label === "Window")!;
    expect(window.slice(2)).toEqual([90, "days", "", "2024-04-02 to 2024-06-30", ""]);
    const lines = ["Opening receivables", "Credit sales", "Closing receivables"];
    expect(lines.map(valueOf)).toEqual([400, 1500, 500]);
    const aging = call("AGINGREPORT", LEDGER, AS_OF_DATE);
    const total = aging.find(([label]) => label === "Total")!;
    expect(valueOf("Total of the aging report")).toBe(total[aging[0]!.indexOf("Total")]);
    expect(valueOf("Difference")).toBe(0);
  });

  it("says that the window is shorter than asked for", () => {
    const asked = call("COLLECTIONMEASURES", LEDGER, AS_OF_DATE, 365);
    const window = asked.find(([label]) => label === "Window")!;
    expect(window.slice(2)).toEqual([
      ...[173, "days", "", "2024-01-10 to 2024-06-30"],
      "The ledger begins here; 365 days were asked for",
    ]);
  });

  it("has the trend by month, as computed by hand", () => {
    const start = table.findIndex(([label]) => label === "Month to");
    const months = table.slice(start + 1);
    expect(months.map(([month]) => month)).toEqual(GOLDEN.trend.map(([month]) => month));
    months.forEach((month, i) => {
      GOLDEN.trend[i]!.slice(1).forEach((figure, j) => {
        if (figure === null) expect(month[j + 1]).toBe("");
        else expect(month[j + 1]).toBeCloseTo(Number(figure), 6);
      });
    });
  });

  it("gives the reason for what cannot be computed, beside what can", () => {
    const openOnly = invoiceGrid({ amount: 100, openAmount: 100, dueDate: AS_OF_DATE });
    const rows = call("COLLECTIONMEASURES", openOnly, AS_OF_DATE);
    expect(rows[1]!.slice(2, 3)).toEqual([""]);
    expect(rows[1]![6]).toBe(
      "Nothing in the ledger is settled: with open items only, sales and past balances are not known.",
    );
    expect(rows.find(([label]) => label === "Share not due")![2]).toBe(1);
    expect(rows.at(-1)![6]).toMatch(/^Nothing in the ledger is settled/);
    expect(unfitCells(rows)).toEqual([]);
  });

  it("is not known as a single figure where an amount has no rate", () => {
    const invoices = invoiceGrid(
      { amount: 100, paidAmount: 0, currency: "EUR", dueDate: AS_OF_DATE - 10 },
      { amount: 5000, paidAmount: 0, currency: "USD", dueDate: AS_OF_DATE + 10 },
    );
    const shareOverdue = (...rates: unknown[][]) =>
      call(
        ...(["PERCENTOVERDUE", invoices, AS_OF_DATE, 90, null] as const),
        policyWith(["setting", "base currency", "", "EUR", ""], ...rates),
      );
    expect(() => shareOverdue()).toThrow(/no rate for USD/);
    expect(shareOverdue(["rate", "USD", "", 0.5, ""])[0]![0]).toBeCloseTo(100 / 2600, 12);
  });

  it("names amounts without a rate, and settled items without a date", () => {
    const on = { documentDate: AS_OF_DATE - 40, dueDate: AS_OF_DATE - 10 };
    const rows = call(
      "COLLECTIONMEASURES",
      invoiceGrid(
        { ...on, amount: 100, paidAmount: 0, currency: "EUR", settledDate: "" },
        { ...on, amount: 50, paidAmount: 50, currency: "EUR", settledDate: "" },
        { ...on, amount: 70, paidAmount: 0, currency: "USD", settledDate: "" },
      ),
      AS_OF_DATE,
      90,
      policyWith(["setting", "base currency", "", "EUR", ""]),
    );
    const line = (name: string) => rows.find(([label]) => label === name)?.slice(2, 4);
    expect(line("No rate for USD: not counted")).toEqual([70, "USD"]);
    expect(line("Settled items without a settled date: they count as settled all along")).toEqual([
      1,
      "items",
    ]);
    expect(line("Difference")).toEqual([0, "EUR"]);
  });

  it.each([
    { language: "zh-CN", first: ["指标", "方法", "数值", "单位"], dso: "应收账款周转天数（DSO）" },
    { language: "zh-TW", first: ["指標", "方法", "數值", "單位"], dso: "應收帳款週轉天數（DSO）" },
  ])("is worded in $language, with the same figures", ({ language, first, dso }) => {
    const worded = call("COLLECTIONMEASURES", LEDGER, AS_OF_DATE, 90, inLanguage(language));
    expect(worded[0]!.slice(0, 4)).toEqual(first);
    expect(worded[1]![0]).toBe(dso);
    const numbers = (rows: unknown[][]) => rows.map((row) => row.filter(Number.isFinite));
    expect(numbers(worded)).toEqual(numbers(table));
  });
});

describe("laws of the measures", () => {
  const record = fc.record({
    back: fc.integer({ min: 0, max: 300 }),
    terms: fc.integer({ min: 0, max: 90 }),
    cents: fc.integer({ min: -20_000, max: 200_000 }).map((cents) => cents * 2),
    daysToPay: fc.option(fc.integer({ min: 0, max: 200 })),
    customer: fc.integer({ min: 1, max: 5 }),
    isForeign: fc.boolean(),
  });
  type Record = typeof record extends fc.Arbitrary<infer T> ? T : never;
  const gridOf = (records: readonly Record[]) =>
    invoiceGrid(
      ...records.map(({ back, terms, cents, daysToPay, customer, isForeign }): Item => {
        const documentDate = AS_OF_DATE - back;
        return {
          customer: `C-${customer}`,
          documentDate,
          dueDate: documentDate + terms,
          amount: cents / 100,
          paidAmount: daysToPay === null ? 0 : cents / 100,
          settledDate: daysToPay === null ? "" : documentDate + daysToPay,
          currency: isForeign ? "USD" : "EUR",
        };
      }),
    );
  const records = fc.array(record, { minLength: 1, maxLength: 30 });
  const inCurrency = (base: string, foreign: string, rate: number) =>
    policyWith(["setting", "base currency", "", base, ""], ["rate", foreign, "", rate, ""]);
  const EUR = inCurrency("EUR", "USD", 2);

  it("ties out to the aging report, whatever the ledger and the day", () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 0, max: 200 }), (items, back) => {
        const rows = call("COLLECTIONMEASURES", gridOf(items), AS_OF_DATE - back, 90, EUR);
        expect(rows.find(([label]) => label === "Difference")![2]).toBe(0);
        expect(unfitCells(rows)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("do not depend on the order of the rows", () => {
    fc.assert(
      fc.property(records, (items) => {
        const tableOf = (list: readonly Record[]) =>
          call("COLLECTIONMEASURES", gridOf(list), AS_OF_DATE, 90, EUR);
        expect(tableOf([...items].reverse())).toEqual(tableOf(items));
      }),
      { numRuns: 60 },
    );
  });

  it("do not depend on the currency of presentation, amounts apart", () => {
    fc.assert(
      fc.property(records, (items) => {
        const ratios = (policy: unknown[][]) =>
          call("COLLECTIONMEASURES", gridOf(items), AS_OF_DATE, 90, policy)
            .filter((row) =>
              ["days", "fraction", "times a year", "debtors"].includes(String(row[3])),
            )
            .map((row) => row[2]);
        const inEuro = ratios(EUR);
        const inDollar = ratios(inCurrency("USD", "EUR", 0.5));
        inEuro.forEach((value, i) => {
          if (typeof value === "number") expect(inDollar[i]).toBeCloseTo(value, 6);
          else expect(inDollar[i]).toBe(value);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("agree on a constant ledger: simple, average and countback DSO are the days to pay", () => {
    const daily = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(daily, fc.integer({ min: 1, max: 80 }), (amount, daysToPay) => {
        const invoices = invoiceGrid(
          ...Array.from({ length: 260 }, (_, i): Item => {
            const documentDate = AS_OF_DATE - i;
            const settled = documentDate + daysToPay;
            const isPaid = settled <= AS_OF_DATE;
            return {
              documentDate,
              dueDate: documentDate + 30,
              amount,
              paidAmount: isPaid ? amount : 0,
              settledDate: isPaid ? settled : "",
            };
          }),
        );
        const dso = (method: string) =>
          call("DSO", invoices, AS_OF_DATE, 90, method)[0]![0] as number;
        expect(dso("simple")).toBeCloseTo(daysToPay, 6);
        expect(dso("average")).toBeCloseTo(daysToPay, 6);
        expect(dso("countback")).toBeCloseTo(daysToPay, 6);
        const [[mean]] = call("DAYSTOPAY", invoices, AS_OF_DATE) as [[number]];
        expect(mean).toBeCloseTo(daysToPay, 9);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the measures of the sample", () => {
  const invoices = addInvoices(new Workbook(), makeInvoices(readCustomers(), new Random(82)));
  const policy = policyWith(
    ["setting", "base currency", "", "USD", ""],
    ["rate", "CNY", "", 0.14, ""],
  );

  it("tie out, and miss nothing but write-offs, which its ledger does not show", () => {
    const table = call("COLLECTIONMEASURES", invoices, null, null, policy);
    expect(unfitCells(table)).toEqual([]);
    expect(table.find(([label]) => label === "Difference")![2]).toBe(0);
    const missing = table.slice(1, 15).filter((row) => row[2] === "");
    expect(missing.map(([label]) => label)).toEqual(["Bad-debt ratio"]);
    expect(table.filter(([label]) => /^20\d\d-\d\d-\d\d$/.test(String(label)))).toHaveLength(12);
    const ranking = call("CONCENTRATION", invoices, null, policy);
    expect(unfitCells(ranking)).toEqual([]);
  });

  it.each([
    { id: "DSO", title: "Days sales outstanding (DSO)" },
    { id: "BESTPOSSIBLEDSO", title: "Best possible DSO" },
    { id: "DAYSDELINQUENT", title: "Average days delinquent (ADD)" },
    { id: "CEI", title: "Collection effectiveness index (CEI)" },
    { id: "RECEIVABLESTURNOVER", title: "Receivables turnover" },
    { id: "DAYSTOPAY", title: "Weighted days to pay" },
    { id: "DAYSLATE", title: "Weighted days late" },
    { id: "PERCENTCURRENT", title: "Share not due" },
    { id: "PERCENTOVERDUE", title: "Share past due" },
  ])("$id is the figure of its row in the table", ({ id, title }) => {
    const table = call("COLLECTIONMEASURES", invoices, null, null, policy);
    const [, , figure] = table.find(([label]) => label === title)!;
    expect(Number.isFinite(figure)).toBe(true);
    expect(call(id, invoices, null, null, null, policy)).toEqual([[figure]]);
  });

  it("BADDEBTRATIO gives the remark of its row for its reason", () => {
    const table = call("COLLECTIONMEASURES", invoices, null, null, policy);
    const remark = table.find(([label]) => label === "Bad-debt ratio")!.at(-1);
    expect(remark).toMatch(/^The ledger shows no write-offs/);
    expect(errorOf(() => call("BADDEBTRATIO", invoices, null, null, null, policy))).toEqual({
      code: "#N/A",
      message: remark,
    });
  });
});
