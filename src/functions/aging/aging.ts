/** Worksheet functions about aging. */
import { asOfDateOf, bucketCells, EngineError } from "../../engine";
import { accountTable } from "./account-table";
import { activityTable } from "./activity-table";
import { agingTable } from "./aging-table";
import {
  amountArgument,
  asOfDateArgument,
  dateArgument,
  optionalDateArgument,
  rangeArgument,
  textArgument,
} from "../arguments/arguments";
import { bucketArguments } from "../arguments/bucket-arguments";
import { bucketCellValue } from "../cells/bucket-cell-value";
import { withCellErrors } from "../cells/cell-errors";
import { movementTable } from "./movement-table";
import { ledgerTable, policyTable, receiptTable } from "../arguments/tables";

/**
 * Gives the aging bucket of each due date; an item is past due from the day after its due date.
 * @customfunction AGINGBUCKET
 * @param dueDate Due dates: a date or a range. The result has its shape.
 * @param [asOfDate] Day on which the due dates are looked at: a cell with a date. It must be given: functions do not read the clock.
 * @param [bounds] Inclusive upper ends of the buckets in days past due, increasing. Default: 0, 30, 60, 90.
 * @param [labels] Names of the buckets, one more than bounds. Default: Not due, 1–30 and so on.
 * @returns One bucket per due date; blank for a blank cell.
 */
export function agingBucket(
  dueDate: unknown[][],
  asOfDate?: unknown,
  bounds?: unknown[][],
  labels?: unknown[][],
): unknown[][] {
  return withCellErrors(() => {
    const date = asOfDateArgument(asOfDate);
    if (date === null) throw new EngineError("missingAsOfDate", {});
    const buckets = bucketArguments(bounds, labels);
    const answers = bucketCells(rangeArgument(dueDate), date, buckets.bounds);
    return answers.map((row) => row.map((answer) => bucketCellValue(answer, buckets.labels)));
  });
}

/**
 * Ages a ledger: a row per customer, a column per bucket, and the proof that nothing is missing.
 * @customfunction AGINGREPORT
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day on which the ledger is looked at; later receipts are undone. Default: the ledger's last day.
 * @param [policy] Policy table: buckets, basis, credits, rates. Default: the built-in International policy.
 * @param [groupBy] Header of the column to group by instead of the customer.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [ledgerBalance] Balance of the receivables account, to tie out to.
 * @returns The report with headings, a total row and the proof.
 */
export function agingReportTable(
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  groupBy?: unknown,
  receipts?: unknown[][],
  ledgerBalance?: unknown,
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const { ledger } = ledgerTable(invoices, rules, asOfDateArgument(asOfDate));
    return agingTable(ledger, asOfDateOf(ledger, asOfDateArgument(asOfDate)), rules, {
      groupBy: textArgument(groupBy, "groupBy"),
      receipts: receiptTable(receipts, rules),
      ledgerBalance: amountArgument(ledgerBalance, "ledgerBalance"),
    });
  });
}

/**
 * Shows how the open items of a ledger moved from bucket to bucket between two dates.
 * @customfunction AGINGMOVEMENT
 * @param invoices Invoices with their header row.
 * @param fromDate Opening date: a cell with a date.
 * @param toDate Closing date, later: a cell with a date.
 * @param [policy] Policy table: buckets, basis, credits, rates. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per bucket: opening, new, settled, moved out, moved in, revaluation, closing; then the proof.
 */
export function agingMovement(
  invoices: unknown[][],
  fromDate: unknown,
  toDate: unknown,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const { ledger } = ledgerTable(invoices, rules, null);
    const from = dateArgument(fromDate, "fromDate");
    const to = dateArgument(toDate, "toDate");
    return movementTable(ledger, from, to, rules, receiptTable(receipts, rules));
  });
}

/**
 * Lists what a customer owes, item by item, with what is past due, or what moved the balance of a period: a statement of account.
 * @customfunction STATEMENTOFACCOUNT
 * @param customer Customer code or name: one cell.
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day of the statement. Default: the ledger's last day.
 * @param [policy] Policy table: buckets, basis, credits, rates. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [fromDate] First day of an activity statement up to the day of the statement: a cell with a date. Default: none, the open items.
 * @returns A row per open item, totals by currency, and the balance by bucket; or by currency opening balance, a row per movement with the running balance, closing balance, and its tie-out.
 */
export function statementOfAccount(
  customer: unknown,
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  receipts?: unknown[][],
  fromDate?: unknown,
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const { ledger } = ledgerTable(invoices, rules, asOfDateArgument(asOfDate));
    const date = asOfDateOf(ledger, asOfDateArgument(asOfDate));
    const paid = receiptTable(receipts, rules);
    const name = textArgument(customer, "customer") ?? "";
    const from = optionalDateArgument(fromDate, "fromDate");
    return from === null
      ? accountTable(ledger, name, date, rules, paid)
      : activityTable(ledger, name, [from, date], rules, paid);
  });
}
