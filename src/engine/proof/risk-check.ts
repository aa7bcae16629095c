/** The risk of late payment that a day in the past foretold, against how invoices were paid after it. */
import type { CreditBook } from "../book/credit-book";
import { linesWithin, type InvoiceLines } from "../ledger/invoice-lines";
import { documentNumber, type InvoiceLedger } from "../ledger/invoice-ledger";
import { invoicePayments, type InvoicePayments } from "../risk/invoice-payments";
import { fromHistory } from "../risk/known-history";
import { LateRiskModel } from "../risk/late-risk";
import type { SerialDate } from "../values/serial-date";
import { mean } from "../statistics/averages";
import { wilsonInterval, type ProbabilityInterval } from "../statistics/wilson-interval";
import { discrimination, type Discrimination } from "./discrimination";
import { monthsWithin } from "./outcomes";

/** Customers whose predicted probability lies in a band, and what came of their invoices. */
export interface RiskBand {
  /** Probabilities from here on, and below the end; the last band includes its end. */
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  /** Mean predicted probability; null without customers. */
  readonly predicted: number | null;
  /** Share of the customers of whom it came true, with its 90% interval; null without customers. */
  readonly seen: (ProbabilityInterval & { readonly share: number }) | null;
}

/** How a prediction did: of more than so many days late. */
export interface RiskCheck {
  readonly days: number;
  /** Any invoice that fell due in so many days after the cut-off; null for the next invoice. */
  readonly horizonDays: number | null;
  /** Customers with such an invoice of whom no payment was known: no prediction. */
  readonly unknown: number;
  /** From the lowest probability to the highest. */
  readonly bands: readonly RiskBand[];
  /** Everybody with a prediction. */
  readonly all: RiskBand;
  /** Bad is late. */
  readonly ranking: Discrimination;
}

/** A customer's prediction and what came. */
interface Case {
  readonly probability: number;
  readonly isLate: boolean;
}

/** A band for every so many customers, up to the most: a share of fewer says little. */
const CUSTOMERS_PER_BAND = 10;
const MOST_BANDS = 5;

/**
 * Compares the predicted risk of each customer with what came: of its next invoice, and of all
 * those that fell due in the days after.
 *
 * The next invoice is the first that is dated after the cut-off: of several on one day the one
 * due first, then the one whose number sorts first. One per customer, so that the cases are
 * independent, as the intervals take them to be. It counts when its due date is more than the
 * days asked for before the ledger's last day: whether it is late is then known, paid or not.
 * The days after end there too; a customer without an invoice in them had none late.
 *
 * @param before - The book of the cut-off date, over the ledger as it was known then.
 * @param atEnd - The ledger as it was known at the end of the horizon.
 * @param lines - The lines of its invoices; null where nobody has looked for them.
 * @returns Of the next invoice late at all, then more than the policy's severe days late; the same
 * of any invoice, where there are such days. Null where too little history was known at the cut-off.
 */
export function checkRisks(
  before: CreditBook,
  atEnd: InvoiceLedger,
  lines: InvoiceLines | null,
): readonly RiskCheck[] | null {
  // Where the ledger was too young, the rest of the backtest stands without it.
  const model = fromHistory(() => new LateRiskModel(before));
  if (model === null) return null;
  const payments = paymentsAfter(atEnd, lines, before);
  const after = { model, payments, atEnd, cutOffDate: before.asOfDate };
  const questions = [...new Set([0, before.policy.settings.severeDaysLate])];
  return [
    ...questions.map((days) => checkNext(after, days)),
    ...questions.flatMap((days) => checkWithin(after, days) ?? []),
  ];
}

/** A model, and the payments that came after the day it knows. */
interface Aftermath {
  readonly model: LateRiskModel;
  readonly payments: InvoicePayments;
  readonly atEnd: InvoiceLedger;
  readonly cutOffDate: SerialDate;
}

function checkNext({ model, payments, atEnd, cutOffDate }: Aftermath, days: number): RiskCheck {
  const next = nextInvoices(payments, atEnd, cutOffDate, days);
  const known = next.filter((invoice) => model.isKnown(payments.customer[invoice]!));
  const cases = known.map((invoice) => ({
    probability: model.riskAt(payments.customer[invoice]!, days).probability,
    isLate: payments.settled[invoice]! > payments.due[invoice]! + days,
  }));
  return { days, horizonDays: null, unknown: next.length - known.length, ...compare(cases) };
}

