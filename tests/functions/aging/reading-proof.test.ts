import { call } from "../../support/worksheet-functions";

const AS_OF_DATE = "2024-12-31";

/** Lines of a report that hold the range against what was read of it, with their differences. */
function proofOf(rows: unknown[][]): [unknown, unknown][] {
  return call("AGINGREPORT", rows, AS_OF_DATE)
    .filter(([text]) => / less (what was read|total)/.test(String(text)))
    .map((row) => [row[0], row.at(-2)]);
}

/** The same in the check of the ledger: what was compared, places that fail, difference, what the range shows. */
function checksOf(rows: unknown[][]): unknown[][] {
  return call("LEDGERCHECK", rows, AS_OF_DATE)
    .filter(([section]) => section === "Checks of the reading")
    .map((row) => [row[1], row[2], row[3], row[6]]);
}

function doubtOf(rows: unknown[][]): unknown {
  const texts = call("AGINGREPORT", rows, AS_OF_DATE).map(([text]) => String(text));
  return texts.find((text) => text.includes("does not agree")) ?? null;
}

const ROWS_LINE = ["Rows above less total", 0];
const DOCUMENTS = ["Customer", "Invoice", "Invoice Date", "Due Date", "Open"];

/** Two customers, each with a subtotal, and their total. */
const withTotals = (ann: number, total: number) => [
  DOCUMENTS,
  ["Ann", "1", "2024-10-01", "2024-11-01", 100],
  ["Ann", "2", "2024-10-05", "2024-11-05", 50.5],
  ["Total Ann", "", "", "", ann],
  ["Ben", "3", "2024-10-09", "2024-11-09", 30],
  ["Total Ben", "", "", "", 30],
  ["Grand Total", "", "", "", total],
];

/** A total of customers alone, without any date. */
const undated = (total: number) => [
  ["Customer", "Balance"],
  ["Ann", 150.5],
  ["Ben", 30],
  ["Total", total],
];

const onTop = (total: number) => [
  DOCUMENTS,
  ["Grand Total", "", "", "", total],
  ["Ann", "1", "2024-10-01", "2024-11-01", 100],
  ["Ben", "3", "2024-10-09", "2024-11-09", 30],
];

const running = (middle: number) => [
  ["Customer", "Date", "Debit", "Credit", "Balance"],
  ...Array.from({ length: 30 }, (_, i) => [
    ...["Ann", 45_560 + i, 100, ""],
    i === 6 ? middle : (i + 1) * 100,
  ]),
];

const buckets = (total: number) => [
  ["Customer", "Current", "1-30 days", "31-60 days", "Over 60 days", "Total"],
  ["Ann", 1, 2, 3, 4, 10],
  ["Ben", 5, 6, 7, 8, total],
];

