/** Worksheet functions about how receivables are collected, and on whom they hang. */
import { asOfDateOf } from "../../engine";
import { asOfDateArgument, textArgument } from "../arguments/arguments";
import { withCellErrors } from "../cells/cell-errors";
import { collectionMeasuresTable } from "./collection-measures-table";
import { concentrationTable } from "./concentration-table";
import { windowArgument } from "../arguments/count-arguments";
import { ledgerTable, policyTable } from "../arguments/tables";

/**
 * Measures how receivables are collected: DSO, delinquency, effectiveness, days late, concentration, trend by month.
 * @customfunction COLLECTIONMEASURES
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Last day of the window; later receipts are undone. Default: the ledger's last day.
 * @param [windowDays] Days of the window; fewer where the ledger begins later. Default: 90.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @returns A row per measure with method, value, unit, formula, figures and remark; then balances, tie-out and the trend.
 */
export function collectionMeasures(
  invoices: unknown[][],
  asOfDate?: unknown,
  windowDays?: unknown,
  policy?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const { ledger } = ledgerTable(invoices, rules, asOfDateArgument(asOfDate));
    const date = asOfDateOf(ledger, asOfDateArgument(asOfDate));
    return collectionMeasuresTable(ledger, date, windowArgument(windowDays), rules);
  });
}

/**
 * Shows how much of the receivables hangs on few debtors: a row per debtor, largest first, shares of the largest, HHI.
 * @customfunction CONCENTRATION
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day on which the ledger is looked at; later receipts are undone. Default: the ledger's last day.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [groupBy] Header of the column to group by instead of the customer, such as a group of companies.
 * @returns Balance, share, cumulative share and class of each debtor; then totals, tie-out, HHI and effective number.
 */
export function concentration(
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  groupBy?: unknown,
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const { ledger } = ledgerTable(invoices, rules, asOfDateArgument(asOfDate));
    const date = asOfDateOf(ledger, asOfDateArgument(asOfDate));
    return concentrationTable(ledger, date, rules, textArgument(groupBy, "groupBy"));
  });
}
