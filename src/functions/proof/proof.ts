/** Worksheet functions that prove scores on the user's own ledger. */
import { backtest, calibrate } from "../../engine";
import { dateArgument } from "../arguments/arguments";
import { backtestTable } from "./backtest-table";
import { calibrationTable } from "./calibration-table";
import { withCellErrors } from "../cells/cell-errors";
import { horizonArgument } from "../arguments/count-arguments";
import { creditTables, ledgerHistory, policyTable, usablePolicy } from "../arguments/tables";

/**
 * Tests scores on the past: scores everybody with what was known at a cut-off date and shows what happened after.
 * @customfunction BACKTEST
 * @param customers Customers with their header row; may be left empty.
 * @param invoices Invoices with their header row.
 * @param cutOffDate Day of the scores: nothing later is used for them.
 * @param [horizonDays] Days after it in which payments are judged. Default: 180.
 * @param [policy] Policy table: what is tested. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns Measures, a row per grade, hits and false alarms, stability, risk of late payment predicted and seen; ten columns.
 */
export function backtestReport(
  customers: unknown[][],
  invoices: unknown[][],
  cutOffDate: unknown,
  horizonDays?: unknown,
  policy?: unknown[][],
  statements?: unknown[][],
  events?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const date = dateArgument(cutOffDate, "cutOffDate");
    const days = horizonArgument(horizonDays);
    const table = ledgerHistory(invoices, rules, date, receipts);
    const tables = creditTables({ customers, statements, events }, rules, table);
    return backtestTable(backtest(tables, table.ledger, date, days, rules), tables, rules);
  });
}

/**
 * Fits points, weights and grades of the score to your own history; the table that it gives can replace the policy.
 * @customfunction CALIBRATE
 * @param customers Customers with their header row; may be left empty.
 * @param invoices Invoices with their header row.
 * @param cutOffDate Day until which history is learnt from; the days after it judge the result.
 * @param [horizonDays] Days in which payments are judged. Default: 180.
 * @param [policy] Policy table to start from. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A policy table; its notes say what every row rests on, and how well it ranks out of time.
 */
export function calibratedPolicy(
  customers: unknown[][],
  invoices: unknown[][],
  cutOffDate: unknown,
  horizonDays?: unknown,
  policy?: unknown[][],
  statements?: unknown[][],
  events?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const { policy: rules, rows } = usablePolicy(policy, speak);
    const date = dateArgument(cutOffDate, "cutOffDate");
    const days = horizonArgument(horizonDays);
    const table = ledgerHistory(invoices, rules, date, receipts);
    const tables = creditTables({ customers, statements, events }, rules, table);
    const calibration = calibrate(tables, table.ledger, date, days, rules, rows);
    return calibrationTable(calibration, days, tables, rules.language);
  });
}
