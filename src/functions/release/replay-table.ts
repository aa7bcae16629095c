/** The order check replayed on history, as a table for the sheet. */
import {
  documentNumber,
  ORDER_OUTCOMES,
  replayOrders,
  sumAmounts,
  type CreditBook,
  type OrderTally,
  type ReplayedOrder,
  type SerialDate,
} from "../../engine";
import { formatDate } from "../../i18n/format";
import { decisionName, ruleText } from "../../i18n/order-labels";
import { replayWord, type ReplayWord } from "../../i18n/replay-labels";
import { listText } from "../../i18n/lists";
import { bookRemarks } from "../cells/remark-rows";
import { filledRow } from "../cells/filled-row";

type Row = (string | number)[];

/** Stopped orders that are listed one by one; all of them are in the totals. */
const LISTED_ORDERS = 200;

/**
 * Lays out a replay: orders by decision with what became of them, the same by rule for what
 * would have been stopped, then the stopped orders, the largest first.
 */
export function replayTable(book: CreditBook, from: SerialDate, to: SerialDate): Row[] {
  const { language, settings } = book.policy;
  const { byDecision, byRule, held } = replayOrders(book, from, to);
  const word = (name: ReplayWord) =>
    replayWord(name, language, {
      days: settings.severeDaysLate,
      count: held.length - LISTED_ORDERS,
    });
  const outcomes = ORDER_OUTCOMES.map(word);
  const total = sumOf([byDecision.ok, byDecision.warn, byDecision.hold]);
  const rows: Row[] = [
    [word("decision"), word("orders"), word("amount"), ...outcomes],
    ...(["ok", "warn", "hold"] as const).map((decision) =>
      tallyRow(decisionName(decision, language), byDecision[decision]),
    ),
    tallyRow(word("total"), total),
    [],
    [word("rule"), word("orders"), word("amount"), ...outcomes],
    ...[...byRule].map(([measure, tally]) => tallyRow(ruleText(measure, "name", language), tally)),
    [],
    (["customer", "invoice", "date", "amount", "stoppedBy", "outcome", "daysLate"] as const).map(
      word,
    ),
    ...held.slice(0, LISTED_ORDERS).map((order) => orderRow(order, book, word)),
    ...(held.length > LISTED_ORDERS ? [[word("more")]] : []),
    ...bookRemarks(book, 1),
  ];
  const width = 3 + ORDER_OUTCOMES.length;
  return rows.map((row) => filledRow(width, ...row));
}

function tallyRow(label: string, { orders, amount, outcomes }: OrderTally): Row {
  return [label, orders, amount, ...ORDER_OUTCOMES.map((outcome) => outcomes[outcome])];
}

function sumOf(tallies: readonly OrderTally[]): OrderTally {
  const sum = (of: (tally: OrderTally) => number) =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  const outcomes = { onTime: 0, late: 0, severelyLate: 0, open: 0, unknown: 0 };
  for (const outcome of ORDER_OUTCOMES) outcomes[outcome] = sum((tally) => tally.outcomes[outcome]);
  const amount = sumAmounts(
    tallies.map((tally) => tally.amount),
    3,
  );
  return { orders: sum(({ orders }) => orders), amount, outcomes };
}

function orderRow(
  { item, place, date, amount, lines, outcome, daysLate }: ReplayedOrder,
  book: CreditBook,
  word: (name: ReplayWord) => string,
): Row {
  const { language } = book.policy;
  const { ledger } = book.sums!;
  const rules = lines
    .filter(({ level }) => level === "hold")
    .map(({ measure }) => ruleText(measure, "name", language));
  return [
    book.places.identities[place]!.id,
    documentNumber(ledger, item),
    formatDate(date, language),
    amount,
    listText(rules, language),
    word(outcome),
    daysLate ?? "",
  ];
}
