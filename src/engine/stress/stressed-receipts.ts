/** The receipts of the coming weeks when things go wrong. */
import type { CreditBook } from "../book/credit-book";
import { openInvoices } from "../cash/expected-receipts";
import { daysToPay } from "../cash/receipts-forecast";
import { knownHistory } from "../risk/known-history";
import { roundAmount, type Amount } from "../values/money";
import type { Scenario } from "./read-scenarios";

/** Receipts of the coming weeks, from open invoices and from sales to come. */
export interface StressedReceipts {
  readonly receipts: Amount;
  /** Null where the sales are not known. */
  readonly salesReceipts: Amount | null;
}

/**
 * Prepares the forecast of a book: what is paid later so many days comes in as much later, and who fails pays nothing.
 *
 * @param dailySales - What is sold every day to come; null where it is not known.
 * @throws {@link EngineError} `tooLittleHistory` below 30 invoices whose payment is known.
 */
export function stressedReceipts(
  book: CreditBook,
  weeks: number,
  scenarios: readonly Scenario[],
): (scenario: Scenario | null, dailySales: Amount | null) => StressedReceipts {
  const known = knownHistory(book);
  const { asOfDate, places } = book;
  const { ledger, translation } = book.sums!;
  const days = 7 * weeks;
  const delays = [...new Set([0, ...scenarios.map(({ delayDays }) => delayDays)])];
  // What comes within the weeks is what would come without the delay within so many days less.
  const periods = delays.map((delay) => ({
    from: asOfDate + 1,
    to: asOfDate + Math.max(0, days - delay),
  }));
  const invoices = openInvoices(book, periods, known).map(({ item, open, shares }) => ({
    place: places.ofLedger[ledger.customerOf[item]!]!,
    open,
    shares,
  }));
  const paidWithin = daysToPay(book, known);
  return (scenario, dailySales) => {
    const delay = scenario?.delayDays ?? 0;
    const column = delays.indexOf(delay);
    let receipts = 0;
    for (const { place, open, shares } of invoices) {
      if (scenario?.failing.has(place) !== true) receipts += open * shares[column]!;
    }
    let daysPaid = 0;
    for (let left = 0; left < days; left++) daysPaid += paidWithin(left - delay);
    return {
      receipts: roundAmount(receipts, translation.decimals),
      salesReceipts:
        dailySales === null ? null : roundAmount(dailySales * daysPaid, translation.decimals),
    };
  };
}
