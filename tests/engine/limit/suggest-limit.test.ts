import fc from "fast-check";

import type { LimitFacts } from "../../../src/engine/limit/limit-methods";
import { suggestLimit } from "../../../src/engine/limit/suggest-limit";
import type { LimitMethod } from "../../../src/engine/words/item-names";
import { policyOf, type PolicyChanges } from "../../support/builders";

const NOTHING: LimitFacts = {
  netWorth: null,
  intangibleAssets: null,
  currentAssets: null,
  currentLiabilities: null,
  workingCapital: null,
  annualPurchases: null,
  termsDays: null,
  leadDays: 15,
  tradeReference: null,
  agencyLimit: null,
  insuredLimit: null,
  requestedLimit: null,
};

/** Equity gives 200,000, working capital 150,000, purchases 60 days of 900,000: 147,945.21. */
const FACTS: LimitFacts = {
  ...NOTHING,
  netWorth: 2_000_000,
  workingCapital: 1_500_000,
  annualPurchases: 900_000,
  termsDays: 45,
};

function suggest(facts: Partial<LimitFacts>, grade = "A", changes: PolicyChanges = {}) {
  return suggestLimit({ ...NOTHING, ...facts }, grade, policyOf(changes));
}

/** The International policy with other limit methods. */
function methodsOf(factors: Partial<Record<LimitMethod, number>>): PolicyChanges {
  const entries = Object.entries(factors) as [LimitMethod, number][];
  return { limits: new Map(entries.map(([method, factor]) => [method, { factor, row: null }])) };
}

