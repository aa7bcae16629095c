import { findInvoiceLines } from "../../../src/engine/ledger/invoice-lines";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";

const DATE = 45292; // 1 January 2024

type Row = readonly unknown[];
const HEADER = ["Customer", "Invoice No.", "Invoice Date", "Terms", "Due Date", "Amount", "Paid"];
const read = (...rows: Row[]) => readInvoices([[...HEADER, "Settled Date"], ...rows]);

const invoice = (changes: Partial<Record<number, unknown>> = {}): Row =>
  ["C-1", "A-1", DATE, "30/60 days", "", 1000, 0, ""].map((cell, i) => changes[i] ?? cell);
const TERMS = 3;
const DUE = 4;
const PAID = 6;
const SETTLED = 7;

const itemsOf = ({ length, ...columns }: ReturnType<typeof read>) =>
  Array.from({ length }, (_, item) => [
    columns.dueDate[item]! - DATE,
    columns.amount[item],
    columns.residualAmount[item],
  ]);

describe("invoices in instalments", () => {
  it("become an item per instalment, the paid part off the oldest", () => {
    expect(itemsOf(read(invoice({ [PAID]: 600 })))).toEqual([
      [30, 500, 0],
      [60, 500, 400],
    ]);
  });

  it("say so, with the terms", () => {
    expect(read(invoice()).issues.toList()).toEqual([
      { row: 2, column: "Terms", code: "instalments", severity: "note", found: "30/60 days" },
    ]);
  });

  it("are settled with the invoice", () => {
    const ledger = read(invoice({ [PAID]: 1000, [SETTLED]: DATE + 70 }));
    expect(itemsOf(ledger).map(([, , residual]) => residual)).toEqual([0, 0]);
    expect([...ledger.settledDate]).toEqual([DATE + 70, DATE + 70]);
  });

  it.each([
    {
      because: "a due date stands there",
      changes: { [DUE]: DATE + 45 },
      items: [[45, 1000, 1000]],
    },
    {
      because: "the terms have one part",
      changes: { [TERMS]: "Net 30" },
      items: [[30, 1000, 1000]],
    },
    {
      because: "the term ends a month",
      changes: { [TERMS]: "月结30天" },
      items: [[60, 1000, 1000]],
    },
  ])("stay one item when $because", ({ changes, items }) => {
    const ledger = read(invoice(changes));
    expect(itemsOf(ledger)).toEqual(items);
    expect(ledger.issues.counts.has("instalments")).toBe(false);
  });

  it("find room however many there are, and leave the other items alone", () => {
    const rows = Array.from({ length: 50 }, (_, i) =>
      invoice({ 1: `A-${i}`, [TERMS]: i % 2 === 0 ? "10/20/30/40/50/60" : "Net 7", 5: 600 }),
    );
    const ledger = read(...rows);
    expect(ledger.length).toBe(25 * 6 + 25);
    expect([...new Set(ledger.amount)].sort((a, b) => a - b)).toEqual([100, 600]);
    expect(ledger.sourceRow[ledger.length - 1]).toBe(51);
  });

  it("are invoices of their own, each with its due date", () => {
    const lines = findInvoiceLines(read(invoice(), invoice({ 1: "A-2" })));
    expect(lines.invoiceCount).toBe(2);
    expect([...lines.firstLineOf!]).toEqual([0, 0, 2, 2]);
    expect([...lines.firstInstalmentLineOf!]).toEqual([0, 1, 2, 3]);
    expect(lines.issues.toList()).toEqual([]);
  });

  it("are put together line by line where the invoice stands in several rows", () => {
    const lines = findInvoiceLines(read(invoice(), invoice({ 5: 300 })));
    expect(lines.invoiceCount).toBe(1);
    expect([...lines.firstLineOf!]).toEqual([0, 0, 0, 0]);
    expect([...lines.firstInstalmentLineOf!]).toEqual([0, 1, 0, 1]);
  });

  it("count as one invoice without a column of numbers", () => {
    const ledger = readInvoices([
      ["Customer", "Invoice Date", "Terms", "Amount"],
      ["C-1", DATE, "30/60 days", 10],
    ]);
    expect([ledger.length, findInvoiceLines(ledger).invoiceCount]).toEqual([2, 1]);
  });
});
