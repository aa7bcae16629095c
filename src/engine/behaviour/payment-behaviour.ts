/** How customers paid: what is known on the as-of date of every invoice's lateness. */
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import type { InvoiceLines } from "../ledger/invoice-lines";
import { rateAt, type Translation } from "../ledger/translation";
import { isSale } from "../words/item-kind";
import type { CustomerPlaces } from "../ledger/customer-places";
import { NOISE } from "../values/money";
import type { PolicySettings } from "../policy/policy";
import { addMonths, type SerialDate } from "../values/serial-date";

/** Counts and sums over the judged invoices of each customer, as columns by place in the book. */
export interface PaymentBehaviour {
  /** Invoices whose lateness is known: settled, or open and past due. */
  readonly judged: Int32Array;
  /** Of them, paid after the due date or still unpaid after it. */
  readonly late: Int32Array;
  /** Of them, more than the policy's severe days late. */
  readonly severelyLate: Int32Array;
  /** Days late of the judged invoices; an early payment counts as 0. */
  readonly daysLate: Float64Array;
  readonly daysLateSquared: Float64Array;
  /** Amounts of the judged invoices in base currency, and of the late ones among them. */
  readonly judgedAmount: Float64Array;
  readonly lateAmount: Float64Array;
  /** Days late of the worst of them. */
  readonly worstDaysLate: Int32Array;
  /** Judged invoices of all customers by days late, those beyond the last place in it. */
  readonly countByDaysLate: Int32Array;
  /**
   * The judged invoices weighted by recency: half as much with every half-life since the due
   * date. Sums of the weights, of their squares, of those of late invoices, and of weight ×
   * ln(1 + days late) and its square.
   */
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
  readonly lateWeight: Float64Array;
  readonly logDaysLate: Float64Array;
  readonly logDaysLateSquared: Float64Array;
  /** Judged invoices due within the recent months, and those due before. */
  readonly recent: Int32Array;
  readonly recentDaysLate: Float64Array;
}

/** No lateness known yet. */
const UNKNOWN = -1;

/** Ten years: whoever is later is as late as can be. */
const MOST_DAYS_LATE = 3660;

const DAYS_PER_MONTH = 365.25 / 12;

/**
 * Judges every invoice by what is known on the as-of date.
 *
 * An invoice settled by then is as late as it was paid; one that is open and past due is
 * late by the days so far; one that is open and not yet due says nothing. Lines of one
 * invoice that fall due together count once, with the last line's settlement. Credit items
 * and payments are not judged.
 *
 * A ledger without any settlement by then lists what is open, and of that only what is late
 * would be judged: nothing is, since nobody pays as badly as such a list looks.
 *
 * @param lines - Which items are lines of one invoice.
 * @param places - Where each customer of the ledger stands in the book.
 * @param asOfDate - Day on which the ledger is looked at; what came later is not used.
 * @param settings - History window, recent window, half-life and severe days.
 * @param translation - Into the base currency; null where all amounts are in one.
 */
