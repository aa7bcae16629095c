import { builtInPolicy, FACTOR_CODES, type FactorCode } from "../../../src/engine";
import { reasonsOf } from "../../../src/engine/review/reasons";
import { ratedFactors, scoreOf, type FactorValues } from "../../../src/engine/scoring/score";

const POLICY = builtInPolicy("International", "en");

function scoreWith(values: Partial<Record<FactorCode, number>>) {
  const all = Object.fromEntries(FACTOR_CODES.map((code) => [code, values[code] ?? null]));
  return scoreOf(all as FactorValues, ratedFactors(POLICY), 0);
}

describe("reasonsOf", () => {
  it("puts the costliest factor first and leaves out what cost nothing", () => {
    const score = scoreWith({ shareLate: 0.05, meanDaysLate: 45, shareOverdue: 0 });
    const reasons = reasonsOf(score, POLICY);
    expect(reasons.map(({ factor }) => factor.code)).toEqual(["meanDaysLate", "shareLate"]);
  });

  it("says below which value a riskier factor earns more", () => {
    const [reason] = reasonsOf(scoreWith({ shareLate: 0.35 }), POLICY);
    // 60 points from 0.3 on, 67 points below it; the only known factor has the whole weight.
    expect(reason!.better).toEqual({ direction: "below", threshold: 0.3, gain: 7 });
  });

  it("says from which value on a safer factor earns more", () => {
    const [reason] = reasonsOf(scoreWith({ currentRatio: 0.9 }), POLICY);
    expect(reason!.better).toEqual({ direction: "from", threshold: 1, gain: 15 });
  });

  it("shares the gain out by weight", () => {
    const score = scoreWith({ shareLate: 0.35, shareOverdue: 0 });
    const weightOf = (code: FactorCode) => POLICY.weights.get(code)!.weight;
    const share = weightOf("shareLate") / (weightOf("shareLate") + weightOf("shareOverdue"));
    expect(reasonsOf(score, POLICY)[0]!.better!.gain).toBeCloseTo(7 * share, 10);
  });

  it("is empty for a score at its best, and for one of which nothing is known", () => {
    expect(reasonsOf(scoreWith({ shareLate: 0 }), POLICY)).toEqual([]);
    expect(reasonsOf(scoreWith({}), POLICY)).toEqual([]);
  });
});
