/** Worksheet functions about how receivables are collected, and on whom they hang. */
import { textArgument } from "../arguments/arguments";
import { overLedger } from "../cells/table-answers";
import { collectionMeasuresTable } from "./collection-measures-table";
import { concentrationTable } from "./concentration-table";
import { windowArgument } from "../arguments/count-arguments";

/**
 * Measures how receivables are collected: DSO, delinquency, effectiveness, days late, concentration, trend by month.
 * @customfunction COLLECTIONMEASURES
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Last day of the window; later receipts are undone. Default: the ledger's last day.
 * @param [windowDays] Days of the window; fewer where the ledger begins later. Default: 90.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per measure with method, value, unit, formula, figures and remark; then balances, tie-out and the trend.
 */
export function collectionMeasures(
  invoices: unknown[][],
  asOfDate?: unknown,
  windowDays?: unknown,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return overLedger({ invoices, asOfDate, policy, receipts }, (table, date, rules) =>
    collectionMeasuresTable(table, date, windowArgument(windowDays), rules),
  );
}

/**
 * Shows how much of the receivables hangs on few debtors: a row per debtor, largest first, shares of the largest, HHI.
 * @customfunction CONCENTRATION
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day on which the ledger is looked at; later receipts are undone. Default: the ledger's last day.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [groupBy] Header of the column to group by instead of the customer, such as a group of companies.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns Balance, share, cumulative share and class of each debtor; then totals, tie-out, HHI and effective number.
 */
export function concentration(
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  groupBy?: unknown,
  receipts?: unknown[][],
): unknown[][] {
  return overLedger({ invoices, asOfDate, policy, receipts }, (table, date, rules) =>
    concentrationTable(table, date, rules, textArgument(groupBy, "groupBy")),
  );
}
