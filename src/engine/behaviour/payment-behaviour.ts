/** How customers paid: what is known on the as-of date of every invoice's lateness. */
import { NO_DATE } from "../ledger/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import type { InvoiceLines } from "../ledger/invoice-lines";
import type { CustomerPlaces } from "../ledger/customer-places";
import type { PolicySettings } from "../policy/policy";
import { addMonths, type SerialDate } from "../serial-date";

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
  /** Judged invoices due within the recent months, and those due before. */
  readonly recent: Int32Array;
  readonly recentDaysLate: Float64Array;
}

/** No lateness known yet. */
const UNKNOWN = -1;

/**
 * Judges every invoice by what is known on the as-of date.
 *
 * An invoice settled by then is as late as it was paid; one that is open and past due is
 * late by the days so far; one that is open and not yet due says nothing. Lines of one
 * invoice count once, with the last line's settlement. Credit items are not judged.
 *
 * @param lines - Which items are lines of one invoice.
 * @param places - Where each customer of the ledger stands in the book.
 * @param asOfDate - Day on which the ledger is looked at; what came later is not used.
 * @param settings - History window, recent window and severe days.
 */
export function paymentBehaviour(
  ledger: InvoiceLedger,
  lines: InvoiceLines,
  places: CustomerPlaces,
  asOfDate: SerialDate,
  settings: PolicySettings,
): PaymentBehaviour {
  const behaviour = emptyBehaviour(places.count);
  const historyStart = addMonths(asOfDate, -settings.historyMonths);
  const recentStart = addMonths(asOfDate, -settings.recentMonths);
  const { dueDate, customerOf } = ledger;
  const { amount, settledDate, residualAmount } = wholeInvoices(ledger, lines);
  for (let item = 0; item < ledger.length; item++) {
    if (amount[item]! <= 0 || ledger.documentDate[item]! > asOfDate) continue;
    const due = dueDate[item]!;
    const settled = residualAmount[item] === 0 ? settledDate[item]! : NO_DATE;
    const isOpen = residualAmount[item] !== 0 || settled > asOfDate;
    if (!isOpen && due <= historyStart) continue;
    const days = knownDaysLate(due, settled, isOpen, asOfDate);
    if (days === UNKNOWN) continue;
    const customer = places.ofLedger[customerOf[item]!]!;
    behaviour.judged[customer]!++;
    if (days > 0) behaviour.late[customer]!++;
    if (days > settings.severeDaysLate) behaviour.severelyLate[customer]!++;
    behaviour.daysLate[customer]! += days;
    behaviour.daysLateSquared[customer]! += days * days;
    if (due > recentStart) {
      behaviour.recent[customer]!++;
      behaviour.recentDaysLate[customer]! += days;
    }
  }
  return behaviour;
}

function emptyBehaviour(customers: number): PaymentBehaviour {
  return {
    judged: new Int32Array(customers),
    late: new Int32Array(customers),
    severelyLate: new Int32Array(customers),
    daysLate: new Float64Array(customers),
    daysLateSquared: new Float64Array(customers),
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

/** The columns by which an invoice is judged, its lines put together at the first of them. */
function wholeInvoices(
  ledger: InvoiceLedger,
  { firstInstalmentLineOf }: InvoiceLines,
): Pick<InvoiceLedger, "amount" | "residualAmount" | "settledDate"> {
  if (firstInstalmentLineOf === null) return ledger;
  const amount = new Float64Array(ledger.length);
  const residualAmount = new Float64Array(ledger.length);
  const settledDate = new Int32Array(ledger.length);
  for (let item = 0; item < ledger.length; item++) {
    const first = firstInstalmentLineOf[item]!;
    amount[first]! += ledger.amount[item]!;
    residualAmount[first]! += ledger.residualAmount[item]!;
    settledDate[first] = Math.max(settledDate[first]!, ledger.settledDate[item]!);
  }
  return { amount, residualAmount, settledDate };
}
