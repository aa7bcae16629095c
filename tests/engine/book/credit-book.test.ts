import { EngineError } from "../../../src/engine/values/errors";
import { addMonths } from "../../../src/engine/values/serial-date";
import { bookOf, invoiceGrid, type BookRanges } from "../../support/builders";

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

  it("gives none for a name that two customers share", () => {
    expect([book.eventsAt(1), book.eventsAt(2)]).toEqual([[], []]);
  });
});
