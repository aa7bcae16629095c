/** What another policy would have done with the orders of the past year. */
import {
  addMonths,
  replayOrders,
  sumAmounts,
  type CreditBook,
  type OrderOutcome,
  type OrderTally,
  type ReplayedOrder,
  type SerialDate,
} from "../../engine";

/** What became of an order, the best first. */
export const OUTCOMES = [
  ...(["onTime", "late", "severelyLate", "open", "unknown"] as const),
] satisfies OrderOutcome[];

/** Orders with their amount in base currency, and how many came to each outcome. */
export type OrderCount = Readonly<OrderTally>;

/** The order check of two policies, replayed on the same orders. */
export interface OrdersEffect {
  /** All orders up to this day. */
  readonly orders: number;
  readonly to: SerialDate;
  /** What each policy holds. */
  readonly before: OrderCount;
  readonly after: OrderCount;
  /** What the other policy alone holds, and what it lets go. */
  readonly stopped: OrderCount;
  readonly released: OrderCount;
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

function tallyOf(orders: readonly ReplayedOrder[]): OrderCount {
  const outcomes = { onTime: 0, late: 0, severelyLate: 0, open: 0, unknown: 0 };
  for (const { outcome } of orders) outcomes[outcome]++;
  return {
    orders: orders.length,
    amount: sumAmounts(orders.map(({ amount }) => amount)),
    outcomes,
  };
}
