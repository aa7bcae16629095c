/** Pivot tables in compact form: customers and what is below them in one column, each with the sum of its rows. */
import { amountColumn } from "../reading/amount-column";
import { PRINTED_TOLERANCE } from "../values/money";
import { headerKey } from "../words/header-key";
import { rounded, zeroed, type LayoutDraft } from "./layout-draft";
import { ROW } from "./row-kinds";

/** What Excel heads the first column of a pivot table with. */
const ROW_LABELS = new Set(["Row Labels", "行标签", "列標籤", "行標籤"].map(headerKey));

/**
 * Leaves out the rows below each customer of a compact pivot table.
 *
 * The grand total tells whether every row counts or only those that are the sum of the rows below; without one, rows
 * that are such sums from the first to the last do.
 */
export function foldOutline(draft: LayoutDraft): void {
  const { customerName, openAmount, amount } = draft.header.columns;
  const money = openAmount ?? amount;
  if (customerName === undefined || money === undefined || draft.rows === null) return;
  const title = draft.header.titles[customerName]!;
  if (!ROW_LABELS.has(headerKey(title))) return;
  const column = amountColumn(draft.grid, draft.header, money);
  const valueAt = (row: number) => zeroed(column.read(draft.grid[row]!));
  const rows = draft.itemRows();
  const heads = sumsOfRowsBelow(rows.map(valueAt));
  if (heads === null) return;
  const { kinds } = draft.rows;
  const total = kinds.lastIndexOf(ROW.total);
  const isFlat = total > 0 && isSame(sumOf(rows.map(valueAt)), valueAt(total));
  const isOutline =
    total <= 0 || isSame(sumOf(heads.map((place) => valueAt(rows[place]!))), valueAt(total));
  if (isFlat || !isOutline) return;
  const customers = new Set(heads);
  rows.forEach((row, place) => {
    if (!customers.has(place)) kinds[row] = ROW.line;
  });
  draft.doubt("outlineRows", "warning", title, "", rows.length - heads.length);
}

/** Gives the places of values that are the sums of the ones up to the next of them; null where some are neither. */
function sumsOfRowsBelow(values: readonly number[]): readonly number[] | null {
  const heads: number[] = [];
  let place = 0;
  while (place < values.length) {
    heads.push(place);
    const sum = values[place]!;
    let below = 0;
    do {
      place++;
      below = rounded(below + (values[place] ?? NaN));
    } while (place < values.length && !isSame(below, sum));
    if (!isSame(below, sum)) return null;
    place++;
  }
  return heads.length === 0 ? null : heads;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= PRINTED_TOLERANCE;
}

function sumOf(values: readonly number[]): number {
  return rounded(values.reduce((sum, value) => sum + value, 0));
}
