/** What the open invoices of a book bring in each period, with the band that holds four of five outcomes. */
import { openAmountOf } from "../aging/open-items";
import type { CreditBook } from "../book/credit-book";
import { translate } from "../ledger/translation";
import { forecastOpenInvoices, type InvoiceForecast } from "../risk/invoice-risk";
import { knownHistory, type KnownHistory } from "../risk/known-history";
import { LAST_DAYS } from "../risk/payment-days";
import { randomNumbers } from "../statistics/random-numbers";
import type { Amount } from "../values/money";
import { byCharacters } from "../values/natural-order";
import type { SerialDate } from "../values/serial-date";
import type { ForecastPeriod } from "./forecast-periods";

/** An open invoice and when it may be paid; amounts in base currency. */
export interface OpenInvoice {
  readonly item: number;
  readonly customerId: string;
  readonly dueDate: SerialDate;
  readonly open: Amount;
  /** The day by which it is as likely paid as not; null for one later than all days told apart. */
  readonly expectedDate: SerialDate | null;
  /** Probability of each period, and that of all days after the last: later, or not at all. */
  readonly shares: Float64Array;
  readonly laterShare: number;
}

/** Lowest and highest sums of a period, and of all up to it. */
export interface Band {
  readonly low: Amount;
  readonly high: Amount;
  readonly lowSoFar: Amount;
}

/** Part of the outcomes below and above the band. */
const BELOW = 0.1;

/** A customer's invoices are often paid together: so likely an invoice goes with its customer's others. */
const TOGETHER = 0.5;

const MOST_DRAWS = 3_000_000;
const MOST_SCENARIOS = 1000;
const FEWEST_SCENARIOS = 200;
const SEED = 20_240_630;

/** Collects the open invoices with their chances; the history must be that of the book. */
export function openInvoices(
  book: CreditBook,
  periods: readonly ForecastPeriod[],
  known: KnownHistory = knownHistory(book),
): OpenInvoice[] {
  const openOf = openByInvoice(book);
  const invoices: OpenInvoice[] = [];
  forecastOpenInvoices(book, known, (forecast) => {
    const { item, customer, dueDate, days, dayAt } = forecast;
    invoices.push({
      item,
      customerId: book.places.identities[customer]!.id,
      dueDate,
      open: openOf[item]!,
      expectedDate: dayAt(0.5),
      shares: sharesOf(forecast, periods),
      laterShare: days.total <= 0 ? 1 : weightAfter(forecast, periods) / days.total,
    });
  });
  // In one order, so that the same draws fall to the same invoices however the rows stand.
  return invoices.sort(
    (a, b) => byCharacters(a.customerId, b.customerId) || a.dueDate - b.dueDate || a.open - b.open,
  );
}

function sharesOf(
  { days, dueDate }: InvoiceForecast,
  periods: readonly ForecastPeriod[],
): Float64Array {
  const total = days.total;
  return Float64Array.from(periods, ({ from, to }) => {
    if (total <= 0) return 0;
    // The last day told apart holds all that come later.
    return days.between(from - dueDate, Math.min(to - dueDate, LAST_DAYS - 1)) / total;
  });
}

/** The last day told apart stands for all after it, and is never within a period. */
function weightAfter({ days, dueDate }: InvoiceForecast, periods: readonly ForecastPeriod[]) {
  const last = periods.at(-1)?.to ?? -Infinity;
  return days.between(Math.min(last + 1 - dueDate, LAST_DAYS), LAST_DAYS);
}

/** What is open by the first line of each invoice, translated line by line as the aging does. */
function openByInvoice({ sums, tables, asOfDate }: CreditBook): Float64Array {
  const { ledger, translation, openItems } = sums!;
  const lineOf = tables.lines?.firstInstalmentLineOf ?? null;
  const open = new Float64Array(ledger.length);
  for (let item = 0; item < ledger.length; item++) {
    const amount = openAmountOf(openItems, ledger, item, asOfDate);
    if (amount === 0) continue;
    open[lineOf === null ? item : lineOf[item]!]! += translate(translation, ledger, item, amount);
  }
  return open;
}

/** The expected sum of each period. */
export function expectedSums(invoices: readonly OpenInvoice[], periods: number): Amount[] {
  return Array.from({ length: periods }, (_, i) =>
    invoices.reduce((sum, { open, shares }) => sum + open * shares[i]!, 0),
  );
}

/**
 * Simulates the payment of all invoices many times over.
 *
 * Each invoice keeps its own chances; half of the time it goes with the luck of its customer's others. The sums of the
 * periods are then ordered: a tenth of them lies below the band, a tenth above.
 *
 * @param invoices - In the order of `openInvoices`.
 */
export function simulateBands(invoices: readonly OpenInvoice[], periods: number): Band[] {
  const scenarios = Math.round(
    Math.min(MOST_SCENARIOS, Math.max(FEWEST_SCENARIOS, MOST_DRAWS / Math.max(1, invoices.length))),
  );
  const sums = new Float64Array(scenarios * periods);
  const random = randomNumbers(SEED);
  const customerLuck = new Float64Array(scenarios);
  let customer: string | null = null;
  for (const { customerId, open, shares } of invoices) {
    if (customerId !== customer) {
      customer = customerId;
      for (let s = 0; s < scenarios; s++) customerLuck[s] = random();
    }
    for (let s = 0; s < scenarios; s++) {
      let luck = random() < TOGETHER ? customerLuck[s]! : random();
      for (let i = 0; i < periods; i++) {
        luck -= shares[i]!;
        if (luck < 0) {
          sums[i * scenarios + s]! += open;
          break;
        }
      }
    }
  }
  const soFar = new Float64Array(scenarios);
  return Array.from({ length: periods }, (_, i) => {
    const period = sums.subarray(i * scenarios, (i + 1) * scenarios);
    for (let s = 0; s < scenarios; s++) soFar[s]! += period[s]!;
    const sorted = period.slice().sort();
    const at = (share: number) => sorted[Math.min(scenarios - 1, Math.floor(share * scenarios))]!;
    const total = soFar.slice().sort();
    return {
      low: at(BELOW),
      high: at(1 - BELOW),
      lowSoFar: total[Math.floor(BELOW * scenarios)]!,
    };
  });
}
