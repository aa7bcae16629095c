/** The error of a measure that has nothing to divide by. */
import type { Translation } from "../ledger/translation";
import { EngineError } from "../values/errors";
import { isoDate, type SerialDate } from "../values/serial-date";

/** Nothing is open, or nothing that has a rate: a debt without one is never taken for none. */
export function nothingOpen(asOfDate: SerialDate, { unknownCurrencies }: Translation): EngineError {
  const currencies = unknownCurrencies.join(", ");
  return new EngineError("nothingOpen", {
    date: isoDate(asOfDate),
    ...(currencies === "" ? {} : { currencies }),
  });
}
