import fc from "fast-check";

import type { Assessment } from "../../../src/engine/book/assessment";
import {
  explainScore,
  type FactorExplanation,
} from "../../../src/engine/explanation/explain-score";
import type { Policy } from "../../../src/engine/policy/policy";
import type { FactorCode } from "../../../src/engine/words/factor-codes";
import { bookOf, invoiceGrid, policyOf, type BookRanges, type Item } from "../../support/builders";

const AS_OF_DATE = 45_473; // 30 June 2024
const POLICIES = [policyOf(), policyOf({ name: "China" })];

const day = fc.integer({ min: AS_OF_DATE - 600, max: AS_OF_DATE + 60 });
const cents = (max: number) => fc.integer({ min: 1, max }).map((amount) => amount / 100);
const policy = fc.constantFrom(...POLICIES);

/** Customers with all that the tables can tell, in any order of rows. */
const tables = fc.record({
  items: fc.array(
    fc.record({
      customer: fc.constantFrom("C-1", "C-2", "C-3", "C-4", "C-5", "C-6"),
      documentDate: day,
      dueDate: day,
      amount: cents(1e6),
      settledDate: fc.oneof(fc.constant<number | "">(""), day),
    }),
    { minLength: 1, maxLength: 40 },
  ),
  equities: fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: 6, maxLength: 6 }),
  eventDays: fc.uniqueArray(day, { maxLength: 4 }),
});

type Tables = typeof tables extends fc.Arbitrary<infer T> ? T : never;

/** The same rows of every table, in the order that `sort` gives them. */
function rangesOf(
  { items, equities, eventDays }: Tables,
  sort: <T>(rows: readonly T[]) => readonly T[],
): BookRanges {
  return {
    invoices: invoiceGrid(...sort(items)),
    customers: [
      ["Customer ID", "Credit limit", "Customer since"],
      ...sort([1, 2, 3, 4, 5, 6]).map((i) => [`C-${i}`, 1000 * i, 40_000 + 800 * i]),
    ],
    statements: [
      ["Customer ID", "Period", "Equity", "Total assets", "Current assets", "Sales"],
      ...sort(equities.map((equity, i) => [`C-${i + 1}`, "2023", equity, 6000, 2500, 9000])),
    ],
    events: [
      ["Customer ID", "Date", "Kind"],
      ...sort(eventDays.map((date, i) => [`C-${(i % 3) + 1}`, date, "ownership change"])),
    ],
    asOfDate: AS_OF_DATE,
  };
}

/** What is concluded about C-1. */
function assessed(ranges: BookRanges, rules: Policy): Assessment {
  return bookOf({ ...ranges, policy: rules }).find("C-1");
}

