/** The backtest: scores of a day in the past against what happened after it. */
import { CreditBook, type CreditTables } from "../book/credit-book";
import { bookGaps, missingRates, type BookGap } from "../book/book-gaps";
import { EngineError } from "../values/errors";
import { linesWithin } from "../ledger/invoice-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { ledgerKnownAt } from "../ledger/ledger-known-at";
import { sumAmounts, type Amount } from "../values/money";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../values/serial-date";
import { gradeScore } from "../scoring/graded-score";
import { ratedFactors, scoreOf } from "../scoring/score";
import { stabilityOf, type Stability } from "../statistics/psi";
import { discrimination, FEWEST_OF_EACH, type Discrimination } from "./discrimination";
import { outcomesAfter, type Outcome } from "./outcomes";
import { checkRisks, type RiskCheck } from "./risk-check";

/** What became of the customers of a grade. */
export interface GradeOutcome {
  /** Null for customers without a score. */
  readonly grade: string | null;
  /** Lowest score of the grade; null for customers without one. */
  readonly from: number | null;
  readonly customers: number;
  readonly late: number;
  readonly severelyLate: number;
  /** What they owed on the cut-off date, in base currency. */
  readonly exposure: Amount;
  /** What of their invoices was past due at the end, in base currency. */
  readonly overdue: Amount;
}

/** What a lowest accepted score would have done; shares of the scored customers. */
export interface CutOffScore {
  /** The grade that begins here. */
  readonly grade: string;
  readonly score: number;
  /** Customers below the score. */
  readonly refused: number;
  /** Of those who turned out bad, the share below the score; null without any. */
  readonly hitsLate: number | null;
  readonly hitsSeverelyLate: number | null;
  /** Of those who did not, the share below the score; null without any. */
  readonly falseAlarmsLate: number | null;
  readonly falseAlarmsSeverelyLate: number | null;
}

/** What a score was worth. */
export interface Backtest {
  readonly cutOffDate: SerialDate;
  readonly endDate: SerialDate;
  /** Last day of the ledger within the horizon. */
  readonly lastDate: SerialDate;
  /** Customers with an invoice that fell due in the horizon. */
  readonly customers: number;
  readonly unscored: number;
  readonly late: Discrimination;
  readonly severelyLate: Discrimination;
  /** Best grade first; those without a score last, where there are any. */
  readonly grades: readonly GradeOutcome[];
  /** By the threshold of each grade but the last, the highest first. */
  readonly cutOffScores: readonly CutOffScore[];
  /** Scores at the cut-off against those at the end; null with fewer than ten of either. */
  readonly stability: Stability | null;
  /** The risk of late payment, predicted and seen; null with too little history at the cut-off. */
  readonly risks: readonly RiskCheck[] | null;
  /** What does not meet between the tables on the cut-off date, and rates missing then or at the end. */
  readonly gaps: readonly BookGap[];
}

/** A judged customer with what it was thought to be. */
interface Judged extends Outcome {
  readonly score: number | null;
  readonly grade: string | null;
}

type ScoredCustomer = Judged & { readonly score: number };

/**
 * Tests a policy on the past.
 *
 * Everybody is scored with what was known on the cut-off date: rows dated later are taken
 * out before anything is computed, and what was settled later counts as open. What happened is
 * judged by what was known at the end of the horizon; nothing after it is read. The customers'
 * table has no history: its limits and dates are those of today.
 *
 * @param tables - With a ledger; the others may be left out.
 * @throws {@link EngineError} `noOutcomes` when no invoice fell due in the horizon.
 */
export function backtest(
  tables: CreditTables,
  ledger: InvoiceLedger,
  cutOffDate: SerialDate,
  horizonDays: number,
  policy: Policy,
): Backtest {
  const result = judgedAfter(tables, ledger, cutOffDate, horizonDays, policy);
  const { before, judged, scored, atEnd } = result;
  if (judged.length === 0) throw new EngineError("noOutcomes", { days: horizonDays });
  const after = bookKnownAt(tables, atEnd, atEnd.lastDate, policy);
  return {
    cutOffDate,
    endDate: cutOffDate + horizonDays,
    lastDate: atEnd.lastDate,
    customers: judged.length,
    unscored: judged.length - scored.length,
    late: result.late,
    severelyLate: result.severelyLate,
    grades: gradeOutcomes(judged, before, after),
    cutOffScores: policy.grades.slice(0, -1).map(({ grade, from }) => ({
      grade,
      ...cutOffScore(scored, from),
    })),
    stability: stabilityBetween(before, after),
    risks: checkRisks(before, atEnd, tables.lines),
    gaps: [
      ...missingRates([before.sums, after.sums]),
      ...bookGaps(before).filter(({ code }) => code !== "withoutRate"),
    ],
  };
}

/** Scores of customers with what became of them, and how well the ones ranked the others. */
export interface ScoredOutcomes {
  readonly judged: readonly Judged[];
  readonly scored: readonly ScoredCustomer[];
  readonly late: Discrimination;
  readonly severelyLate: Discrimination;
}

