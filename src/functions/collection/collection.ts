/** Worksheet functions about asking for what is owed. */
import { optionalDateArgument, optionalRange } from "../arguments/arguments";
import { contactTable } from "../arguments/tables";
import { overBook } from "../cells/table-answers";
import { collectionResultsTable } from "./collection-results-table";
import { workListTable } from "./work-list-table";

/**
 * Lists whom to ask for what today: a row per customer and step, the largest expected amount first, and what is kept out.
 * @customfunction WORKLIST
 * @param customers Customers with their header row; may be left empty. Their salesperson is the owner where no contact names one.
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day of the list; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table: dunning steps, quiet days, chances, stops. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row; rows that cannot be read are told, the list itself does not hang on them.
 * @param [events] Events with their header row; those of the policy's dunning stops keep a customer out.
 * @param [contacts] Contacts with their header row: date, customer, who, channel, step, promised date and amount, result, next contact, note.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per step with amount, chance, reason, owner and promise; then what is kept out and why, and the tie-out to the aging.
 */
export function workListOf(
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
    workListTable(
      book,
      optionalRange(contacts) === null ? null : contactTable(contacts, book.policy),
    ),
  );
}

/**
 * Shows what contacts have brought in, by step and channel and by collector: recovered, days to pay, promises kept, cost.
 * @customfunction COLLECTIONRESULTS
 * @param contacts Contacts with their header row: date, customer, who, channel, step, promised date and amount, cost.
 * @param invoices Invoices with their header row and settled dates.
 * @param [fromDate] First day of the contacts. Default: the first contact.
 * @param [toDate] Last day of the contacts. Default: the last one.
 * @param [policy] Policy table: dunning steps, response days, contact costs. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [asOfDate] Day by which all is judged; what came later is not used. Default: the ledger's last day.
 * @param [customers] Customers with their header row, where contacts name them otherwise than the invoices.
 * @returns A row per step and channel and one per collector, with totals, tied out to what was paid on invoices; #N/A where the ledger does not tell when payments came.
 */
export function collectionResultsOf(
  contacts: unknown[][],
  invoices: unknown[][],
  fromDate?: unknown,
  toDate?: unknown,
  policy?: unknown[][],
  receipts?: unknown[][],
  asOfDate?: unknown,
  customers?: unknown[][],
): unknown[][] {
  return overBook({ customers, invoices, asOfDate, policy, receipts }, (book) =>
    collectionResultsTable(
      book,
      contactTable(contacts, book.policy),
      optionalDateArgument(fromDate, "fromDate"),
      optionalDateArgument(toDate, "toDate"),
    ),
  );
}
