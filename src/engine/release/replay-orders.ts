/** The order check replayed on history: what it would have stopped, and what became of that. */
import type { CreditBook } from "../book/credit-book";
import { EngineError } from "../values/errors";
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { isSale } from "../words/item-kind";
import { coverOf, netExposure } from "../limit/credit-cover";
import { limitInForce } from "../limit/limit-in-force";
import {
  crossedLines,
  dunningLevel,
  UNKNOWN_MEASURES,
  type CrossedLine,
} from "../limit/policy-lines";
import { NOISE, roundAmount, type Amount } from "../values/money";
import { rateAt, translate } from "../ledger/translation";
import type { Measure } from "../words/item-names";
import { usedPart } from "../scoring/exposure-factors";
import { isoDate, type SerialDate } from "../values/serial-date";
import type { PastBalance } from "./customer-timeline";
import { pastBalancesOf } from "./past-balances";
import { decisionOf, type OrderDecision } from "./order-check";

/** What became of an invoice by the ledger's last day, the best first; "unknown" is paid, nobody says when. */
export const ORDER_OUTCOMES = ["onTime", "late", "severelyLate", "open", "unknown"] as const;

/** One of {@link ORDER_OUTCOMES}. */
export type OrderOutcome = (typeof ORDER_OUTCOMES)[number];

/** An invoice of the past, checked as an order on its day. */
export interface ReplayedOrder {
  /** Place of the invoice's first item in the ledger. */
  readonly item: number;
  /** Place of the customer in the book. */
  readonly place: number;
  readonly date: SerialDate;
  /** Base currency. */
  readonly amount: Amount;
  readonly decision: OrderDecision;
  /** The hold and warning lines that were crossed, holds first. */
  readonly lines: readonly CrossedLine[];
  readonly outcome: OrderOutcome;
  /** Days after the due date on which it was paid, or for which it has been open; null where not known. */
  readonly daysLate: number | null;
}

/** Number and amount of orders, and how many of them came to each outcome. */
export interface OrderTally {
  orders: number;
  amount: Amount;
  readonly outcomes: Record<OrderOutcome, number>;
}

/** The replay of a period. */
export interface OrderReplay {
  readonly byDecision: Readonly<Record<OrderDecision, OrderTally>>;
  /** Orders that each measure's hold lines would have stopped; an order may count at several. */
  readonly byRule: ReadonlyMap<Measure, OrderTally>;
  /** What would have been stopped, the largest first. */
  readonly held: readonly ReplayedOrder[];
}

/**
 * Replays the order check on the invoices of a period.
 *
 * Every invoice is an order on its date, checked against what the customer owed by then:
 * earlier invoices, less what was settled by that day, under the policy as in the order check. Utilisation, days past due, share
 * overdue, dunning level, order size and the last day of the limit are replayed. Limits and
 * cover are those of the customers' table, which knows no history; scores, events, disputes
 * and groups are left out. Invoices of one day do not count against each other.
 *
 * @throws {@link EngineError} `datesOutOfOrder` when the period ends before it starts.
 */
export function replayOrders(book: CreditBook, from: SerialDate, to: SerialDate): OrderReplay {
  if (to < from) {
    throw new EngineError("datesOutOfOrder", { found: isoDate(to), expected: isoDate(from) });
  }
  const replay = {
    byDecision: { ok: emptyTally(), warn: emptyTally(), hold: emptyTally() },
    byRule: new Map<Measure, OrderTally>(),
    held: [] as ReplayedOrder[],
  };
  if (book.sums === null) return replay;
  const orders = ordersOf(book, from, to);
  const pastOf = pastBalancesOf(book);
  itemsByCustomer(book.sums.ledger, book.places.ofLedger, book.length).forEach((items, place) => {
    for (const order of replayCustomer(book, place, items, orders, pastOf)) {
      count(replay.byDecision[order.decision], order);
      if (order.decision !== "hold") continue;
      replay.held.push(order);
      for (const { measure, level } of order.lines) {
        if (level !== "hold") continue;
        const tally = replay.byRule.get(measure) ?? emptyTally();
        replay.byRule.set(measure, tally);
        count(tally, order);
      }
    }
  });
  replay.held.sort((a, b) => b.amount - a.amount || a.date - b.date);
  return replay;
}

/** Counts orders by what became of them. */
export function tallyOf(orders: Iterable<ReplayedOrder>): OrderTally {
  const tally = emptyTally();
  for (const order of orders) count(tally, order);
  return tally;
}

