/** Columns that nobody reads and that may have settled a part of the amounts beside them. */
import { amountColumn } from "../reading/amount-column";
import { mayBeMoney, unreadColumns } from "../reading/unread-columns";
import type { UnreadColumn } from "../reading/ledger-reading";
import { isNo, isPaidStatus, isVoidStatus, isWriteOffWord, isYes } from "../words/row-words";
import type { LedgerLayout } from "./ledger-layout";
import { wordsOf } from "./proven-columns";

/** Rows looked at: what settles amounts does so in the first of them. */
const SEARCHED_ROWS = 500;

/**
 * Gives the columns of which nothing was read, with what they seem to hold.
 *
 * Words such as paid or void tell the state of a document, whatever stands above them.
 * Where no column tells what is open or paid, figures within the amounts of their rows, some of them less, may be
 * what was paid, whatever their header says.
 */
export function unreadAmounts({ grid, header, used, kind }: LedgerLayout): readonly UnreadColumn[] {
  const { columns, titles, row } = header;
  const unread = unreadColumns(titles, used).map((one): UnreadColumn =>
    one.holds === "other" && (wordsOf(grid, header, one.column) ?? []).some(isEndState)
      ? { ...one, holds: "status" }
      : one,
  );
  const { amount, openAmount, paidAmount } = columns;
  const isTold = openAmount !== undefined || paidAmount !== undefined || kind !== "documents";
  if (isTold || amount === undefined) return unread;
  const rows = grid.slice(row + 1, row + 1 + SEARCHED_ROWS);
  const amounts = amountColumn(grid, header, amount);
  return unread.map((one) => {
    if (one.holds !== "other" || !mayBeMoney(one.title)) return one;
    const values = amountColumn(grid, header, one.column);
    let parts = 0;
    for (const cells of rows) {
      if (values.unreadable(cells) !== undefined) return one;
      const [value, whole] = [Math.abs(values.read(cells)), Math.abs(amounts.read(cells))];
      if (value > whole) return one;
      if (value > 0 && value < whole) parts++;
    }
    return parts > 0 ? { ...one, holds: "money" } : one;
  });
}

/** Paid, void or given up; yes and no may answer anything. */
function isEndState(word: string): boolean {
  return (
    (isPaidStatus(word) || isVoidStatus(word) || isWriteOffWord(word)) &&
    !isYes(word) &&
    !isNo(word)
  );
}