/** Null where nothing that fell due after the cut-off can be known to be so late. */
function checkWithin({ model, payments, cutOffDate }: Aftermath, days: number): RiskCheck | null {
  const { length, customers, customer, due, settled, asOfDate } = payments;
  const horizonDays = asOfDate - days - 1 - cutOffDate;
  if (horizonDays < 1) return null;
  const [hasInvoice, isLate] = [new Uint8Array(customers), new Uint8Array(customers)];
  for (let invoice = 0; invoice < length; invoice++) {
    if (due[invoice]! <= cutOffDate || due[invoice]! > cutOffDate + horizonDays) continue;
    hasInvoice[customer[invoice]!] = 1;
    if (settled[invoice]! > due[invoice]! + days) isLate[customer[invoice]!] = 1;
  }
  const cases: Case[] = [];
  let unknown = 0;
  for (let place = 0; place < customers; place++) {
    if (!model.isKnown(place)) unknown += hasInvoice[place]!;
    else {
      const { probability } = model.riskWithin(place, days, horizonDays);
      cases.push({ probability, isLate: isLate[place] === 1 });
    }
  }
  return { days, horizonDays, unknown, ...compare(cases) };
}

/**
 * Sets probabilities against what came of them.
 *
 * Bands are equally wide: five, or as many as there are tens of customers, at least one.
 */
export function compare(cases: readonly Case[]): Pick<RiskCheck, "bands" | "all" | "ranking"> {
  const tens = Math.floor(cases.length / CUSTOMERS_PER_BAND);
  const count = Math.min(MOST_BANDS, Math.max(1, tens));
  const bandOf = (probability: number) => Math.min(count - 1, Math.floor(probability * count));
  const safetyOf = (late: boolean) =>
    cases.filter(({ isLate }) => isLate === late).map(({ probability }) => 1 - probability);
  return {
    bands: Array.from({ length: count }, (_, band) => {
      const own = cases.filter(({ probability }) => bandOf(probability) === band);
      return bandAmong(own, band / count, (band + 1) / count);
    }),
    all: bandAmong(cases, 0, 1),
    ranking: discrimination(safetyOf(false), safetyOf(true)),
  };
}

function bandAmong(cases: readonly Case[], from: number, to: number): RiskBand {
  const customers = cases.length;
  if (customers === 0) return { from, to, customers, predicted: null, seen: null };
  const predicted = mean(cases.map(({ probability }) => probability));
  const share = cases.filter(({ isLate }) => isLate).length / customers;
  return { from, to, customers, predicted, seen: { share, ...wilsonInterval(share, customers) } };
}

function paymentsAfter(
  atEnd: InvoiceLedger,
  lines: InvoiceLines | null,
  before: CreditBook,
): InvoicePayments {
  const { asOfDate, places, policy } = before;
  const months = Math.max(policy.settings.historyMonths, monthsWithin(asOfDate, atEnd.lastDate));
  return invoicePayments(atEnd, linesWithin(lines, atEnd), places, atEnd.lastDate, months);
}

/** The next invoice of each customer that has one, as places among the payments. */
function nextInvoices(
  payments: InvoicePayments,
  ledger: InvoiceLedger,
  cutOffDate: SerialDate,
  days: number,
): number[] {
  const { length, customers, customer, issued, due, asOfDate, item } = payments;
  const numberOf = (invoice: number) => documentNumber(ledger, item[invoice]!);
  const isSooner = (a: number, b: number) => {
    const order = issued[a]! - issued[b]! || due[a]! - due[b]!;
    // Any order does that neither the rows nor what came of the invoices decides.
    return order < 0 || (order === 0 && numberOf(a) < numberOf(b));
  };
  const next = new Int32Array(customers).fill(-1);
  for (let invoice = 0; invoice < length; invoice++) {
    if (issued[invoice]! <= cutOffDate || due[invoice]! + days >= asOfDate) continue;
    const place = customer[invoice]!;
    if (next[place]! < 0 || isSooner(invoice, next[place]!)) next[place] = invoice;
  }
  return [...next.filter((invoice) => invoice >= 0)];
}
