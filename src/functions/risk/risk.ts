/** Worksheet functions about the risk of late payment. */
import { rangeArgument } from "../arguments/arguments";
import { overBook } from "../cells/table-answers";
import { daysArgument, optionalHorizon } from "../arguments/count-arguments";
import { invoiceRiskTable } from "./invoice-risk-table";
import { lateRiskTable } from "./late-risk-table";

/**
 * Gives the probability that each customer's next invoice, or any of the coming days, is paid more than so many days late.
 * @customfunction LATERISK
 * @param customer Customer codes or names: a cell or a range. A row of the result for each.
 * @param customers Customers with their header row; may be left empty.
 * @param invoices Invoices with their header row and settled dates.
 * @param [asOfDate] Day of the assessment; what came later is not used. Default: the ledger's last day.
 * @param [days] More than so many days late. Default: 0, late at all.
 * @param [policy] Policy table. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [horizonDays] Asks for any invoice that falls due in so many coming days. Default: only the next invoice.
 * @returns Probability, its low and high end (90%), invoices behind it; #N/A with the reason where history is too short.
 */
export function lateRisk(
  customer: unknown[][],
  customers: unknown[][],
  invoices: unknown[][],
  asOfDate?: unknown,
  days?: unknown,
  policy?: unknown[][],
  statements?: unknown[][],
  events?: unknown[][],
  receipts?: unknown[][],
  horizonDays?: unknown,
): unknown[][] {
  return overBook({ customers, invoices, asOfDate, policy, statements, events, receipts }, (book) =>
    lateRiskTable(book, rangeArgument(customer), daysArgument(days), optionalHorizon(horizonDays)),
  );
}

/**
 * Lists all open invoices with the probability of late payment and the expected payment date.
 * @customfunction INVOICERISK
 * @param invoices Invoices with their header row and settled dates.
 * @param [asOfDate] Day of the assessment; what came later is not used. Default: the ledger's last day.
 * @param [days] More than so many days late. Default: 0, late at all.
 * @param [policy] Policy table. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per open invoice below a row of headings; #N/A with the reason where history is too short.
 */
export function invoiceRisk(
  invoices: unknown[][],
  asOfDate?: unknown,
  days?: unknown,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return overBook({ customers: null, invoices, asOfDate, policy, receipts }, (book) =>
    invoiceRiskTable(book, daysArgument(days)),
  );
}
