/** The dates by which the items of a ledger are old. */
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import type { Policy } from "../policy/policy";

/**
 * Gives the date by which each item is old: its due date, or the day on which the debt arose.
 *
 * @param basis - On "both" the due date leads; the age since the debt arose stands beside it.
 * @returns One date per item; `NO_DATE` where the ledger knows none.
 */
export function baseDatesOf(
  ledger: InvoiceLedger,
  basis: Policy["settings"]["agingBasis"],
): Int32Array {
  return basis === "documentDate" ? debtDatesOf(ledger) : ledger.dueDate;
}

/** Gives the day on which each debt arose; its due date where the invoice date is not known. */
export function debtDatesOf({ documentDate, dueDate }: InvoiceLedger): Int32Array {
  // Nearly every ledger knows them all, and a million of them need no copy.
  if (!documentDate.includes(NO_DATE)) return documentDate;
  return documentDate.map((date, item) => (date === NO_DATE ? dueDate[item]! : date));
}
