/** What customers owed past due and paid on the days of the past, asked for in any order. */
import { openAmountOf } from "../aging/open-items";
import type { CreditBook } from "../book/credit-book";
import { openAmountAt } from "../ledger/open-amount";
import { forEachPayment, forEachSettlement } from "../ledger/settlements";
import { translate } from "../ledger/translation";
import { NO_DATE } from "../reading/date-columns";
import { countUpTo } from "../values/first-place";
import { AmountTotals, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { isSale } from "../words/item-kind";

/** What was paid on a day. */
export interface DayAmount {
  readonly day: SerialDate;
  readonly amount: Amount;
}

/** Amounts by day, and their sums up to any of them. */
class DailySums {
  readonly #days: SerialDate[] = [];
  readonly #amounts: Amount[] = [];
  #sums: {
    readonly days: Int32Array;
    readonly amounts: Float64Array;
    readonly upTo: Float64Array;
  } | null = null;

  add(day: SerialDate, amount: Amount): void {
    this.#days.push(day);
    this.#amounts.push(amount);
  }

  /** Gives the sum of all up to a day, that day included. */
  upTo(day: SerialDate): Amount {
    const { days, upTo } = (this.#sums ??= this.#sorted());
    return upTo[countUpTo(days, day)]!;
  }

  /** Gives day and amount of each from a day to a day, both included. */
  between(from: SerialDate, to: SerialDate): DayAmount[] {
    const { days, amounts } = (this.#sums ??= this.#sorted());
    const first = countUpTo(days, from - 1);
    return Array.from({ length: Math.max(0, countUpTo(days, to) - first) }, (_, i) => ({
      day: days[first + i]!,
      amount: amounts[first + i]!,
    }));
  }

  #sorted() {
    const order = [...this.#days.keys()].sort((a, b) => this.#days[a]! - this.#days[b]!);
    const upTo = new Float64Array(order.length + 1);
    const amounts = Float64Array.from(order, (entry) => this.#amounts[entry]!);
    amounts.forEach((amount, i) => (upTo[i + 1] = upTo[i]! + amount));
    return { days: Int32Array.from(order, (entry) => this.#days[entry]!), amounts, upTo };
  }
}

/** What one customer owed and paid; amounts in base currency. */
export class CustomerFlows {
  readonly #due = new DailySums();
  readonly #settled = new DailySums();
  readonly #paid = new DailySums();

  addInvoice(dueDate: SerialDate, amount: Amount): void {
    this.#due.add(dueDate + 1, amount);
  }

  /** Adds what lowered an invoice, be it paid, written off or credited. */
  addSettlement(dueDate: SerialDate, day: SerialDate, amount: Amount): void {
    this.#settled.add(Math.max(dueDate, day), amount);
  }

  addPayment(day: SerialDate, amount: Amount): void {
    this.#paid.add(day, amount);
  }

  /** Invoices past due on the morning of a day, less what had been settled of them. */
  overdueOn(day: SerialDate): Amount {
    return Math.max(0, this.#due.upTo(day) - this.#settled.upTo(day - 1));
  }

  /** What was paid from a day to a day, both included. */
  received(from: SerialDate, to: SerialDate): Amount {
    return Math.max(0, this.#paid.upTo(to) - this.#paid.upTo(from - 1));
  }

  /** The payments from a day to a day, both included. */
  payments(from: SerialDate, to: SerialDate): DayAmount[] {
    return this.#paid.between(from, to);
  }
}

/**
 * Follows invoices and payments of some customers up to the as-of date: one pass over the ledger.
 *
 * What was paid on a day that nobody knows, and what credits took, was never asked for, and is in no sum of payments.
 */
export function customerFlows(
  book: CreditBook,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, CustomerFlows> {
  const flows = new Map<number, CustomerFlows>(
    [...wanted].map((place) => [place, new CustomerFlows()]),
  );
  const { sums, places, asOfDate } = book;
  forEachInvoice(book, (item, due, inBase) => {
    const { ledger, openItems } = sums!;
    const flow = flows.get(places.ofLedger[ledger.customerOf[item]!]!);
    if (flow === undefined) return;
    const documentDate = ledger.documentDate[item]!;
    flow.addInvoice(due, inBase(ledger.amount[item]!));
    forEachSettlement(ledger, item, documentDate, (day, amount) => {
      if (day <= asOfDate) flow.addSettlement(due, day, inBase(amount));
    });
    const credited =
      openAmountAt(ledger, item, asOfDate) - openAmountOf(openItems, ledger, item, asOfDate);
    if (credited > 0) flow.addSettlement(due, documentDate, inBase(credited));
    forEachPayment(ledger, item, asOfDate, (day, amount) => {
      flow.addPayment(day, inBase(amount));
    });
  });
  return flows;
}

/** Gives what all customers paid on invoices that fall due, from a day to a day, counted as for one of them. */
export function receivedBetween(book: CreditBook, from: SerialDate, to: SerialDate): Amount {
  const { sums, asOfDate } = book;
  const decimals = sums?.translation.decimals;
  const total = new AmountTotals(1, decimals);
  forEachInvoice(book, (item, _, inBase) => {
    forEachPayment(sums!.ledger, item, asOfDate, (day, amount) => {
      if (day >= from && day <= to) total.add(0, inBase(amount));
    });
  });
  return total.at(0);
}

/** Visits the invoices of a book up to the as-of date that fall due on a known day. */
function forEachInvoice(
  { sums, asOfDate }: CreditBook,
  visit: (item: number, due: SerialDate, inBase: (amount: Amount) => Amount) => void,
): void {
  if (sums === null) return;
  const { ledger, translation } = sums;
  for (let item = 0; item < ledger.length; item++) {
    const due = ledger.dueDate[item]!;
    const isInvoice = ledger.amount[item]! > 0 && isSale(ledger.kindOf[item]!);
    if (!isInvoice || due === NO_DATE || ledger.documentDate[item]! > asOfDate) continue;
    visit(item, due, (amount) => translate(translation, ledger, item, amount));
  }
}