/** Customers as they were scored on a day, and what became of them. */
export interface JudgedCustomers extends ScoredOutcomes {
  /** The book of the cut-off date. */
  readonly before: CreditBook;
  /** The ledger as it was known at the end of the horizon. */
  readonly atEnd: InvoiceLedger;
}

/**
 * Scores everybody on the cut-off date and judges those whose invoices fell due after it.
 *
 * @param known - The ledger as it was known on the cut-off date.
 */
export function judgedAfter(
  tables: CreditTables,
  ledger: InvoiceLedger,
  cutOffDate: SerialDate,
  horizonDays: number,
  policy: Policy,
  known = ledgerKnownAt(ledger, cutOffDate),
): JudgedCustomers {
  const atEnd = ledgerKnownAt(ledger, cutOffDate + horizonDays);
  const before = bookKnownAt(tables, known, cutOffDate, policy);
  const { lines } = tables;
  const outcomes = outcomesAfter(atEnd, lines, before.places, cutOffDate, policy.settings);
  const judged = outcomes.map((outcome): Judged => {
    const { score, grade } = before.scoredAt(outcome.place);
    return { ...outcome, score: score.value, grade };
  });
  return { before, atEnd, ...rankedOutcomes(judged) };
}

/** Scores the same customers by a policy that differs in weights, points and grades alone. */
export function rescored({ before, judged }: JudgedCustomers, policy: Policy): ScoredOutcomes {
  const rated = ratedFactors(policy);
  const { minimumCoverage } = policy.settings;
  return rankedOutcomes(
    judged.map((one): Judged => {
      const { factorValues, events } = before.scoredAt(one.place);
      const raw = scoreOf(factorValues, rated, minimumCoverage);
      const { score, grade } = gradeScore(raw, events, policy);
      return { ...one, score: score.value, grade };
    }),
  );
}

function rankedOutcomes(judged: readonly Judged[]): ScoredOutcomes {
  const scored = judged.filter((one): one is ScoredCustomer => one.score !== null);
  return {
    judged,
    scored,
    late: discriminationBy(scored, ({ isLate }) => isLate),
    severelyLate: discriminationBy(scored, ({ isSeverelyLate }) => isSeverelyLate),
  };
}

/**
 * A book over the ledger as it was known on a day.
 *
 * @param tables - With the lines of the whole ledger, where somebody has looked for them.
 */
export function bookKnownAt(
  tables: CreditTables,
  known: InvoiceLedger,
  date: SerialDate,
  policy: Policy,
): CreditBook {
  const lines = linesWithin(tables.lines, known);
  return new CreditBook({ ...tables, ledger: known, lines }, date, policy);
}

function discriminationBy(
  scored: readonly ScoredCustomer[],
  isBad: (customer: Outcome) => boolean,
): Discrimination {
  const scoresOf = (bad: boolean) =>
    scored.filter((one) => isBad(one) === bad).map(({ score }) => score);
  return discrimination(scoresOf(false), scoresOf(true));
}

function gradeOutcomes(
  judged: readonly Judged[],
  before: CreditBook,
  after: CreditBook,
): GradeOutcome[] {
  const bands: readonly { readonly grade: string | null; readonly from: number | null }[] = [
    ...before.policy.grades,
    { grade: null, from: null },
  ];
  return bands
    .map(({ grade, from }) => {
      const own = judged.filter((one) => one.grade === grade);
      return {
        grade,
        from,
        customers: own.length,
        late: own.filter(({ isLate }) => isLate).length,
        severelyLate: own.filter(({ isSeverelyLate }) => isSeverelyLate).length,
        exposure: sumAmounts(own.map(({ place }) => before.scoredAt(place).balance?.exposure ?? 0)),
        overdue: sumAmounts(own.map(({ place }) => after.scoredAt(place).balance?.overdue ?? 0)),
      };
    })
    .filter(({ grade, customers }) => grade !== null || customers > 0);
}

function cutOffScore(scored: readonly ScoredCustomer[], score: number): Omit<CutOffScore, "grade"> {
  const refused = scored.filter((one) => one.score < score);
  const share = (isMeant: (one: Judged) => boolean) => {
    const all = scored.filter(isMeant).length;
    return all === 0 ? null : refused.filter(isMeant).length / all;
  };
  return {
    score,
    refused: refused.length,
    hitsLate: share(({ isLate }) => isLate),
    hitsSeverelyLate: share(({ isSeverelyLate }) => isSeverelyLate),
    falseAlarmsLate: share(({ isLate }) => !isLate),
    falseAlarmsSeverelyLate: share(({ isSeverelyLate }) => !isSeverelyLate),
  };
}

function stabilityBetween(before: CreditBook, after: CreditBook): Stability | null {
  const [first, last] = [scoresOf(before), scoresOf(after)];
  const isEnough = first.length >= FEWEST_OF_EACH && last.length >= FEWEST_OF_EACH;
  return isEnough ? stabilityOf(first, last) : null;
}

function scoresOf(book: CreditBook): number[] {
  return Array.from({ length: book.length }, (_, place) => book.scoredAt(place).score.value).filter(
    (score) => score !== null,
  );
}
