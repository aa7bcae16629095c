/** Credits that stand in a column of their own beside aging buckets. */
import { amountColumn } from "../reading/amount-column";
import { mayBeMoney } from "../reading/unread-columns";
import { PRINTED_TOLERANCE } from "../values/money";
import type { BucketSpan } from "../words/bucket-titles";
import { headerKey } from "../words/header-key";
import { bucketSum } from "./bucket-sum";
import { rounded, zeroed, type LayoutDraft } from "./layout-draft";

const CREDITS =
  /unapplied|unallocated|unmatched|on account|credit|pre-?paid|prepay|advance|deposit|receipt|payment|预收|預收|预付|預付|贷|貸|收款|未分配|未冲|未沖|抵/i;

/** What was paid in a period is off the balance already; limits, terms and days are no money owed. */
const OTHER_FIGURES =
  /\b(?:last|latest|most recent|this|mtd|ytd|qtd|months?|quarter|period|year|weeks?|limits?|lines?|terms?|days?|date|rating|score|insur\w*)\b|最近|最后|最後|上次|上一次|上期|上月|本次|本期|本月|本季|本年|当期|當期|当月|當月|当年|當年|累计|累計|额度|額度|限额|限額|天数|天數|日期|评级|評級|保险|保險/i;

/**
 * Takes a further column for a bucket where it makes up the total of every row: credits on
 * account, receipts that are not applied, with or without their sign.
 *
 * @returns True where the buckets make up the total of every row, with such a column or without one.
 */
export function addCreditBucket(draft: LayoutDraft, total: number): boolean {
  const rows = draft.itemRows();
  const column = amountColumn(draft.grid, draft.header, total);
  const sumAt = bucketSum(draft);
  const gaps = rows.map((row) => zeroed(column.read(draft.grid[row]!)) - zeroed(sumAt(row)));
  if (!gaps.some((gap) => Math.abs(gap) > PRINTED_TOLERANCE)) return true;
  for (const [place, title] of creditColumns(draft)) {
    const values = amountColumn(draft.grid, draft.header, place);
    for (const sign of [1, -1]) {
      const valueAt = (row: number) => sign * zeroed(values.read(draft.grid[row]!));
      const isProof = rows.every(
        (row, i) => Math.abs(valueAt(row) - gaps[i]!) <= PRINTED_TOLERANCE,
      );
      if (!isProof) continue;
      draft.used.add(place);
      draft.addBucket(sign > 0 ? place : draft.work(title, valueAt), NOT_DUE);
      return true;
    }
  }
  return false;
}

/**
 * Finds the total of the rows under a name that no list knows: the buckets make it up, with a column of credits or
 * without one.
 */
export function provenTotal(draft: LayoutDraft): number | undefined {
  const total = draft.header.titles.findIndex((title, column) => {
    if (title === "" || draft.used.has(column) || !mayBeMoney(title) || CREDITS.test(title))
      return false;
    return addCreditBucket(draft, column);
  });
  if (total < 0) return undefined;
  draft.used.add(total);
  return total;
}

/** Takes columns of credits for buckets where no total proves them, for the minus on each of their amounts; says so. */
export function addNegativeBuckets(draft: LayoutDraft): void {
  for (const [place, title] of creditColumns(draft)) {
    const words = title.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/_/g, " ");
    if (OTHER_FIGURES.test(words)) continue;
    const values = amountColumn(draft.grid, draft.header, place);
    const amounts = draft.itemRows().map((row) => zeroed(values.read(draft.grid[row]!)));
    if (amounts.some((amount) => amount > 0) || !amounts.some((amount) => amount < 0)) continue;
    draft.used.add(place);
    draft.addBucket(place, NOT_DUE);
    const rows = amounts.filter((amount) => amount < 0).length;
    const sum = rounded(amounts.reduce((total, amount) => total + amount, 0));
    draft.doubt("unprovenCredits", "warning", title, "", rows, sum);
  }
}

/** Columns headed by words of credits, which nothing else reads. */
function creditColumns({ header, buckets, rules }: LayoutDraft): [number, string][] {
  const fields = Object.values(header.columns);
  return [...header.titles.entries()].filter(
    ([place, title]) =>
      CREDITS.test(title) &&
      !fields.includes(place) &&
      !buckets.has(place) &&
      rules.columns.get(headerKey(title)) !== "notRead",
  );
}

const NOT_DUE: BucketSpan = { from: -Infinity, to: 0 };
