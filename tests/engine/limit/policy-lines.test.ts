import {
  crossedLines,
  UNKNOWN_MEASURES,
  type Measures,
} from "../../../src/engine/limit/policy-lines";
import type { PolicyLine } from "../../../src/engine/policy/policy";
import type { WarningLevel } from "../../../src/engine/words/item-names";
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
});
