import fc from "fast-check";

import { builtInPolicy } from "../../../src/engine/policy/built-in-policies";
import { lateInterest, type Payment } from "../../../src/engine/interest/late-interest";
import { readPolicy } from "../../../src/engine/policy/read-policy";
import { sumAmounts } from "../../../src/engine/values/money";
import { serialDate } from "../../../src/engine/values/serial-date";
import { INTEREST_RULES } from "../../../src/engine/words/interest-names";

const POLICY = builtInPolicy("International", "en");

const day = (text: string) => {
  const [year, month, date] = text.split("-").map(Number);
  return serialDate({ year: year!, month: month!, day: date! })!;
};

const policyWith = (...rows: unknown[][]) =>
  readPolicy([["Rule", "Item", "From", "Value"], ...rows]).policy;

const paidOn = (date: string): Payment[] => [{ date: day(date), amount: null }];

const AGREED = policyWith(["interest term", "contract rate", "", 0.1]);

describe("interest by contract", () => {
  it("is amount × rate × days / 365, from the day after the due date to the day of payment", () => {
    const debt = lateInterest(50_000, day("2025-01-10"), paidOn("2025-03-24"), AGREED, "contract");
    expect(debt.periods).toEqual([
      {
        from: day("2025-01-11"),
        to: day("2025-03-24"),
        days: 73,
        owed: 50_000,
        rate: 0.1,
        interest: 1000,
      },
    ]);
    expect(debt).toMatchObject({ interest: 1000, recoverySum: 0, leftOpen: 0, latestRate: null });
  });

  it("goes by years of 360 days where the policy says so", () => {
    const policy = policyWith(
      ["interest term", "contract rate", "", 0.1],
      ["setting", "days of an interest year", "", 360],
    );
    const debt = lateInterest(36_000, day("2025-01-10"), paidOn("2025-03-11"), policy, "contract");
    expect(debt.interest).toBe(600);
  });

  it("falls as parts are paid: the day of a payment still counts with what was owed before", () => {
    const payments = [
      { date: day("2025-03-01"), amount: 400 },
      { date: day("2025-02-01"), amount: 600 },
    ];
    const debt = lateInterest(1000, day("2025-01-01"), payments, AGREED, "contract");
    expect(debt.periods.map(({ days, owed, interest }) => [days, owed, interest])).toEqual([
      [31, 1000, 8.49],
      [28, 400, 3.07],
    ]);
  });

  it.each([
    { paid: "2025-01-09", days: 0 },
    { paid: "2025-01-10", days: 0 },
    { paid: "2025-01-11", days: 1 },
  ])("counts $days days where $paid is the day of payment", ({ paid, days }) => {
    const { periods } = lateInterest(1000, day("2025-01-10"), paidOn(paid), AGREED, "contract");
    expect(periods.reduce((sum, period) => sum + period.days, 0)).toBe(days);
  });

  it("says what is still open, and counts it to the last day given", () => {
    const payments = [
      { date: day("2025-01-05"), amount: 250 },
      { date: day("2025-02-09"), amount: null },
    ];
    const debt = lateInterest(1000, day("2025-01-10"), payments, AGREED, "contract");
    expect(debt).toMatchObject({ leftOpen: 750, interest: 6.16 });
  });

  it("asks for a rate that the policy does not state, and refuses more than was owed", () => {
    expect(() =>
      lateInterest(1000, day("2025-01-10"), paidOn("2025-02-01"), POLICY, "contract"),
    ).toThrow(/^noInterestRate /);
    expect(() =>
      lateInterest(10, day("2025-01-10"), [{ date: 45_700, amount: 10.01 }], AGREED, "contract"),
    ).toThrow(/^overpaid /);
  });
});

