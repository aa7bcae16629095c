import {
  builtInPolicy,
  CreditBook,
  findInvoiceLines,
  marksOf,
  portfolioCourse,
  portfolioSummary,
  readCustomers,
  readInvoices,
  type CellGrid,
} from "../../../src/engine";
import { bookOf as bookOfRanges, policyOf } from "../../support/builders";
import { AS_OF_DATE, CUSTOMERS, INVOICES } from "../../support/credit-tables";

function bookOf(customers: CellGrid | null, invoices: CellGrid | null): CreditBook {
  const ledger = invoices && readInvoices(invoices);
  const tables = {
    customers: customers && readCustomers(customers),
    ledger,
    lines: ledger && findInvoiceLines(ledger),
    statements: null,
    events: null,
    receipts: null,
    orders: null,
  };
  return new CreditBook(tables, AS_OF_DATE, builtInPolicy("International", "en"));
}

/** Who owes how much against which limit, with one invoice that is not yet due. */
function owing(owed: number, limit: number | null, currency = "EUR") {
  const book = bookOf(
    [
      ["Customer no.", "Credit limit"],
      ["C-1", limit],
    ],
    [
      ["Customer no.", "Invoice no.", "Invoice date", "Due date", "Amount", "Currency"],
      ["C-1", "A-1", AS_OF_DATE - 5, AS_OF_DATE + 25, owed, currency],
      ["C-9", "A-2", AS_OF_DATE - 5, AS_OF_DATE + 25, 1, "EUR"],
      ["C-9", "A-3", AS_OF_DATE - 5, AS_OF_DATE + 25, 1, "EUR"],
    ],
  );
  return { book, marks: marksOf(book.find("C-1")) };
}

describe("marksOf", () => {
  it.each([
    [100, 100, false],
    [100.01, 100, true],
    [0.01, 0, true],
    [100, null, false],
  ])("of one who owes %d against a limit of %p: over it is %p", (owed, limit, isOver) => {
    expect(owing(owed, limit).marks.has("overLimit")).toBe(isOver);
    expect(owing(owed, limit).marks.has("withoutLimit")).toBe(limit === null);
  });

  it("tells a debt without a rate, which no sum contains", () => {
    const { book, marks } = owing(100, 50, "JPY");
    expect(marks.has("withoutRate")).toBe(true);
    expect(portfolioSummary(book)).toMatchObject({ customers: 2, exposure: 2, creditLimit: 50 });
    expect(owing(100, 50).marks.has("withoutRate")).toBe(false);
  });

  it("tells an order without a rate where nothing is owed, and nothing of who has neither", () => {
    const book = bookOfRanges({
      customers: [["Customer no."], ["C-1"], ["C-2"], ["C-3"]],
      orders: [
        ["Customer no.", "Amount", "Currency"],
        ["C-1", 5, "JPY"],
        ["C-2", 5, "EUR"],
      ],
      policy: policyOf({ settings: { baseCurrency: "EUR" } }),
    });
    const isMarked = ["C-1", "C-2", "C-3"].map((id) => marksOf(book.find(id)).has("withoutRate"));
    expect(isMarked).toEqual([true, false, false]);
  });

  it("has the gravest level only, and every line that is crossed", () => {
    const { marks } = owing(500, 100);
    const levels = ["hold", "red", "amber"] as const;
    expect(levels.filter((level) => marks.has(level))).toEqual(["hold"]);
    expect(marks.has("utilisation")).toBe(true);
  });
});

describe("portfolioSummary", () => {
  it("groups by the grades of the policy, best first, and those without one last", () => {
    const book = bookOf([...CUSTOMERS, ["C-4", "Newcomer", null, null, null, null]], INVOICES);
    const { grades } = portfolioSummary(book);
    const order = book.policy.grades.map(({ grade }) => grade);
    expect(grades.map(({ grade }) => grade)).toEqual([...order, null]);
    expect(grades.reduce((sum, { customers }) => sum + customers, 0)).toBe(4);
    expect(grades.at(-1)).toMatchObject({ exposure: 120 });
  });

  it("counts each mark by customers, and sums the limits that there are", () => {
    const newcomers = ["C-4", "C-5"].map((id) => [id, null, null, null, null, null]);
    const { marks, creditLimit } = portfolioSummary(bookOf([...CUSTOMERS, ...newcomers], INVOICES));
    expect(marks.get("withoutLimit")).toBe(3);
    // C-3 has one invoice that is not due.
    expect(marks.get("unscored")).toBe(3);
    expect(marks.get("overLimit")).toBe(1);
    expect(marks.has("withoutRate")).toBe(false);
    expect(creditLimit).toBe(51_000);
  });
});

describe("portfolioCourse", () => {
  it("is not there without a ledger, and says why there is no trend without dates", () => {
    expect(portfolioCourse(bookOf(CUSTOMERS, null))).toBeNull();
    const undated = portfolioCourse(
      bookOf(null, [
        ["Customer no.", "Days overdue", "Amount"],
        ["C-1", 10, 100],
      ]),
    );
    expect(undated?.trend).toHaveProperty("reason");
    expect(undated?.concentration?.total).toBe(100);
  });

  it("has the part of the open invoices that is past due", () => {
    const course = portfolioCourse(
      bookOf(null, [
        ["Customer no.", "Invoice date", "Due date", "Amount"],
        ["C-1", AS_OF_DATE - 40, AS_OF_DATE - 1, 100],
        ["C-1", AS_OF_DATE - 40, AS_OF_DATE, 300],
      ]),
    );
    expect(course?.overdueShare).toMatchObject({ value: { value: 0.25 } });
  });
});
