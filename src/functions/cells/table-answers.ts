/** Answers about a credit book or a ledger: the tables are read, errors become cell errors. */
import { asOfDateOf, type CreditBook, type Policy, type SerialDate } from "../../engine";
import type { LedgerTable } from "../../tables/tables";
import { asOfDateArgument } from "../arguments/arguments";
import { bookFor, ledgerTable, policyTable, type BookArguments } from "../arguments/tables";
import { withCellErrors } from "./cell-errors";

/** Answers a question about the credit book of some arguments. */
export function overBook(
  given: BookArguments,
  answer: (book: CreditBook) => unknown[][],
): unknown[][] {
  return withCellErrors((speak) => answer(bookFor(given, speak)));
}

/** Arguments of a function over a ledger, as they arrive. */
export interface LedgerArguments {
  readonly invoices: unknown;
  readonly asOfDate: unknown;
  readonly policy: unknown;
  /** Left out by a function that applies them itself. */
  readonly receipts?: unknown;
}

/** Answers a question about a ledger on a day. */
export function overLedger(
  { invoices, asOfDate, policy, receipts }: LedgerArguments,
  answer: (table: LedgerTable, asOfDate: SerialDate, policy: Policy) => unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const date = asOfDateArgument(asOfDate);
    const table = ledgerTable(invoices, rules, date, receipts);
    return answer(table, asOfDateOf(table.ledger, date), rules);
  });
}
