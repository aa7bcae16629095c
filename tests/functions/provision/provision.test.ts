import { Workbook } from "exceljs";

import { LANGUAGES, type CellGrid } from "../../../src/engine";
import { readCustomers } from "../../../src/workbench/sample/customers";
import { addInvoices } from "../../../src/workbench/sample/data-sheets";
import { makeInvoices } from "../../../src/workbench/sample/invoices";
import { Random } from "../../../src/workbench/sample/random";
import { invoiceGrid, type Item } from "../../support/builders";
import { call, errorOf, unfitCells } from "../../support/worksheet-functions";

const AS_OF_DATE = 45_443; // 31 May 2024

/** Invoiced on 5 January, due on 10 February 2024, settled on the day given. */
const sold = (amount: number, settledDate: number | ""): Item => ({
  documentDate: 45_296,
  dueDate: 45_332,
  amount,
  settledDate,
});

/** One month's sales and how they were paid: example 01 of IFRScommunity. */
const COHORT = invoiceGrid(
  sold(50_000, 45_331),
  sold(27_000, 45_356),
  sold(15_000, 45_387),
  sold(6_000, 45_417),
  sold(2_000, ""),
);

/** Open invoices of Illustrative Example 12 of IFRS 9, in the middle of each bucket. */
const MATRIX = invoiceGrid(
  ...[15_000_000, 7_500_000, 4_000_000, 2_500_000, 1_000_000].map((amount, i) => ({
    customer: `C-${i + 1}`,
    invoiceNo: `A-${i + 1}`,
    amount,
    dueDate: AS_OF_DATE + 15 - 30 * i,
  })),
);

/** A credit of the customer of the first invoice, of its day, under a number. */
const creditOf = (invoiceNo: string) =>
  MATRIX[1]!.map((cell, i) => {
    if (MATRIX[0]![i] === "Amount") return -250_000;
    return MATRIX[0]![i] === "Invoice No." ? invoiceNo : cell;
  });

const policyWith = (...rows: readonly (readonly unknown[])[]): CellGrid => [
  ["Rule", "Item", "From", "Value"],
  ...rows,
];

/** Policies that speak the languages of the product. */
const speaking = (language: string, ...rows: readonly (readonly unknown[])[]) =>
  policyWith(["setting", "language", "", language], ...rows);

