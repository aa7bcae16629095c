import fc from "fast-check";

import type { Balance } from "../../../src/engine/book/balance";
import type { FactorChange } from "../../../src/engine/explanation/factor-change";
import { remedyOf, type RemedyFacts } from "../../../src/engine/explanation/remedy";
import type { FactorCode } from "../../../src/engine/words/factor-codes";
import { shareOverdue, utilisation } from "../../../src/engine/scoring/exposure-factors";

const NOTHING: RemedyFacts = {
  invoices: {},
  balance: null,
  exposure: null,
  creditLimit: null,
  cover: { secured: 0, insuredLimit: 0, insuredShare: 0 },
  customerSince: null,
};

const BALANCE: Balance = {
  exposure: 1200,
  openInvoices: 1000,
  overdue: 600,
  paidEarly: 0,
  oldestDays: 50,
  openItems: 4,
  untranslated: [],
  disputed: 0,
};

function below(threshold: number): FactorChange {
  return { direction: "below", threshold, points: 100, steps: 1 };
}

describe("remedyOf", () => {
  it.each<{
    code: FactorCode;
    value: number;
    threshold: number;
    facts: Partial<RemedyFacts>;
    remedy: object;
    because: string;
  }>([
    {
      code: "shareLate",
      value: 0.5,
      threshold: 0.4,
      facts: { invoices: { shareLate: 20 } },
      // 10 of 20 are late; 5 of the next 20 make 15 of 40, 6 would make 40%.
      remedy: { kind: "fewerLate", next: 20, atMost: 5, fewer: 5 },
      because: "6 of the next 20 would still be 40%",
    },
    {
      code: "shareLate",
      value: 0.5,
      threshold: 0.25,
      facts: { invoices: { shareLate: 20 } },
      // 10 of 40 are 25%; 10 of 41 are less.
      remedy: { kind: "onTime", next: 21 },
      because: "20 on time do not do it",
    },
    {
      code: "shareSeverelyLate",
      value: 0.1,
      threshold: 0.06,
      facts: { invoices: { shareSeverelyLate: 10 } },
      remedy: { kind: "noneSeverelyLate", next: 7 },
      because: "1 of 17 is 5.9%, 1 of 16 is 6.25%",
    },
    {
      code: "shareLate",
      value: 0.5,
      threshold: 0.02,
      facts: { invoices: { shareLate: 20 } },
      remedy: { kind: "value", direction: "below", threshold: 0.02 },
      because: "nobody plans 480 invoices ahead",
    },
    {
      code: "meanDaysLate",
      value: 10,
      threshold: 8,
      facts: { invoices: { meanDaysLate: 20 } },
      remedy: { kind: "daysLate", next: 20, atMost: 5.9 },
      because: "6 days would make 8 on average",
    },
    {
      code: "meanDaysLate",
      value: 10,
      threshold: 4,
      facts: { invoices: { meanDaysLate: 20 } },
      remedy: { kind: "onTime", next: 31 },
      because: "200 days over 50 invoices are 4 each, over 51 less",
    },
    {
      code: "typicalDaysLate",
      value: 7,
      threshold: 3,
      facts: { invoices: { typicalDaysLate: 10 } },
      // 10 of ln 8 and 20 of ln(1 + d) make 30 of ln 4: 1 + d = 2^(60/20 - 30/20).
      remedy: { kind: "typicallyLate", next: 20, atMost: 1.8 },
      because: "2^1.5 - 1 = 1.83 days would still make 3",
    },
    {
      code: "typicalDaysLate",
      value: 7,
      threshold: 1,
      facts: { invoices: { typicalDaysLate: 10 } },
      // ln 8 / ln 2 = 3: 20 invoices at 0 make it 1, one more falls below.
      remedy: { kind: "onTime", next: 21 },
      because: "ten of 7 days and twenty of none are typically 1 day late",
    },
    {
      code: "worstDaysLate",
      value: 40,
      threshold: 31,
      facts: {},
      remedy: { kind: "history", threshold: 31 },
      because: "nothing undoes the worst invoice",
    },
    {
      code: "oldestOpenItem",
      value: 50,
      threshold: 46,
      facts: {},
      remedy: { kind: "nothingOlder", days: 45 },
      because: "46 days belong to the worse step",
    },
    {
      code: "oldestOpenItem",
      value: 50,
      threshold: 1,
      facts: {},
      remedy: { kind: "nothingOlder", days: 0 },
      because: "nothing may be past due",
    },
    {
      code: "shareOverdue",
      value: 0.6,
      threshold: 0.5,
      facts: { balance: BALANCE },
      // (600 - 200) / (1000 - 200) is 50%, a cent more is below.
      remedy: { kind: "payOverdue", amount: 200.01 },
      because: "what is paid leaves the balance too",
    },
    {
      code: "shareOverdue",
      value: 1,
      threshold: 0.95,
      facts: { balance: { ...BALANCE, openInvoices: 600 } },
      remedy: { kind: "payOverdue", amount: 600 },
      because: "all that is open is overdue",
    },
    {
      code: "utilisation",
      value: 1.2,
      threshold: 0.9,
      facts: { exposure: 1200, creditLimit: 1000 },
      remedy: { kind: "oweLess", amount: 300.01 },
      because: "900 still are 90%",
    },
    {
      code: "utilisation",
      value: 1.2,
      threshold: 0.9,
      facts: {
        exposure: 1850,
        creditLimit: 1000,
        cover: { secured: 200, insuredLimit: 500, insuredShare: 0.9 },
      },
      // 1,550 less 200 secured and 450 insured are 900.
      remedy: { kind: "oweLess", amount: 300.01 },
      because: "cover lowers what is held against the limit",
    },
    {
      code: "utilisation",
      value: 0.2,
      threshold: 0.05,
      facts: {
        exposure: 1000,
        creditLimit: 1000,
        cover: { secured: 0, insuredLimit: 2000, insuredShare: 0.8 },
      },
      // All is insured: a fifth of 250 is 50.
      remedy: { kind: "oweLess", amount: 750.01 },
      because: "what is paid was insured in part",
    },
    {
      code: "liabilitiesToAssets",
      value: 0.5,
      threshold: 0.45,
      facts: {},
      remedy: { kind: "value", direction: "below", threshold: 0.45 },
      because: "a ratio has no plainer terms",
    },
  ])("of $code below $threshold is $remedy: $because", ({ code, value, threshold, ...on }) => {
    expect(remedyOf(code, value, below(threshold), { ...NOTHING, ...on.facts })).toEqual(on.remedy);
  });

  it("is the day on which the years are full", () => {
    const change: FactorChange = { direction: "from", threshold: 4, points: 100, steps: 1 };
    const facts = { ...NOTHING, customerSince: 40_000 };
    expect(remedyOf("yearsAsCustomer", 1, change, facts)).toEqual({
      kind: "wait",
      until: 41_461,
    });
  });

  it("does what it says: so many late invoices, and not one more", () => {
    const fraction = fc.double({ min: 0.01, max: 1, noNaN: true });
    const count = fc.double({ min: 2, max: 300, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, count, (a, b, invoices) => {
        const [threshold, value] = [Math.min(a, b), Math.max(a, b)];
        const facts = { ...NOTHING, invoices: { shareLate: invoices } };
        const remedy = remedyOf("shareLate", value, below(threshold), facts);
        const after = (late: number, next: number) => (value * invoices + late) / (invoices + next);
        if (remedy.kind === "fewerLate") {
          const { atMost, next, fewer } = remedy;
          expect(after(atMost, next)).toBeLessThan(threshold);
          expect(after(atMost + 1, next)).toBeGreaterThanOrEqual(threshold - 1e-6);
          expect(fewer).toBeGreaterThan(0);
          expect(atMost + fewer - value * next).toBeLessThan(1);
        } else if (remedy.kind === "onTime") {
          expect(after(0, remedy.next)).toBeLessThan(threshold);
          if (remedy.next > 1) {
            expect(after(0, remedy.next - 1)).toBeGreaterThanOrEqual(threshold - 1e-6);
          }
        } else {
          expect(remedy.kind).toBe("value");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("does what it says: so much paid, and hardly less", () => {
    const cents = fc.integer({ min: 1, max: 1e8 }).map((amount) => amount / 100);
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: 99 }), (overdue, notDue, percent) => {
        const openInvoices = overdue + notDue;
        const threshold = percent / 100;
        const value = shareOverdue(overdue, openInvoices);
        fc.pre(value >= threshold);
        const balance = { ...BALANCE, overdue, openInvoices };
        const paid = remedyOf("shareOverdue", value, below(threshold), { ...NOTHING, balance });
        const owed = remedyOf("utilisation", value, below(threshold), {
          ...NOTHING,
          exposure: openInvoices,
          creditLimit: openInvoices,
        });
        if (paid.kind !== "payOverdue" || owed.kind !== "oweLess") throw new Error(paid.kind);
        expect(paid.amount).toBeLessThanOrEqual(overdue);
        expect(shareOverdue(overdue - paid.amount, openInvoices - paid.amount)).toBeLessThan(
          threshold - 1e-9,
        );
        expect(utilisation(openInvoices - owed.amount, openInvoices)!).toBeLessThan(
          threshold - 1e-9,
        );
      }),
    );
  });
});
