import fc from "fast-check";

import { explainScore, type ScoreExplanation } from "../../../src/engine/explanation/explain-score";
import { FACTOR_CODES } from "../../../src/engine/words/factor-codes";
import { scoreOf, type FactorValues } from "../../../src/engine/scoring/score";
import { bookOf, invoiceGrid, policyOf, type BookRanges, type Item } from "../../support/builders";

const AS_OF_DATE = 45_473; // 30 June 2024

const paid = (customer: string, ...daysLate: readonly number[]): Item[] =>
  daysLate.map((days, i) => {
    const dueDate = AS_OF_DATE - 40 - 20 * i;
    return { customer, amount: 1000, dueDate, settledDate: dueDate + days };
  });

/** A portfolio of punctual customers beside C-1. */
const OTHERS: readonly Item[] = [0, 1, 2, 3, 4].flatMap((i) => paid(`P-${i}`, 0, 0, i, 0, 0, -2));

function explain(items: readonly Item[], ranges: BookRanges = {}) {
  const book = bookOf({
    invoices: invoiceGrid(...items, ...OTHERS),
    asOfDate: AS_OF_DATE,
    ...ranges,
  });
  return { book, ...explainScore(book, book.placeOf("C-1")) };
}

function sumOfContributions({ factors }: ScoreExplanation): number {
  return factors.reduce((sum, { factor }) => sum + factor.contribution, 0);
}