function emptyTally(): OrderTally {
  const outcomes = { onTime: 0, late: 0, severelyLate: 0, open: 0, unknown: 0 };
  return { orders: 0, amount: 0, outcomes };
}

function count(tally: OrderTally, { amount, outcome }: ReplayedOrder): void {
  tally.orders++;
  tally.amount = roundAmount(tally.amount + amount, 3);
  tally.outcomes[outcome]++;
}

/** Gives the places of the items of each customer of a book. */
export function itemsByCustomer(
  ledger: InvoiceLedger,
  placeOf: Int32Array,
  customers: number,
): number[][] {
  const items = Array.from({ length: customers }, (): number[] => []);
  for (let item = 0; item < ledger.length; item++) {
    items[placeOf[ledger.customerOf[item]!]!]!.push(item);
  }
  return items;
}

/** Amounts in base currency by the first item of each invoice dated within the period. */
function ordersOf(book: CreditBook, from: SerialDate, to: SerialDate): ReadonlyMap<number, Amount> {
  const { ledger, translation } = book.sums!;
  const firstLineOf = book.tables.lines?.firstLineOf ?? null;
  const amounts = new Map<number, Amount>();
  for (let item = 0; item < ledger.length; item++) {
    const date = ledger.documentDate[item]!;
    if (date < from || date > to || !isSale(ledger.kindOf[item]!)) continue;
    const first = firstLineOf?.[item] ?? item;
    const amount = translate(translation, ledger, item, ledger.amount[item]!);
    amounts.set(first, roundAmount((amounts.get(first) ?? 0) + amount, 3));
  }
  return amounts;
}

function replayCustomer(
  book: CreditBook,
  place: number,
  items: readonly number[],
  orders: ReadonlyMap<number, Amount>,
  pastOf: ReturnType<typeof pastBalancesOf>,
): ReplayedOrder[] {
  const { ledger, translation } = book.sums!;
  const { documentDate } = ledger;
  // A credit note is no order.
  const own = items
    .filter((item) => (orders.get(item) ?? 0) > NOISE)
    .sort((a, b) => documentDate[a]! - documentDate[b]!);
  if (own.length === 0) return [];
  // What a customer owed in a currency without a rate is not known, so neither are its shares.
  const hasRates = items.every((item) => rateAt(translation, ledger, item) !== 0);
  const past = pastOf(items);
  return own.map((item) => {
    const date = documentDate[item]!;
    const amount = orders.get(item)!;
    const balance = past.balanceOn(date);
    const lines = linesOn(book, place, date, amount, balance, hasRates);
    const decision = decisionOf(lines);
    return { item, place, date, amount, decision, lines, ...outcomeOf(book, item) };
  });
}

function linesOn(
  book: CreditBook,
  place: number,
  date: SerialDate,
  amount: Amount,
  { exposure, daysPastDue, shareOverdue }: PastBalance,
  hasRates: boolean,
): CrossedLine[] {
  const { policy } = book;
  const customer = book.customerAt(place);
  const limit = limitInForce(customer, date);
  const net = netExposure(exposure + amount, coverOf(customer, policy, date));
  return crossedLines(
    {
      ...UNKNOWN_MEASURES,
      utilisation: hasRates ? usedPart(net, limit.amount) : null,
      daysPastDue,
      shareOverdue: hasRates ? shareOverdue : null,
      limitExpiry: limit.validTo === null ? null : date - limit.validTo,
      dunningLevel: dunningLevel(daysPastDue, policy),
      orderAmount: amount,
    },
    policy,
  );
}

/** An invoice is as late as its last line: what became of it by the ledger's last day. */
function outcomeOf(book: CreditBook, item: number): Pick<ReplayedOrder, "outcome" | "daysLate"> {
  const { ledger } = book.sums!;
  const { severeDaysLate } = book.policy.settings;
  const due = ledger.dueDate[item]!;
  const settled = ledger.settledDate[item]!;
  const isOpen = ledger.residualAmount[item]! + (ledger.writtenOff?.[item] ?? 0) > NOISE;
  if (!isOpen && settled === NO_DATE) return { outcome: "unknown", daysLate: null };
  const daysLate = Math.max(0, (isOpen ? ledger.lastDate : settled) - due);
  if (daysLate > severeDaysLate) return { outcome: "severelyLate", daysLate };
  if (isOpen) return { outcome: "open", daysLate };
  return { outcome: daysLate > 0 ? "late" : "onTime", daysLate };
}
