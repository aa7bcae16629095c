import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { isCreditTitle } from "../../../src/engine/words/credit-titles";
import type { CellGrid } from "../../../src/engine/values/cells";

const HEADER = ["Customer", "Invoice", "Due Date", "Amount"];
const LEDGER: CellGrid = [HEADER, ["Ann", "1", 45_800, 100], ["Ben", "2", 45_900, 60]];

/** What is read of a ledger with something below it. */
function read(...below: CellGrid) {
  const { residualAmount, leftOut, reading } = readInvoices([...LEDGER, ...below]);
  const doubt = reading.doubts.find(({ code }) => code === "furtherTable");
  return { open: [...residualAmount], leftOut, doubt, sum: reading.columnSum()! };
}

describe("a table of another kind below a ledger", () => {
  it.each([
    { header: ["Customer", "Name", "Phone", "Credit Limit"], amount: null },
    { header: ["Customer", "Receipt No.", "Date", "Amount"], amount: 12_000 },
    { header: ["Customer", "Receipt No.", "Date", "Amount (JPY)"], amount: null },
    { header: ["Customer", "Receipt No.", "Date", "Amount in thousands"], amount: null },
  ])("has an amount only under the ledger's own title: $header", ({ header, amount }) => {
    const { doubt } = read(header, ["Ann", "X1", 45_800, 5000], ["Ben", "X2", 45_801, 7000]);
    expect([doubt?.rows, doubt?.amount]).toEqual([2, amount]);
  });

  it("has the amounts of its own column of them, wherever it stands", () => {
    const header = ["Customer", "Amount", "Date", "Credit Limit"];
    const { doubt } = read(header, ["Ann", 5000, 45_800, 9], ["Ben", 7000, 45_801, 9]);
    expect([doubt?.rows, doubt?.amount]).toEqual([2, 12_000]);
  });

  it("is left out with its rows and where it begins", () => {
    const { open, leftOut, doubt, sum } = read(
      [],
      ["Customer list"],
      ["Customer", "Name", "Phone", "Credit Limit"],
      ["Ann", "Ann Ltd", "555", 5000],
      ["Ben", "Ben Ltd", "556", 7000],
      ["Total", "", "", 12_000],
    );
    expect(open).toEqual([100, 60]);
    expect(doubt).toEqual({
      ...{ code: "furtherTable", severity: "warning", column: "", found: "Customer list" },
      // Limits are no amounts of the ledger.
      ...{ rows: 2, amount: null, firstRow: 6 },
    });
    expect(leftOut).toMatchObject({ blankRows: 1, groupRows: 0, groupAmount: 0, otherRows: 5 });
    expect([sum.shown, sum.read, sum.failed]).toEqual([160, 160, 0]);
  });

  it.each(["GBP 100.00", "RMB 100,00", "[INR 100.00]", "-NTD 100", "100 EUR", "US$100.00"])(
    "is left out below amounts that are written as %s",
    (amount) => {
      const { residualAmount, reading } = readInvoices([
        ["Customer", "Current", "1-30 days"],
        ["Ann", amount, ""],
        ["Customer", "Phone", "Credit Limit"],
        ["Ann", "555", 5000],
      ]);
      expect([...residualAmount].map(Math.abs)).toEqual([100]);
      expect(reading.doubts.map(({ code }) => code)).toContain("furtherTable");
    },
  );

  it("ends where the header of the ledger stands again", () => {
    const phones = [
      ["Customer", "Name", "Phone", "Credit Limit"],
      ["Ann", "Ann Ltd", "555", 5000],
    ];
    const { open, doubt } = read(...phones, HEADER, ["Eve", "3", 45_900, 7]);
    expect([open, doubt?.rows]).toEqual([[100, 60, 7], 1]);
  });

  it.each([
    { what: "an item without an amount", row: ["Eve", "3", "soon", "open"] },
    { what: "a note", row: ["Prepared by", "A. Clerk", "", ""] },
    { what: "a total", row: ["Total", "", "", 160] },
    { what: "the header once more", row: HEADER },
    { what: "one word", row: ["Customer", "", "", ""] },
  ])("does not begin with $what", ({ row }) => {
    const { open, doubt } = read(row, ["Eve", "3", 45_900, 7]);
    expect([open, doubt]).toEqual([[100, 60, 7], undefined]);
  });

  it("does not begin with the titles above groups of columns, where they come again below a customer's heading", () => {
    const titles = [
      ["", "Amounts", "Dates", "Amounts"],
      ["Customer", "1-30 days", "Due Date", "31-60 days"],
    ];
    const { customers, customerOf, reading } = readInvoices([
      ...titles,
      ...[["Ann"], ["", 100, 45_800, ""], ["Ann total", 100, "", 0], ["Ben"]],
      ...titles,
      ...[
        ["", 60, 45_900, ""],
        ["Ben total", 60, "", 0],
      ],
    ]);
    expect([...customerOf].map((customer) => customers[customer])).toEqual(["Ann", "Ben"]);
    expect(reading.doubts.filter(({ code }) => code === "furtherTable")).toEqual([]);
  });

  it("does not begin with the header on a further page, though a part of its titles speaks of credits", () => {
    const titles = [
      ["", "Amounts", "Dates", "Amounts", "", "Dates"],
      ["Customer", "Credits", "Invoice Date", "Open Bal.", "Debit Amount", "Due Date"],
    ];
    const items = [
      ["Ann", "", 45_770, 100, 100, 45_800],
      ["Ben", 30, 45_870, -30, "", 45_900],
      ["Ben", "", 45_870, 70, 70, 45_900],
    ] as const;
    const ledger = readInvoices([...titles, ...items, ...titles, ...items]);
    expect([...ledger.residualAmount]).toEqual([100, -30, 70, 100, -30, 70]);
    expect(ledger.reading.doubts.filter(({ code }) => code === "furtherTable")).toEqual([]);
  });

  it("does not begin above the first item: those are titles in another language", () => {
    const titles = ["客户", "发票号", "到期日", "金额"];
    const { residualAmount } = readInvoices([HEADER, titles, ["Ann", "1", 45_800, 100]]);
    expect([...residualAmount]).toEqual([100]);
  });
});

