import { readPolicy, type CellGrid, type FactorCode } from "../../src/engine";
import {
  changedRules,
  draftedPolicy,
  draftOf,
  gradeBelow,
  weightSum,
  type PolicyDraft,
} from "../../src/taskpane/policy/policy-draft";
import { policyEffect } from "../../src/taskpane/policy/policy-effect";
import { policyOf } from "../../src/tables/tables";
import { ALL_TABLES, openTables } from "../support/open-tables";

const { policy } = policyOf(null);
const TABLE: CellGrid = [
  ["Rule", "Item", "From", "Value"],
  ["setting", "policy", "", "International"],
  ["weight", "share late", "", 60],
  ["weight", "utilisation", "", 40],
];

const weigh = (draft: PolicyDraft, factor: FactorCode, weight: number): PolicyDraft => ({
  ...draft,
  weights: new Map([...draft.weights, [factor, weight]]),
});

describe("a draft of a policy", () => {
  it("changes nothing as long as nobody does", () => {
    expect(changedRules(draftOf(policy), policy)).toEqual([]);
  });

  it("writes the rules that were changed only", () => {
    const draft = draftOf(policy);
    const [best, ...others] = draft.grades;
    const changed = { ...draft, grades: [{ ...best!, termsDays: 10 }, ...others] };
    const { rows, reading } = draftedPolicy(changed, policy, null, "en");
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(["setting", "terms"]));
    expect(reading.policy.treatments.get(best!.grade)?.termsDays).toBe(10);
    expect(reading.issues).toEqual([]);
  });

  it("moves a hold line, and leaves all others where they stand", () => {
    const draft = draftOf(policy);
    const lines = draft.lines.map((line) =>
      line.rule === "hold" && line.measure === "dunningLevel" ? { ...line, from: 2 } : line,
    );
    expect(lines).not.toEqual(draft.lines);
    const { rows, reading } = draftedPolicy({ ...draft, lines }, policy, null, "en");
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(["setting", "hold"]));
    expect(draftOf(reading.policy).lines).toEqual(lines);
    expect(reading.issues).toEqual([]);
  });

  it("can be saved with a grade more, which bears the next letter", () => {
    const draft = draftOf(policy);
    const added = gradeBelow(draft.grades);
    const lowest = draft.grades.at(-1)!;
    const grades = [...draft.grades.slice(0, -1), { ...lowest, from: 10 }, added];
    const { reading } = draftedPolicy({ ...draft, grades }, policy, null, "en");
    expect(draft.grades.map(({ grade }) => grade)).not.toContain(added.grade);
    expect(reading.policy.grades.at(-1)).toMatchObject({ grade: added.grade, from: 0 });
    expect(reading.issues).toEqual([]);
    expect(gradeBelow([{ ...added, grade: " a " }]).grade).toBe("B");
    let all = [added];
    while (all.length < 30) all = [...all, gradeBelow(all)];
    expect(all.slice(26).map(({ grade }) => grade)).toEqual(["", "", "", ""]);
  });

  it("goes into the table that is there", () => {
    const own = readPolicy(TABLE).policy;
    const draft = weigh(weigh(draftOf(own), "shareLate", 50), "trend", 10);
    const { reading, edit } = draftedPolicy(draft, own, TABLE, "en");
    expect([...reading.policy.weights].map(([factor, { weight }]) => [factor, weight])).toEqual([
      ["shareLate", 50],
      ["utilisation", 40],
      ["trend", 10],
    ]);
    expect(edit!.added).toHaveLength(1);
    expect(reading.issues).toEqual([]);
  });

  it("shows what cannot be saved", () => {
    const draft = draftOf(policy);
    const falling = {
      ...draft,
      grades: draft.grades.map((one, i) => ({ ...one, from: (i * 7) % 5 })),
    };
    const { reading } = draftedPolicy(falling, policy, null, "en");
    expect(reading.issues.map(({ code }) => code)).toContain("thresholdOrder");
  });

  it("adds fractions up without what a computer adds", () => {
    const weights = new Map<FactorCode, number>([
      ["shareLate", 0.1],
      ["trend", 0.2],
      ["utilisation", 0.7],
    ]);
    expect(weightSum({ ...draftOf(policy), weights })).toBe(1);
  });
});

describe("policyEffect", () => {
  const effectOf = async (change: (draft: PolicyDraft) => PolicyDraft) => {
    const workbook = await openTables(ALL_TABLES);
    const { reading } = draftedPolicy(
      change(draftOf(workbook.tables.applied.policy)),
      workbook.tables.applied.policy,
      null,
      "en",
    );
    return { workbook, effect: (await policyEffect(workbook, reading))! };
  };

  it("is none for the policy as it stands", async () => {
    const { effect } = await effectOf((draft) => draft);
    expect(effect).toMatchObject({ customers: 3, up: [], down: [], limits: [] });
  });

  it("tells the orders of the past year that another line would hold, and what became of them", async () => {
    const hold = (from: number) => (draft: PolicyDraft) => ({
      ...draft,
      lines: [
        ...draft.lines.filter(({ rule }) => rule !== "hold"),
        { rule: "hold", measure: "orderAmount", from, value: "hold" } as const,
      ],
    });
    const none = (await effectOf(hold(1e12))).effect.orders;
    const all = (await effectOf(hold(0))).effect.orders;
    expect(all.orders).toBeGreaterThan(0);
    expect(all.after).toMatchObject({ orders: all.orders });
    expect(none.after).toMatchObject({ orders: 0, amount: 0 });
    // What is held before, and let go, and held in addition makes what is held.
    for (const { before, after, stopped, released } of [none, all]) {
      expect(before.orders + stopped.orders - released.orders).toBe(after.orders);
      const outcomes = Object.values(stopped.outcomes).reduce((sum, count) => sum + count, 0);
      expect(outcomes).toBe(stopped.orders);
    }
  });

  it("names whose grade falls where every band is raised, and none whose rises", async () => {
    const { workbook, effect } = await effectOf((draft) => ({
      ...draft,
      // Only the worst can still be reached.
      grades: draft.grades.map((one, place, { length }) => ({
        ...one,
        from: place === length - 1 ? 0 : 100 - place / 10,
      })),
    }));
    if (workbook.view.status !== "assessed") throw new Error(workbook.view.status);
    const { book } = workbook.view;
    const worst = book.policy.grades.at(-1)!.grade;
    const falling = [...Array(book.length).keys()].filter((place) => {
      const { grade } = book.at(place);
      return grade !== null && grade !== worst;
    });
    expect(effect.up).toEqual([]);
    expect(effect.down.map(({ place }) => place).sort()).toEqual(falling);
    expect(falling.length).toBeGreaterThan(0);
    expect(effect.down.every(({ after }) => after === worst)).toBe(true);
  });

  it("names whose limit changes with the factor of the grade", async () => {
    const { workbook, effect } = await effectOf((draft) => ({
      ...draft,
      grades: draft.grades.map((one) => ({ ...one, limitFactor: one.limitFactor * 2 })),
    }));
    if (workbook.view.status !== "assessed") throw new Error(workbook.view.status);
    const { book } = workbook.view;
    const limited = [...Array(book.length).keys()].filter((place) => book.at(place).limit?.amount);
    expect(effect.limits.map(({ place }) => place).sort()).toEqual(limited);
    expect(limited.length).toBeGreaterThan(0);
    expect([...effect.up, ...effect.down]).toEqual([]);
  });
});
