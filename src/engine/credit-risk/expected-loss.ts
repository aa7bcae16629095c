/** What each customer is expected to cost within a year. */
import { agingReport } from "../aging/aging-report";
import type { Assessment } from "../book/assessment";
import type { CreditBook } from "../book/credit-book";
import { netExposure } from "../limit/credit-cover";
import { translationOf } from "../ledger/translation";
import type { Policy } from "../policy/policy";
import { roundAmount, sumAmounts, type Amount } from "../values/money";

/** From where a probability of default is taken. */
export type ProbabilitySource = "given" | "grade";

/** A customer and its expected loss; amounts in base currency. */
export interface ExpectedLossRow {
  readonly id: string;
  readonly name: string;
  readonly grade: string | null;
  /** Owed and on order, credit items deducted; below 0 where the customer has a credit balance. */
  readonly exposure: Amount;
  /** What deposit, guarantee and insurance take off it. */
  readonly cover: Amount;
  /** Exposure at default: exposure less cover, not below 0. */
  readonly ead: Amount;
  /** Probability of default within a year; null where neither the table nor a grade tells. */
  readonly pd: number | null;
  readonly source: ProbabilitySource | null;
  readonly lgd: number;
  /** EAD × PD × LGD; null without a probability. */
  readonly loss: Amount | null;
}

/** The expected losses of a book, tied out to its aging. */
export interface ExpectedLoss {
  /** The largest loss first, then by code; customers with nothing open are left out. */
  readonly rows: readonly ExpectedLossRow[];
  readonly exposure: Amount;
  readonly cover: Amount;
  readonly ead: Amount;
  readonly loss: Amount;
  /** EAD of customers without a probability: in no loss. */
  readonly withoutProbability: Amount;
  /** Balances of customers that owe something in a currency without a rate too: their exposure is not known. */
  readonly notAssessed: Amount;
  readonly agingTotal: Amount;
  readonly orders: Amount;
  /** Exposure and what is not assessed, less aging total and orders. */
  readonly difference: Amount;
}

/**
 * Multiplies what is at risk with how likely it is lost, and how much of it: EL = EAD × PD × LGD.
 *
 * The probability is the customer's own where its table states one, else that of its grade in the policy. A debt
 * in a currency without a rate is in no sum.
 */
export function expectedLoss(book: CreditBook): ExpectedLoss {
  const { ledger } = book.tables;
  const { baseCurrency } = book.policy.settings;
  const decimals =
    ledger === null
      ? 2
      : translationOf(ledger, baseCurrency, book.policy.rates, book.asOfDate).decimals;
  const rows: ExpectedLossRow[] = [];
  const orders: Amount[] = [];
  const notAssessed: Amount[] = [];
  for (let place = 0; place < book.length; place++) {
    const assessment = book.at(place);
    const { exposure } = assessment;
    if (exposure === null) notAssessed.push(book.sums?.exposures.exposure.at(place) ?? 0);
    if (exposure === null) continue;
    orders.push(assessment.orders?.amount ?? 0);
    if (exposure !== 0) rows.push(expectedLossOf(assessment, exposure, book, decimals));
  }
  rows.sort((a, b) => (b.loss ?? -1) - (a.loss ?? -1) || b.ead - a.ead || (a.id < b.id ? -1 : 1));
  const sum = (of: (row: ExpectedLossRow) => Amount) => sumAmounts(rows.map(of), decimals);
  const exposure = sum((row) => row.exposure);
  const agingTotal =
    ledger === null ? 0 : agingReport(ledger, book.asOfDate, book.policy).total.total;
  const orderTotal = sumAmounts(orders, decimals);
  const rest = sumAmounts(notAssessed, decimals);
  return {
    rows,
    exposure,
    cover: sum((row) => row.cover),
    ead: sum((row) => row.ead),
    loss: sum((row) => row.loss ?? 0),
    withoutProbability: sum((row) => (row.pd === null ? row.ead : 0)),
    notAssessed: rest,
    agingTotal,
    orders: orderTotal,
    difference: sumAmounts([exposure, rest, -agingTotal, -orderTotal], decimals),
  };
}

/** Where a probability and a lost part come from. */
type DefaultFacts = Pick<ExpectedLossRow, "pd" | "source" | "lgd">;

/** Gives how likely a customer defaults, and what is lost then. */
export function defaultOf({ customer, grade }: Assessment, policy: Policy): DefaultFacts {
  const ofGrade = grade === null ? null : (policy.defaultProbabilities.get(grade) ?? null);
  const pd = customer?.defaultProbability ?? ofGrade;
  const lgd = customer?.lossGivenDefault ?? policy.settings.lossGivenDefault;
  const source = customer?.defaultProbability != null ? "given" : "grade";
  return { pd, source: pd === null ? null : source, lgd };
}

/** Gives the expected loss of a customer with an exposure; of one that fails, with a probability of 1. */
export function expectedLossOf(
  assessment: Assessment,
  exposure: Amount,
  { policy }: CreditBook,
  decimals: number,
  fails = false,
): ExpectedLossRow {
  const { id, name, grade, cover } = assessment;
  const ead = roundAmount(netExposure(exposure, cover), decimals);
  const known = defaultOf(assessment, policy);
  const pd = fails ? 1 : known.pd;
  const { source, lgd } = known;
  return {
    id,
    name,
    grade,
    exposure: roundAmount(exposure, decimals),
    cover: roundAmount(Math.max(0, exposure) - ead, decimals),
    ead,
    pd,
    source,
    lgd,
    loss: pd === null ? null : roundAmount(ead * pd * lgd, decimals),
  };
}
