/** Compares the sums that a ledger prints with what was read. */
import { addToList } from "../values/add-to-list";
import { PRINTED_TOLERANCE } from "../values/money";
import { amountColumn } from "../reading/amount-column";
import { rounded, zeroed, type LayoutDraft } from "./layout-draft";
import { ROW } from "./row-kinds";

/**
 * Compares a total that has no rows above it to be the sum of: what it prints, and all that was read.
 *
 * It is the first one, above all items, or the last of a table whose rows no date tells from sums.
 */
export function checkGrandTotal(draft: LayoutDraft, isUndated: boolean): void {
  if (draft.rows === null) return;
  const { openAmount, amount } = draft.header.columns;
  const place = openAmount ?? amount;
  const { kinds, printed } = draft.rows;
  const first = kinds.indexOf(ROW.total, draft.header.row + 1);
  const isOnTop = first >= 0 && first < (draft.itemRows()[0] ?? 0);
  const row = isOnTop ? first : isUndated ? kinds.lastIndexOf(ROW.total) : -1;
  const isPrinted = printed.some((sum) => sum.row === row);
  if (place === undefined || place >= draft.header.titles.length || row < 0 || isPrinted) return;
  const column = amountColumn(draft.grid, draft.header, place);
  const shown = column.read(draft.grid[row]!);
  if (Number.isNaN(shown)) return;
  const read = rounded(
    draft.itemRows().reduce((sum, item) => sum + zeroed(column.read(draft.grid[item]!)), 0),
  );
  const title = draft.header.titles[place]!;
  const failed = Math.abs(shown - read) > PRINTED_TOLERANCE ? 1 : 0;
  const firstRow = failed === 0 ? null : row + 1;
  draft.check({ code: "grandTotal", column: title, places: 1, failed, firstRow, shown, read });
}

/** Says where printed sums do not agree with the rows above them. */
export function checkPrinted(draft: LayoutDraft): void {
  const printed = draft.rows?.printed ?? [];
  const byColumn = new Map<number, (typeof printed)[number][]>();
  // A balance that runs is no sum of the rows above: its own proof tells.
  const columns: readonly (number | undefined)[] = Object.values(draft.header.columns);
  for (const sum of printed) {
    if (draft.kind === "accountCard" && !columns.includes(sum.column)) continue;
    addToList(byColumn, sum.column, sum);
  }
  for (const [column, sums] of byColumn) {
    const failed = sums.filter(({ shown, read }) => Math.abs(shown - read) > PRINTED_TOLERANCE);
    draft.check({
      code: "subtotals",
      column: draft.header.titles[column] ?? "",
      places: sums.length,
      failed: failed.length,
      firstRow: failed.length === 0 ? null : failed[0]!.row + 1,
      shown: rounded(sums.reduce((sum, { shown }) => sum + shown, 0)),
      read: rounded(sums.reduce((sum, { read }) => sum + read, 0)),
    });
  }
}
