/** Due dates of a ledger that tells days past due instead of dates. */
import type { SerialDate } from "../values/serial-date";
import { changedLedger, type InvoiceLedger } from "./invoice-ledger";

/** In a column of days past due: the row tells none. */
export const NO_DAYS = -2_147_483_648;

/**
 * Gives the ledger with the due dates that its days past due mean on a day.
 *
 * @param asOfDate - Null for not known: the ledger is left as it is.
 */
export function dueOn(ledger: InvoiceLedger, asOfDate: SerialDate | null): InvoiceLedger {
  const { daysPastDue } = ledger;
  if (daysPastDue === null || asOfDate === null) return ledger;
  const dueDate = ledger.dueDate.map((date, item) => {
    const days = daysPastDue[item]!;
    return days === NO_DAYS ? date : asOfDate - days;
  });
  return changedLedger(ledger, { dueDate, daysPastDue: null });
}
