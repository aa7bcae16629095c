/** What is known on a day of how each invoice was paid, as columns: the stuff that risk is learnt from. */
import { wholeInvoices } from "../behaviour/payment-behaviour";
import type { CustomerPlaces } from "../ledger/customer-places";
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import type { InvoiceLines } from "../ledger/invoice-lines";
import { isSale } from "../words/item-kind";
import { NOISE } from "../values/money";
import { addMonths, type SerialDate } from "../values/serial-date";

/** Invoices that count for risk, as columns of one length in the order of the ledger. */
export interface InvoicePayments {
  readonly length: number;
  /** Day on which the ledger is looked at: nothing after it is in here. */
  readonly asOfDate: SerialDate;
  /** Number of customers. */
  readonly customers: number;
  /** Place of the item in the ledger; of an invoice in several rows, that of the first. */
  readonly item: Int32Array;
  readonly customer: Int32Array;
  readonly issued: Int32Array;
  readonly due: Int32Array;
  /** Day of the settlement, not before the invoice; `NOT_SETTLED` while open. */
  readonly settled: Int32Array;
}

/** Later than any day: not settled by the as-of date. */
export const NOT_SETTLED = 0x7fffffff;

/** Where a ledger lacks the invoice date, an invoice is taken to be written so long before its due date. */
const USUAL_TERMS_DAYS = 30;

/**
 * Picks the invoices from which payment behaviour can be learnt.
 *
 * Left out are credit items and payments, invoices dated after the as-of date, those without
 * a due date, those settled on a day that the ledger does not tell, and those that fell due
 * before the policy's history and are settled. A settlement after the as-of date has not
 * happened yet.
 *
 * @param historyMonths - Months before the as-of date that count.
 */
export function invoicePayments(
  ledger: InvoiceLedger,
  lines: InvoiceLines,
  places: CustomerPlaces,
  asOfDate: SerialDate,
  historyMonths: number,
): InvoicePayments {
  const { amount, unpaidAmount, settledDate } = wholeInvoices(ledger, lines);
  const historyStart = addMonths(asOfDate, -historyMonths);
  const column = () => new Int32Array(ledger.length);
  const [item, customer, issued, due, settled] = [column(), column(), column(), column(), column()];
  let length = 0;
  for (let i = 0; i < ledger.length; i++) {
    if (amount[i]! < NOISE || !isSale(ledger.kindOf[i]!)) continue;
    const [dueOn, writtenOn] = [ledger.dueDate[i]!, issuedOn(ledger, i)];
    if (dueOn === NO_DATE || writtenOn > asOfDate) continue;
    const day = unpaidAmount[i]! > NOISE ? NOT_SETTLED : settledDate[i]!;
    if (day === NO_DATE || (day <= asOfDate && dueOn <= historyStart)) continue;
    item[length] = i;
    customer[length] = places.ofLedger[ledger.customerOf[i]!]!;
    issued[length] = writtenOn;
    due[length] = dueOn;
    settled[length] = day > asOfDate ? NOT_SETTLED : Math.max(day, writtenOn);
    length++;
  }
  const found = (of: Int32Array) => of.subarray(0, length);
  return {
    length,
    asOfDate,
    customers: places.count,
    item: found(item),
    customer: found(customer),
    issued: found(issued),
    due: found(due),
    settled: found(settled),
  };
}

function issuedOn(ledger: InvoiceLedger, item: number): SerialDate {
  const day = ledger.documentDate[item]!;
  return day === NO_DATE ? ledger.dueDate[item]! - USUAL_TERMS_DAYS : day;
}
