/** What each customer bought and how it paid: what the warnings of its ledger look at. */
import { judgedLedger } from "../aging/judged-ledger";
import { wholeInvoices } from "../behaviour/payment-behaviour";
import type { CreditBook } from "../book/credit-book";
import { forEachPayment } from "../ledger/settlements";
import { translate } from "../ledger/translation";
import { NO_DATE } from "../reading/date-columns";
import { NOISE, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { isSale } from "../words/item-kind";

/** An invoice as it is known on the as-of date. */
export interface Trade {
  readonly date: SerialDate;
  /** `NO_DATE` where none is known. */
  readonly due: SerialDate;
  /** Day on which it was paid; Infinity while it is not, null where nobody knows the day. */
  readonly settled: SerialDate | null;
  /** Base currency; 0 without a rate. */
  readonly amount: Amount;
  /** Day of the first payment that left a rest; Infinity without one. */
  readonly partPaid: SerialDate;
}

/** Gives the dated invoices of each customer up to the as-of date by place in the book, the earliest first. */
export function tradesOf({ sums, tables, places, asOfDate, policy }: CreditBook): Trade[][] {
  const trades = Array.from({ length: places.count }, (): Trade[] => []);
  if (sums === null) return trades;
  const { ledger, openItems, translation } = sums;
  const lines = tables.lines!;
  const judged = judgedLedger(ledger, asOfDate, openItems);
  const { amount, unpaidAmount, settledDate } = wholeInvoices(judged, lines);
  const smallest = Math.max(NOISE, policy.settings.smallDifference);
  for (let item = 0; item < ledger.length; item++) {
    const date = ledger.documentDate[item]!;
    if (date === NO_DATE || date > asOfDate) continue;
    if (amount[item]! < NOISE || !isSale(ledger.kindOf[item]!)) continue;
    const known = settledDate[item]!;
    const paidOn = known === NO_DATE ? null : known;
    let partPaid = Infinity;
    forEachPayment(ledger, item, asOfDate, (day, paid) => {
      if (paid > NOISE && paid < ledger.amount[item]! - smallest) {
        partPaid = Math.min(partPaid, day);
      }
    });
    trades[places.ofLedger[ledger.customerOf[item]!]!]!.push({
      date,
      due: ledger.dueDate[item]!,
      settled: unpaidAmount[item]! > NOISE ? Infinity : paidOn,
      amount: translate(translation, ledger, item, amount[item]!),
      partPaid,
    });
  }
  for (const own of trades) own.sort((a, b) => a.date - b.date);
  return trades;
}

/** Days late of an invoice as known on a day; early is 0, null says nothing. */
export function daysLateOn({ due, settled }: Trade, day: SerialDate): number | null {
  if (due === NO_DATE || settled === null) return null;
  if (settled <= day) return Math.max(0, settled - due);
  return due < day ? day - due : null;
}
