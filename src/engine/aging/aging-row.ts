/** One line of an aging report. */
import { currencyDecimals, sumAmounts, type Amount } from "../values/money";

/** Open amounts of one group. */
export interface AgingRow {
  /** Customer, or the text of the column by which the report groups; "" where the cell is blank. */
  readonly group: string;
  /** Name of the customer where the ledger has a code and a name. */
  readonly name: string;
  /** One amount per bucket of the policy. */
  readonly buckets: readonly Amount[];
  /** One amount per year bucket; empty unless both bases are shown. */
  readonly ageBuckets: readonly Amount[];
  /** Credit notes and payments not applied to an invoice; negative. */
  readonly unapplied: Amount;
  /** Buckets and unapplied credits together. */
  readonly total: Amount;
  /** Past due on the as-of date, on either basis; credit items left out. */
  readonly overdue: Amount;
  /** Open and disputed. */
  readonly disputed: Amount;
}

/** Adds two rows, amount by amount; the first gives the group. */
export function sumOfRows(a: AgingRow, b: AgingRow, currency: string): AgingRow {
  return combine(a, b, 1, currency);
}

/** Subtracts the second row from the first, amount by amount. */
export function differenceOfRows(a: AgingRow, b: AgingRow, currency: string): AgingRow {
  return combine(a, b, -1, currency);
}

function combine(a: AgingRow, b: AgingRow, sign: 1 | -1, currency: string): AgingRow {
  const decimals = currencyDecimals(currency);
  const add = (x: Amount, y: Amount) => sumAmounts([x, sign * y], decimals);
  return {
    group: a.group,
    name: a.name,
    buckets: a.buckets.map((amount, bucket) => add(amount, b.buckets[bucket]!)),
    ageBuckets: a.ageBuckets.map((amount, bucket) => add(amount, b.ageBuckets[bucket]!)),
    unapplied: add(a.unapplied, b.unapplied),
    total: add(a.total, b.total),
    overdue: add(a.overdue, b.overdue),
    disputed: add(a.disputed, b.disputed),
  };
}
