/** The worksheet function that checks a ledger. */
import { asOfDateArgument } from "../arguments/arguments";
import { withCellErrors } from "../cells/cell-errors";
import { ledgerCheckTable } from "./ledger-check-table";
import { ledgerTable, policyReading } from "../arguments/tables";

/**
 * Checks a ledger: what was read, what was left out and why, and the control totals.
 * @customfunction LEDGERCHECK
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day on which the ledger is looked at. Default: the ledger's last day.
 * @param [policy] Policy table: rates, order of dates; its own issues are listed too. Default: the built-in International policy.
 * @returns Seven columns: section, item, value, amount, row, column, what was found there.
 */
export function ledgerCheck(
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const reading = policyReading(policy, speak);
    const table = ledgerTable(invoices, reading.policy);
    return ledgerCheckTable(table, asOfDateArgument(asOfDate), reading);
  });
}
