import {
  agingByCustomer,
  agingReport,
  builtInPolicy,
  CreditBook,
  findInvoiceLines,
  readCustomers,
  readEvents,
  readInvoices,
  readStatements,
  reviewCustomer,
  type CellGrid,
  type Policy,
  type Review,
} from "../../src/engine";

/** The day on which the tables below are looked at: 30 June 2024. */
export const AS_OF_DATE = 45473;

/** A small credit book: a good payer, a bad one, and one of whom little is known. */
export const CUSTOMERS: CellGrid = [
  ["Customer no.", "Customer name", "Country", "Industry", "Customer since", "Credit limit"],
  ["C-1", "Acme Instruments", "Germany", "Machinery", 43101, 50000],
  ["C-2", "=Beta & Söhne", "Austria", "Trade", 45000, 1000],
  ["C-3", "华光电子", null, null, null, null],
];

/** Invoices of the customers; numbers of days are chosen to fall on both sides of bounds. */
export const INVOICES: CellGrid = [
  [
    "Customer no.",
    "Invoice no.",
    "Invoice date",
    "Due date",
    "Amount",
    "Open amount",
    "Settled date",
  ],
  ...[0, 1, 2, 3, 4, 5].map((i) => {
    const date = 45292 + i * 20;
    return ["C-1", `A-${i}`, date, date + 30, 1000 + i, 0, date + 28];
  }),
  ["C-1", "A-6", 45463, 45493, 2500.25, 2500.25, null],
  ...[0, 1, 2, 3, 4, 5].map((i) => {
    const date = 45200 + i * 20;
    return ["C-2", `B-${i}`, date, date + 30, 400, 0, date + 75];
  }),
  ["C-2", "B-6", 45383, 45413, 900, 900, null],
  ["C-2", "B-7", 45433, 45463, 600.5, 600.5, null],
  ["C-2", "B-8", 45443, 45443, -50, -50, null],
  ["C-3", "D-1", 45465, 45495, 120, 120, null],
];

export const STATEMENTS: CellGrid = [
  ["Customer no.", "Fiscal year", "Total assets", "Total liabilities", "Current assets"].concat([
    "Current liabilities",
    "Net sales",
    "Net income",
    "EBIT",
    "Retained earnings",
  ]),
  ["C-1", 2023, 900000, 300000, 500000, 200000, 1200000, 90000, 120000, 250000],
];

export const EVENTS: CellGrid = [
  ["Customer no.", "Date", "Kind", "Note"],
  ["C-2", 45413, "Law suit", "Supplier claims 12,000"],
];

/** Gives the review of a customer of the tables. */
export function reviewOf(
  customer: string,
  policy: Policy = builtInPolicy("International", "en"),
): Review {
  const ledger = readInvoices(INVOICES);
  const tables = {
    customers: readCustomers(CUSTOMERS),
    ledger,
    lines: findInvoiceLines(ledger),
    statements: readStatements(STATEMENTS),
    events: readEvents(EVENTS),
    receipts: null,
    orders: null,
  };
  const book = new CreditBook(tables, AS_OF_DATE, policy);
  const report = agingReport(ledger, AS_OF_DATE, policy);
  const rows = agingByCustomer(report, ledger, book.places);
  return reviewCustomer(book, book.places.index.find(customer)!, report, rows);
}
