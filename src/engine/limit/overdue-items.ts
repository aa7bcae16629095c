/** Open invoices past due one by one, where the sums by customer do not tell enough. */
import { isPastDue, openAmountOf, type ShownItems } from "../aging/open-items";
import type { CustomerPlaces } from "../ledger/customer-places";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { rateAt, translate, type Translation } from "../ledger/translation";
import { roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";

/** What is past due on a day, as columns: the customer's place, days past due, base currency. */
export interface OverdueItems {
  readonly customer: readonly number[];
  readonly days: readonly number[];
  /** Null in a currency without a rate. */
  readonly amount: readonly (Amount | null)[];
}

/**
 * Lists the open invoices past due; credit items are left out.
 *
 * @param place - One customer; null for all.
 * @param openItems - What is open on that day under the policy; see `openItemsOn`.
 */
export function overdueItems(
  ledger: InvoiceLedger,
  places: CustomerPlaces,
  asOfDate: SerialDate,
  translation: Translation,
  place: number | null,
  openItems: ShownItems,
): OverdueItems {
  const customer: number[] = [];
  const days: number[] = [];
  const amount: (Amount | null)[] = [];
  for (let item = 0; item < ledger.length; item++) {
    // Most items are settled or not due, which is found out sooner than whose they are.
    const open = openAmountOf(openItems, ledger, item, asOfDate);
    if (!isPastDue(openItems, ledger, item, open, asOfDate)) continue;
    const owner = places.ofLedger[ledger.customerOf[item]!]!;
    if (place !== null && owner !== place) continue;
    customer.push(owner);
    days.push(asOfDate - ledger.dueDate[item]!);
    const hasRate = rateAt(translation, ledger, item) !== 0;
    amount.push(hasRate ? translate(translation, ledger, item, open) : null);
  }
  return { customer, days, amount };
}

/**
 * Days past due, small balances let pass: the most days that so much is overdue.
 *
 * What has no rate is not known to be small.
 *
 * @param minimumAt - What must be overdue by these days, in base currency, by place.
 * @returns Days by place; 0 where less than the minimum is overdue at all.
 *
 * @example
 * // 40 overdue by 90 days, 70 by 50 days; a minimum of 100
 * daysOverdueBy(items, 1, () => 100); // [50]
 */
export function daysOverdueBy(
  { customer, days, amount }: OverdueItems,
  customers: number,
  minimumAt: (place: number) => Amount,
): Int32Array {
  const sums = new Float64Array(customers);
  const reached = new Int32Array(customers);
  for (const i of oldestFirst(days)) {
    const place = customer[i]!;
    const minimum = minimumAt(place);
    sums[place]! += amount[i] ?? minimum;
    if (reached[place] === 0 && roundAmount(sums[place]!) >= minimum) reached[place] = days[i]!;
  }
  return reached;
}

/** Places of whole numbers of days, the most days first; those of equal ones in their order. */
function oldestFirst(days: readonly number[]): Float64Array {
  const { length } = days;
  const order = new Float64Array(length);
  // Numbers sort many times faster by themselves than by a comparison.
  for (let i = 0; i < length; i++) order[i] = i - days[i]! * length;
  order.sort();
  for (let i = 0; i < length; i++) order[i]! -= Math.floor(order[i]! / length) * length;
  return order;
}