describe("a ledger that goes on below a header of the same fields", () => {
  it.each([
    { header: ["Amount", "Due Date", "Customer", "Invoice"], row: [7, 45_900, "Eve", "3"] },
    { header: ["Client", "Invoice No.", "Due", "Amount"], row: ["Eve", "3", 45_900, 7] },
  ])("is read in the order of $header", ({ header, row }) => {
    const { open, doubt } = read([], header, row);
    expect([open, doubt]).toEqual([[100, 60, 7], undefined]);
  });

  it("is read where it repeats titles of the ledger alone, and left out where another field takes the place of one", () => {
    const { open, doubt } = read(["Customer", "", "Due Date", "Amount"], ["Eve", "", 45_900, 7]);
    expect([open, doubt?.rows]).toEqual([[100, 60, 7], undefined]);
    const other = read(["Customer", "Currency", "Due Date", "Amount"], ["Eve", "JPY", 45_900, 7]);
    expect([other.open, other.doubt?.rows, other.doubt?.amount]).toEqual([[100, 60], 1, 7]);
  });

  it.each([
    { own: "Amount (USD)", further: "Amount (EUR)", rows: 1 },
    { own: "Amount (USD)", further: "Amount USD", rows: undefined },
    { own: "金额", further: "金额（万元）", rows: 1 },
    { own: "Amount", further: "Amount in thousands", rows: 1 },
  ])("in the same currency and unit alone: “$further” below “$own”", ({ own, further, rows }) => {
    const { reading, residualAmount } = readInvoices([
      ["Customer", "Invoice", "Due Date", own],
      ...LEDGER.slice(1),
      ["Invoice", "Customer", "Due Date", further],
      ["3", "Eve", 45_900, 7],
    ]);
    const doubt = reading.doubts.find(({ code }) => code === "furtherTable");
    expect([doubt?.rows, [...residualAmount]]).toEqual([
      rows,
      rows === undefined ? [100, 60, 7] : [100, 60],
    ]);
  });

  it("is left out, and said, where its buckets are others", () => {
    const { reading, residualAmount } = readInvoices([
      ["Customer", "0-30 days", "31-60 days"],
      ["Ann", 100, 20],
      ["Ben", 60, 10],
      ["Customer", "1-45 days", "46-90 days"],
      ["Eve", 7, 8],
    ]);
    const doubt = reading.doubts.find(({ code }) => code === "furtherTable");
    expect([doubt?.rows, [...residualAmount]]).toEqual([1, [100, 20, 60, 10]]);
  });

  it("is what is read where it has more fields, and the rows above are said to be left out", () => {
    const header = ["Customer", "Invoice", "Due Date", "Amount", "Currency"];
    const { open, doubt } = read(header, ["Eve", "3", 45_900, 7, "EUR"]);
    expect(open).toEqual([7]);
    expect([doubt?.firstRow, doubt?.rows, doubt?.amount]).toEqual([1, 2, 160]);
  });

  it.each([
    { amount: 30, open: [100, 60], rows: 1 },
    { amount: -30, open: [100, 60, -30], rows: undefined },
  ])("under a title of credits only with a minus: $amount", ({ amount, open, rows }) => {
    const found = read(["Unapplied credits"], HEADER, ["Ann", "C1", 45_700, amount]);
    expect([found.open, found.doubt?.rows]).toEqual([open, rows]);
  });
});

describe("isCreditTitle", () => {
  it.each([
    ...["Open credits", "Unapplied Credit Memos:", "Credit note", "Receipt No.", "Payments"],
    ...["On Account receipts", "预收款明细", "未核销收款单", "折讓單", "貸項", "收款明細表"],
  ])("is true of %s", (title) => {
    expect(isCreditTitle(title)).toBe(true);
  });

  it.each([
    ...["Credit limit", "Credit", "Credit Suisse AG", "Payment terms", "Deposit Bank Ltd"],
    ...["Open invoices", "收款人", "信用额度", "应收账款明细", "收款条件"],
  ])("is false of %s", (title) => {
    expect(isCreditTitle(title)).toBe(false);
  });
});
