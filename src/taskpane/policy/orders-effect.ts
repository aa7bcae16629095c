/** What another policy would have done with the orders of the past year. */
import {
  addMonths,
  replayOrders,
  tallyOf,
  type CreditBook,
  type OrderTally,
  type ReplayedOrder,
  type SerialDate,
} from "../../engine";

/** The order check of two policies, replayed on the same orders. */
export interface OrdersEffect {
  /** All orders up to this day. */
  readonly orders: number;
  readonly to: SerialDate;
  /** What each policy holds. */
  readonly before: OrderTally;
  readonly after: OrderTally;
  /** What the other policy alone holds, and what it lets go. */
  readonly stopped: OrderTally;
  readonly released: OrderTally;
  /** Days from which on lateness is severe under the other policy. */
  readonly severeDays: number;
}

const MONTHS = 12;

/** Replays the year before the as-of date under both policies. */
export function ordersEffect(before: CreditBook, after: CreditBook): OrdersEffect {
  const to = before.asOfDate;
  const from = addMonths(to, -MONTHS) + 1;
  const [was, is] = [replayOrders(before, from, to), replayOrders(after, from, to)];
  const { ok, warn, hold } = is.byDecision;
  return {
    orders: ok.orders + warn.orders + hold.orders,
    to,
    before: was.byDecision.hold,
    after: hold,
    stopped: tallyOf(without(is.held, was.held)),
    released: tallyOf(without(was.held, is.held)),
    severeDays: after.policy.settings.severeDaysLate,
  };
}

function without(orders: readonly ReplayedOrder[], others: readonly ReplayedOrder[]) {
  const items = new Set(others.map(({ item }) => item));
  return orders.filter(({ item }) => !items.has(item));
}
