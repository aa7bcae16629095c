/** Says of aging buckets that they are no days, or more of them than a bucket of the policy. */
import { amountColumn } from "../reading/amount-column";
import { rounded, zeroed, type LayoutDraft } from "./layout-draft";

/** Says of a bucket that it may be several of the policy's: its amounts have the age of its last day. */
export function noteWideBuckets(draft: LayoutDraft): void {
  for (const [column, { from, to }] of draft.buckets) {
    if (from >= OLDEST_BUCKET || to === Infinity || to - Math.max(from, 0) <= MONTH) continue;
    const amounts = amountColumn(draft.grid, draft.header, column);
    const rows = draft.itemRows().filter((row) => zeroed(amounts.read(draft.grid[row]!)) !== 0);
    const sum = rows.reduce((total, row) => total + amounts.read(draft.grid[row]!), 0);
    if (rows.length === 0) continue;
    draft.doubt(
      "wideBucket",
      "warning",
      draft.header.titles[column]!,
      `${to}`,
      rows.length,
      rounded(sum),
    );
  }
}

/** Says that buckets are months: what is in one is as old as the last day of its month. */
export function noteMonthBuckets(draft: LayoutDraft): void {
  const months = [...draft.buckets].filter(([, { dueDate }]) => dueDate !== undefined);
  if (months.length === 0) return;
  const titles = months.map(([column]) => draft.header.titles[column]!).join(", ");
  draft.doubt("monthBuckets", "warning", titles, "", draft.itemRows().length);
}

/** Standard buckets are a month wide, and the last of them begins here. */
const MONTH = 31;
const OLDEST_BUCKET = 90;
