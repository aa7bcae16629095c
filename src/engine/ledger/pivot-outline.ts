/** Pivot tables in compact form: customers and what is below them in one column, each with the sum of its rows. */
import { amountColumn } from "../reading/amount-column";
import { EngineError } from "../values/errors";
import { PRINTED_TOLERANCE } from "../values/money";
import { cellText } from "../values/cells";
import { isRowLabels } from "../words/customer-label";
import { headerKey } from "../words/header-key";
import { isSubtotalLabel } from "../words/row-words";
import { rounded, zeroed, type LayoutDraft } from "./layout-draft";
import { datedRows } from "./outline-dates";
import { ROW } from "./row-kinds";

/**
 * Leaves out the rows below each customer of a compact pivot table, or those above the innermost where the policy
 * says that the others are dates. Where it says that they are customers, no row is taken for a date.
 *
 * The grand total tells whether every row counts or only those that are the sum of the rows below; without one, rows
 * that are such sums from the first to the last do.
 *
 * @throws {@link EngineError} `outlineDates` where dates stand above their customers.
 */
export function foldOutline(draft: LayoutDraft): void {
  const { customerId, customerName, dueDate, documentDate, openAmount, amount } =
    draft.header.columns;
  const customer = customerName ?? customerId;
  const label = customer ?? dueDate ?? documentDate;
  const money = openAmount ?? amount;
  if (label === undefined || money === undefined || draft.rows === null) return;
  const title = draft.header.titles[label]!;
  if (!isRowLabels(title)) return;
  const column = amountColumn(draft.grid, draft.header, money);
  const valueAt = (row: number) => zeroed(column.read(draft.grid[row]!));
  const isDated = customer === undefined;
  const { kinds } = draft.rows;
  const rows = isDated ? labelledRows(draft, label) : draft.itemRows();
  const heads = sumsOfRowsBelow(rows.map(valueAt));
  if (heads === null) return;
  const total = isDated ? lastTotal(draft, label) : kinds.lastIndexOf(ROW.total);
  const isFlat = total > 0 && isSame(sumOf(rows.map(valueAt)), valueAt(total));
  const isOutline =
    total <= 0 || isSame(sumOf(heads.map((place) => valueAt(rows[place]!))), valueAt(total));
  if (isFlat || !isOutline) return;
  const outer = new Set(heads.map((place) => rows[place]!));
  const days = datedRows(draft, label, rows, outer);
  if (isDated) {
    useDates(draft, rows, outer, (row) => days.has(row), label);
    return;
  }
  const isAnswered = draft.rules.columns.has(headerKey(title));
  const dated = isAnswered ? [] : [...days];
  if (dated.some((row) => outer.has(row))) {
    const facts = { column: title, found: cellText(draft.grid[dated[0]!]![label]) };
    const answer = { rule: "column", item: title, value: "dueDate" };
    throw new EngineError("outlineDates", { ...facts, ...answer });
  }
  for (const row of rows) if (!outer.has(row)) kinds[row] = ROW.line;
  draft.doubt("outlineRows", "warning", title, "", rows.length - heads.length);
  const found = dated.length === 0 ? "" : cellText(draft.grid[dated[0]!]![label]);
  if (found !== "") draft.doubt("outlineDates", "warning", title, found, dated.length);
}

/** The last row whose label names a total; -1 for none. */
function lastTotal({ grid, header }: LayoutDraft, label: number): number {
  let row = grid.length - 1;
  while (row > header.row && !isSubtotalLabel(grid[row]![label])) row--;
  return row > header.row ? row : -1;
}

/** Rows of an outline that bear a label, totals apart: a sum may as well be an inner row. */
function labelledRows({ grid, header }: LayoutDraft, label: number): number[] {
  const found: number[] = [];
  for (let row = header.row + 1; row < grid.length; row++) {
    const cell = grid[row]![label];
    if (cellText(cell) !== "" && !isSubtotalLabel(cell)) found.push(row);
  }
  return found;
}

/** Makes items of the inner rows; customer and date are those of the row itself or of the one above it. */
function useDates(
  draft: LayoutDraft,
  rows: readonly number[],
  outer: ReadonlySet<number>,
  isDate: (row: number) => boolean,
  label: number,
): void {
  const kinds = draft.rows!.kinds;
  const title = draft.header.titles[label]!;
  const [names, dates]: unknown[][] = [[], []];
  let [name, date]: unknown[] = ["", ""];
  for (const row of rows) {
    const cell = draft.grid[row]![label];
    if (outer.has(row)) [name, date] = ["", ""];
    if (isDate(row)) date = cell;
    else name = cell;
    kinds[row] = outer.has(row) ? ROW.group : ROW.item;
    names![row] = name;
    dates![row] = date;
  }
  draft.rows = { ...draft.rows!, headings: new Map(), printed: [] };
  const { columns } = draft.header;
  const field = columns.dueDate === label ? "dueDate" : "documentDate";
  const customerName = draft.work(title, (row) => names![row] ?? "");
  const dated = draft.work(title, (row) => dates![row] ?? "");
  draft.header = { ...draft.header, columns: { ...columns, customerName, [field]: dated } };
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
