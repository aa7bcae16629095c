/** Adds up the amounts of a row that stand in aging buckets. */
import { amountColumn } from "../reading/amount-column";
import { rounded, type LayoutDraft } from "./layout-draft";

/** Adds up the buckets of a row; NaN where all of them are blank. */
export function bucketSum(draft: LayoutDraft): (row: number) => number {
  const width = draft.header.titles.length;
  const parts = [...draft.buckets.keys()].map((column) => {
    // A column that was worked out holds numbers.
    if (column >= width) return (row: number) => draft.cellAt(row, column) as number;
    const part = amountColumn(draft.grid, draft.header, column);
    return (row: number) => part.read(draft.grid[row]!);
  });
  return (row) => {
    const values = parts.map((valueAt) => valueAt(row)).filter((value) => !Number.isNaN(value));
    return values.length === 0 ? NaN : rounded(values.reduce((sum, value) => sum + value, 0));
  };
}
