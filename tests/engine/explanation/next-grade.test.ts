import fc from "fast-check";

import type { FactorChange } from "../../../src/engine/explanation/factor-change";
import { changesOf } from "../../../src/engine/explanation/factor-change";
import { nextGradeOf, type NextGrade } from "../../../src/engine/explanation/next-grade";
import type { CustomerEvent } from "../../../src/engine/ledger/events";
import type { Policy, Step } from "../../../src/engine/policy/policy";
import { FACTOR_CODES, type FactorCode } from "../../../src/engine/words/factor-codes";
import { gradeOf } from "../../../src/engine/scoring/grade";
import { gradeScore } from "../../../src/engine/scoring/graded-score";
import { ratedFactors, scoreOf, type FactorValues } from "../../../src/engine/scoring/score";
import { policyOf } from "../../support/builders";

const NOTHING = Object.fromEntries(FACTOR_CODES.map((code) => [code, null])) as FactorValues;

type Values = Partial<Record<FactorCode, number | null>>;

function stepsOf(...steps: readonly (readonly [from: number, value: number])[]): Step[] {
  return steps.map(([from, value]) => ({ from, value, row: null }));
}

/** A from 80, B from 65, C from 50, D from 0; three factors of equal weight. */
const POLICY = policyOf({
  weights: new Map([
    ["shareLate", { weight: 10, row: null }],
    ["yearsAsCustomer", { weight: 10, row: null }],
    ["currentRatio", { weight: 10, row: null }],
    ["netMargin", { weight: 10, row: null }],
  ] as const),
  points: new Map([
    ["shareLate", stepsOf([-Infinity, 100], [0.1, 80], [0.3, 60], [0.5, 20])],
    ["yearsAsCustomer", stepsOf([-Infinity, 20], [2, 60], [5, 100])],
    ["currentRatio", stepsOf([-Infinity, 0], [1, 50], [2, 100])],
    ["netMargin", stepsOf([-Infinity, 30], [0, 40], [0.05, 70], [0.1, 100])],
  ] as const),
});

function scored(values: Values, policy: Policy = POLICY, events: readonly CustomerEvent[] = []) {
  const raw = scoreOf({ ...NOTHING, ...values }, ratedFactors(policy), 0);
  return gradeScore(raw, events, policy);
}

function nextOf(values: Values, policy: Policy = POLICY, events: readonly CustomerEvent[] = []) {
  return nextGradeOf(scored(values, policy, events), events, policy);
}

/** The value after a change; to fall below a threshold a hair is enough. */
function valueAfter({ direction, threshold }: FactorChange): number {
  return direction === "from" ? threshold : threshold - 1e-6;
}

function eventOf(kind: string): CustomerEvent {
  return {
    row: 2,
    customer: { id: "C-1", name: null },
    date: 45_000,
    kind,
    note: null,
    weight: null,
  };
}

function combinationOf(next: NextGrade | null): readonly string[] | null {
  return (
    next?.cheapest?.changes.map(
      ({ factor, change }) => `${factor.code} ${change.direction} ${change.threshold}`,
    ) ?? null
  );
}

