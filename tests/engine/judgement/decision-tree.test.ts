import fc from "fast-check";

import { decide, type Fact } from "../../../src/engine/judgement/decision-tree";
import { defaultTree } from "../../../src/engine/judgement/default-tree";
import { readFacts } from "../../../src/engine/judgement/fact-table";
import { readTree } from "../../../src/engine/judgement/read-tree";
import { factKey } from "../../../src/engine/words/tree-names";
import { policyOf } from "../../support/builders";

const HEAD = ["Step", "Fact", "Operator", "Value", "Then", "Otherwise", "If unknown"];

/** The answer of one question to a fact. */
function ask(operator: string, value: unknown, fact: Fact): string | null {
  const tree = readTree([HEAD, ["1", "x", operator, value, "yes", "no", "unknown"]]);
  return decide(tree, () => fact).result;
}

describe("decide", () => {
  it.each([
    { operator: ">=", value: 5, fact: 5, answer: "yes" },
    { operator: ">=", value: 5, fact: 4.99, answer: "no" },
    { operator: ">", value: 5, fact: 5, answer: "no" },
    { operator: ">", value: 5, fact: 5.01, answer: "yes" },
    { operator: "<=", value: 0.3, fact: 0.1 + 0.2, answer: "yes" },
    { operator: "<=", value: 0.3, fact: 0.31, answer: "no" },
    { operator: "<", value: 0, fact: 0, answer: "no" },
    { operator: "<", value: 0, fact: -1, answer: "yes" },
    { operator: "=", value: "Steel", fact: " steel", answer: "yes" },
    { operator: "=", value: "yes", fact: "TRUE", answer: "yes" },
    { operator: "=", value: 3, fact: "3", answer: "yes" },
    { operator: "<>", value: "Steel", fact: "Trade", answer: "yes" },
    { operator: "<>", value: "Steel", fact: "STEEL", answer: "no" },
    { operator: "one of", value: "A; B", fact: "b", answer: "yes" },
    { operator: "one of", value: "A; B", fact: "c", answer: "no" },
    { operator: "known", value: "", fact: 0, answer: "yes" },
    { operator: "known", value: "", fact: null, answer: "no" },
    { operator: "unknown", value: "", fact: null, answer: "yes" },
    { operator: ">=", value: 5, fact: null, answer: "unknown" },
    { operator: "=", value: "x", fact: null, answer: "unknown" },
    { operator: ">=", value: 5, fact: "much", answer: "unknown" },
    { operator: ">=", value: "B", fact: "b", answer: "yes" },
    { operator: ">", value: "B", fact: "b", answer: "no" },
    { operator: "<=", value: "B", fact: "A", answer: "yes" },
    { operator: "<", value: "B", fact: "C", answer: "no" },
    { operator: "<", value: "R10", fact: "R9", answer: "yes" },
    { operator: "at least", value: "medium", fact: null, answer: "unknown" },
  ])("answers $fact $operator $value with $answer", ({ operator, value, fact, answer }) => {
    expect(ask(operator, value, fact)).toBe(answer);
  });

  it.each([7, "7"])("names the row where a number is compared with a text: %p", (fact) => {
    expect(() => ask(">=", "much", fact)).toThrow(
      expect.objectContaining({ code: "treeValue", details: { row: 2, found: "much" } }) as Error,
    );
  });

  it("stops where a fact is missing and the tree does not say what then", () => {
    const tree = readTree([
      HEAD,
      ["1", "x", ">", 1, "2", "B", ""],
      ["2", "y", ">", 1, "A", "B", ""],
    ]);
    const { result, path } = decide(tree, (name) => (name === "x" ? 2 : null));
    expect(result).toBeNull();
    expect(path.map(({ step, answer }) => [step.name, answer])).toEqual([
      ["1", "yes"],
      ["2", "unknown"],
    ]);
  });
});

/** Facts of a customer that pays well and is solvent. */
const GOOD = {
  oldestOpenItem: 0,
  shareSeverelyLate: 0,
  shareLate: 0.05,
  typicalDaysLate: 1,
  liabilitiesToAssets: 0.4,
  utilisation: 0.5,
  altmanZDoublePrime: 5,
};

type Facts = Readonly<Partial<Record<keyof typeof GOOD, number | null>>>;

