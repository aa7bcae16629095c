/** Loss rates by bucket: the policy's, or those of a table. */
import { cellText, isBlank, plainCell, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import { findHeaderRow, type HeaderRow } from "../reading/header-row";
import { headerKey, type FieldNames } from "../words/header-key";
import { TableCells } from "../reading/table-cells";
import type { Policy } from "../policy/policy";

/** What a column of a table of loss rates can hold. */
export type BucketRateField = "bucket" | "lossRate";

/** Names of a loss rate, in any table that has one. */
export const LOSS_RATE_NAMES: readonly string[] = [
  ...["Loss Rate", "ECL Rate", "Provision Rate", "Rate"],
  ...["损失率", "预期信用损失率", "计提比例", "提列率"],
];

const BUCKET_RATE_NAMES: FieldNames<BucketRateField> = {
  bucket: ["Bucket", "Aging Bucket", "账龄区间", "账龄"],
  lossRate: LOSS_RATE_NAMES,
};

/**
 * Gives the policy's loss rate of each bucket.
 *
 * @param labels - Buckets as the policy ages them; a not-due bucket that it does not name
 * may stand first.
 * @returns Null where the policy states none.
 */
export function policyLossRates(labels: readonly string[], { buckets }: Policy): (number | null)[] {
  const unnamed = labels.length - buckets.length;
  return labels.map((_, i) => buckets[i - unnamed]?.lossRate ?? null);
}

/**
 * Reads the loss rate of each bucket from a table: what LOSSRATES gives, or two columns of
 * bucket and rate with or without a header row.
 *
 * Buckets are found by their labels; letters and digits alone count, so that "1-30" is
 * "1–30". A row without a rate says nothing.
 *
 * @param grid - Any order of rows.
 * @param labels - Buckets of the policy.
 * @returns Null for a bucket without a rate.
 * @throws {@link EngineError} `invalidRates` for a bucket that the policy does not have, one
 * that stands twice, and for what is no rate from 0 to 1.
 */
export function readBucketRates(grid: CellGrid, labels: readonly string[]): (number | null)[] {
  const cells = new TableCells(grid, bucketRateHeader(grid), [], "automatic");
  const keys = labels.map(headerKey);
  const rates: (number | null)[] = labels.map(() => null);
  for (const row of cells.rows()) {
    const cell = cells.cell(row, "lossRate");
    if (isBlank(cell)) continue;
    const place = keys.indexOf(headerKey(cells.cell(row, "bucket")));
    const rate = cells.amount(row, "lossRate");
    const isRate = rate !== null && rate >= 0 && rate <= 1;
    if (place < 0 || !isRate || rates[place] !== null) {
      throw new EngineError("invalidRates", {
        row: row + 1,
        found: `${cellText(cells.cell(row, "bucket"))} ${cellText(cell)}`,
        expected: labels.join(", "),
      });
    }
    rates[place] = rate;
  }
  return rates;
}

function bucketRateHeader(grid: CellGrid): HeaderRow<BucketRateField> {
  const first = grid.find((row) => !row.every(isBlank)) ?? [];
  const isBare = first.length === 2 && typeof plainCell(first[1]) === "number";
  if (isBare) {
    return { row: -1, columns: { bucket: 0, lossRate: 1 }, titles: ["", ""], ambiguous: [] };
  }
  return findHeaderRow(grid, BUCKET_RATE_NAMES, "rates", [["bucket"], ["lossRate"]]);
}