describe("suggestLimit", () => {
  it("lets the lowest method bind and shows the others beside it", () => {
    const { methods, binding, amount } = suggest(FACTS);
    expect(methods.map(({ method, base, limit }) => [method, base, limit])).toEqual([
      ["netWorth", 2_000_000, 200_000],
      ["workingCapital", 1_500_000, 150_000],
      ["purchases", (900_000 * 60) / 365, 147_945.21],
      ["agencyLimit", null, null],
      ["insuredLimit", null, null],
    ]);
    expect([binding, amount]).toEqual(["purchases", 140_000]);
  });

  it("is the example of the reference: 45 days of 900,000 against 10% of 2,000,000", () => {
    const changes = { settings: { limitRounding: 0.01 } };
    const facts = { ...FACTS, workingCapital: null, leadDays: 0 };
    const { binding, amount } = suggest(facts, "A", changes);
    expect([binding, amount]).toEqual(["purchases", 110_958.9]);
  });

  it.each([
    { grade: "A", amount: 200_000, because: "the factor is 1" },
    { grade: "B", amount: 150_000, because: "the factor is 0.75" },
    { grade: "C", amount: 100_000, because: "the factor is 0.5" },
    { grade: "D", amount: 0, because: "the factor is 0" },
    { grade: "?", amount: 200_000, because: "the policy treats no such grade" },
  ])("is $amount for grade $grade because $because", ({ grade, amount }) => {
    expect(suggest({ netWorth: 2_000_000 }, grade).amount).toBe(amount);
  });

  it.each([
    { cap: 199_999, amount: 190_000, binding: "cap", because: "it is lower" },
    { cap: 200_000, amount: 200_000, binding: "netWorth", because: "it is no lower" },
    { cap: 5_000_000, amount: 200_000, binding: "netWorth", because: "it is higher" },
    { cap: 0, amount: 0, binding: "cap", because: "nothing is allowed" },
    { cap: null, amount: 200_000, binding: "netWorth", because: "there is none" },
  ])("is $amount under a cap of $cap because $because", ({ cap, amount, binding }) => {
    expect(suggest({ netWorth: 2_000_000 }, "A", { cap })).toMatchObject({ amount, binding, cap });
  });

  it("caps after the grade, not before", () => {
    const { amount, binding, graded } = suggest({ netWorth: 2_000_000 }, "C", { cap: 150_000 });
    expect([amount, binding, graded]).toEqual([100_000, "netWorth", 100_000]);
    expect(suggest({ netWorth: 2_000_000 }, "B", { cap: 149_999 }).graded).toBe(150_000);
  });

  it("names the figures that each method is reckoned from", () => {
    const { methods } = suggest({ netWorth: 5, annualPurchases: 900_000 });
    expect(methods.map(({ inputs }) => inputs.map(({ name, value }) => [name, value]))).toEqual([
      [["netWorth", 5]],
      [
        ["currentAssets", null],
        ["currentLiabilities", null],
      ],
      [
        ["annualPurchases", 900_000],
        ["termsDays", null],
        ["leadDays", 15],
      ],
      [["agencyLimit", null]],
      [["insuredLimit", null]],
    ]);
  });

  it.each([
    { netWorth: 1_109_589, rounding: 0, amount: 110_000, because: "two digits are left" },
    { netWorth: 1_099_999, rounding: 0, amount: 100_000, because: "rounding goes down" },
    { netWorth: 99_999, rounding: 0, amount: 9900, because: "two digits are left" },
    { netWorth: 100, rounding: 0, amount: 10, because: "10 has two digits" },
    { netWorth: 1, rounding: 0, amount: 0.1, because: "cents are an amount" },
    { netWorth: 1_109_589, rounding: 1000, amount: 110_000, because: "it is a multiple of 1,000" },
    { netWorth: 1_109_589, rounding: 0.01, amount: 110_958.9, because: "it is exact to the cent" },
    { netWorth: 9990, rounding: 1000, amount: 0, because: "no multiple is reached" },
    { netWorth: 10_000, rounding: 1000, amount: 1000, because: "a multiple stays one" },
  ])("is $amount of $netWorth because $because", ({ netWorth, rounding, amount }) => {
    const changes = { settings: { limitRounding: rounding } };
    expect(suggest({ netWorth }, "A", changes).amount).toBe(amount);
  });

  it.each([
    { facts: { netWorth: -1 }, because: "equity is negative" },
    { facts: { netWorth: 0 }, because: "there is no equity" },
    { facts: { netWorth: 2_000_000, workingCapital: -5 }, because: "working capital is negative" },
    { facts: { annualPurchases: -5, termsDays: 30 }, because: "more came back than was bought" },
  ])("is 0 when $because", ({ facts }) => {
    const { amount } = suggest(facts);
    expect(Object.is(amount, 0)).toBe(true);
  });

  it.each([
    { facts: {}, because: "nothing is known" },
    { facts: { annualPurchases: 900_000 }, because: "terms are not known" },
    { facts: { termsDays: 30 }, because: "purchases are not known" },
  ])("is nothing when $because", ({ facts }) => {
    const { amount, binding, methods } = suggest(facts);
    expect([amount, binding]).toEqual([null, null]);
    expect(methods.map(({ limit }) => limit)).toEqual([null, null, null, null, null]);
  });

  it("takes no part of a method whose base is not known", () => {
    expect(suggest({ workingCapital: 100_000 })).toMatchObject({
      binding: "workingCapital",
      amount: 10_000,
    });
  });

  it.each([
    { facts: { agencyLimit: 90_000 }, binding: "agencyLimit", amount: 90_000 },
    { facts: { insuredLimit: 50_000 }, binding: "insuredLimit", amount: 50_000 },
    { facts: { agencyLimit: 900_000 }, binding: "purchases", amount: 140_000 },
    { facts: { requestedLimit: 10 }, binding: "purchases", amount: 140_000 },
    { facts: { tradeReference: 10 }, binding: "purchases", amount: 140_000 },
  ])("is $amount by $binding for $facts under the built-in policy", (given) => {
    const { binding, amount } = suggest({ ...FACTS, ...given.facts });
    expect([binding, amount]).toEqual([given.binding, given.amount]);
  });

  it("counts monthly sales by the month of 30 days", () => {
    const { methods } = suggest(
      { annualPurchases: 120_000, termsDays: 45 },
      "A",
      methodsOf({ monthlySales: 2 }),
    );
    expect(methods).toEqual([
      {
        method: "monthlySales",
        inputs: [
          { name: "annualPurchases", value: 120_000 },
          { name: "termsDays", value: 45 },
        ],
        base: 15_000,
        reason: null,
        factor: 2,
        limit: 30_000,
        policyRow: null,
      },
    ]);
  });

  it("never grows when a method is added, nor above any method at grade A", () => {
    const amount = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(amount, amount, (netWorth, workingCapital) => {
        const one = suggest({ netWorth }).amount;
        const { amount: both, methods } = suggest({ netWorth, workingCapital });
        if (one !== null) expect(both).toBeLessThanOrEqual(one);
        for (const { limit } of methods) {
          if (limit !== null) expect(both).toBeLessThanOrEqual(limit + 0.005);
        }
        expect(both === null || (Number.isFinite(both) && !Object.is(both, -0))).toBe(true);
      }),
    );
  });
});
