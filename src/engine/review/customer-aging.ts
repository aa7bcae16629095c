/** The aging of each customer of a book, out of the report over all. */
import type { AgingReport, AgingRow } from "../aging/aging-report";
import type { CustomerPlaces } from "../ledger/customer-places";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { currencyDecimals, sumAmounts } from "../money";

/**
 * Sorts the rows of an aging report by customer of the book.
 *
 * The ledger may know a customer under its code in one row and its name in another: the
 * book has put them together, and so are their rows.
 *
 * @param report - Of the ledger, grouped by customer.
 * @returns A row per place of the book that has an open amount.
 */
export function agingByCustomer(
  report: AgingReport,
  ledger: InvoiceLedger,
  places: CustomerPlaces,
): ReadonlyMap<number, AgingRow> {
  const placeOf = new Map(ledger.customers.map((id, i) => [id, places.ofLedger[i]!]));
  const rows = new Map<number, AgingRow>();
  for (const row of report.rows) {
    const place = placeOf.get(row.group);
    if (place === undefined || row.group === "") continue;
    const known = rows.get(place);
    rows.set(place, known === undefined ? row : sumOf(known, row, report.currency));
  }
  return rows;
}

function sumOf(a: AgingRow, b: AgingRow, currency: string): AgingRow {
  const decimals = currencyDecimals(currency);
  const add = (x: number, y: number) => sumAmounts([x, y], decimals);
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
