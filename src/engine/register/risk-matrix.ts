/** A register of risks, weighed: score and band of each, what remains, what moved, and the matrix of all. */
import type { Policy, RiskBand } from "../policy/policy";
import { EXACT_DECIMALS, sumAmounts, type Amount } from "../values/money";
import { byCharacters } from "../values/natural-order";
import type { SerialDate } from "../values/serial-date";
import { HIGHEST_MARK } from "../words/register-names";
import type { Risk, RiskMarks } from "./read-register";

/** A risk with its scores, likelihood × impact from 1 to 25. */
export interface WeighedRisk {
  readonly risk: Risk;
  readonly score: number;
  readonly band: string;
  /** After the response; that before it where the register has none. */
  readonly remaining: number;
  readonly remainingBand: string;
  /** Score less that of the last time; null where the register does not tell it. */
  readonly moved: number | null;
  /** Days since the action was due, from 1; null for one that is done, not due, or without a day. */
  readonly daysOverdue: number | null;
}

/** Risks of one band: all before, and those that remain there; amounts in base currency. */
export interface BandSum {
  readonly band: string;
  readonly before: number;
  readonly remaining: number;
  /** Cost of the actions about the risks that are in the band before. */
  readonly cost: Amount;
}

/** The register, weighed; rows, bands and matrix add up to the same totals. */
export interface RiskMatrix {
  /** What remains most comes first, then what was most before. */
  readonly risks: readonly WeighedRisk[];
  /** The gravest first. */
  readonly bands: readonly BandSum[];
  /** Risks that remain at each place: by likelihood, the highest first, then by impact, the lowest first. */
  readonly counts: readonly (readonly number[])[];
  readonly cost: Amount;
}

/**
 * Weighs the risks of a register by the bands of a policy.
 *
 * @param asOfDate - Day by which actions are overdue; null where nobody asks.
 */
export function riskMatrix(
  risks: readonly Risk[],
  { riskBands }: Policy,
  asOfDate: SerialDate | null,
): RiskMatrix {
  const weighed = risks.map((risk): WeighedRisk => {
    const { before, after, last, due, isDone } = risk;
    const score = scoreOf(before);
    const remaining = scoreOf(after ?? before);
    const isOverdue = asOfDate !== null && due !== null && due < asOfDate && !isDone;
    return {
      risk,
      score,
      band: bandOf(riskBands, score),
      remaining,
      remainingBand: bandOf(riskBands, remaining),
      moved: last === null ? null : score - scoreOf(last),
      daysOverdue: isOverdue ? asOfDate - due : null,
    };
  });
  weighed.sort(
    (a, b) =>
      b.remaining - a.remaining || b.score - a.score || byCharacters(a.risk.name, b.risk.name),
  );
  const marks = Array.from({ length: HIGHEST_MARK }, (_, i) => i + 1);
  return {
    risks: weighed,
    bands: [...riskBands].reverse().map(({ name }) => {
      const own = weighed.filter(({ band }) => band === name);
      return {
        band: name,
        before: own.length,
        remaining: weighed.filter(({ remainingBand }) => remainingBand === name).length,
        cost: sumAmounts(own.map(costOf), EXACT_DECIMALS),
      };
    }),
    counts: [...marks].reverse().map((likelihood) =>
      marks.map(
        (impact) =>
          weighed.filter(({ risk: { before, after } }) => {
            const now = after ?? before;
            return now.likelihood === likelihood && now.impact === impact;
          }).length,
      ),
    ),
    cost: sumAmounts(weighed.map(costOf), EXACT_DECIMALS),
  };
}

function scoreOf({ likelihood, impact }: RiskMarks): number {
  return likelihood * impact;
}

/** The bands rise and cover all scores: a policy with a gap is refused. */
function bandOf(bands: readonly RiskBand[], score: number): string {
  return bands.filter(({ from }) => score >= from).at(-1)?.name ?? "";
}

function costOf({ risk }: WeighedRisk): Amount {
  return risk.cost ?? 0;
}
