/** Worksheet functions about aging. */
import { asOfDateOf, bucketCells, EngineError } from "../engine";
import { agingTable } from "./aging-table";
import { asOfDateArgument, bucketArguments, rangeArgument, textArgument } from "./arguments";
import { bucketCellValue } from "./bucket-cell-value";
import { withCellErrors } from "./cell-errors";
import { ledgerTable, policyTable } from "./tables";

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
 * Ages a ledger: a row per customer, a column per bucket, totals that tie out to the ledger.
 * @customfunction AGINGREPORT
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day on which the ledger is looked at; later receipts are undone. Default: the ledger's last day.
 * @param [policy] Policy table: buckets, basis, rates. Default: the built-in International policy.
 * @param [groupBy] Header of the column to group by instead of the customer.
 * @returns The report with headings, a total row and the tie-out.
 */
export function agingReportTable(
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  groupBy?: unknown,
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const { ledger } = ledgerTable(invoices, rules);
    const date = asOfDateOf(ledger, asOfDateArgument(asOfDate));
    return agingTable(ledger, date, rules, textArgument(groupBy, "groupBy"));
  });
}
