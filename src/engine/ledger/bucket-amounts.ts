/** Reads amounts that stand in the columns of their aging buckets. */
import { amountColumn } from "../reading/amount-column";
import { rounded, zeroed, type LayoutDraft } from "./layout-draft";

/** Amounts that stand in the columns of their buckets. */
export function useBuckets(draft: LayoutDraft, amount: number | undefined): void {
  const parts = [...draft.buckets.keys()].map((column) =>
    amountColumn(draft.grid, draft.header, column),
  );
  const sumAt = (row: number) => {
    const values = parts.map((part) => part.read(draft.grid[row]!)).filter((v) => !Number.isNaN(v));
    return values.length === 0 ? NaN : rounded(values.reduce((sum, value) => sum + value, 0));
  };
  const columns = { ...draft.header.columns };
  const title = draft.header.titles[amount ?? [...draft.buckets.keys()][0]!]!;
  const total = amount === undefined ? null : amountColumn(draft.grid, draft.header, amount);
  if (total !== null) {
    const rows = draft.itemRows();
    const differs = rows.filter(
      (row) => Math.abs(zeroed(total.read(draft.grid[row]!)) - zeroed(sumAt(row))) > 0.006,
    );
    draft.checks.push({
      code: "columnSum",
      column: title,
      places: rows.length,
      failed: differs.length,
      shown: rounded(rows.reduce((sum, row) => sum + zeroed(total.read(draft.grid[row]!)), 0)),
      read: rounded(rows.reduce((sum, row) => sum + zeroed(sumAt(row)), 0)),
    });
    if (differs.length > 0) delete columns.currency;
  }
  columns.amount = draft.work(title, (row) => {
    const sum = sumAt(row);
    return Number.isNaN(sum) ? "" : sum;
  });
  draft.header = { ...draft.header, columns };
}
