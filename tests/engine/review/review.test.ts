import {
  agingByCustomer,
  agingReport,
  builtInPolicy,
  CreditBook,
  findInvoiceLines,
  readCustomers,
  readInvoices,
  reviewCustomer,
  type CellGrid,
} from "../../../src/engine";

const AS_OF_DATE = 45473; // 30 June 2024
const POLICY = builtInPolicy("International", "en");

const CUSTOMERS: CellGrid = [
  ["Customer no.", "Customer name", "Credit limit"],
  ["C-1", "Acme", 1000],
  ["C-2", "Beta", 2000],
  ["C-3", "Gamma", null],
];

const INVOICES: CellGrid = [
  ["Customer", "Invoice no.", "Invoice date", "Due date", "Amount", "Open amount", "Settled date"],
  ["C-1", 1, 45383, 45413, 100, 100], // 60 days past due
  ["C-1", 2, 45200, 45230, 200, 0, 45230],
  ["Acme", 3, 45453, 45483, 50, 50], // not due
  ["C-1", 4, 45453, 45453, -10, -10],
  ["C-2", 5, 45200, 45230, 300, 0, 45235],
];

function bookOf(customers: CellGrid, invoices: CellGrid) {
  const ledger = readInvoices(invoices);
  const tables = {
    customers: readCustomers(customers),
    ledger,
    lines: findInvoiceLines(ledger),
    statements: null,
    events: null,
    receipts: null,
    orders: null,
  };
  const book = new CreditBook(tables, AS_OF_DATE, POLICY);
  const report = agingReport(ledger, AS_OF_DATE, POLICY);
  return { book, report, rows: agingByCustomer(report, ledger, book.places) };
}

describe("agingByCustomer", () => {
  it("puts rows under code and name of one customer together", () => {
    const { rows } = bookOf(CUSTOMERS, INVOICES);
    expect(rows.get(0)).toMatchObject({ total: 140, overdue: 100, unapplied: -10 });
    expect(rows.get(0)!.buckets[0]).toBe(50);
  });

  it("has no row for a customer who owes nothing", () => {
    expect([...bookOf(CUSTOMERS, INVOICES).rows.keys()]).toEqual([0]);
  });

  it("leaves out what no customer is named for", () => {
    const nobody = [...INVOICES, [null, 6, 45383, 45413, 70, 70]];
    expect([...bookOf(CUSTOMERS, nobody).rows.keys()]).toEqual([0]);
  });
});

describe("reviewCustomer", () => {
  it("gives aging, grade treatment and approver of the customer", () => {
    const { book, report, rows } = bookOf(CUSTOMERS, INVOICES);
    const review = reviewCustomer(book, 0, report, rows);
    expect(review.aging?.row.total).toBe(140);
    expect(review.treatment).toBe(POLICY.treatments.get(review.assessment.grade!));
    expect(review.asOfDate).toBe(AS_OF_DATE);
  });

  it("names what is missing: whole groups, and single factors of known groups", () => {
    const { book, report, rows } = bookOf(CUSTOMERS, INVOICES);
    const review = reviewCustomer(book, 0, report, rows);
    expect(review.missingGroups).toEqual(["relationship", "financial"]);
    expect(review.missingFactors.map(({ code }) => code)).toEqual(["trend"]);
  });

  it("has no aging for a customer who owes nothing", () => {
    const { book, report, rows } = bookOf(CUSTOMERS, INVOICES);
    expect(reviewCustomer(book, 1, report, rows).aging).toBeNull();
  });
});