describe("nextGradeOf", () => {
  // 60 + 60 + 50 + 40 = 210 / 4 = 52.5: C. B from 65 needs 50 points more.
  const values = { shareLate: 0.4, yearsAsCustomer: 3, currentRatio: 1.5, netMargin: 0.02 };

  it("names the next better grade", () => {
    expect(nextOf(values)).toMatchObject({ grade: "B", from: 65, blockedBy: null });
  });

  it("says for each factor what reaches it alone, or that nothing does", () => {
    expect([...nextOf(values)!.alone]).toEqual([
      ["shareLate", null], // 40 points at most
      ["yearsAsCustomer", null], // 40 points at most
      ["currentRatio", { direction: "from", threshold: 2, points: 100, steps: 1 }],
      ["netMargin", { direction: "from", threshold: 0.1, points: 100, steps: 2 }],
    ]);
  });

  it.each<{ known: Values; code: FactorCode; needed: object | undefined; because: string }>([
    {
      // 60 + 60 = 120 / 2 = 60: C; B from 65 needs 75 of a third factor.
      known: { shareLate: 0.4, yearsAsCustomer: 3 },
      code: "netMargin",
      needed: { direction: "from", threshold: 0.1 },
      because: "100 points are the first to reach it, 70 do not",
    },
    {
      // 60 + 70 = 130 / 2 = 65: B; A from 80 needs 110.
      known: { yearsAsCustomer: 3, netMargin: 0.07 },
      code: "shareLate",
      needed: undefined,
      because: "no factor has more than 100 points",
    },
    {
      // 60 + 50 = 110 / 2 = 55: C; B from 65 needs 85.
      known: { yearsAsCustomer: 3, currentRatio: 1.5 },
      code: "shareLate",
      needed: { direction: "below", threshold: 0.1 },
      because: "80 points do not reach it",
    },
    { known: values, code: "shareLate", needed: undefined, because: "it is known" },
  ])("needs $needed of $code once it is known: $because", ({ known, code, needed }) => {
    expect(nextOf(known)!.onceKnown.get(code)).toEqual(needed);
  });

  it("takes the fewest steps in all", () => {
    const next = nextOf(values);
    expect(combinationOf(next)).toEqual(["currentRatio from 2"]);
    expect(next!.cheapest!.score).toBe(65);
  });

  it("combines factors where none is enough alone, the highest score of as many steps", () => {
    // 20 + 60 + 0 + 40 = 120 / 4 = 30: D; C from 50 needs 80, the current ratio alone wins 100.
    const next = nextOf({ ...values, shareLate: 0.9, currentRatio: 0.5 });
    expect(next).toMatchObject({ grade: "C", from: 50 });
    expect(combinationOf(next)).toEqual(["currentRatio from 2"]);
    const poor = nextOf({ shareLate: 0.9, yearsAsCustomer: 1, currentRatio: 1.5, netMargin: -1 });
    // 20 + 20 + 50 + 30 = 120: C needs 80; a step of shareLate wins 40, of currentRatio 50.
    expect(combinationOf(poor)).toEqual(["shareLate below 0.5", "currentRatio from 2"]);
    expect(poor!.cheapest!.score).toBe(52.5);
  });

  it("leaves what time alone brings out of the combination, though not out of the list", () => {
    // 60 + 60 + 100 + 70 = 290 / 4 = 72.5: B; A from 80 needs 30.
    const next = nextOf({ shareLate: 0.4, yearsAsCustomer: 3, currentRatio: 3, netMargin: 0.07 });
    expect(next!.alone.get("yearsAsCustomer")).toMatchObject({ threshold: 5, steps: 1 });
    expect(combinationOf(next)).toEqual(["netMargin from 0.1"]);
  });

  it("has no combination where the known factors do not reach the grade, and says how far they go", () => {
    const next = nextOf({ yearsAsCustomer: 1 });
    expect(next).toMatchObject({ grade: "C", cheapest: null, highest: 20 });
    expect([...next!.alone]).toEqual([
      ["yearsAsCustomer", { direction: "from", threshold: 2, points: 60, steps: 1 }],
    ]);
  });

  it("is nothing for the best grade, and without a grade", () => {
    expect(nextOf({ shareLate: 0, currentRatio: 3 })).toBeNull();
    expect(nextOf({})).toBeNull();
  });

  it.each([
    { kind: "law suit", score: 64.99, grade: "C", because: "it binds now" },
    { kind: "law suit", score: 52.5, grade: "C", because: "it would bind at B" },
  ])("is blocked by a $kind at $score when $because", ({ kind, score, grade }) => {
    const high = { shareLate: 0, yearsAsCustomer: 9, currentRatio: 3, netMargin: 0.2 };
    const events = [eventOf(kind)];
    const now = score === 52.5 ? values : high;
    expect(scored(now, POLICY, events)).toMatchObject({ grade, score: { value: score } });
    const next = nextOf(now, POLICY, events);
    expect(next).toMatchObject({ grade: "B", blockedBy: { kind: "lawSuit" }, cheapest: null });
    expect([...next!.alone.values()]).toEqual([null, null, null, null]);
    const less = { ...now, netMargin: null };
    expect(nextOf(less, POLICY, events)!.onceKnown.size).toBe(0);
  });

  it("is not blocked by an event that allows the next grade", () => {
    expect(nextOf(values, POLICY, [eventOf("ownership change")])!.blockedBy).toBeNull();
  });
});

