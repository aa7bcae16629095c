import { explainScore, type FactorCode } from "../../../src/engine";
import { reasonsOf } from "../../../src/engine/review/reasons";
import { bookOf, policyOf } from "../../support/builders";

const AS_OF_DATE = 45_473;

const WEIGHTS = new Map(
  (
    [
      ["currentRatio", 3],
      ["liabilitiesToAssets", 8],
      ["netMargin", 4],
    ] as const
  ).map(([code, weight]) => [code, { weight, row: null }]),
);

/** The explanation of a customer of whom only ratios of a statement are known. */
function explained(items: Readonly<Record<string, number>>) {
  const book = bookOf({
    statements: [
      ["Customer ID", "Period", ...Object.keys(items)],
      ["C-1", "2023", ...Object.values(items)],
    ],
    asOfDate: AS_OF_DATE,
    policy: policyOf({ weights: WEIGHTS, settings: { minimumCoverage: 0 } }),
  });
  return explainScore(book, 0);
}

const codesOf = (reasons: ReturnType<typeof reasonsOf>): FactorCode[] =>
  reasons.map(({ factor }) => factor.code);

describe("reasonsOf", () => {
  it("puts the costliest factor first and leaves out what cost nothing or is not known", () => {
    const reasons = reasonsOf(
      explained({
        "Current assets": 500, // current ratio 5: 100 points
        "Current liabilities": 100,
        "Total assets": 1000, // liabilities 60%: 50 of 100 points, weight 8
        "Total liabilities": 600,
        Sales: 1000, // net margin 3%: 65 of 100 points, weight 4
        "Net income": 30,
      }),
    );
    expect(codesOf(reasons)).toEqual(["liabilitiesToAssets", "netMargin"]);
  });

  it("says what would win points back, shared out by weight", () => {
    const reasons = reasonsOf(
      explained({
        "Current assets": 500,
        "Current liabilities": 100,
        "Total assets": 1000,
        "Total liabilities": 600,
      }),
    );
    // 60 points below 55%, 50 from there on; weight 8 beside 3 of the current ratio.
    expect(reasons[0]!.better).toMatchObject({ direction: "below", threshold: 0.55, points: 60 });
    expect(reasons[0]!.better!.gain).toBeCloseTo((10 * 8) / 11, 10);
  });

  it("mentions what cost a twentieth of a point, the costliest first, and nothing that is not known", () => {
    const factors = (
      [
        ["currentRatio", 0.05, 99],
        ["quickRatio", 0.0499, 99],
        ["netMargin", 7, 40],
        ["age", 9, null],
        ["shareLate", 20, 0],
      ] as const
    ).map(([code, lost, points]) => ({ factor: { code, lost, points } }));
    const reasons = reasonsOf({ factors: factors as never });
    expect(codesOf(reasons)).toEqual(["shareLate", "netMargin", "currentRatio"]);
  });

  it("is empty for a score at its best, and for one of which nothing is known", () => {
    const best = explained({ "Current assets": 500, "Current liabilities": 100 });
    expect(reasonsOf(best)).toEqual([]);
    expect(reasonsOf(explained({ Equity: 5 }))).toEqual([]);
  });
});
