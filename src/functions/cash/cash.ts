/** Worksheet functions about the cash that receivables bring. */
import { monthsArgument } from "../arguments/count-arguments";
import { overLedger } from "../cells/table-answers";
import { collectionPatternTable } from "./collection-pattern-table";

/** Months of sales where nobody asks for others. */
const USUAL_MONTHS = 12;

/**
 * Shows how the sales of each month are collected: shares by months after the sale, the pattern, recent against all.
 * @customfunction COLLECTIONPATTERN
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Day up to which is looked; later receipts are undone. Default: the ledger's last day.
 * @param [months] Months of sales, the running one included. Default: 12.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per month: invoiced, shares collected in it and after, written off, open; then the pattern and the tie-out.
 */
export function collectionPattern(
  invoices: unknown[][],
  asOfDate?: unknown,
  months?: unknown,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return overLedger({ invoices, asOfDate, policy, receipts }, (table, date, rules) =>
    collectionPatternTable(table, date, monthsArgument(months) ?? USUAL_MONTHS, rules),
  );
}
