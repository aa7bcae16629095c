/** How likely each open invoice is to be paid late, and when it will be paid. */
import { openAmountOf } from "../aging/open-items";
import { wholeInvoices } from "../behaviour/payment-behaviour";
import type { CreditBook } from "../book/credit-book";
import { changedLedger } from "../ledger/invoice-ledger";
import { NOISE, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { probabilityBeyond } from "./days-late-curve";
import {
  FORECAST_LATE,
  FORECAST_SEVERE,
  INVOICE_FEATURES,
  InvoiceFeatures,
} from "./invoice-features";
import { NOT_SETTLED } from "./invoice-payments";
import { knownHistory, type KnownHistory } from "./known-history";
import { lateAndSevere, learnLateness } from "./late-regressions";
import { openDays } from "./open-days";
import type { PaymentDays } from "./payment-days";
import { risingOrder } from "./rising-order";
import { compareAmounts } from "./usual-amounts";

/** Pull of the regressions towards the forecast, in cases; an invoice makes several. */
const RIDGE = 3;

/** The risk of an open invoice. */
export interface InvoiceRisk {
  /** Place of the invoice in the ledger. */
  readonly item: number;
  readonly dueDate: SerialDate;
  /** Open on the as-of date under the policy, in the invoice's currency. */
  readonly openAmount: Amount;
  /** Probability that it is paid more than so many days late; 1 when it already is. */
  readonly probability: number;
  /**
   * The day by which it is as likely paid as not, and those by which one in twenty and
   * nineteen in twenty such invoices are; null when it is older than any known payment.
   */
  readonly expectedDate: SerialDate | null;
  readonly earliestDate: SerialDate | null;
  readonly latestDate: SerialDate | null;
  /** Number of the customer's invoices whose payment is known; 0 where only others speak. */
  readonly invoices: number;
}

/** When an open invoice is forecast to be paid. */
export interface InvoiceForecast {
  /** Place of the invoice in the ledger. */
  readonly item: number;
  /** Place of its customer in the book. */
  readonly customer: number;
  readonly dueDate: SerialDate;
  /** Open on the as-of date under the policy, in the invoice's currency. */
  readonly openAmount: Amount;
  /** Weights of the days; good until the next invoice is visited. */
  readonly days: PaymentDays;
  /** The day by which a share of the weights has passed; null for one later than all days told apart. */
  readonly dayAt: (share: number) => SerialDate | null;
  /** Probability that it is paid more than so many days late; 1 when it already is. */
  readonly probabilityBeyond: (days: number) => number;
  /** Number of the customer's invoices whose payment is known. */
  readonly invoices: number;
}

/**
 * Gives the risk of every open invoice, in the order of the ledger.
 *
 * @param days - Whole days from 0 up.
 * @throws {@link EngineError} `tooLittleHistory` below 30 invoices whose payment is known.
 */
export function invoiceRisks(book: CreditBook, days: number): InvoiceRisk[] {
  const risks: InvoiceRisk[] = [];
  forecastOpenInvoices(book, knownHistory(book), (forecast) => {
    const { item, dueDate, openAmount, dayAt, invoices } = forecast;
    risks.push({
      item,
      dueDate,
      openAmount,
      probability: forecast.probabilityBeyond(days),
      expectedDate: dayAt(0.5),
      earliestDate: dayAt(0.05),
      latestDate: dayAt(0.95),
      invoices,
    });
  });
  const items = Int32Array.from(risks, ({ item }) => item);
  return Array.from(risingOrder(items, book.tables.ledger!.length), (place) => risks[place]!);
}

/**
 * Forecasts the payment of every open invoice, customer by customer.
 *
 * The ledger is looked at as it was on past evenings, a week apart: what was known of each
 * invoice then open, and what came of it, teaches two regressions, for late and severely
 * late. They start from a forecast of the payment day; see `PaymentForecast`. The forecast's
 * shares of late and severely late days are then put right by the regressions.
 *
 * @param known - What is known on the as-of date of the book.
 */
export function forecastOpenInvoices(
  book: CreditBook,
  known: KnownHistory,
  visit: (forecast: InvoiceForecast) => void,
): void {
  const { payments, priors, severeDays, curve } = known;
  const { asOfDate } = book;
  const { open, features } = featuresOf(book, known);
  const { late, severe } = learn(known, features);
  features.advanceTo(asOfDate);
  const values = new Float64Array(INVOICE_FEATURES);
  for (const i of risingOrder(payments.customer, payments.customers)) {
    // What a credit has paid is not open any more.
    if (payments.settled[i] !== NOT_SETTLED || open[i]! <= NOISE) continue;
    features.write(i, asOfDate, values, 0);
    const due = payments.due[i]!;
    const age = asOfDate - due;
    const learnt = lateAndSevere(late, severe, values);
    // Unpaid on the evening of the due date is paid after it.
    const first = { days: Math.max(0, age), probability: age >= 0 ? 1 : learnt.late };
    const second = {
      days: Math.max(severeDays, age),
      probability: age >= severeDays ? 1 : learnt.severe,
    };
    features.days.setSharesBeyond(first, second);
    visit({
      item: payments.item[i]!,
      customer: payments.customer[i]!,
      dueDate: due,
      openAmount: open[i]!,
      days: features.days,
      dayAt: (share) => {
        const fromDue = features.days.quantile(share);
        return fromDue === null ? null : due + fromDue;
      },
      probabilityBeyond: (days) => probabilityBeyond(curve, days, first, second),
      invoices: priors.knownOf[payments.customer[i]!]!,
    });
  }
}

/** Whole and open amounts of the invoices, and their features. */
function featuresOf({ tables, sums, asOfDate }: CreditBook, known: KnownHistory) {
  const { payments } = known;
  // A history that is known has a ledger; in whole coins, as the aging shows it.
  const { ledger, openItems } = sums!;
  const left = ledger.amount.map((_, item) => openAmountOf(openItems, ledger, item, asOfDate));
  const { amount, residualAmount } = wholeInvoices(
    changedLedger(ledger, { residualAmount: left }),
    tables.lines!,
  );
  const whole = new Float64Array(payments.length);
  const open = new Float64Array(payments.length);
  payments.item.forEach((item, i) => {
    whole[i] = amount[item]!;
    open[i] = residualAmount[item]!;
  });
  const features = new InvoiceFeatures(known, compareAmounts(payments, ledger, whole));
  return { open, features };
}

/** Walks through past evenings and learns from what was open on them. */
function learn(known: KnownHistory, features: InvoiceFeatures) {
  const { payments, severeDays } = known;
  const { evening, invoice } = openDays(payments, severeDays);
  const values = new Float64Array(invoice.length * INVOICE_FEATURES);
  invoice.forEach((one, n) => {
    features.advanceTo(evening[n]!);
    features.write(one, evening[n]!, values, n * INVOICE_FEATURES);
  });
  const age = evening.map((day, n) => day - payments.due[invoice[n]!]!);
  const cases = { columns: INVOICE_FEATURES, values, invoices: invoice, age };
  const regress = (days: number, column: number) =>
    learnLateness(known, cases, days, { column, ridge: RIDGE, nonNegative: () => false });
  return { late: regress(0, FORECAST_LATE), severe: regress(severeDays, FORECAST_SEVERE) };
}
