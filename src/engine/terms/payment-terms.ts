/** Payment terms that are nothing but a length of time. */
import { readTerms } from "./read-terms";

/** Days of a month on average, where there is no invoice whose calendar would tell. */
const DAYS_PER_MONTH = 365 / 12;

/**
 * Gives the days from the document date to the due date.
 *
 * "Net 30", "30 days", "n/30" and 30 are 30; "2/10 n/30" is 30; cash on delivery is 0; a
 * month has 30 days on average, two have 61.
 *
 * @returns Days; null for a blank cell, for terms that cannot be read, and for terms that
 * have no plain days: they count from a month end or fall due in instalments.
 */
export function paymentTermsDays(cell: unknown): number | null {
  const [only, further] = readTerms(cell)?.instalments ?? [];
  if (only === undefined || further !== undefined) return null;
  let days = 0;
  for (const step of only.steps) {
    if (step.kind === "days") days += step.days;
    else if (step.kind === "months") days += Math.round(step.months * DAYS_PER_MONTH);
    else return null;
  }
  return days;
}
