/** Says of aging buckets that they are no days, or more of them than a bucket of the policy. */
import { comparisonKey } from "../values/cells";
import type { BucketSpan } from "../words/bucket-titles";
import { ageSpans } from "./age-texts";
import { rounded, zeroed, type LayoutDraft } from "./layout-draft";
import { valuesOf } from "./signs";

/** Says of a bucket that it may be several of the policy's: its amounts have the age of its last day. */
export function noteWideBuckets(draft: LayoutDraft): void {
  for (const [column, span] of draft.buckets) {
    if (isWide(span)) noteWide(draft, draft.header.titles[column]!, span, column, () => true);
  }
}

/** Says the same of the buckets that the cells of a column name. */
export function noteWideAges(draft: LayoutDraft): void {
  const { grid, header } = draft;
  const { daysPastDue, dueDate, openAmount, amount } = header.columns;
  if (daysPastDue === undefined || dueDate !== undefined) return;
  for (const [word, span] of ageSpans(grid, header, daysPastDue) ?? []) {
    const isIn = (row: number) => comparisonKey(grid[row]![daysPastDue]) === word;
    if (isWide(span)) noteWide(draft, word, span, (openAmount ?? amount)!, isIn);
  }
}

function isWide({ from, to }: BucketSpan): boolean {
  return from < OLDEST_BUCKET && to !== Infinity && to - Math.max(from, 0) > MONTH;
}

function noteWide(
  draft: LayoutDraft,
  title: string,
  { to }: BucketSpan,
  money: number,
  isIn: (row: number) => boolean,
): void {
  const valueAt = valuesOf(draft, money);
  const rows = draft.itemRows().filter((row) => isIn(row) && zeroed(valueAt(row)) !== 0);
  const sum = rows.reduce((total, row) => total + valueAt(row), 0);
  if (rows.length === 0) return;
  draft.doubt("wideBucket", "warning", title, `${to}`, rows.length, rounded(sum));
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
