/** How long an item is past due. */
import type { SerialDate } from "../values/serial-date";

/**
 * Counts the calendar days an item is past due.
 *
 * The due date itself is not past due: counting starts the day after.
 *
 * @param dueDate - Day on which payment falls due.
 * @param asOfDate - Day on which the ledger is looked at.
 * @returns Whole calendar days; 0 while the item is not past due.
 */
export function daysPastDue(dueDate: SerialDate, asOfDate: SerialDate): number {
  return Math.max(0, asOfDate - dueDate);
}
