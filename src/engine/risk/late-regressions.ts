/** Two regressions over past cases: paid late at all, and severely late. */
import { fitLogistic, probabilityOf, type LogisticModel } from "../statistics/logistic";
import type { KnownHistory } from "./known-history";

/** Past cases: an invoice each, with what was known of it on a day, row after row. */
export interface RiskCases {
  readonly columns: number;
  readonly values: Float64Array;
  /** Place of each case's invoice among the payments. */
  readonly invoices: Int32Array;
  /** Days past due on the evening of the case, unpaid; negative before the due date. */
  readonly age: Int32Array;
}

/** What a regression leans on. */
export interface RegressionStart {
  /** Column whose value is the log odds that a fit without any case would give. */
  readonly column: number;
  /** How firmly it is held to that, in cases. */
  readonly ridge: number;
  /** Columns that can raise the risk only. */
  readonly nonNegative: (column: number) => boolean;
  /** Every customer speaks as loud as any other; else one with a hundred cases as ten with one each. */
  readonly isPerCustomer?: boolean;
}

/**
 * Learns how likely an invoice is to be paid more than so many days late.
 *
 * A case teaches once so many days have passed since its due date, paid or not: those that
 * were paid sooner would else speak first. What was decided on the day of the case teaches
 * nothing. Older cases count less.
 */
export function learnLateness(
  { payments, priors, halfLifeDays }: KnownHistory,
  cases: RiskCases,
  days: number,
  { column: own, ridge, nonNegative, isPerCustomer = false }: RegressionStart,
): LogisticModel {
  const { customer, due, settled, asOfDate } = payments;
  const { columns, values, invoices, age } = cases;
  const ripe: number[] = [];
  invoices.forEach((invoice, n) => {
    if (due[invoice]! + days < asOfDate && age[n]! < days) ripe.push(n);
  });
  const rows = new Float64Array(ripe.length * columns);
  ripe.forEach((n, row) => {
    rows.set(values.subarray(n * columns, (n + 1) * columns), row * columns);
  });
  const outcomes = ripe.map((n) => (settled[invoices[n]!]! > due[invoices[n]!]! + days ? 1 : 0));
  const caseWeights = ripe.map((n) => {
    const invoice = invoices[n]!;
    const halvings = (asOfDate - due[invoice]!) / halfLifeDays;
    const known = priors.knownOf[customer[invoice]!]!;
    return 0.5 ** halvings / (isPerCustomer ? known : Math.sqrt(known));
  });
  const towards = Array.from({ length: columns }, (_, column) => (column === own ? 1 : 0));
  return fitLogistic(
    { columns, values: rows, outcomes, caseWeights },
    // The intercept corrects what the start says: it is held as the weights are.
    { ridge, interceptRidge: 1, towards, nonNegative },
  );
}

/** Gives both probabilities; severely late is never likelier than late. */
export function lateAndSevere(
  late: LogisticModel,
  severe: LogisticModel,
  features: Float64Array,
): { readonly late: number; readonly severe: number } {
  const lateAtAll = probabilityOf(late, features);
  return { late: lateAtAll, severe: Math.min(lateAtAll, probabilityOf(severe, features)) };
}
