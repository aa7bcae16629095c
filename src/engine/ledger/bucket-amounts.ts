/** Reads amounts that stand in the columns of their aging buckets. */
import { PRINTED_TOLERANCE } from "../values/money";
import { amountColumn } from "../reading/amount-column";
import type { BucketSpan } from "../words/bucket-titles";
import { rounded, zeroed, type LayoutDraft } from "./layout-draft";

/** Amounts that stand in the columns of their buckets. */
export function useBuckets(draft: LayoutDraft, amount: number | undefined): void {
  if (amount !== undefined) addCreditBucket(draft, amount);
  const columns = { ...draft.header.columns };
  const differs = amount !== undefined && checkBuckets(draft, amount);
  if (differs) delete columns.currency;
  const sumAt = bucketSum(draft);
  const title = draft.header.titles[amount ?? [...draft.buckets.keys()][0]!]!;
  columns.amount = draft.work(title, (row) => {
    const sum = sumAt(row);
    return Number.isNaN(sum) ? "" : sum;
  });
  draft.header = { ...draft.header, columns };
}

/** Adds up the buckets of a row; NaN where all of them are blank. */
function bucketSum(draft: LayoutDraft): (row: number) => number {
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

/** Holds the buckets against what is open beside them; in a summary they are what is read. */
export function proveBuckets(draft: LayoutDraft, isSummary: boolean): void {
  const { openAmount } = draft.header.columns;
  if (draft.buckets.size === 0 || openAmount === undefined) return;
  if (openAmount >= draft.header.titles.length) return;
  if (isSummary) addCreditBucket(draft, openAmount);
  checkBuckets(draft, openAmount);
}

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

/**
 * Compares the buckets with the total beside them.
 *
 * @returns True where some row differs.
 */
function checkBuckets(draft: LayoutDraft, total: number): boolean {
  const rows = draft.itemRows();
  const column = amountColumn(draft.grid, draft.header, total);
  const totalAt = (row: number) => zeroed(column.read(draft.grid[row]!));
  const sumAt = bucketSum(draft);
  const readAt = (row: number) => zeroed(sumAt(row));
  const failed = rows.filter((row) => Math.abs(totalAt(row) - readAt(row)) > PRINTED_TOLERANCE);
  draft.checks.push({
    code: "columnSum",
    column: draft.header.titles[total]!,
    places: rows.length,
    failed: failed.length,
    shown: rounded(rows.reduce((sum, row) => sum + totalAt(row), 0)),
    read: rounded(rows.reduce((sum, row) => sum + readAt(row), 0)),
  });
  return failed.length > 0;
}

const CREDITS =
  /unapplied|unallocated|unmatched|on account|credit|pre-?paid|prepay|advance|deposit|receipt|payment|预收|預收|预付|預付|贷|貸|收款|未分配|未冲|未沖|抵/i;

/**
 * Takes a further column for a bucket where it makes up the total of every row: credits on
 * account, receipts that are not applied, with or without their sign.
 */
function addCreditBucket(draft: LayoutDraft, total: number): void {
  const rows = draft.itemRows();
  const column = amountColumn(draft.grid, draft.header, total);
  const sumAt = bucketSum(draft);
  const gaps = rows.map((row) => zeroed(column.read(draft.grid[row]!)) - zeroed(sumAt(row)));
  if (!gaps.some((gap) => Math.abs(gap) > PRINTED_TOLERANCE)) return;
  const fields = Object.values(draft.header.columns);
  for (const [place, title] of draft.header.titles.entries()) {
    if (!CREDITS.test(title) || fields.includes(place) || draft.buckets.has(place)) continue;
    const values = amountColumn(draft.grid, draft.header, place);
    for (const sign of [1, -1]) {
      const valueAt = (row: number) => sign * zeroed(values.read(draft.grid[row]!));
      const isProof = rows.every(
        (row, i) => Math.abs(valueAt(row) - gaps[i]!) <= PRINTED_TOLERANCE,
      );
      if (!isProof) continue;
      draft.used.add(place);
      draft.addBucket(sign > 0 ? place : draft.work(title, valueAt), NOT_DUE);
      return;
    }
  }
}

const NOT_DUE: BucketSpan = { from: -Infinity, to: 0 };
