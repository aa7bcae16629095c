import {
  crossedLines,
  dunningLevel,
  UNKNOWN_MEASURES,
  type Measures,
} from "../../../src/engine/limit/policy-lines";
import type { PolicyLine } from "../../../src/engine/policy/policy";
import type { Measure, WarningLevel } from "../../../src/engine/words/item-names";
import { policyOf } from "../../support/builders";

function crossed(measures: Partial<Measures>, policy = policyOf()) {
  return crossedLines({ ...UNKNOWN_MEASURES, ...measures }, policy).map(
    ({ measure, level, from }) => [measure, level, from],
  );
}

describe("crossedLines", () => {
  it.each([
    { measures: {}, lines: [], because: "nothing is known" },
    { measures: { utilisation: 0.79 }, lines: [], because: "the line is not reached" },
    {
      measures: { utilisation: 0.8 },
      lines: [["utilisation", "amber", 0.8]],
      because: "it is on the line",
    },
    {
      measures: { utilisation: 0.95 },
      lines: [["utilisation", "red", 0.95]],
      because: "only the highest counts",
    },
    {
      measures: { utilisation: 1 },
      lines: [["utilisation", "red", 0.95]],
      because: "exactly the limit is released",
    },
    { measures: { daysPastDue: 30 }, lines: [], because: "the line is not reached" },
    {
      measures: { daysPastDue: 31 },
      lines: [["daysPastDue", "amber", 31]],
      because: "it is on the line",
    },
    {
      measures: { daysPastDue: 60 },
      lines: [["daysPastDue", "amber", 31]],
      because: "the red line is not reached",
    },
    {
      measures: { daysPastDue: 61 },
      lines: [
        ["daysPastDue", "hold", 61],
        ["daysPastDue", "red", 61],
      ],
      because: "an order is held too",
    },
  ])("are $lines for $measures because $because", ({ measures, lines }) => {
    expect(crossed(measures)).toEqual(lines);
  });

  it("come by their gravity, whichever measure the policy names first", () => {
    expect(crossed({ utilisation: 0.85, daysPastDue: 70 })).toEqual([
      ["daysPastDue", "hold", 61],
      ["daysPastDue", "red", 61],
      ["utilisation", "amber", 0.8],
    ]);
  });

  it("come with holds before red before amber ones, and the value that crossed them", () => {
    const measures = { ...UNKNOWN_MEASURES, utilisation: 1.2, daysPastDue: 40 };
    expect(crossedLines(measures, policyOf())).toEqual([
      {
        measure: "utilisation",
        value: 1.2,
        from: 1.00000000000001,
        level: "hold",
        policyRow: null,
      },
      { measure: "utilisation", value: 1.2, from: 0.95, level: "red", policyRow: null },
      { measure: "daysPastDue", value: 40, from: 31, level: "amber", policyRow: null },
    ]);
  });

  it.each([
    { score: 0, lines: [["score", "red", -Infinity]] },
    { score: 39.99, lines: [["score", "red", -Infinity]] },
    { score: 40, lines: [["score", "amber", 40]] },
    { score: 60, lines: [] },
  ])("end where the level is none: $lines for a score of $score", ({ score, lines }) => {
    const line = (from: number, value: WarningLevel): PolicyLine<WarningLevel> => ({
      measure: "score",
      from,
      value,
      row: null,
    });
    const policy = policyOf({
      warnings: [line(-Infinity, "red"), line(40, "amber"), line(60, "none")],
    });
    expect(crossed({ score }, policy)).toEqual(lines);
  });

  const line = (measure: Measure, from: number, value: WarningLevel): PolicyLine<WarningLevel> => ({
    measure,
    from,
    value,
    row: 7,
  });

  it.each([
    { days: 40, lines: [["daysPastDue", "red", 31]], because: "a milder line lets nothing pass" },
    { days: 95, lines: [["daysPastDue", "red", 91]], because: "an equal one stands higher" },
    { days: 30, lines: [["daysPastDue", "amber", 10]], because: "the red one is not reached" },
    { days: 9, lines: [], because: "no line is reached" },
  ])("are $lines at $days days because $because", ({ days, lines }) => {
    const policy = policyOf({
      holds: [],
      warnings: [
        line("daysPastDue", 10, "amber"),
        line("daysPastDue", 31, "red"),
        line("daysPastDue", 36, "amber"),
        line("daysPastDue", 91, "red"),
      ],
    });
    expect(crossed({ daysPastDue: days }, policy)).toEqual(lines);
  });

  it.each(["blocked", "unreadableLimit", "unreadableEvent", "debtWithoutRate"] as const)(
    "hold for %s even where the policy's lines are others, unless one is about just that",
    (measure) => {
      const others = policyOf({ holds: [], warnings: [line("utilisation", 0.5, "amber")] });
      expect(crossed({ [measure]: 1 }, others)).toEqual([[measure, "hold", 1]]);
      expect(crossed({}, others)).toEqual([]);
      const more = [line("utilisation", 0.5, "amber"), line(measure, 1, "red")];
      expect(crossed({ [measure]: 1 }, policyOf({ holds: [], warnings: more }))).toEqual([
        [measure, "red", 1],
      ]);
      const lifted = policyOf({ holds: [], warnings: [line(measure, 1, "amber")] });
      expect(crossed({ [measure]: 1 }, lifted)).toEqual([[measure, "amber", 1]]);
      const held = policyOf({
        holds: [{ ...line(measure, 2, "none"), value: "none" }],
        warnings: [],
      });
      expect(crossed({ [measure]: 1 }, held)).toEqual([]);
    },
  );
});

describe("dunningLevel", () => {
  it.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [29, 1],
    [30, 2],
  ])("of %d days past due is %d", (days, level) => {
    const dunning = [0, 10, 30].map((from, i) => ({
      from,
      step: `Letter ${i}`,
      channel: "post",
      row: null,
    }));
    expect(dunningLevel(days, policyOf({ dunning }))).toBe(level);
  });
});