describe("nextGradeOf keeps its laws under the built-in policies", () => {
  const policies = [policyOf(), policyOf({ name: "China" })];
  const number = fc.oneof(
    fc.double({ min: -0.5, max: 2, noNaN: true }),
    fc.double({ min: -20, max: 100, noNaN: true }),
  );
  const values = fc.record(
    Object.fromEntries(FACTOR_CODES.map((code) => [code, fc.option(number)])) as Record<
      FactorCode,
      fc.Arbitrary<number | null>
    >,
  );

  it("a change that is said to reach the grade alone does, and a smaller one does not", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...policies), (found, policy) => {
        const next = nextOf(found, policy);
        for (const [code, change] of next?.alone ?? []) {
          const changes = changesOf(found[code], policy.points.get(code)!);
          const reached = changes.filter(
            (one) =>
              scored({ ...found, [code]: valueAfter(one) }, policy).score.value! >= next!.from,
          );
          expect(change).toEqual(reached[0] ?? null);
        }
      }),
    );
  });

  it("a factor that is not known reaches the grade from the value that is named, and not before", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...policies), (found, policy) => {
        const next = nextOf(found, policy);
        for (const [code, { direction, threshold }] of next?.onceKnown ?? []) {
          const scoreAt = (value: number) =>
            scored({ ...found, [code]: value }, policy).score.value!;
          if (threshold === null) {
            expect(scoreAt(0)).toBeGreaterThanOrEqual(next!.from);
            continue;
          }
          const [reaching, failing] =
            direction === "from" ? [threshold, threshold - 1e-6] : [threshold - 1e-6, threshold];
          expect(scoreAt(reaching)).toBeGreaterThanOrEqual(next!.from);
          expect(scoreAt(failing)).toBeLessThan(next!.from);
        }
      }),
    );
  });

  it("a combination reaches the grade when its changes are applied", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...policies), (found, policy) => {
        const next = nextOf(found, policy);
        if (next?.cheapest == null) return;
        const changed = next.cheapest.changes.map(
          ({ factor, change }) => [factor.code, valueAfter(change)] as const,
        );
        const { score } = scored({ ...found, ...Object.fromEntries(changed) }, policy);
        expect(score.value).toBe(next.cheapest.score);
        expect(score.value).toBeGreaterThanOrEqual(next.from);
        expect(gradeOf(score.value!, policy)).not.toBe(scored(found, policy).grade);
      }),
    );
  });

  it("no combination takes fewer steps, tried one by one", () => {
    const known = fc.shuffledSubarray(["shareLate", "currentRatio", "netMargin"] as const, {
      minLength: 1,
    });
    fc.assert(
      fc.property(known, fc.array(number, { minLength: 3, maxLength: 3 }), (codes, numbers) => {
        const found = Object.fromEntries(codes.map((code, i) => [code, numbers[i]!]));
        const [policy] = policies as [Policy];
        const next = nextOf(found, policy);
        if (next === null) return;
        const tried = allChanges(found, policy)
          .map(({ after, steps }) => ({ steps, score: scored(after, policy).score.value! }))
          .filter(({ score }) => score >= next.from)
          .sort((a, b) => a.steps - b.steps || b.score - a.score);
        const taken = next.cheapest?.changes.reduce((sum, { change }) => sum + change.steps, 0);
        expect([taken, next.cheapest?.score]).toEqual([tried[0]?.steps, tried[0]?.score]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Every combination of changes of the factors. */
function allChanges(found: Values, policy: Policy): { after: Values; steps: number }[] {
  let all: { after: Values; steps: number }[] = [{ after: found, steps: 0 }];
  for (const [code, value] of Object.entries(found) as [FactorCode, number][]) {
    const changes = changesOf(value, policy.points.get(code)!);
    all = all.flatMap((one) => [
      one,
      ...changes.map((change) => ({
        after: { ...one.after, [code]: valueAfter(change) },
        steps: one.steps + change.steps,
      })),
    ]);
  }
  return all;
}
