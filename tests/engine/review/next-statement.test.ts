import {
  builtInPolicy,
  CreditBook,
  customerRatios,
  nextPeriodEnd,
  readStatements,
  type CellGrid,
} from "../../../src/engine";
import { assessIf } from "../../../src/engine/review/what-if";
import { withChangedItems } from "../../../src/engine/review/next-statement";
import { readCustomers } from "../../../src/engine/ledger/customers";
import { CUSTOMERS } from "../../support/credit-tables";

const AS_OF_DATE = 45473; // 30 June 2024

describe("withChangedItems", () => {
  it.each([
    {
      of: "liabilities alone: assets follow",
      items: { totalAssets: 900, totalLiabilities: 300, equity: 600 },
      changed: { totalLiabilities: 500 },
      gives: { totalAssets: 1100, totalLiabilities: 500, equity: 600 },
    },
    {
      of: "liabilities and equity",
      items: { totalAssets: 900, totalLiabilities: 300, equity: 600 },
      changed: { totalLiabilities: 500, equity: 450 },
      gives: { totalAssets: 950, totalLiabilities: 500, equity: 450 },
    },
    {
      of: "sales: the cost stays",
      items: { sales: 100, costOfGoodsSold: 70, grossProfit: 30, cash: 5 },
      changed: { sales: 120 },
      gives: { sales: 120, costOfGoodsSold: 70, grossProfit: 50, cash: 5 },
    },
    {
      of: "net income: what stands above it follows",
      items: {
        ...{ netIncome: 8, incomeTax: 2, profitBeforeTax: 10, interestExpense: 5 },
        ...{ ebit: 15, depreciation: 4, ebitda: 19 },
      },
      changed: { netIncome: -8 },
      gives: {
        ...{ netIncome: -8, incomeTax: 2, profitBeforeTax: -6, interestExpense: 5 },
        ...{ ebit: -1, depreciation: 4, ebitda: 3 },
      },
    },
    {
      of: "net income without its tax: the others stay",
      items: { netIncome: 8, ebit: 15 },
      changed: { netIncome: 4 },
      gives: { netIncome: 4, ebit: 15 },
    },
    { of: "a first statement", items: {}, changed: { equity: 4 }, gives: { equity: 4 } },
  ])("takes $of", ({ items, changed, gives }) => {
    expect(withChangedItems(items, changed)).toEqual(gives);
  });
});

describe("nextPeriodEnd", () => {
  it.each([
    { latest: null, end: AS_OF_DATE },
    { latest: 45107, end: AS_OF_DATE }, // 30 June 2023
    { latest: 45106, end: 45472 },
    { latest: 45291, end: AS_OF_DATE }, // 31 December 2023
  ])("of $latest is $end", ({ latest, end }) => {
    expect(nextPeriodEnd(latest, AS_OF_DATE)).toBe(end);
  });
});

describe("one more statement", () => {
  const head = ["Customer no.", "Period end", "Total assets", "Total liabilities", "Net sales"];
  const statements: CellGrid = [
    head,
    ["C-1", 44926, 900, 300, 1000],
    ["C-1", 45291, 900, 300, 1200],
    // Not there yet on the as-of date.
    ["C-1", 45657, 900, 900, 1],
  ];
  const tables = { ledger: null, lines: null, events: null, receipts: null, orders: null };
  const book = new CreditBook(
    { ...tables, customers: readCustomers(CUSTOMERS), statements: readStatements(statements) },
    AS_OF_DATE,
    builtInPolicy("International", "en"),
  );
  const nothing = { creditLimit: null, paymentTermsDays: null, paidItems: new Set<number>() };

  it.each(["C-1", "C-3"])("is the latest one of %s, and leaves the book as it is", (id) => {
    const place = book.placeOf(id);
    const before = book.at(place);
    const then = assessIf(book, place, { ...nothing, statement: { totalLiabilities: 600 } });
    expect(then.statement?.latest.periodEnd).toBe(AS_OF_DATE);
    expect(then.statement?.latest.items).toEqual(
      id === "C-1"
        ? { totalAssets: 1200, totalLiabilities: 600, equity: 600, sales: 1200 }
        : { totalLiabilities: 600 },
    );
    expect(book.at(place)).toBe(before);
    expect(before.statement?.latest.periodEnd).toBe(id === "C-1" ? 45291 : undefined);
  });

  it("has ratios of the statements by the as-of date only", () => {
    const found = customerRatios(book, book.placeOf("C-1"))!;
    expect(found.report.periods).toEqual([44926, 45291]);
    expect(found.previous?.periodEnd).toBe(44926);
    const growth = found.report.ratios.find(({ ratio }) => ratio === "salesGrowth")!;
    expect(growth.values).toEqual([null, 1200 / 1000 - 1]);
    expect(customerRatios(book, book.placeOf("C-2"))).toBeNull();
  });
});