describe("LOSSRATES", () => {
  it("lists a row per bucket, then what the rates rest on", () => {
    expect(call("LOSSRATES", COHORT, AS_OF_DATE)).toEqual([
      [
        "Bucket",
        "Average balance",
        "Roll rate to the next bucket",
        "Periods",
        "Loss rate",
        "Remark",
      ],
      ["Not due", 25_000, 0.5, 1, 0.02, "3 periods left out: nothing left the bucket"],
      ["1–30", 12_500, 0.46, 1, 0.04, "3 periods left out: nothing left the bucket"],
      [
        "31–60",
        5_750,
        0.347826086957,
        1,
        0.086956521739,
        "3 periods left out: nothing left the bucket",
      ],
      ["61–90", 2_000, 0.25, 1, 0.25, "3 periods left out: nothing left the bucket"],
      ["Over 90", 0, "", "", 1, "Set in the policy"],
      ["Basis", "", "", 4, "", "Month ends 2024-01-31 to 2024-05-31, step 1 month; simple"],
      ["", "", "", "", "", "The ledger begins too late for all 12 periods"],
    ]);
  });

  it.each([
    {
      language: "zh-CN",
      heading: "账龄区间",
      basis: "月末 2024-01-31 至 2024-05-31，间隔 1 个月；按余额加权",
    },
    {
      language: "zh-TW",
      heading: "帳齡區間",
      basis: "月底 2024-01-31 至 2024-05-31，間隔 1 個月；依餘額加權",
    },
  ])("speaks $language", ({ language, heading, basis }) => {
    const table = call(
      "LOSSRATES",
      COHORT,
      AS_OF_DATE,
      null,
      "balance-weighted",
      speaking(language),
    );
    expect(table[0]![0]).toBe(heading);
    expect(table[6]![5]).toBe(basis);
  });

  it("says what it leaves out and what it counts how", () => {
    const grid = invoiceGrid(
      ...[sold(500, 45_331), sold(300, 45_356), sold(200, "")].map((item) => ({
        ...item,
        status: "",
        type: "Invoice",
        currency: "EUR",
      })),
      { ...sold(100, 45_356), status: "Written off", type: "Invoice", currency: "EUR" },
      { ...sold(100, ""), status: "Paid", type: "Invoice", currency: "EUR" },
      { ...sold(-70, 45_356), status: "", type: "Write-off", currency: "EUR" },
      { ...sold(100, ""), status: "", type: "Invoice", currency: "CHF" },
      { ...sold(900, ""), dueDate: 45_320, documentDate: 45_353, currency: "EUR" },
    );
    const remarks = call("LOSSRATES", grid, AS_OF_DATE).map((row) => [row[3], row[5]]);
    const first = remarks.findIndex(([, text]) => text === "Written-off items count as unpaid");
    expect(remarks.slice(first, first + 4)).toEqual([
      [1, "Written-off items count as unpaid"],
      [1, "Write-offs that name no invoice: what they settled counts as paid"],
      [1, "Settled items without a settled date count as never open"],
      ["", "No rate for CHF: not counted"],
    ]);
  });

  it.each([
    {
      because: "nothing is settled",
      args: [MATRIX, AS_OF_DATE],
      code: "#N/A",
      message: /^Nothing in the ledger is settled/,
    },
    {
      because: "the history is too short",
      args: [COHORT, 45_382],
      code: "#N/A",
      message:
        /^Too little history: from 2024-01-05 there are 2 periods of 1 month, and 3 are needed/,
    },
    {
      because: "the method is not known",
      args: [COHORT, AS_OF_DATE, null, "median"],
      code: "#VALUE!",
      message: /^method: “median” is not known\. Expected: simple, balance-weighted\.$/,
    },
    {
      because: "months are whole",
      args: [COHORT, AS_OF_DATE, 2.5],
      code: "#VALUE!",
      message: /^months: 2\.5\./,
    },
    {
      because: "months are no words",
      args: [COHORT, AS_OF_DATE, "all"],
      code: "#VALUE!",
      message: /^months: all\./,
    },
    {
      because: "years move in steps of twelve months",
      args: [COHORT, AS_OF_DATE, 6, null, policyWith(["setting", "policy", "", "China"])],
      code: "#VALUE!",
      message: /^months: 6\. Expected: a whole number from 12, the months of one step, to 1200\.$/,
    },
    ...[AS_OF_DATE, 1201, 9_007_199_254_740_992].map((months) => ({
      because: "the months are a date or a slip",
      args: [COHORT, AS_OF_DATE, months],
      code: "#VALUE!",
      message: new RegExp(`^months: ${months}\\. Expected: a whole number from 1, .* to 1200`),
    })),
  ])("is $code when $because", ({ args, code, message }) => {
    const error = errorOf(() => call("LOSSRATES", ...args));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  it("takes a blank cell for months that are left out", () => {
    const table = call("LOSSRATES", COHORT, AS_OF_DATE);
    expect(call("LOSSRATES", COHORT, AS_OF_DATE, [[0]], [[""]])).toEqual(table);
    expect(call("LOSSRATES", COHORT, AS_OF_DATE, "12", "Simple")).toEqual(table);
  });
});

describe("LOSSPROVISION", () => {
  it("lays out the matrix of IFRS 9, Illustrative Example 12", () => {
    expect(call("LOSSPROVISION", MATRIX, AS_OF_DATE)).toEqual([
      ["Bucket", "Gross amount", "Secured", "Loss rate", "Adjusted rate", "Allowance", "Remark"],
      ["Not due", 15_000_000, "", 0.003, 0.003, 45_000, ""],
      ["1–30", 7_500_000, "", 0.016, 0.016, 120_000, ""],
      ["31–60", 4_000_000, "", 0.036, 0.036, 144_000, ""],
      ["61–90", 2_500_000, "", 0.066, 0.066, 165_000, ""],
      ["Over 90", 1_000_000, "", 0.106, 0.106, 106_000, ""],
      ["Pool, total", 30_000_000, "", "", 0.019333333333, 580_000, ""],
      ["Total", 30_000_000, "", "", 0.019333333333, 580_000, ""],
      ["Aging total", 30_000_000, "", "", "", "", ""],
      ["Difference", 0, "", "", "", "", ""],
      ["Required allowance", "", "", "", "", 580_000, ""],
      [
        "Existing allowance",
        "",
        "",
        "",
        "",
        "",
        "Not stated: fill in the policy's setting “existing allowance”",
      ],
    ]);
  });

  const lastLines = (table: unknown[][], count: number) =>
    table.slice(-count).map((row) => [row[0], row[5]]);

  it.each([
    {
      language: "en",
      existing: 500_000,
      lines: [
        ["Charge", 80_000],
        ["Debit: Impairment loss (credit losses)", 80_000],
        ["Credit: Loss allowance", 80_000],
      ],
    },
    {
      language: "zh-CN",
      existing: 600_000,
      lines: [
        ["本期转回", 20_000],
        ["借：坏账准备", 20_000],
        ["贷：信用减值损失", 20_000],
      ],
    },
    {
      language: "zh-TW",
      existing: -1,
      lines: [
        ["本期提列", 580_001],
        ["借：預期信用減損損失", 580_001],
        ["貸：備抵損失", 580_001],
      ],
    },
  ])("proposes the entry in $language from $existing", ({ language, existing, lines }) => {
    const policy = speaking(language, ["setting", "existing allowance", "", existing]);
    expect(lastLines(call("LOSSPROVISION", MATRIX, AS_OF_DATE, policy), 3)).toEqual(lines);
  });

  it("proposes no entry where the books are right", () => {
    const policy = policyWith(["setting", "existing allowance", "", 580_000]);
    expect(lastLines(call("LOSSPROVISION", MATRIX, AS_OF_DATE, policy), 2)).toEqual([
      ["Existing allowance", 580_000],
      ["Charge", 0],
    ]);
  });

  it.each(LANGUAGES)("takes what LOSSRATES gives in %s", (language) => {
    const policy = speaking(language);
    const rates = call("LOSSRATES", COHORT, AS_OF_DATE, null, null, policy);
    const open = invoiceGrid(
      ...[300_000, 140_000, 60_000, 23_000, 5_000].map((amount, i) => ({
        amount,
        dueDate: AS_OF_DATE + 15 - 30 * i,
      })),
    );
    const table = call("LOSSPROVISION", open, AS_OF_DATE, policy, rates);
    const allowances = table.slice(1, 7).map((row) => row[5]);
    expect(allowances).toEqual([6_000, 5_600, 5_217.39, 5_750, 5_000, 27_567.39]);
  });

  it("takes the negative line of an invoice off the invoice, and a credit off nothing", () => {
    const labelled = (invoiceNo: string) =>
      call("LOSSPROVISION", [...MATRIX, creditOf(invoiceNo)], AS_OF_DATE)
        .filter(([label]) => ["Not due", "Credit items", "Difference"].includes(String(label)))
        .map(([label, gross]) => [label, gross]);
    expect(labelled("A-1")).toEqual([
      ["Not due", 14_750_000],
      ["Difference", 0],
    ]);
    expect(labelled("CR-1")).toEqual([
      ["Not due", 15_000_000],
      ["Credit items", -250_000],
      ["Difference", 0],
    ]);
  });

  it("shows specific items, credits and the outlook on lines of their own", () => {
    const header = ["Customer", "Invoice no.", "Loss rate", "Expected loss", "Secured", "Note"];
    const specific = [
      header,
      ["C-5", "", 0.5, "", 400_000, "in court"],
      ["C-4", "A-4", "", 9_000_000, "", ""],
      ["C-9", "", 1, "", "", ""],
      ["C-3", "", "", "", "", ""],
    ];
    const credit = creditOf("CR-1");
    const policy = policyWith(
      ["setting", "forward-looking factor", "", 1.1],
      ["scenario", "base", 0.6, 1],
      ["scenario", "adverse", 0.4, 1.5],
    );
    const table = call("LOSSPROVISION", [...MATRIX, credit], AS_OF_DATE, policy, null, specific);
    expect(table.slice(6, 17)).toEqual([
      ["Pool, total", 26_500_000, "", "", 0.015391698113, 407_880, ""],
      ["C-5", 1_000_000, 400_000, 0.3, "", 300_000, "in court"],
      ["C-4 A-4", 2_500_000, "", 1, "", 2_500_000, "More than is open: cut to it"],
      ["C-9", 0, "", "", "", 0, "Nothing open"],
      ["Specific items, total", 3_500_000, "", "", 0.8, 2_800_000, ""],
      [
        "specificItems, row 5: not used",
        "",
        "",
        "",
        "",
        "",
        "The value is missing; the row is left out.",
      ],
      ["Credit items", -250_000, "", "", "", 0, "No allowance; they reduce no other customer"],
      ["Total", 29_750_000, "", "", 0.10782789916, 3_207_880, ""],
      ["Aging total", 29_750_000, "", "", "", "", ""],
      ["Difference", 0, "", "", "", "", ""],
      ["Forward-looking factor", "", "", "", 1.1, "", "base 0.6 × 1; adverse 0.4 × 1.5"],
    ]);
  });

  it("takes cover off what stays in the pool, and shows it", () => {
    const cover = [
      ["Customer", "Insured amount", "Note"],
      ["C-5", 400_000, "export policy"],
      ["C-4", 3_000_000, ""],
    ];
    const table = call("LOSSPROVISION", MATRIX, AS_OF_DATE, null, null, cover);
    expect(table.slice(4, 10)).toEqual([
      ["61–90", 2_500_000, 2_500_000, 0.066, 0.066, 0, ""],
      ["Over 90", 1_000_000, 400_000, 0.106, 0.106, 63_600, ""],
      ["Pool, total", 30_000_000, 2_900_000, "", 0.01242, 372_600, ""],
      ["Cover: C-5", 1_000_000, 400_000, "", "", "", "export policy"],
      ["Cover: C-4", 2_500_000, 2_500_000, "", "", "", "More than is open: cut to it"],
      ["Total", 30_000_000, "", "", 0.01242, 372_600, ""],
    ]);
  });

  it.each([
    {
      because: "a bucket has no rate",
      args: [MATRIX, AS_OF_DATE, policyWith(["setting", "aging basis", "", "document date"])],
      code: "#N/A",
      message: /^The bucket “0–30” has a balance but no loss rate/,
    },
    {
      because: "a rate is for no bucket",
      args: [MATRIX, AS_OF_DATE, null, [["1-45", 0.1]]],
      code: "#VALUE!",
      message:
        /^rates, row 1: 1-45 0\.1\. Expected: each bucket of the policy once \(Not due, 1–30/,
    },
    {
      because: "rates have no columns that are known",
      args: [MATRIX, AS_OF_DATE, null, [["a", "b"]]],
      code: "#VALUE!",
      message: /^rates has no header row that can be recognised/,
    },
    {
      because: "specific items do not say how much",
      args: [MATRIX, AS_OF_DATE, null, null, [["Customer", "Note"]]],
      code: "#VALUE!",
      message: /^specificItems has no column for loss rate or expected loss/,
    },
  ])("is $code when $because", ({ args, code, message }) => {
    const error = errorOf(() => call("LOSSPROVISION", ...args));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  it("takes an empty range for one that is left out", () => {
    const table = call("LOSSPROVISION", MATRIX, AS_OF_DATE);
    expect(call("LOSSPROVISION", MATRIX, AS_OF_DATE, null, [[0, null]], [[""]])).toEqual(table);
  });
});

describe("loss rates and provision of the sample", () => {
  const invoices = addInvoices(new Workbook(), makeInvoices(readCustomers(), new Random(82)));
  const policy = policyWith(["setting", "base currency", "", "USD"], ["rate", "CNY", "", 0.14]);

  it("come out of its own ledger and tie out to its aging", () => {
    const rates = call("LOSSRATES", invoices, null, 12, "balance-weighted", policy);
    const table = call("LOSSPROVISION", invoices, null, policy, rates);
    expect([...unfitCells(rates), ...unfitCells(table)]).toEqual([]);
    const losses = rates.slice(1, 6).map((row) => Number(row[4]));
    expect(losses).toEqual([...losses].sort((a, b) => a - b));
    expect(losses.at(-1)).toBe(1);
    const lineOf = (label: string) => table.find(([first]) => first === label)!;
    const aging = call("AGINGREPORT", invoices, null, policy);
    const total = aging.find(([first]) => first === "Total")!;
    expect(lineOf("Difference")[1]).toBe(0);
    expect(total).toContain(lineOf("Aging total")[1]);
  });
});
