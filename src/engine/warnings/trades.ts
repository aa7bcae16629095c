/** What a customer bought and how it paid: what the warnings of its ledger look at. */
import { judgedLedger } from "../aging/judged-ledger";
import { wholeInvoices } from "../behaviour/payment-behaviour";
import type { CreditBook } from "../book/credit-book";
import { forEachPayment } from "../ledger/settlements";
import { translate } from "../ledger/translation";
import { NO_DATE } from "../reading/date-columns";
import { NOISE, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { isSale } from "../words/item-kind";

/** The dated invoices of a customer as they are known on the as-of date: columns, the earliest first. */
export interface Trades {
  readonly date: Int32Array;
  /** `NO_DATE` where none is known. */
  readonly due: Int32Array;
  /** Day on which it was paid; Infinity while it is not, `NO_DATE` where nobody knows the day. */
  readonly settled: Float64Array;
  /** Base currency; 0 without a rate. */
  readonly amount: Float64Array;
  /** Days with invoices, each once. */
  readonly days: Int32Array;
  /** Days of first payments that left a rest, of all invoices in order. */
  readonly partPaid: Int32Array;
  /** Most days from an invoice to its due date. */
  readonly longestTerm: number;
}

/** What to ask of an item to make it a trade; see {@link Trades}. */
export interface TradeFigures {
  readonly date: (item: number) => SerialDate;
  readonly due: (item: number) => SerialDate;
  readonly settled: (item: number) => SerialDate;
  readonly amount: (item: number) => Amount;
  /** Infinity without a payment that left a rest. */
  readonly partPaid: (item: number) => SerialDate;
}

/** Puts the invoices of a customer in order. */
export function inOrder(items: readonly number[], figures: TradeFigures): Trades {
  const own = [...items].sort((a, b) => figures.date(a) - figures.date(b));
  const date = Int32Array.from(own, figures.date);
  const due = Int32Array.from(own, figures.due);
  return {
    ...{ date, due },
    settled: Float64Array.from(own, figures.settled),
    amount: Float64Array.from(own, figures.amount),
    days: date.filter((day, place) => day !== date[place - 1]),
    // What was paid before its invoice stands in the books with it.
    partPaid: Int32Array.from(
      own
        .map((item) => Math.max(figures.date(item), figures.partPaid(item)))
        .filter((day) => day < Infinity),
    ).sort(),
    longestTerm: due.reduce((most, day, place) => Math.max(most, day - date[place]!), 0),
  };
}

/**
 * Gives what to ask for the invoices of a customer up to the as-of date.
 *
 * @returns A function of the places of the customer's items in the ledger.
 */
export function tradesOf({
  sums,
  tables,
  asOfDate,
  policy,
}: CreditBook): (items: readonly number[]) => Trades {
  const { ledger, openItems, translation } = sums!;
  const { documentDate, dueDate, kindOf } = ledger;
  const judged = judgedLedger(ledger, asOfDate, openItems);
  const { amount, unpaidAmount, settledDate } = wholeInvoices(judged, tables.lines!);
  const smallest = Math.max(NOISE, policy.settings.smallDifference);
  const isTrade = (item: number) => {
    const date = documentDate[item]!;
    const isDated = date !== NO_DATE && date <= asOfDate;
    return isDated && amount[item]! >= NOISE && isSale(kindOf[item]!);
  };
  const figures: TradeFigures = {
    date: (item) => documentDate[item]!,
    due: (item) => dueDate[item]!,
    settled: (item) => (unpaidAmount[item]! > NOISE ? Infinity : settledDate[item]!),
    amount: (item) => translate(translation, ledger, item, amount[item]!),
    partPaid: (item) => {
      let first = Infinity;
      forEachPayment(ledger, item, asOfDate, (day, paid) => {
        if (paid > NOISE && paid < ledger.amount[item]! - smallest) first = Math.min(first, day);
      });
      return first;
    },
  };
  return (items) => inOrder(items.filter(isTrade), figures);
}
