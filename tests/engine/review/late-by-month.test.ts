import { CreditBook, findInvoiceLines, lateByMonth, readInvoices } from "../../../src/engine";
import { policyOf } from "../../support/builders";

const AS_OF_DATE = 45473; // 30 June 2024
const HEAD = [
  "Customer",
  "Invoice no.",
  "Invoice date",
  "Due date",
  "Amount",
  "Open amount",
  "Settled date",
];
const paid = (customer: string, due: number, amount: number, settled: number | null, open = 0) => [
  ...[customer, `${customer} ${due}`, due - 30, due, amount, open, settled],
];

function bookOf(...rows: readonly (readonly unknown[])[]): CreditBook {
  const ledger = readInvoices([HEAD, ...rows]);
  const lines = findInvoiceLines(ledger);
  const none = { customers: null, statements: null, events: null, receipts: null, orders: null };
  return new CreditBook({ ...none, ledger, lines }, AS_OF_DATE, policyOf());
}

describe("lateByMonth", () => {
  const book = bookOf(
    paid("A", 45453, 300, 45463), // June 2024: 10 days late
    paid("A", 45470, 100, 45460), // the same: 10 days early
    paid("A", 45443, 500, 45444), // 1 June, 1 day late
    paid("A", 45440, 800, 45443), // 31 May, 3 days late
    paid("A", 45400, 900, null, 900), // open
    paid("A", 44712, 100, 44743), // 1 July 2022: the first day that counts, 31 days late
    paid("A", 44700, 100, 44742), // the day before
    paid("A", 45473, 100, 45474), // after the as-of date
    paid("B", 45400, 100, 45460),
  );

  it("weights days late by amount, early payments as 0, in the month of the settlement", () => {
    const months = lateByMonth(book, book.placeOf("A"));
    expect(months).toHaveLength(24);
    expect(months.filter(({ invoices }) => invoices > 0)).toEqual([
      { lastDay: 44773, invoices: 1, onTime: 0, daysLate: 31 },
      { lastDay: 45443, invoices: 1, onTime: 0, daysLate: 3 },
      // (300 × 10 + 100 × 0 + 500 × 1) / 900
      { lastDay: 45473, invoices: 3, onTime: 1, daysLate: 3500 / 900 },
    ]);
    expect(months[1]).toEqual({ lastDay: 44804, invoices: 0, onTime: 0, daysLate: null });
  });

  it("knows nothing without a ledger", () => {
    const tables = { statements: null, events: null, receipts: null, orders: null };
    const empty = { ...tables, customers: null, ledger: null, lines: null };
    expect(lateByMonth(new CreditBook(empty, AS_OF_DATE, policyOf()), 0)).toEqual([]);
  });
});
