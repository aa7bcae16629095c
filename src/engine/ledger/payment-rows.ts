/** Invoices that a list repeats on a row for each of their payments. */
import { amountColumn } from "../reading/amount-column";
import { comparisonKey } from "../values/cells";
import { DocumentRows } from "./document-rows";
import { zeroed, type LayoutDraft } from "./layout-draft";
import { ROW } from "./row-kinds";

/** Rows looked at first: a ledger of a million invoices passes at once. */
const SEARCHED_ROWS = 2000;

/**
 * Counts an invoice once with all its payments, where its rows bear one amount and the same days and differ in what
 * was paid.
 */
export function joinPaymentRows(draft: LayoutDraft): void {
  const { grid, header } = draft;
  const { invoiceNo, amount, paidAmount, openAmount, settledDate } = header.columns;
  const { documentDate, dueDate } = header.columns;
  if (invoiceNo === undefined || amount === undefined || paidAmount === undefined) return;
  if (openAmount !== undefined) return;
  const [amounts, paid] = [amount, paidAmount].map((place) => amountColumn(grid, header, place));
  const rows = new DocumentRows(grid, header, draft.rows?.kinds ?? null, [amounts!]);
  if (rows.documents(invoiceNo, SEARCHED_ROWS).length === 0) return;
  const differ = (places: readonly number[], column: number | undefined) =>
    column !== undefined &&
    new Set(places.map((row) => comparisonKey(grid[row]![column]))).size > 1;
  const documents = rows
    .documents(invoiceNo)
    .filter(({ rows: own }) => differ(own, paidAmount) || differ(own, settledDate));
  const isRepeated = documents.every(
    ({ rows: own, isConstant }) =>
      isConstant && !differ(own, documentDate) && !differ(own, dueDate),
  );
  if (documents.length === 0 || !isRepeated) return;
  const kinds = draft.rows?.kinds ?? new Uint8Array(grid.length);
  const [sums, days] = [new Map<number, number>(), new Map<number, unknown>()];
  for (const { rows: own } of documents) {
    sums.set(
      own[0]!,
      own.reduce((sum, row) => sum + zeroed(paid!.read(grid[row]!)), 0),
    );
    if (settledDate !== undefined) days.set(own[0]!, grid[own.at(-1)!]![settledDate]);
    for (const row of own.slice(1)) kinds[row] = ROW.line;
  }
  draft.rows ??= { kinds, headings: new Map(), printed: [] };
  const worked = (column: number, found: ReadonlyMap<number, unknown>) =>
    draft.work(header.titles[column]!, (row) => found.get(row) ?? grid[row]![column]);
  const columns = { ...header.columns, paidAmount: worked(paidAmount, sums) };
  if (settledDate !== undefined) columns.settledDate = worked(settledDate, days);
  draft.header = { ...header, columns };
  const further = documents.reduce((sum, { rows: own }) => sum + own.length - 1, 0);
  draft.doubt("repeatedTotals", "warning", header.titles[amount]!, "", further);
}