describe("interest by the EU directive", () => {
  const interestOf = (policy = POLICY) =>
    lateInterest(10_000, day("2024-11-30"), paidOn("2025-07-31"), policy, "euDirective");

  it("goes by the reference rate of each half-year plus 8 points, with EUR 40", () => {
    const { periods, interest, recoverySum } = interestOf();
    expect(periods.map(({ from, days, rate, interest: part }) => [from, days, rate, part])).toEqual(
      [
        [day("2024-12-01"), 31, 0.1225, 104.04],
        [day("2025-01-01"), 181, 0.1115, 552.92],
        [day("2025-07-01"), 31, 0.1015, 86.2],
      ],
    );
    expect(interest).toBe(743.16);
    expect(recoverySum).toBe(40);
  });

  it("goes by the rate of the day of payment alone where the policy says so", () => {
    const policy = policyWith(["setting", "EU interest rate", "", "at payment"]);
    const { periods } = interestOf(policy);
    expect(periods.map(({ days, rate }) => [days, rate])).toEqual([[243, 0.1015]]);
  });

  it.each([
    { paid: "2026-07-04", stale: null },
    { paid: "2026-07-05", stale: day("2026-01-01") },
  ])("misses later rates of the policy for $paid: $stale", ({ paid, stale }) => {
    const debt = lateInterest(100, day("2026-05-01"), paidOn(paid), POLICY, "euDirective");
    expect(debt.latestRate).toBe(stale);
  });
});

describe("interest by statute of the United Kingdom", () => {
  it("is 85 a year on 1,000 at a Bank Rate of 0.5%, as the government's guidance has it", () => {
    const debt = lateInterest(1000, day("2018-03-01"), paidOn("2019-03-01"), POLICY, "ukStatutory");
    expect(debt.interest).toBe(85);
  });

  it("keeps the rate of the day on which it begins", () => {
    const debt = lateInterest(1000, day("2024-12-31"), paidOn("2025-12-31"), POLICY, "ukStatutory");
    expect(debt.periods.map(({ days, rate }) => [days, rate])).toEqual([[365, 0.1275]]);
  });

  it.each([
    { amount: 999.99, sum: 40 },
    { amount: 1000, sum: 70 },
    { amount: 9999.99, sum: 70 },
    { amount: 10_000, sum: 100 },
  ])("adds $sum to a debt of $amount", ({ amount, sum }) => {
    const debt = lateInterest(
      amount,
      45_700,
      [{ date: 45_701, amount: null }],
      POLICY,
      "ukStatutory",
    );
    expect(debt.recoverySum).toBe(sum);
  });
});

describe("interest in China", () => {
  it("is the LPR of the day of breach with a surcharge of 30%", () => {
    const debt = lateInterest(100_000, day("2024-10-20"), paidOn("2025-10-20"), POLICY, "chinaLpr");
    expect(debt.periods.map(({ days, rate }) => [days, rate])).toEqual([[365, 0.031 * 1.3]]);
    expect(debt.interest).toBe(4030);
  });

  it("is 0.05% a day on what is owed to small and medium-sized enterprises", () => {
    const debt = lateInterest(200_000, day("2025-03-31"), paidOn("2025-04-30"), POLICY, "chinaSme");
    expect(debt).toMatchObject({ isDaily: true, interest: 3000, recoverySum: 0 });
  });

  it.each([
    { rule: "chinaLpr", due: "2019-08-18" },
    { rule: "chinaSme", due: "2020-08-30" },
  ] as const)("has no rate of $rule before its rows begin", ({ rule, due }) => {
    const count = () => lateInterest(100, day(due), paidOn("2021-01-01"), POLICY, rule);
    expect(count).toThrow(/^noInterestRate /);
  });
});

