/** Worksheet functions about asking for what is owed. */
import type { ContactTable, Policy } from "../../engine";
import { contactsOf } from "../../tables/tables";
import { optionalRange } from "../arguments/arguments";
import { overBook } from "../cells/table-answers";
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
  return overBook(given, (book) => workListTable(book, contactsArgument(contacts, book.policy)));
}

function contactsArgument(argument: unknown, { settings }: Policy): ContactTable | null {
  const range = optionalRange(argument);
  return range === null ? null : contactsOf(range, settings.dateOrder);
}
