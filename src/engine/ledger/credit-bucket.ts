/** Credits that stand in a column of their own beside aging buckets. */
import { amountColumn } from "../reading/amount-column";
import { PRINTED_TOLERANCE } from "../values/money";
import type { BucketSpan } from "../words/bucket-titles";
import { bucketSum } from "./bucket-sum";
import { zeroed, type LayoutDraft } from "./layout-draft";

const CREDITS =
  /unapplied|unallocated|unmatched|on account|credit|pre-?paid|prepay|advance|deposit|receipt|payment|预收|預收|预付|預付|贷|貸|收款|未分配|未冲|未沖|抵/i;

/**
 * Takes a further column for a bucket where it makes up the total of every row: credits on
 * account, receipts that are not applied, with or without their sign.
 */
export function addCreditBucket(draft: LayoutDraft, total: number): void {
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

/** Takes columns of credits for buckets where no total proves them: a minus on each of their amounts does. */
export function addNegativeBuckets(draft: LayoutDraft): void {
  const fields = Object.values(draft.header.columns);
  for (const [place, title] of draft.header.titles.entries()) {
    if (!CREDITS.test(title) || fields.includes(place) || draft.buckets.has(place)) continue;
    const values = amountColumn(draft.grid, draft.header, place);
    const amounts = draft.itemRows().map((row) => zeroed(values.read(draft.grid[row]!)));
    if (amounts.some((amount) => amount > 0) || !amounts.some((amount) => amount < 0)) continue;
    draft.used.add(place);
    draft.addBucket(place, NOT_DUE);
  }
}

const NOT_DUE: BucketSpan = { from: -Infinity, to: 0 };