describe("late interest of any rule", () => {
  const payments = fc.array(
    fc.record({
      date: fc.integer({ min: 44_200, max: 46_000 }),
      cents: fc.integer({ min: 1, max: 99_999 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const rules = fc.constantFrom(...INTEREST_RULES.codes);

  it("adds up to its periods, whose days leave no gap, whatever the order of the payments", () => {
    fc.assert(
      fc.property(rules, payments, fc.integer({ min: 44_200, max: 45_900 }), (rule, list, due) => {
        const paid = list.map(({ date, cents }) => ({ date, amount: cents / 100 }));
        const amount = sumAmounts(paid.map((one) => one.amount));
        const debt = lateInterest(amount, due, paid, AGREED, rule);
        expect(sumAmounts(debt.periods.map(({ interest }) => interest))).toBe(debt.interest);
        debt.periods.forEach(({ from, to, days }, i) => {
          expect(days).toBe(to - from + 1);
          expect(from).toBe(i === 0 ? due + 1 : debt.periods[i - 1]!.to + 1);
        });
        expect(lateInterest(amount, due, [...paid].reverse(), AGREED, rule)).toEqual(debt);
      }),
      { seed: 12, numRuns: 150 },
    );
  });

  it("is what each part bears on its own, to the cent of each", () => {
    fc.assert(
      fc.property(payments, fc.integer({ min: 44_200, max: 45_900 }), (list, due) => {
        const paid = list.map(({ date, cents }) => ({ date, amount: cents / 100 }));
        const amount = sumAmounts(paid.map((one) => one.amount));
        const whole = lateInterest(amount, due, paid, AGREED, "contract").interest;
        const parts = paid.map((one) => lateInterest(one.amount, due, [one], AGREED, "contract"));
        const sum = sumAmounts(parts.map(({ interest }) => interest));
        expect(Math.abs(whole - sum)).toBeLessThanOrEqual(0.005 * (paid.length + 1) + 1e-9);
      }),
      { seed: 12, numRuns: 100 },
    );
  });
});

describe("what was paid by the due date", () => {
  const payments = [
    { date: day("2025-01-10"), amount: 300 },
    { date: day("2025-02-10"), amount: 900 },
  ];

  it("bears no interest, by balances and by parts", () => {
    const rules = [
      { rule: "contract" as const, policy: AGREED },
      {
        rule: "euDirective" as const,
        policy: policyWith(["setting", "EU interest rate", "", "at payment"]),
      },
    ];
    for (const { rule, policy } of rules) {
      const { periods } = lateInterest(1200, day("2025-01-10"), payments, policy, rule);
      expect(periods.map(({ owed, days }) => [owed, days])).toEqual([[900, 31]]);
    }
  });

  it.each([
    { paid: 300, sum: 40 },
    { paid: 200, sum: 70 },
  ])("counts for no fixed sum: 1,200 less $paid costs $sum", ({ paid, sum }) => {
    const parts = [
      { date: day("2025-01-10"), amount: paid },
      { date: day("2025-02-10"), amount: 1200 - paid },
    ];
    const debt = lateInterest(1200, day("2025-01-10"), parts, POLICY, "ukStatutory");
    expect(debt.recoverySum).toBe(sum);
  });
});

describe("a rate that changes on 1 July", () => {
  const policy = policyWith(
    ["interest term", "contract rate", "2025-01-01", 0.1],
    ["interest term", "contract rate", "2025-07-01", 0.2],
  );

  it.each([
    { due: "2025-06-28", paid: "2025-06-30", days: [2] },
    { due: "2025-06-28", paid: "2025-07-01", days: [2, 1] },
    { due: "2025-06-29", paid: "2025-07-02", days: [1, 2] },
    { due: "2025-06-30", paid: "2025-07-02", days: [2] },
  ])("parts the days from $due to $paid into $days", ({ due, paid, days }) => {
    const { periods } = lateInterest(365, day(due), paidOn(paid), policy, "contract");
    expect(periods.map((period) => period.days)).toEqual(days);
    const rates = periods.map(({ from, rate }) => rate === (from < day("2025-07-01") ? 0.1 : 0.2));
    expect(rates).not.toContain(false);
  });
});

it.each([
  { payments: [{ date: 45_700, amount: 40 }], leftOpen: 60 },
  { payments: [{ date: 45_700, amount: null }], leftOpen: 0 },
  { payments: [{ date: 45_700, amount: 100 }], leftOpen: 0 },
  {
    payments: [
      { date: 45_700, amount: 40 },
      { date: 45_710, amount: null },
    ],
    leftOpen: 60,
  },
])("leaves $leftOpen open of 100 after $payments", ({ payments, leftOpen }) => {
  expect(lateInterest(100, 45_650, payments, AGREED, "contract").leftOpen).toBe(leftOpen);
});
