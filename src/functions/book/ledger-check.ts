/** The worksheet function that checks a ledger. */
import { asOfDateArgument, optionalRange } from "../arguments/arguments";
import { withCellErrors } from "../cells/cell-errors";
import { ledgerCheckTable } from "./ledger-check-table";
import { tableCheckRows } from "./table-check-rows";
import {
  contactTable,
  creditTables,
  ledgerTable,
  policyReading,
  receiptTable,
} from "../arguments/tables";

/**
 * Checks a ledger: what was read, what was left out and why, and the control totals.
 * @customfunction LEDGERCHECK
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day on which the ledger is looked at. Default: the ledger's last day.
 * @param [policy] Policy table: rates, order of dates; its own issues are listed too. Default: the built-in International policy.
 * @param [customers] Customers with their header row, to be checked too.
 * @param [statements] Financial statements with their header row, to be checked too.
 * @param [events] Events with their header row, to be checked too.
 * @param [receipts] Receipts with their header row, to be checked too.
 * @param [orders] Open orders with their header row, to be checked too.
 * @param [contacts] Contacts with their header row, to be checked too.
 * @returns Seven columns: section, item, value, amount, row, column, what was found there.
 */
export function ledgerCheck(
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  customers?: unknown[][],
  statements?: unknown[][],
  events?: unknown[][],
  receipts?: unknown[][],
  orders?: unknown[][],
  contacts?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const reading = policyReading(policy, speak);
    const { policy: rules } = reading;
    const date = asOfDateArgument(asOfDate);
    const ledger = ledgerTable(invoices, rules, date);
    const others = {
      ...creditTables({ customers, statements, events, orders }, rules, null),
      receipts: receiptTable(receipts, rules),
      contacts: optionalRange(contacts) === null ? null : contactTable(contacts, rules),
    };
    return [...ledgerCheckTable(ledger, date, reading), ...tableCheckRows(others, rules.language)];
  });
}
