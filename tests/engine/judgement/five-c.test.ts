import { C_OF_FACTOR, fiveC } from "../../../src/engine/judgement/five-c";
import { FACTOR_CODES, type FactorCode } from "../../../src/engine/words/factor-codes";
import type { Policy } from "../../../src/engine/policy/policy";
import { CREDIT_CS, type CreditC } from "../../../src/engine/words/item-names";
import { bookOf, policyOf } from "../../support/builders";

const AS_OF_DATE = 45_352;

/** The five Cs of a customer with these cells. */
function judge(
  cells: Readonly<Record<string, unknown>>,
  events?: unknown[][],
  items?: number[],
  cWeights: Policy["cWeights"] = policyOf().cWeights,
) {
  const customers = [
    ["Customer ID", ...Object.keys(cells)],
    ["C-1", ...Object.values(cells)],
  ];
  const statements = [
    ["Customer ID", "Period", "Total assets", "Total liabilities"],
    ["C-1", "2022", ...(items ?? [])],
  ];
  const book = bookOf({
    customers,
    asOfDate: AS_OF_DATE,
    ...(items === undefined ? {} : { statements }),
    ...(events === undefined ? {} : { events }),
    policy: policyOf({ settings: { minimumCoverage: 0.1 }, cWeights }),
  });
  const result = fiveC(book.find("C-1"), book.policy);
  const pointsOf = (code: CreditC) => result.cs.find((c) => c.code === code)!;
  return { ...result, pointsOf };
}

describe("fiveC", () => {
  it("gives every factor to one C, and every C but none a factor", () => {
    expect(Object.keys(C_OF_FACTOR).sort()).toEqual([...FACTOR_CODES].sort());
    expect(new Set(Object.values(C_OF_FACTOR))).toEqual(new Set(CREDIT_CS.codes));
  });

  it("takes a rating alone for its C, and leaves out a C of which nothing is known", () => {
    const result = judge({ "Character Rating": 80, "Capacity Rating": 60 });
    expect(result.cs.map(({ points }) => points)).toEqual([80, 60, null, null, null]);
    expect([result.value, result.grade]).toEqual([70, "B"]);
    // Two of five are known by half: the factors of both are not.
    expect(result.coverage).toBeCloseTo(0.2, 10);
  });

  it("weighs the factors of a C by the policy, those without a weight as 1", () => {
    // Years as customer: 10, 100 points, weight 5; reputation: 50 points, no weight.
    const { factors, points } = judge({
      "Customer Since": AS_OF_DATE - 3660,
      Reputation: 50,
      "Capacity Rating": 60,
    }).pointsOf("character");
    expect(factors).toEqual([
      { code: "yearsAsCustomer", points: 100, weight: 5 },
      { code: "reputation", points: 50, weight: 1 },
    ]);
    expect(points).toBeCloseTo(550 / 6, 2);
  });

  it("lets a rating count as much as all factors of its C", () => {
    // Liabilities to assets 0.3: 90 points, weight 4; of the card 15 of 25 points: 75, weight 20.
    const { points, coverage } = judge({ "Capital Rating": 50 }, undefined, [100, 30]).pointsOf(
      "capital",
    );
    expect(points).toBe(((4 * 90 + 20 * 75) / 24 + 50) / 2);
    expect(coverage).toBe(1);
  });

  it("weighs the Cs as the policy says, and leaves out one of weight 0", () => {
    const cells = { "Character Rating": 80, "Capacity Rating": 50, "Capital Rating": 10 };
    const weights = { character: 2, capacity: 1, capital: 0, collateral: 0, conditions: 1 };
    const cWeights = new Map(CREDIT_CS.codes.map((code) => [code, weights[code]]));
    const result = judge(cells, undefined, undefined, cWeights);
    expect(result.value).toBe((2 * 80 + 50) / 3);
    // Half of two, half of one, nothing of the last: the factors are not known.
    expect(result.coverage).toBeCloseTo(1.5 / 4, 10);
    expect(result.pointsOf("capital").points).toBe(10);
  });

  it("says nothing where every known C has weight 0", () => {
    const cWeights = new Map(CREDIT_CS.codes.map((code) => [code, code === "capital" ? 1 : 0]));
    const result = judge({ "Character Rating": 80 }, undefined, undefined, cWeights);
    expect([result.value, result.coverage]).toEqual([null, 0]);
  });

  it("is capped by an event as the score is", () => {
    const cells = { "Character Rating": 90, "Capacity Rating": 90, "Capital Rating": 90 };
    const events = [
      ["Customer ID", "Date", "Kind"],
      ["C-1", AS_OF_DATE - 30, "law suit"],
    ];
    expect(judge(cells).grade).toBe("A");
    expect(judge(cells, events)).toMatchObject({ value: 64.99, grade: "C" });
  });

  it("says nothing below the minimum coverage", () => {
    const { value, grade, coverage } = judge({ Industry: "Steel" });
    expect([value, grade, coverage]).toEqual([null, null, 0]);
  });

  it("never judges better payment worse", () => {
    const policy = policyOf({ settings: { minimumCoverage: 0 } });
    const none = Object.fromEntries(FACTOR_CODES.map((code) => [code, null])) as Record<
      FactorCode,
      null
    >;
    const valueAt = (shareLate: number) =>
      fiveC({ factorValues: { ...none, shareLate }, customer: null, events: [] }, policy).value!;
    const values = [0, 0.1, 0.3, 0.5, 0.9].map(valueAt);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values[0]).toBe(100);
  });
});
