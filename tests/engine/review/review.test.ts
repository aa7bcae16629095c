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
import { policyOf } from "../../support/builders";

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

function bookOf(customers: CellGrid, invoices: CellGrid, policy = POLICY) {
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
  const book = new CreditBook(tables, AS_OF_DATE, policy);
  const report = agingReport(ledger, AS_OF_DATE, policy);
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

  it.each([
    { from: [0, 0.01], approver: "A0" },
    { from: [-0.01, 0], approver: "A1" },
    { from: [0.01, 5], approver: null },
    { from: [], approver: null },
  ])("has the suggested limit approved by $approver of those from $from above it", (one) => {
    const limit = reviewOf(1).assessment.limit!.amount!;
    const from = one.from.map((above) => limit + above);
    expect(limit).toBeGreaterThan(0);
    expect(reviewOf(1, authorities(from)).approver?.approver ?? null).toBe(one.approver);
  });

  it("has nobody approve a limit that is not suggested", () => {
    const { assessment, approver } = reviewOf(2, authorities([0]));
    expect([assessment.limit?.amount ?? null, approver]).toEqual([null, null]);
  });

  it.each([
    { told: ["USD", "USD"], base: "EUR", currency: "EUR" },
    { told: ["USD", "USD"], base: null, currency: "USD" },
    { told: ["", ""], base: null, currency: "" },
  ])(
    "is in $currency where invoices say $told and the policy $base",
    ({ told, base, currency }) => {
      const invoices = [
        ["Customer", "Invoice date", "Due date", "Amount", "Currency"],
        ...told.map((one) => ["C-1", 45383, 45413, 100, one]),
      ];
      const policy = policyOf({ settings: { baseCurrency: base } });
      const { book, report, rows } = bookOf(CUSTOMERS, invoices, policy);
      expect(reviewCustomer(book, 0, report, rows).currency).toBe(currency);
      expect(reviewCustomer(book, 0, null, new Map())).toMatchObject({
        currency: base ?? "",
        aging: null,
      });
    },
  );
});

const authorities = (from: readonly number[]) =>
  policyOf({
    authorities: from.map((amount, i) => ({ approver: `A${i}`, from: amount, row: null })),
  });

/** The same invoices in thousands: a limit is suggested. */
const THOUSANDS = INVOICES.map(([customer, no, date, due, amount, open, settled], i) => [
  ...[customer, no, date, due],
  ...(i === 0 ? [amount, open] : [1000 * Number(amount), 1000 * Number(open)]),
  settled,
]);

function reviewOf(place: number, policy = POLICY) {
  const { book, report, rows } = bookOf(CUSTOMERS, THOUSANDS, policy);
  return reviewCustomer(book, place, report, rows);
}