describe("the proof of the reading", () => {
  it.each([
    {
      name: "subtotals and the total",
      rows: withTotals(150.5, 180.5),
      check: "Printed subtotals, “Open”, less what was read",
      places: [0, 0, 361],
    },
    {
      name: "a total of rows without dates",
      rows: undated(180.5),
      check: "Printed total, “Balance”, less what was read",
      places: [0, 0, 180.5],
    },
    {
      name: "a total above all rows",
      rows: onTop(130),
      check: "Printed total, “Open”, less what was read",
      places: [0, 0, 130],
    },
    {
      name: "a balance that runs",
      rows: running(700),
      check: "Balance as it runs, “Balance”, less what was read",
      places: [0, 0, 3000],
    },
    {
      name: "buckets beside their total",
      rows: buckets(26),
      check: "Sum of the column as it stands, “Total”, less what was read",
      places: [0, 0, 36],
    },
  ])("ties out: $name", ({ rows, check, places: [failed, difference, shown] }) => {
    expect(proofOf(rows)).toEqual(
      expect.arrayContaining([ROWS_LINE, [check, difference]]) as unknown,
    );
    expect(checksOf(rows)).toContainEqual([check, failed, difference, shown]);
    expect(doubtOf(rows)).toBeNull();
  });

  it.each([
    {
      name: "a total that is a cent off",
      rows: withTotals(150.5, 180.51),
      check:
        "Printed subtotals, “Open”, less what was read (fails in 1 of 3 places, the first in row 7)",
      places: [1, 0.01, 361.01],
      doubt:
        "Invoices: “Open” does not agree with what was read: 1 place, the first in row 7, difference 0.01.",
    },
    {
      name: "a subtotal that is off",
      rows: withTotals(140.5, 180.5),
      check:
        "Printed subtotals, “Open”, less what was read (fails in 1 of 3 places, the first in row 4)",
      places: [1, -10, 351],
      doubt:
        "Invoices: “Open” does not agree with what was read: 1 place, the first in row 4, difference -10.",
    },
    {
      name: "a total of rows without dates that is a cent off",
      rows: undated(180.49),
      check:
        "Printed total, “Balance”, less what was read (fails in 1 of 1 place, the first in row 4)",
      places: [1, -0.01, 180.49],
      doubt:
        "Invoices: “Balance” does not agree with what was read: 1 place, the first in row 4, difference -0.01.",
    },
    {
      name: "a total above all rows that is off",
      rows: onTop(131),
      check:
        "Printed total, “Open”, less what was read (fails in 1 of 1 place, the first in row 2)",
      places: [1, 1, 131],
      doubt:
        "Invoices: “Open” does not agree with what was read: 1 place, the first in row 2, difference 1.",
    },
    {
      name: "a balance that breaks in the middle and ends right",
      rows: running(650),
      check:
        "Balance as it runs, “Balance”, less what was read (fails in 2 of 29 places, the first in row 8)",
      places: [2, 0, 3000],
      doubt:
        "Invoices: “Balance” does not agree with what was read: 2 places, the first in row 8, difference 0.",
    },
    {
      name: "buckets that are not their total",
      rows: buckets(27),
      check:
        "Sum of the column as it stands, “Total”, less what was read (fails in 1 of 2 places, the first in row 3)",
      places: [1, 1, 37],
      doubt:
        "Invoices: “Total” does not agree with what was read: 1 place, the first in row 3, difference 1.",
    },
  ])("fails: $name", ({ rows, check, places: [failed, difference, shown], doubt }) => {
    expect(proofOf(rows)).toEqual(
      expect.arrayContaining([ROWS_LINE, [check, difference]]) as unknown,
    );
    expect(checksOf(rows)).toContainEqual([check, failed, difference, shown]);
    expect(doubtOf(rows)).toBe(doubt);
  });

  it("fails by what was left out, and lists by reason what was rightly not counted", () => {
    const header = [...DOCUMENTS, "Status"];
    const rows = [
      header,
      ["Ann", "1", "2024-10-01", "2024-11-01", 100, "Open"],
      ["Ann", "2", "2024-10-05", "2024-11-05", 50, "Void"],
      ["Ben", "3", "2024-10-09", "2024-11-09", 30, "Written off"],
      ["Ben", "4", "2024-10-09", "2024-11-09", "thirty or so", "Open"],
      ["", "", "", "", 7.5, ""],
    ];
    const check =
      "Sum of the column as it stands, “Open”, less what was read or set aside (fails in 1 of 5 places, the first in row 6)";
    expect(proofOf(rows)).toEqual([ROWS_LINE, [check, 7.5]]);
    expect(checksOf(rows)).toEqual([
      [check, 1, 7.5, 187.5],
      ["of “Open” set aside: void or draft documents", 1, 50, ""],
      ["of “Open” set aside: written-off documents", 1, 30, ""],
      ["What the customers owe together, less what is open", 2, 0, ""],
    ]);
  });

  it.each([
    ["zh-CN", "该列原样合计（“Open”）减读取与未计入部分", "以上各行合计减总计"],
    ["zh-TW", "該欄原樣合計（「Open」）減讀取與未計入部分", "以上各列合計減總計"],
  ])("speaks %s", (language, ...texts) => {
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["setting", "language", "", language],
    ];
    const said = call("AGINGREPORT", withTotals(150.5, 180.5), AS_OF_DATE, policy);
    for (const text of texts) expect(said.map(([first]) => first)).toContain(text);
  });

  it("finds nothing in customers whose fractions of a coin make one together", () => {
    const rows = ["Ann", "Ben", "Eve"].map((name, i) => [name, `${i}`, "2024-10-01", "", 10.004]);
    const together = checksOf([DOCUMENTS, ...rows]).find(([text]) =>
      String(text).startsWith("What the customers owe together"),
    );
    expect(together!.slice(1, 3)).toEqual([3, 0]);
  });

  it.each([
    { title: "Type", words: ["invoice", "credit note"], text: "read otherwise" },
    { title: "Status", words: ["open", "void"], text: "set aside" },
  ])("says “$text” of a row with the $title $words.1", ({ title, words, text }) => {
    const rows = words.map((word, i) => ["Ann", `${i}`, word, "2024-10-01", 100 - i]);
    const said = checksOf([["Customer", "Invoice", title, "Invoice Date", "Amount"], ...rows]);
    expect(said.filter(([line]) => String(line).startsWith(`of “Amount” ${text}`))).toHaveLength(1);
  });
});
