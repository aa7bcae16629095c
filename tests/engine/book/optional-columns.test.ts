import fc from "fast-check";

import { ledgerFactors, type LedgerFactors } from "../../../src/engine/book/customer-facts";
import type { CellGrid } from "../../../src/engine/values/cells";
import { bookOf, invoiceGrid } from "../../support/builders";

const AS_OF_DATE = 45_473; // 30 June 2024
const CUSTOMERS = ["C-1", "C-2", "C-3"];

/**
 * Invoices on 30 days that state everything twice over, so that each column can be spared. None is
 * so small that the oldest open item passes over it: that only settlements tell.
 */
const ledgers = fc
  .array(
    fc.record({
      customer: fc.constantFrom(...CUSTOMERS),
      age: fc.integer({ min: 1, max: 700 }),
      days: fc.integer({ min: 1, max: 120 }),
      amount: fc.integer({ min: 5e5, max: 1e6 }),
      isDisputed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((items) =>
    invoiceGrid(
      ...items.map(({ customer, age, days, amount, isDisputed }, i) => {
        const documentDate = AS_OF_DATE - age;
        const isOpen = days > age;
        return {
          customer,
          customerName: `Company ${customer}`,
          invoiceNo: `R-${i}`,
          type: "Invoice",
          documentDate,
          terms: "Net 30",
          dueDate: documentDate + 30,
          amount: amount / 100,
          openAmount: isOpen ? amount / 100 : 0,
          settledDate: isOpen ? "" : documentDate + days,
          currency: "EUR",
          disputed: isDisputed ? "yes" : "no",
        };
      }),
    ),
  );

function without(grid: CellGrid, header: string): CellGrid {
  const column = grid[0]!.indexOf(header);
  return grid.map((row) => row.filter((_, place) => place !== column));
}

/** What the ledger tells of every customer in it. */
function told(invoices: CellGrid) {
  const book = bookOf({ invoices, asOfDate: AS_OF_DATE });
  const found = Array.from({ length: book.length }, (_, place) => {
    const { id, balance, payments } = book.at(place);
    return { id, balance, payments, factors: ledgerFactors(book, place, balance) };
  });
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const FROM_SETTLEMENTS = [
  "shareLate",
  "shareSeverelyLate",
  "typicalDaysLate",
  "meanDaysLate",
  "worstDaysLate",
  "trend",
  "shareAmountLate",
  "spreadDaysLate",
  "recentDaysLate",
] as const;

/** The factors that each column alone can tell. */
const TOLD_BY: Readonly<Record<string, readonly (keyof LedgerFactors)[]>> = {
  "Customer Name": [],
  "Invoice No.": [],
  Type: [],
  "Invoice Date": ["orderGrowth"],
  Terms: [],
  "Due Date": [],
  "Open Amount": [],
  "Settled Date": FROM_SETTLEMENTS,
  Currency: [],
  Disputed: ["shareDisputed"],
};

describe("a ledger that lacks an optional column", () => {
  it.each(Object.entries(TOLD_BY))("is judged alike without %s", (header, unknown) => {
    fc.assert(
      fc.property(ledgers, (grid) => {
        const whole = told(grid);
        const less = told(without(grid, header));
        const nothing = Object.fromEntries(unknown.map((factor) => [factor, null]));
        expect(less.map(({ id, factors }) => ({ id, factors }))).toEqual(
          whole.map(({ id, factors }) => ({ id, factors: { ...factors, ...nothing } })),
        );
        const disputed = header === "Disputed" ? { disputed: 0 } : {};
        expect(less.map(({ balance }) => balance)).toEqual(
          whole.map(({ balance }) => balance && { ...balance, ...disputed }),
        );
        const nobodyJudged = { judged: 0, late: 0, severelyLate: 0, meanDaysLate: null };
        expect(less.map(({ payments }) => payments)).toEqual(
          whole.map(({ payments }) => (header === "Settled Date" ? nobodyJudged : payments)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
