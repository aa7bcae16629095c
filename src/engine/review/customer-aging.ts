/** The aging of each customer of a book, out of the report over all. */
import type { AgingReport } from "../aging/aging-report";
import { sumOfRows, type AgingRow } from "../aging/aging-row";
import type { CustomerPlaces } from "../ledger/customer-places";
import type { InvoiceLedger } from "../ledger/invoice-ledger";

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
    rows.set(place, known === undefined ? row : sumOfRows(known, row, report.currency));
  }
  return rows;
}
