import { assessIf } from "../../../src/engine/review/what-if";
import { EngineError } from "../../../src/engine/values/errors";
import { addMonths } from "../../../src/engine/values/serial-date";
import { bookOf, invoiceGrid, policyOf, ratesOf, type BookRanges } from "../../support/builders";

const AS_OF_DATE = 45_352; // 1 March 2024

const CUSTOMERS = [
  ["Customer ID", "Customer Name", "Credit Limit"],
  ["C-1", "Acme", 1000],
  ["C-2", "Beta", 500],
  ["C-3", "Beta", 200],
];

function codeOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof EngineError) return error.code;
    throw error;
  }
}

describe("CreditBook", () => {
  const book = bookOf({
    customers: CUSTOMERS,
    invoices: invoiceGrid({ customer: "Delta", amount: 5 }, { customer: "Acme", amount: 70 }),
    statements: [
      ["Customer ID", "Period", "Equity"],
      ["Echo", 2023, 100],
      ["C-2", 2023, 100],
    ],
    asOfDate: AS_OF_DATE,
  });

  it("holds every customer of every table once: the customers' table first", () => {
    const ids = Array.from({ length: book.length }, (_, place) => book.at(place).id);
    expect(ids).toEqual(["C-1", "C-2", "C-3", "Delta", "Echo"]);
  });

  it("finds a customer by code or name", () => {
    expect(book.find("c-1").id).toBe("C-1");
    expect(book.find("ACME").id).toBe("C-1");
    expect(book.find("acme").balance?.exposure).toBe(70);
    expect(book.find("Delta").customer).toBeNull();
  });

  it.each([{ cell: "Nobody" }, { cell: "Beta" }, { cell: "" }, { cell: 0 }])(
    "does not know $cell",
    ({ cell }) => {
      expect(codeOf(() => book.find(cell))).toBe("unknownCustomer");
    },
  );

  it("assesses a customer once", () => {
    expect(book.at(0)).toBe(book.at(0));
  });

  it.each<{ ranges: BookRanges; asOfDate: number; because: string }>([
    { ranges: { asOfDate: 7000, customers: CUSTOMERS }, asOfDate: 7000, because: "it is given" },
    {
      ranges: { asOfDate: null, invoices: invoiceGrid({ documentDate: 45_000 }) },
      asOfDate: 45_000,
      because: "the last invoice is of then",
    },
  ])("looks at $asOfDate because $because", ({ ranges, asOfDate }) => {
    expect(bookOf(ranges).asOfDate).toBe(asOfDate);
  });

  it.each<{ ranges: BookRanges; because: string }>([
    { ranges: { customers: CUSTOMERS }, because: "there is no ledger" },
    { ranges: { invoices: invoiceGrid() }, because: "the ledger is empty" },
  ])("misses an as-of date when none is given and $because", ({ ranges }) => {
    expect(codeOf(() => bookOf({ ...ranges, asOfDate: null }))).toBe("missingAsOfDate");
  });
});

it("says what a cell holds that names nobody", () => {
  const book = bookOf({ customers: CUSTOMERS, asOfDate: AS_OF_DATE });
  expect(() => book.placeOf("Nobody")).toThrow('"customer":"Nobody"');
});

describe("CreditBook.eventsAt", () => {
  const oldest = addMonths(AS_OF_DATE, -24);
  const book = bookOf({
    customers: CUSTOMERS,
    events: [
      ["Customer ID", "Date", "Event"],
      ["C-1", AS_OF_DATE, "law suit"],
      ["C-1", AS_OF_DATE + 1, "insolvency"],
      ["C-1", oldest, "fraud"],
      ["Acme", oldest + 1, "broken promise"],
      ["Beta", AS_OF_DATE, "fraud"],
    ],
    asOfDate: AS_OF_DATE,
  });

  it("gives those of the history up to the as-of date, the latest first", () => {
    expect(book.eventsAt(0).map(({ row, kind }) => [row, kind])).toEqual([
      [2, "law suit"],
      [5, "broken promise"],
    ]);
  });

  it("puts of one day the one further down first", () => {
    const events = [
      ["Customer ID", "Date", "Event"],
      ...[-9, -3, -9, -3].map((days) => ["C-1", AS_OF_DATE + days, "law suit"]),
    ];
    const rows = bookOf({ customers: CUSTOMERS, events, asOfDate: AS_OF_DATE }).eventsAt(0);
    expect(rows.map(({ row }) => row)).toEqual([5, 3, 4, 2]);
  });

  it("gives none for a name that two customers share", () => {
    expect([book.eventsAt(1), book.eventsAt(2)]).toEqual([[], []]);
  });
});

