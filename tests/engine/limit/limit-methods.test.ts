import { methodBase, type LimitFacts } from "../../../src/engine/limit/limit-methods";
import { LIMIT_METHODS, type LimitMethod } from "../../../src/engine/words/item-names";
import { bookOf } from "../../support/builders";

const FACTS: LimitFacts = {
  netWorth: 2_000_000,
  intangibleAssets: 500_000,
  currentAssets: 900_000,
  currentLiabilities: 600_000,
  workingCapital: 300_000,
  annualPurchases: 730_000,
  termsDays: 45,
  leadDays: 15,
  tradeReference: 80_000,
  agencyLimit: 120_000,
  insuredLimit: 100_000,
  requestedLimit: 150_000,
};

describe("methodBase", () => {
  it.each<{ method: LimitMethod; base: number; inputs: readonly number[] }>([
    { method: "netWorth", base: 2_000_000, inputs: [2_000_000] },
    { method: "tangibleNetWorth", base: 1_500_000, inputs: [2_000_000, 500_000] },
    { method: "workingCapital", base: 300_000, inputs: [900_000, 600_000] },
    { method: "purchases", base: 120_000, inputs: [730_000, 45, 15] },
    { method: "monthlySales", base: 91_250, inputs: [730_000, 45] },
    { method: "tradeReference", base: 80_000, inputs: [80_000] },
    { method: "agencyLimit", base: 120_000, inputs: [120_000] },
    { method: "insuredLimit", base: 100_000, inputs: [100_000] },
    { method: "requestedLimit", base: 150_000, inputs: [150_000] },
  ])("of $method is $base from $inputs", ({ method, base, inputs }) => {
    const answer = methodBase(method, FACTS);
    expect(answer.base).toBe(base);
    expect(answer.inputs.map(({ value }) => value)).toEqual(inputs);
    expect(answer.reason).toBeNull();
  });

  it.each<{ method: LimitMethod; facts: Partial<LimitFacts>; reason: string }>([
    { method: "netWorth", facts: { netWorth: null }, reason: "notKnown" },
    { method: "netWorth", facts: { netWorth: -1 }, reason: "notPositive" },
    { method: "netWorth", facts: { netWorth: 0 }, reason: "notPositive" },
    { method: "tangibleNetWorth", facts: { intangibleAssets: null }, reason: "notKnown" },
    { method: "tangibleNetWorth", facts: { intangibleAssets: 2_000_000 }, reason: "notPositive" },
    { method: "workingCapital", facts: { workingCapital: null }, reason: "notKnown" },
    { method: "purchases", facts: { termsDays: null }, reason: "notKnown" },
    { method: "monthlySales", facts: { annualPurchases: null }, reason: "notKnown" },
    { method: "monthlySales", facts: { termsDays: 0 }, reason: "notPositive" },
    { method: "agencyLimit", facts: { agencyLimit: null }, reason: "notStated" },
    { method: "requestedLimit", facts: { requestedLimit: null }, reason: "notStated" },
  ])("of $method is $reason for $facts", ({ method, facts, reason }) => {
    expect(methodBase(method, { ...FACTS, ...facts }).reason).toBe(reason);
  });

  it("needs nothing but its inputs: a method without them does not apply", () => {
    for (const method of LIMIT_METHODS.codes) {
      const inputs = methodBase(method, FACTS).inputs.filter(({ name }) => name !== "leadDays");
      expect(inputs.length).toBeGreaterThan(0);
    }
  });
});

describe("limit facts of a customer", () => {
  const customer = (fields: Readonly<Record<string, unknown>>) =>
    bookOf({
      customers: [
        ["Customer ID", ...Object.keys(fields)],
        ["C-1", ...Object.values(fields)],
      ],
      statements: [
        ["Customer ID", "Period", "Equity", "Intangible assets", "Current assets"],
        ["C-1", "2023", 1200, 200, 900],
      ],
      asOfDate: 45_473,
    }).find("C-1").limitFacts;

  it("come from the customers' table and the latest statement", () => {
    const stated = { "Requested Limit": 5, "Agency Limit": 6, "Trade Reference": 7 };
    expect(customer({ ...stated, "Insured Limit": 8, "Lead Days": 9 })).toMatchObject({
      netWorth: 1200,
      intangibleAssets: 200,
      currentAssets: 900,
      currentLiabilities: null,
      requestedLimit: 5,
      agencyLimit: 6,
      tradeReference: 7,
      insuredLimit: 8,
      leadDays: 9,
    });
  });

  it("take a blank cell that arrives as 0 for not known", () => {
    const blank = { "Requested Limit": 0, "Agency Limit": 0, "Trade Reference": 0 };
    expect(customer({ ...blank, "Insured Limit": 0, "Lead Days": 0 })).toMatchObject({
      requestedLimit: null,
      agencyLimit: null,
      tradeReference: null,
      insuredLimit: null,
      leadDays: 15,
    });
  });
});
