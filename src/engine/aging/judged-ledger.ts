/** The ledger by which payment behaviour is judged: unpaid is what is open under the policy. */
import { changedLedger, type InvoiceLedger } from "../ledger/invoice-ledger";
import { NO_DATE } from "../reading/date-columns";
import type { SerialDate } from "../values/serial-date";
import type { ShownItems } from "./open-items";

/**
 * Gives the ledger with what is open under the policy as unpaid.
 *
 * What credits have paid is not unpaid, and what is no delay counts as paid on the day of its last
 * payment; without one it says nothing.
 */
export function judgedLedger(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  { amounts, noDelay }: ShownItems,
): InvoiceLedger {
  if (amounts === null && noDelay.size === 0) return ledger;
  const residualAmount = (amounts ?? ledger.residualAmount).slice();
  for (const item of noDelay) residualAmount[item] = 0;
  // Nothing is left to be settled by what came later.
  const settledDate = ledger.settledDate.map((date, item) =>
    date > asOfDate && residualAmount[item] === 0 ? NO_DATE : date,
  );
  return changedLedger(ledger, {
    residualAmount,
    settledDate,
    settlementOf: null,
    settlements: null,
  });
}
