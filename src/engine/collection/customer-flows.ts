/** What customers owed past due and paid on the days of the past, asked for in any order. */
import type { CreditBook } from "../book/credit-book";
import { forEachPayment } from "../ledger/settlements";
import { translate } from "../ledger/translation";
import { NO_DATE } from "../reading/date-columns";
import type { Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { isSale } from "../words/item-kind";

/** Amounts by day, and their sums up to any of them. */
class DailySums {
  readonly #days: SerialDate[] = [];
  readonly #amounts: Amount[] = [];
  #sums: { readonly days: Int32Array; readonly upTo: Float64Array } | null = null;

  add(day: SerialDate, amount: Amount): void {
    this.#days.push(day);
    this.#amounts.push(amount);
  }

  /** Gives the sum of all up to a day, that day included. */
  upTo(day: SerialDate): Amount {
    const { days, upTo } = (this.#sums ??= this.#sorted());
    return upTo[countUpTo(days, day)]!;
  }

  /** Gives the first day after a day that has an amount; null without one. */
  firstAfter(day: SerialDate): SerialDate | null {
    const { days } = (this.#sums ??= this.#sorted());
    return days[countUpTo(days, day)] ?? null;
  }

  #sorted() {
    const order = [...this.#days.keys()].sort((a, b) => this.#days[a]! - this.#days[b]!);
    const upTo = new Float64Array(order.length + 1);
    order.forEach((entry, i) => (upTo[i + 1] = upTo[i]! + this.#amounts[entry]!));
    return { days: Int32Array.from(order, (entry) => this.#days[entry]!), upTo };
  }
}

/** Number of days, which rise, that are not after a day. */
function countUpTo(days: Int32Array, day: SerialDate): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What one customer owed and paid; amounts in base currency. */
export class CustomerFlows {
  readonly #due = new DailySums();
  readonly #paidOverdue = new DailySums();
  readonly #paid = new DailySums();

  addInvoice(dueDate: SerialDate, amount: Amount): void {
    this.#due.add(dueDate + 1, amount);
  }

  addPayment(dueDate: SerialDate, day: SerialDate, amount: Amount): void {
    this.#paidOverdue.add(Math.max(dueDate + 1, day), amount);
    this.#paid.add(day, amount);
  }

  /** Invoices past due on the morning of a day, less what had been paid of them. */
  overdueOn(day: SerialDate): Amount {
    return Math.max(0, this.#due.upTo(day) - this.#paidOverdue.upTo(day - 1));
  }

  /** What was paid from a day to a day, both included. */
  received(from: SerialDate, to: SerialDate): Amount {
    return Math.max(0, this.#paid.upTo(to) - this.#paid.upTo(from - 1));
  }

  /** Days from a day to the next payment; null where none has come. */
  daysToPayment(from: SerialDate): number | null {
    const next = this.#paid.firstAfter(from - 1);
    return next === null ? null : next - from;
  }
}

/**
 * Follows invoices and payments of some customers up to the as-of date: one pass over the ledger.
 *
 * Payments whose day nobody knows are in none of the sums.
 */
export function customerFlows(
  { sums, places, asOfDate }: CreditBook,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, CustomerFlows> {
  const flows = new Map<number, CustomerFlows>(
    [...wanted].map((place) => [place, new CustomerFlows()]),
  );
  if (sums === null) return flows;
  const { ledger, translation } = sums;
  for (let item = 0; item < ledger.length; item++) {
    const flow = flows.get(places.ofLedger[ledger.customerOf[item]!]!);
    const due = ledger.dueDate[item]!;
    const isInvoice = ledger.amount[item]! > 0 && isSale(ledger.kindOf[item]!);
    if (flow === undefined || !isInvoice || due === NO_DATE) continue;
    if (ledger.documentDate[item]! > asOfDate) continue;
    flow.addInvoice(due, translate(translation, ledger, item, ledger.amount[item]!));
    forEachPayment(ledger, item, asOfDate, (day, amount) => {
      flow.addPayment(due, day, translate(translation, ledger, item, amount));
    });
  }
  return flows;
}
