/** The worksheet function of early warnings. */
import { optionalRange } from "../arguments/arguments";
import { contactTable } from "../arguments/tables";
import { overBook } from "../cells/table-answers";
import { warningsTable } from "./warnings-table";

/**
 * Lists each warning that a customer has set off, since when and how much worse, and how well such warnings foretold trouble.
 * @customfunction WARNINGS
 * @param customers Customers with their header row; may be left empty. Limit, insurance and review days are theirs.
 * @param invoices Invoices with their header row and settled dates.
 * @param [asOfDate] Day of the warnings; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table: early warnings, warning and hold lines. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row, for old statements and ratios that got worse.
 * @param [events] Events with their header row: news, broken promises.
 * @param [contacts] Contacts with their header row, for promises that were broken.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per customer and warning: level, since, now, before, threshold; then how often each came before trouble, and how early.
 */
export function warningsOf(
  customers: unknown[][],
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  statements?: unknown[][],
  events?: unknown[][],
  contacts?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  const given = { customers, invoices, asOfDate, policy, statements, events, receipts };
  return overBook(given, (book) =>
    warningsTable(
      book,
      optionalRange(contacts) === null ? null : contactTable(contacts, book.policy),
    ),
  );
}
