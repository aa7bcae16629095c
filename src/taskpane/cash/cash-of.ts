/** What the task shows of a book: what will come, how sales are collected, and what waiting costs. */
import {
  carryingCost,
  collectionPattern,
  orReason,
  receiptsForecast,
  USUAL_MONTHS,
  USUAL_PERIODS,
  type CarryingCost,
  type CollectionPattern,
  type OrReason,
  type ReceiptsForecast,
} from "../../engine";
import { breathe } from "../book/breathe";
import type { AssessedView } from "../book/credit-view";

/** The cash of a ledger on one day; in place of each part the reason why it cannot be told. */
export interface Cash {
  readonly receipts: OrReason<ReceiptsForecast>;
  readonly pattern: OrReason<CollectionPattern>;
  readonly cost: OrReason<CarryingCost>;
}

/**
 * Works out the cash of a view with a ledger, part by part.
 *
 * @param signal - Ends the work before it is begun.
 * @returns Null where it was ended, or there is no ledger.
 */
export async function cashOf({ book }: AssessedView, signal: AbortSignal): Promise<Cash | null> {
  const { ledger } = book.tables;
  if (ledger === null) return null;
  // The words that say so are drawn first.
  await breathe();
  if (signal.aborted) return null;
  const receipts = orReason(() => receiptsForecast(book, USUAL_PERIODS.week, "week", null));
  await breathe();
  const pattern = orReason(() =>
    collectionPattern(ledger, book.asOfDate, USUAL_MONTHS, book.policy),
  );
  return { receipts, pattern, cost: orReason(() => carryingCost(book, 1)) };
}
