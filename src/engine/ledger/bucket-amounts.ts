/** Reads amounts that stand in the columns of their aging buckets. */
import { PRINTED_TOLERANCE } from "../values/money";
import { amountColumn } from "../reading/amount-column";
import { bucketSum } from "./bucket-sum";
import { addCreditBucket, addNegativeBuckets, provenTotal } from "./credit-bucket";
import { rounded, zeroed, type LayoutDraft } from "./layout-draft";

/** Amounts that stand in the columns of their buckets. */
export function useBuckets(draft: LayoutDraft, named: number | undefined): void {
  const amount = named ?? provenTotal(draft);
  if (amount === undefined) addNegativeBuckets(draft);
  else if (amount === named) addCreditBucket(draft, amount);
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

/** Holds the buckets against what is open beside them; in a summary they are what is read. */
export function proveBuckets(draft: LayoutDraft, isSummary: boolean): void {
  const { openAmount } = draft.header.columns;
  if (draft.buckets.size === 0 || openAmount === undefined) return;
  if (openAmount >= draft.header.titles.length) return;
  if (isSummary) addCreditBucket(draft, openAmount);
  checkBuckets(draft, openAmount);
}

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
  draft.check({
    code: "columnSum",
    column: draft.header.titles[total]!,
    places: rows.length,
    failed: failed.length,
    firstRow: failed.length === 0 ? null : failed[0]! + 1,
    shown: rounded(rows.reduce((sum, row) => sum + totalAt(row), 0)),
    read: rounded(rows.reduce((sum, row) => sum + readAt(row), 0)),
  });
  return failed.length > 0;
}