describe("CreditBook.daysOverdueAt", () => {
  const invoices = invoiceGrid(
    { customer: "C-1", dueDate: AS_OF_DATE - 40, amount: 5 },
    { customer: "C-1", dueDate: AS_OF_DATE - 30, amount: 4.99 },
    { customer: "C-1", dueDate: AS_OF_DATE - 20, amount: 0.01 },
    { customer: "C-1", dueDate: AS_OF_DATE + 20, amount: 900 },
    { customer: "C-2", dueDate: AS_OF_DATE + 20, amount: 900 },
  );

  it.each([
    { minimumOverdue: 0, days: 40 },
    { minimumOverdue: 5, days: 40 },
    { minimumOverdue: 9.99, days: 30 },
    { minimumOverdue: 10, days: 20 },
    { minimumOverdue: 10.01, days: 0 },
  ])("is $days days where $minimumOverdue have to be overdue", ({ minimumOverdue, days }) => {
    const policy = policyOf({ settings: { minimumOverdue } });
    const book = bookOf({ customers: CUSTOMERS, invoices, asOfDate: AS_OF_DATE, policy });
    expect([book.daysOverdueAt(0), book.daysOverdueAt(1)]).toEqual([days, 0]);
    expect(book.at(0).balance!.oldestDays).toBe(days);
  });

  it("is not known without a ledger, and nothing is overdue", () => {
    const book = bookOf({ customers: CUSTOMERS, asOfDate: AS_OF_DATE });
    expect([book.daysOverdueAt(0), book.oldestThatMattersAt(0)]).toEqual([null, null]);
    expect(book.overdueItems(null)).toEqual({ customer: [], days: [], amount: [] });
  });
});

describe("CreditBook.oldestThatMattersAt", () => {
  it.each([
    { forgotten: 9.99, days: 30 },
    { forgotten: 10, days: 300 },
  ])("looks at $forgotten that were forgotten: $days days", ({ forgotten, days }) => {
    // 940 + 50 + 10 make 1000 that are judged: less than 10 says nothing.
    const invoices = invoiceGrid(
      { dueDate: AS_OF_DATE - 60, amount: 940, settledDate: AS_OF_DATE - 61 },
      { dueDate: AS_OF_DATE - 30, amount: 50 },
      { dueDate: AS_OF_DATE - 300, amount: forgotten },
    );
    expect(bookOf({ invoices, asOfDate: AS_OF_DATE }).oldestThatMattersAt(0)).toBe(days);
  });
});

describe("CreditBook.ordersAt", () => {
  const orders = [
    ["Customer ID", "Amount", "Currency"],
    ["C-1", 50, "EUR"],
    ["C-1", 10, "USD"],
    ["Newcomer", 7, "EUR"],
  ];
  const policy = policyOf({ settings: { baseCurrency: "EUR" }, rates: ratesOf({ USD: 0.5 }) });
  const book = bookOf({ customers: CUSTOMERS, orders, policy, asOfDate: AS_OF_DATE });

  it("sums what a customer has on order in base currency, without a ledger too", () => {
    expect([0, 1, 3].map((place) => book.ordersAt(place)?.amount ?? null)).toEqual([55, null, 7]);
    expect(book.find("Newcomer").exposure).toBe(7);
  });
});

describe("CreditBook.currency", () => {
  const ranges = (told: string): BookRanges => ({
    invoices: invoiceGrid({ currency: told }),
    asOfDate: AS_OF_DATE,
  });
  const euro = policyOf({ settings: { baseCurrency: "EUR" } });

  it.each<{ ranges: BookRanges; currency: string }>([
    { ranges: { ...ranges("USD"), policy: euro }, currency: "EUR" },
    { ranges: ranges("USD"), currency: "USD" },
    { ranges: { customers: CUSTOMERS, policy: euro }, currency: "EUR" },
    { ranges: { customers: CUSTOMERS }, currency: "" },
  ])("is $currency", ({ ranges, currency }) => {
    expect(bookOf(ranges).currency).toBe(currency);
  });
});
describe("amounts in a currency of their own", () => {
  const customers = [
    ["Customer ID", "Currency", "Credit Limit", "Deposit (LCY)", "Annual Purchases"],
    ["C-1", "USD", 100, 7, 1000],
    ["C-2", "EUR", 100, 7, 1000],
    ["C-3", "JPY", 10_000, 7, 1000],
    ["C-4", "JPY", "USD 50", 7, ""],
    ["C-5", "multi", 100, 7, 0],
  ];
  const policy = policyOf({
    settings: { baseCurrency: "EUR" },
    rates: ratesOf({ USD: 0.9 }),
  });
  const book = bookOf({ customers, policy, asOfDate: AS_OF_DATE });

  it.each([
    { id: "C-1", limit: 90, purchases: 900, found: null },
    { id: "C-2", limit: 100, purchases: 1000, found: null },
    { id: "C-3", limit: null, purchases: null, found: "JPY 10000" },
    { id: "C-4", limit: 45, purchases: null, found: null },
    { id: "C-5", limit: 100, purchases: null, found: null },
  ])("are $limit in the book's for $id", ({ id, limit, purchases, found }) => {
    const { customer, creditLimit } = book.find(id);
    expect(creditLimit).toBe(limit);
    expect(customer).toMatchObject({ deposit: 7, annualPurchases: purchases });
    expect(customer!.unreadableLimit?.found ?? null).toBe(found);
  });

  it("are translated once, whatever is changed afterwards", () => {
    const change = {
      ...{ creditLimit: null, paymentTermsDays: 30, statement: null },
      paidItems: new Set<number>(),
    };
    expect(assessIf(book, book.placeOf("C-1"), change).creditLimit).toBe(90);
    const limit = { ...change, creditLimit: 60 };
    expect(assessIf(book, book.placeOf("C-3"), limit).creditLimit).toBe(60);
  });
});
