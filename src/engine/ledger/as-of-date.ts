/** The day on which a ledger is looked at: a cell, or the ledger's own last day; never today. */
import { EngineError } from "../values/errors";
import type { SerialDate } from "../values/serial-date";
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "./invoice-ledger";

/**
 * Decides the as-of date.
 *
 * @param given - The date asked for; null when the argument is left out.
 * @returns The date asked for, else the latest invoice or settlement date of the ledger.
 * @throws {@link EngineError} `missingAsOfDate` when neither is known.
 */
export function asOfDateOf(ledger: InvoiceLedger, given: SerialDate | null): SerialDate {
  const asOfDate = given ?? ledger.lastDate;
  if (asOfDate <= NO_DATE) throw new EngineError("missingAsOfDate", {});
  return asOfDate;
}
