/** Columns that nobody reads and that may have settled a part of the amounts beside them. */
import { amountColumn } from "../reading/amount-column";
import { mayBeMoney, unreadColumns } from "../reading/unread-columns";
import type { UnreadColumn } from "../reading/ledger-reading";
import { PRINTED_TOLERANCE } from "../values/money";
import { isNo, isPaidStatus, isVoidStatus, isWriteOffWord, isYes } from "../words/row-words";
import type { LedgerLayout } from "./ledger-layout";
import { wordsOf } from "./proven-columns";

/** Rows looked at: what settles amounts does so in the first of them. */
const SEARCHED_ROWS = 500;

/**
 * Gives the columns of which nothing was read, with what they seem to hold.
 *
 * Words such as paid or void tell the state of a document, whatever stands above them. Figures are money, whatever
 * their header says: in a report of ages, where their bucket may be one that nobody knows; beside what is open, where
 * a further column is what they leave of it; beside a mere amount, where they are parts of it.
 */
export function unreadAmounts(layout: LedgerLayout): readonly UnreadColumn[] {
  const { grid, header, used } = layout;
  const unread = unreadColumns(header.titles, used);
  const figures = figuresOf(layout, unread);
  return unread.map((one) => {
    if (one.holds !== "other") return one;
    if ((wordsOf(grid, header, one.column) ?? []).some(isEndState)) {
      return { ...one, holds: "status" };
    }
    const values = mayBeMoney(one.title) ? figures.get(one.column) : undefined;
    return values !== undefined && mayCount(layout, values, figures)
      ? { ...one, holds: "money" }
      : one;
  });
}

/** Values of the first rows by column, 0 for a blank cell. */
type Figures = ReadonlyMap<number, readonly number[]>;

/** Reads the columns of which no cell is anything but a number. */
function figuresOf({ grid, header }: LedgerLayout, unread: readonly UnreadColumn[]): Figures {
  const rows = grid.slice(header.row + 1, header.row + 1 + SEARCHED_ROWS);
  const figures = new Map<number, readonly number[]>();
  for (const { column } of unread) {
    const amounts = amountColumn(grid, header, column);
    if (rows.some((cells) => amounts.unreadable(cells) !== undefined)) continue;
    figures.set(
      column,
      rows.map((cells) => amounts.read(cells) || 0),
    );
  }
  return figures;
}

/** Tells whether figures may be a part of what the ledger amounts to. */
function mayCount(layout: LedgerLayout, values: readonly number[], figures: Figures): boolean {
  const { kind, grid, header } = layout;
  if (values.every((value) => value === 0)) return false;
  if (kind === "agingSummary") return true;
  const { amount, openAmount, paidAmount } = header.columns;
  const whole = openAmount ?? amount;
  if (kind !== "documents" || whole === undefined) return false;
  const column = amountColumn(grid, header, whole);
  const wholes = values.map((_, row) => column.read(grid[header.row + 1 + row]!) || 0);
  const within = values.every((value, row) => Math.abs(value) <= Math.abs(wholes[row]!));
  if (!within) return false;
  if (openAmount !== undefined) {
    return [...figures.values()].some(
      (rest) =>
        rest !== values &&
        rest.some((left) => left !== 0) &&
        rest.every((left, row) => isNear(wholes[row]! - values[row]!, left)),
    );
  }
  return paidAmount === undefined && values.some((value, row) => isPart(value, wholes[row]!));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < PRINTED_TOLERANCE;
}

function isPart(value: number, whole: number): boolean {
  return value !== 0 && Math.abs(value) < Math.abs(whole);
}

/** Paid, void or given up; yes and no may answer anything. */
function isEndState(word: string): boolean {
  return (
    (isPaidStatus(word) || isVoidStatus(word) || isWriteOffWord(word)) &&
    !isYes(word) &&
    !isNo(word)
  );
}
