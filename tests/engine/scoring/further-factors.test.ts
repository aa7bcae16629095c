import fc from "fast-check";

import type { FactorCode } from "../../../src/engine/words/factor-codes";
import { bookOf, invoiceGrid, policyOf, ratesOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_352;

/** An invoice paid so many days late, due so many days before the as-of date. */
function paid(amount: number, daysLate: number, dueBefore = 60): Item {
  const dueDate = AS_OF_DATE - dueBefore;
  return { amount, dueDate, settledDate: dueDate + daysLate };
}

/** The value of a factor of customer C-1. */
function valueOf(factor: FactorCode, ...items: readonly Item[]): number | null {
  const policy = policyOf({ rates: ratesOf({ USD: 7 }) });
  const book = bookOf({ invoices: invoiceGrid(...items), asOfDate: AS_OF_DATE, policy });
  return book.find("C-1").factorValues[factor];
}

describe("shareAmountLate", () => {
  it("weighs invoices by their amount", () => {
    expect(valueOf("shareAmountLate", paid(900, 0), paid(100, 5))).toBe(0.1);
    expect(valueOf("shareAmountLate", paid(900, 5), paid(100, 0))).toBe(0.9);
  });

  it("weighs currencies by their rates", () => {
    const euro = { ...paid(700, 0), currency: "EUR" };
    const dollar = { ...paid(100, 5), currency: "USD" };
    expect(valueOf("shareAmountLate", euro, euro, dollar)).toBeCloseTo(1 / 3, 10);
  });

  it("is not known without a judged invoice", () => {
    expect(valueOf("shareAmountLate", { dueDate: AS_OF_DATE + 5 })).toBeNull();
  });
});

describe("spreadDaysLate", () => {
  it("is the standard deviation of three or more", () => {
    // Mean 10, deviations −10, 0 and 10.
    expect(valueOf("spreadDaysLate", paid(1, 0), paid(1, 10), paid(1, 20))).toBeCloseTo(10, 10);
    expect(valueOf("spreadDaysLate", paid(1, 7), paid(1, 7), paid(1, 7))).toBe(0);
    expect(valueOf("spreadDaysLate", paid(1, 0), paid(1, 20))).toBeNull();
  });

  it("does not change when every invoice is later by the same days", () => {
    const days = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(days, (late) => {
        const spread = valueOf("spreadDaysLate", ...late.map((one) => paid(1, one, 200)));
        const later = valueOf("spreadDaysLate", ...late.map((one) => paid(1, one + 9, 200)));
        expect(later).toBeCloseTo(spread!, 6);
      }),
      { numRuns: 30 },
    );
  });
});

describe("recentDaysLate", () => {
  it("looks at the recent months alone", () => {
    expect(valueOf("recentDaysLate", paid(1, 4), paid(1, 8), paid(1, 90, 300))).toBe(6);
    expect(valueOf("recentDaysLate", paid(1, 90, 300))).toBeNull();
  });
});

describe("shareDisputed", () => {
  const open = { dueDate: AS_OF_DATE + 5, amount: 75 };

  it("is the disputed part of what is open", () => {
    const disputed = { dueDate: AS_OF_DATE + 5, amount: 25, disputed: "yes" };
    expect(valueOf("shareDisputed", open, disputed)).toBe(0.25);
    expect(valueOf("shareDisputed", { ...open, disputed: "no" })).toBe(0);
  });

  it("is not known where the ledger marks no disputes", () => {
    expect(valueOf("shareDisputed", open)).toBeNull();
  });
});

describe("orderGrowth", () => {
  const invoiced = (amount: number, daysBefore: number): Item => ({
    ...paid(amount, 0, daysBefore - 30),
    documentDate: AS_OF_DATE - daysBefore,
  });

  it("compares two whole years", () => {
    const years = [invoiced(1, 800), invoiced(100, 729), invoiced(100, 365)];
    expect(valueOf("orderGrowth", ...years, invoiced(150, 364))).toBeCloseTo(-0.25, 10);
    expect(valueOf("orderGrowth", ...years, invoiced(300, 30))).toBeCloseTo(0.5, 10);
    expect(valueOf("orderGrowth", ...years)).toBe(-1);
  });

  it.each([
    { because: "the customer is new", items: [invoiced(100, 729), invoiced(100, 30)] },
    { because: "nothing was bought before", items: [invoiced(100, 800), invoiced(100, 30)] },
  ])("is not known where $because", ({ items }) => {
    expect(valueOf("orderGrowth", ...items)).toBeNull();
  });
});