function gradeOf(facts: Facts, name: "International" | "China" = "International"): string | null {
  const tree = defaultTree(policyOf({ name }), "en");
  return decide(tree, (fact) => (facts as Record<string, Fact>)[factKey(fact)] ?? null).result;
}

describe("defaultTree", () => {
  it.each([
    { because: "all is well", facts: GOOD, grade: "A" },
    { because: "an item is 90 days past due", facts: { ...GOOD, oldestOpenItem: 90 }, grade: "A" },
    { because: "an item is 91 days past due", facts: { ...GOOD, oldestOpenItem: 91 }, grade: "D" },
    { because: "20 days late are typical", facts: { ...GOOD, typicalDaysLate: 20 }, grade: "D" },
    { because: "19 days late are typical", facts: { ...GOOD, typicalDaysLate: 19 }, grade: "A" },
    { because: "the limit is exceeded", facts: { ...GOOD, utilisation: 1.01 }, grade: "B" },
    { because: "debts are high", facts: { ...GOOD, liabilitiesToAssets: 0.85 }, grade: "B" },
    { because: "15% are late", facts: { ...GOOD, shareLate: 0.15 }, grade: "B" },
    {
      because: "15% are late and debts are high",
      facts: { ...GOOD, shareLate: 0.15, liabilitiesToAssets: 0.7 },
      grade: "C",
    },
    { because: "40% are late by little", facts: { ...GOOD, shareLate: 0.4 }, grade: "C" },
    {
      because: "40% are late by much",
      facts: { ...GOOD, shareLate: 0.4, shareSeverelyLate: 0.2 },
      grade: "D",
    },
    { because: "only the balance sheet is known", facts: { liabilitiesToAssets: 0.4 }, grade: "C" },
    {
      because: "only a strong balance sheet is known",
      facts: { liabilitiesToAssets: 0.4, altmanZDoublePrime: 2.6 },
      grade: "B",
    },
    { because: "nothing is known", facts: {}, grade: null },
  ])("grades $grade where $because", ({ facts, grade }) => {
    expect(gradeOf(facts)).toBe(grade);
  });

  it("speaks in grades of the policy", () => {
    expect(gradeOf(GOOD, "China")).toBe("AAA");
    expect(gradeOf({ ...GOOD, oldestOpenItem: 100 }, "China")).toBe("C");
  });

  it("never grades a customer worse for paying better", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const days = fc.integer({ min: 0, max: 150 });
    const facts = fc.record({
      oldestOpenItem: days,
      shareSeverelyLate: share,
      shareLate: share,
      typicalDaysLate: days,
      liabilitiesToAssets: share,
      utilisation: share,
    });
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const better = Object.fromEntries(
          Object.entries(a).map(([name, value]) => [name, Math.min(value, b[name as "shareLate"])]),
        );
        expect(gradeOf(better)! <= gradeOf(a)!).toBe(true);
      }),
    );
  });
});

describe("readFacts", () => {
  const tree = readTree([HEAD, ["1", "逾期付款发票占比", ">", 0.5, "D", "A", ""]]);

  it("finds factors of the score under their names in any language", () => {
    const rows = readFacts(
      [["Title"], ["Customer", "Share of invoices late"], ["C-1", 0.7]],
      tree,
      true,
    );
    expect(rows.map(({ subject, factOf }) => [subject, factOf("逾期付款发票占比")])).toEqual([
      ["C-1", 0.7],
    ]);
  });

  it("numbers rows that name no customer, and leaves blank ones out", () => {
    const rows = readFacts([["late share"], [0.1], [""], ["?"]], tree, true);
    expect(rows.map(({ subject, factOf }) => [subject, factOf("late share")])).toEqual([
      [2, 0.1],
      [4, "?"],
    ]);
  });

  it("names the tree's row whose fact has no column", () => {
    const two = readTree([
      HEAD,
      ["1", "x", ">", 1, "2", "B", ""],
      ["2", "y", ">", 1, "A", "B", ""],
    ]);
    expect(() => readFacts([["x"], [1]], two, true)).toThrow('treeFact {"row":3,"fact":"y"');
    expect(readFacts([["x"], [1]], two, false)[0]!.factOf("y")).toBeNull();
    expect(() => readFacts([["z"], [1]], two, false)).toThrow("noHeader");
  });
});