export function paymentBehaviour(
  ledger: InvoiceLedger,
  lines: InvoiceLines,
  places: CustomerPlaces,
  asOfDate: SerialDate,
  settings: PolicySettings,
  translation: Translation | null = null,
): PaymentBehaviour {
  const behaviour = emptyBehaviour(places.count);
  let knowsSettlements = false;
  const historyStart = addMonths(asOfDate, -settings.historyMonths);
  const recentStart = addMonths(asOfDate, -settings.recentMonths);
  const decay = Math.LN2 / (settings.halfLifeMonths * DAYS_PER_MONTH);
  const { dueDate, customerOf, kindOf } = ledger;
  const { amount, settledDate, unpaidAmount } = wholeInvoices(ledger, lines);
  for (let item = 0; item < ledger.length; item++) {
    if (amount[item]! < NOISE || ledger.documentDate[item]! > asOfDate) continue;
    if (!isSale(kindOf[item]!)) continue;
    const due = dueDate[item]!;
    // More paid than invoiced leaves a credit, and the invoice is paid.
    const isUnpaid = unpaidAmount[item]! > NOISE;
    const settled = isUnpaid ? NO_DATE : settledDate[item]!;
    const isOpen = isUnpaid || settled > asOfDate;
    if (!isOpen && settled !== NO_DATE) knowsSettlements = true;
    if (!isOpen && due <= historyStart) continue;
    const days = knownDaysLate(due, settled, isOpen, asOfDate);
    if (days === UNKNOWN) continue;
    const customer = places.ofLedger[customerOf[item]!]!;
    behaviour.judged[customer]!++;
    if (days > 0) behaviour.late[customer]!++;
    if (days > settings.severeDaysLate) behaviour.severelyLate[customer]!++;
    behaviour.daysLate[customer]! += days;
    behaviour.daysLateSquared[customer]! += days * days;
    const value = amount[item]! * (translation === null ? 1 : rateAt(translation, ledger, item));
    behaviour.judgedAmount[customer]! += value;
    if (days > 0) behaviour.lateAmount[customer]! += value;
    if (days > behaviour.worstDaysLate[customer]!) behaviour.worstDaysLate[customer] = days;
    behaviour.countByDaysLate[Math.min(days, MOST_DAYS_LATE)]!++;
    const weight = Math.exp(-decay * Math.max(0, asOfDate - due));
    behaviour.weight[customer]! += weight;
    behaviour.weightSquared[customer]! += weight * weight;
    if (days > 0) {
      const logDays = Math.log(1 + days);
      behaviour.lateWeight[customer]! += weight;
      behaviour.logDaysLate[customer]! += weight * logDays;
      behaviour.logDaysLateSquared[customer]! += weight * logDays * logDays;
    }
    if (due > recentStart) {
      behaviour.recent[customer]!++;
      behaviour.recentDaysLate[customer]! += days;
    }
  }
  return knowsSettlements ? behaviour : emptyBehaviour(places.count);
}

function emptyBehaviour(customers: number): PaymentBehaviour {
  return {
    judged: new Int32Array(customers),
    late: new Int32Array(customers),
    severelyLate: new Int32Array(customers),
    daysLate: new Float64Array(customers),
    daysLateSquared: new Float64Array(customers),
    judgedAmount: new Float64Array(customers),
    lateAmount: new Float64Array(customers),
    worstDaysLate: new Int32Array(customers),
    countByDaysLate: new Int32Array(MOST_DAYS_LATE + 1),
    weight: new Float64Array(customers),
    weightSquared: new Float64Array(customers),
    lateWeight: new Float64Array(customers),
    logDaysLate: new Float64Array(customers),
    logDaysLateSquared: new Float64Array(customers),
    recent: new Int32Array(customers),
    recentDaysLate: new Float64Array(customers),
  };
}

function knownDaysLate(
  due: SerialDate,
  settled: SerialDate,
  isOpen: boolean,
  asOfDate: SerialDate,
): number {
  if (due === NO_DATE) return UNKNOWN;
  if (isOpen) return due < asOfDate ? asOfDate - due : UNKNOWN;
  return settled === NO_DATE ? UNKNOWN : Math.max(0, settled - due);
}

/** The columns of whole invoices; see `InvoiceLedger`. */
interface WholeInvoices extends Pick<InvoiceLedger, "amount" | "residualAmount" | "settledDate"> {
  /** What was never paid: the unpaid part, and what was written off. */
  readonly unpaidAmount: Float64Array;
}

/** The columns by which an invoice is judged, its lines put together at the first of them. */
export function wholeInvoices(
  ledger: InvoiceLedger,
  { firstInstalmentLineOf }: InvoiceLines,
): WholeInvoices {
  const { writtenOff } = ledger;
  if (firstInstalmentLineOf === null) {
    const { amount, residualAmount, settledDate } = ledger;
    const unpaidAmount =
      writtenOff === null
        ? residualAmount
        : residualAmount.map((rest, item) => rest + writtenOff[item]!);
    return { amount, residualAmount, unpaidAmount, settledDate };
  }
  const amount = new Float64Array(ledger.length);
  const residualAmount = new Float64Array(ledger.length);
  const unpaidAmount = new Float64Array(ledger.length);
  const settledDate = new Int32Array(ledger.length);
  for (let item = 0; item < ledger.length; item++) {
    const first = firstInstalmentLineOf[item]!;
    amount[first]! += ledger.amount[item]!;
    residualAmount[first]! += ledger.residualAmount[item]!;
    unpaidAmount[first]! += ledger.residualAmount[item]! + (writtenOff?.[item] ?? 0);
    settledDate[first] = Math.max(settledDate[first]!, ledger.settledDate[item]!);
  }
  return { amount, residualAmount, unpaidAmount, settledDate };
}