describe("the scorecard keeps its laws over whole tables", () => {
  it("the order of the rows of any table changes nothing", () => {
    const seed = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(tables, policy, seed, (given, rules, step) => {
        const mixed = <T>(rows: readonly T[]) =>
          rows
            .map((row, i) => ({ row, key: (i * 7919 * step) % 1009 }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
        const one = assessed(
          rangesOf(given, (rows) => rows),
          rules,
        );
        const other = assessed(rangesOf(given, mixed), rules);
        expect(other.score.value).toBe(one.score.value);
        expect([other.score.low, other.score.high]).toEqual([one.score.low, one.score.high]);
        expect([other.grade, other.override]).toEqual([one.grade, one.override]);
        expect(other.limit?.amount).toBe(one.limit?.amount);
      }),
    );
  });

  it("the range contains the score", () => {
    fc.assert(
      fc.property(tables, policy, (given, rules) => {
        const { low, high, value } = assessed(
          rangesOf(given, (rows) => rows),
          rules,
        ).score;
        expect(low).toBeLessThanOrEqual(value ?? low);
        expect(high).toBeGreaterThanOrEqual(value ?? high);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it("an overdue invoice that is paid on the day never lowers the score", () => {
    const paid: Item = { customer: "C-2", dueDate: AS_OF_DATE - 90, settledDate: AS_OF_DATE - 95 };
    fc.assert(
      fc.property(tables, policy, (given, rules) => {
        const isPaid = ({ settledDate, dueDate, documentDate }: Tables["items"][number]) =>
          (settledDate === "" || settledDate > AS_OF_DATE) &&
          dueDate < AS_OF_DATE &&
          documentDate <= AS_OF_DATE;
        const after = given.items.map((item) =>
          isPaid(item) ? { ...item, settledDate: AS_OF_DATE } : item,
        );
        const score = (items: readonly Item[]) =>
          assessed({ invoices: invoiceGrid(paid, ...items), asOfDate: AS_OF_DATE }, rules).score;
        const before = bookOf({ invoices: invoiceGrid(paid, ...given.items) });
        if (before.places.index.find("C-1") === null) return;
        const [unpaid, settled] = [score(given.items).value, score(after).value];
        if (unpaid !== null) expect(settled).toBeGreaterThanOrEqual(unpaid);
      }),
    );
  });

  it("a higher limit and a longer relationship never lower the score", () => {
    const more = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(tables, policy, more, more, (given, rules, limit, days) => {
        const score = (creditLimit: number, since: number) =>
          assessed(
            {
              ...rangesOf(given, (rows) => rows),
              customers: [
                ["Customer ID", "Credit limit", "Customer since"],
                ["C-1", creditLimit, since],
              ],
            },
            rules,
          ).score.value;
        const before = score(500, 45_000);
        if (before !== null) {
          expect(score(500 + limit, 45_000 - days)).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  it("a factor that the policy leaves out changes no other, and the score is as without its data", () => {
    const left = fc.constantFrom<FactorCode>(
      ...(["shareLate", "typicalDaysLate", "utilisation", "liabilitiesToAssets"] as const),
    );
    fc.assert(
      fc.property(tables, policy, left, (given, rules, code) => {
        // An event would cap the score.
        const ranges = rangesOf({ ...given, eventDays: [] }, (rows) => rows);
        const lenient = { ...rules, settings: { ...rules.settings, minimumCoverage: 0 } };
        const weights = new Map([...rules.weights].filter(([factor]) => factor !== code));
        const all = assessed(ranges, lenient).score;
        const without = assessed(ranges, { ...lenient, weights }).score;
        const others = all.factors.filter((factor) => factor.code !== code);
        const shown = (factors: typeof all.factors) =>
          factors.map(({ code: name, value, points, weight }) => [name, value, points, weight]);
        expect(shown(without.factors)).toEqual(shown(others));
        const known = others.filter(({ points }) => points !== null);
        const weight = known.reduce((sum, factor) => sum + factor.weight, 0);
        const earned = known.reduce((sum, factor) => sum + factor.weight * factor.points!, 0);
        if (weight === 0) expect(without.value).toBeNull();
        else expect(Math.abs(without.value! - earned / weight)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

describe("what is proposed, done in the ledger, earns the points", () => {
  const open = fc.record({ dueDate: day, amount: cents(1e6) });
  const ledgers = fc.array(open, { minLength: 1, maxLength: 10 });

  /** Explains C-1, who has a limit of 5,000, by what it still owes of each item. */
  function explained(items: readonly Item[], rules: Policy) {
    const book = bookOf({
      invoices: invoiceGrid(...items.map((item) => ({ documentDate: AS_OF_DATE - 700, ...item }))),
      customers: [
        ["Customer ID", "Credit limit"],
        ["C-1", 5000],
      ],
      policy: rules,
      asOfDate: AS_OF_DATE,
    });
    const { factors } = explainScore(book, 0);
    return (code: FactorCode): FactorExplanation | undefined =>
      factors.find(({ factor }) => factor.code === code);
  }

  /** Takes an amount off the items, the oldest first. */
  function pay(items: readonly { dueDate: number; amount: number }[], amount: number): Item[] {
    let left = Math.round(amount * 100);
    return [...items]
      .sort((a, b) => a.dueDate - b.dueDate)
      .map((item) => {
        const taken = Math.min(left, Math.round(item.amount * 100));
        left -= taken;
        return { ...item, openAmount: Math.round(item.amount * 100 - taken) / 100 };
      });
  }

  it.each(["shareOverdue", "utilisation"] as const)("by a payment: %s", (code) => {
    fc.assert(
      fc.property(ledgers, policy, (items, rules) => {
        const before = explained(pay(items, 0), rules)(code);
        const remedy = before?.better?.remedy;
        if (remedy?.kind !== "payOverdue" && remedy?.kind !== "oweLess") return;
        const after = explained(pay(items, remedy.amount), rules)(code);
        expect(after!.factor.points).toBeGreaterThanOrEqual(before!.better!.points);
      }),
    );
  });

  it("by owing nothing older than is said", () => {
    fc.assert(
      fc.property(ledgers, policy, (items, rules) => {
        const before = explained(pay(items, 0), rules)("oldestOpenItem");
        const remedy = before?.better?.remedy;
        if (remedy?.kind !== "nothingOlder") return;
        const younger = items.map((item) => ({
          ...item,
          dueDate: Math.max(item.dueDate, AS_OF_DATE - remedy.days),
        }));
        const after = explained(younger, rules)("oldestOpenItem");
        expect(after!.factor.points).toBeGreaterThanOrEqual(before!.better!.points);
      }),
    );
  });

  it("by waiting for the day that is named, and not a day before", () => {
    const since = fc.integer({ min: AS_OF_DATE - 3600, max: AS_OF_DATE });
    fc.assert(
      fc.property(since, policy, (first, rules) => {
        const on = (asOfDate: number) => {
          const customers = [
            ["Customer ID", "Customer since"],
            ["C-1", first],
          ];
          const book = bookOf({ customers, asOfDate, policy: rules });
          return explainScore(book, 0).factors.find(
            ({ factor }) => factor.code === "yearsAsCustomer",
          )!;
        };
        const now = on(AS_OF_DATE);
        const remedy = now.better?.remedy;
        if (remedy?.kind !== "wait") return;
        expect(on(remedy.until).factor.points).toBe(now.better!.points);
        expect(on(remedy.until - 1).factor.points).toBe(now.factor.points);
      }),
    );
  });
});
