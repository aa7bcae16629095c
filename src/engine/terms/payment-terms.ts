/** Payment terms that are nothing but a number of days. */
import { readTerms } from "./read-terms";

/**
 * Gives the days from the document date to the due date.
 *
 * "Net 30", "30 days", "n/30" and 30 are 30; "2/10 n/30" is 30; cash on delivery is 0.
 *
 * @returns Days; null for a blank cell, for terms that cannot be read, and for terms that
 * have no plain days: they count from a month end or fall due in instalments.
 */
export function paymentTermsDays(cell: unknown): number | null {
  const terms = readTerms(cell);
  const [only, further] = terms?.instalments ?? [];
  const isPlain = only?.start.kind === "documentDate" && further === undefined;
  return isPlain ? only.days : null;
}