describe("explainScore", () => {
  const items = [
    ...paid("C-1", 10, 0, 35, 5, 0, 12),
    { customer: "C-1", amount: 300, dueDate: AS_OF_DATE - 20 },
    { customer: "C-1", amount: 700, dueDate: AS_OF_DATE + 20 },
  ];
  const customers = [
    ["Customer ID", "Customer since", "Credit limit"],
    ["C-1", AS_OF_DATE - 800, 1200],
  ];
  const { factors, next, uncapped, assessment, currency } = explain(items, { customers });
  const factorOf = (code: string) => factors.find(({ factor }) => factor.code === code)!;

  it("names the step of the policy that applied, with its bounds", () => {
    expect(factorOf("oldestOpenItem")).toMatchObject({
      factor: { value: 20 },
      step: { from: 15, below: 31, points: 82 },
    });
    expect(factorOf("utilisation").step).toEqual({ from: 0.8, below: 0.9, points: 68 });
    expect(factorOf("currentRatio").step).toBeNull();
  });

  it("says what has to happen in invoices, amounts and days", () => {
    expect(factorOf("oldestOpenItem").better).toMatchObject({
      points: 90,
      remedy: { kind: "nothingOlder", days: 14 },
    });
    // 30% of 1,000 are overdue; (300 - x) / (1,000 - x) falls below 30% with any payment.
    expect(factorOf("shareOverdue").better!.remedy).toEqual({ kind: "payOverdue", amount: 0.01 });
    expect(factorOf("utilisation").better!.remedy).toEqual({ kind: "oweLess", amount: 40.01 });
    expect(factorOf("yearsAsCustomer").better!.remedy).toEqual({
      kind: "wait",
      until: AS_OF_DATE - 800 + 1096,
    });
    expect(factorOf("shareLate").better!.remedy.kind).toBe("fewerLate");
  });

  it("says what a factor that is not known could do to the score", () => {
    const { ifKnown, factor, better, alone } = factorOf("currentRatio");
    const values = Object.fromEntries(
      FACTOR_CODES.map((code) => [
        code,
        factors.find((f) => f.factor.code === code)?.factor.value ?? null,
      ]),
    ) as FactorValues;
    const { factors: rated } = bookOf({ asOfDate: AS_OF_DATE });
    expect(ifKnown).toEqual({
      low: scoreOf({ ...values, currentRatio: 0 }, rated, 0).value,
      high: scoreOf({ ...values, currentRatio: 9 }, rated, 0).value,
    });
    expect([factor.contribution, better, alone]).toEqual([0, null, null]);
    expect(factorOf("shareLate").ifKnown).toBeNull();
  });

  it("says how many points the next grade is away", () => {
    expect(next!.missing).toBeCloseTo(next!.from - assessment.score.value!, 10);
    expect(uncapped).toBe(assessment.score.value);
    expect(currency).toBe("");
  });

  it("lists what reaches the next grade alone beside the cheapest way, fewest steps first", () => {
    const { factors: all, next: grade } = explain(paid("C-1", 4, 4, 4, 4, 4, 4));
    const alone = all.flatMap((one) => (one.alone === null ? [] : [one.factor.code]));
    const only = grade!.cheapest!.changes.map(({ factor }) => factor.code);
    expect(only).toHaveLength(1);
    expect(grade!.others.map(({ factor }) => factor.code).sort()).toEqual(
      alone.filter((code) => code !== only[0]).sort(),
    );
    const steps = grade!.others.map(({ improvement }) => improvement.steps);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it("shows the score of the factors beside the one that an event caps", () => {
    const events = [
      ["Customer", "Date", "Event"],
      ["C-1", AS_OF_DATE - 9, "insolvency"],
    ];
    const capped = explain(items, { customers, events });
    expect(capped.assessment.score.value).toBe(49.99);
    expect(capped.uncapped).toBe(uncapped);
    expect(sumOfContributions(capped)).toBeCloseTo(uncapped!, 8);
    expect(capped.next!.blockedBy?.kind).toBe("insolvency");
  });

  it("explains a customer of whom nothing is known", () => {
    const unknown = explainScore(
      bookOf({ customers: [["Customer ID"], ["C-1"]], asOfDate: AS_OF_DATE }),
      0,
    );
    expect([unknown.uncapped, unknown.next]).toEqual([null, null]);
    expect(unknown.factors.map(({ ifKnown }) => ifKnown!.high)).toEqual(
      unknown.factors.map(({ factor }) => (factor.code === "trend" ? 95 : 100)),
    );
  });
});

describe("explainScore keeps its laws", () => {
  const day = fc.integer({ min: AS_OF_DATE - 500, max: AS_OF_DATE + 60 });
  const item = fc.record({
    customer: fc.constantFrom("C-1", "C-1", "C-2"),
    documentDate: day,
    dueDate: day,
    amount: fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
    settledDate: fc.oneof(fc.constant<number | "">(""), day),
  });
  const limit = fc.oneof(fc.constant(""), fc.integer({ min: 1, max: 2000 }));
  const given = fc.record({
    items: fc.array(item, { minLength: 1, maxLength: 30 }),
    limit,
    since: fc.integer({ min: 42_000, max: AS_OF_DATE }),
    policy: fc.constantFrom(policyOf(), policyOf({ name: "China" })),
  });
  const explained = ({ items, policy, ...own }: GivenOf<typeof given>) =>
    explain([...items, ...paid("C-1", 0)], {
      policy,
      customers: [
        ["Customer ID", "Customer since", "Credit limit"],
        ["C-1", own.since, own.limit],
      ],
    });

  it("contributions add up to the score", () => {
    fc.assert(
      fc.property(given, (one) => {
        const explanation = explained(one);
        const sum = sumOfContributions(explanation);
        const { value } = explanation.assessment.score;
        expect(sum).toBeCloseTo(explanation.uncapped ?? 0, 8);
        if (value !== null) expect(sum).toBeCloseTo(value, 8);
      }),
    );
  });

  it("every change wins what it says when the customer is scored again with the changed value", () => {
    fc.assert(
      fc.property(given, (one) => {
        const { factors, book, uncapped, next } = explained(one);
        const values = Object.fromEntries(FACTOR_CODES.map((code) => [code, null])) as Record<
          string,
          number | null
        >;
        for (const { factor } of factors) values[factor.code] = factor.value;
        for (const { factor, better, alone } of factors) {
          for (const change of [better, alone]) {
            if (change === null) continue;
            const { direction, threshold, gain } = change;
            const value = direction === "from" ? threshold : threshold - 1e-6;
            const changed = { ...values, [factor.code]: value } as FactorValues;
            const after = scoreOf(changed, book.factors, 0).value!;
            expect(Math.abs(after - (uncapped! + gain))).toBeLessThan(0.01 + 1e-9);
            if (change === alone) expect(after).toBeGreaterThanOrEqual(next!.from);
          }
        }
      }),
    );
  });

  it("what is said to be paid wins the points when it is paid", () => {
    fc.assert(
      fc.property(given, (one) => {
        const { factors, assessment, book } = explained(one);
        const shown = factors.find(({ factor }) => factor.code === "utilisation");
        const remedy = shown?.better?.remedy;
        if (remedy?.kind !== "oweLess") return;
        const rest = assessment.balance!.exposure! - remedy.amount;
        const code = "utilisation";
        const values = Object.fromEntries(FACTOR_CODES.map((name) => [name, null])) as FactorValues;
        const used = rest / assessment.creditLimit!;
        const again = scoreOf({ ...values, [code]: used }, book.factors, 0);
        expect(again.factors.find((factor) => factor.code === code)!.points).toBe(
          shown!.better!.points,
        );
      }),
    );
  });
});

type GivenOf<A> = A extends fc.Arbitrary<infer T> ? T : never;
