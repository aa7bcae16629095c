/** What the worksheet functions are measured against: the least that any code over the rows costs. */

import { AS_OF_DATE, COLUMN } from "./ledger-rows.mjs";

/** Reads every cell once. */
export function barePass(grid) {
  let numbers = 0;
  let letters = 0;
  for (const row of grid) {
    for (const cell of row) {
      if (typeof cell === "number") numbers += cell;
      else letters += cell.length;
    }
  }
  return numbers + letters;
}

/** Sums open amounts by customer and bucket over known columns, and checks nothing. */
export function handWrittenLoop(grid) {
  const totals = new Map();
  for (let i = 1; i < grid.length; i++) {
    const row = grid[i];
    if (row[COLUMN.documentDate] > AS_OF_DATE) continue;
    const settled = row[COLUMN.settledDate];
    if (settled !== "" && settled <= AS_OF_DATE) continue;
    const customer = row[COLUMN.customer];
    let buckets = totals.get(customer);
    if (buckets === undefined) {
      buckets = [0, 0, 0, 0, 0];
      totals.set(customer, buckets);
    }
    const days = AS_OF_DATE - row[COLUMN.dueDate];
    const bucket = days <= 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4;
    buckets[bucket] += row[COLUMN.amount];
  }
  return totals;
}
