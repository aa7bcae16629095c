/** Worksheet functions about the policy and the ledger as such. */
import { policyTable as policyRows } from "../engine";
import { policyNotes } from "../i18n/policy-notes";
import { asOfDateArgument, languageArgument, policyNameArgument } from "./arguments";
import { withCellErrors } from "./cell-errors";
import { ledgerCheckTable } from "./ledger-check-table";
import { ledgerTable, policyReading } from "./tables";

/**
 * Gives a built-in credit policy as a table, to see, paste and change.
 * @customfunction POLICY
 * @param [name] International or China. Default: International.
 * @param [language] en, zh-CN or zh-TW. Default: en.
 * @returns Five columns: rule, item, from, value, note.
 */
export function policyText(name?: unknown, language?: unknown): unknown[][] {
  return withCellErrors((speak) => {
    const spoken = languageArgument(language);
    speak(spoken);
    return policyRows(policyNameArgument(name), spoken, policyNotes(spoken));
  });
}

/**
 * Checks a ledger: what was read, what was left out and why, and the control totals.
 * @customfunction LEDGERCHECK
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day on which the ledger is looked at. Default: the ledger's last day.
 * @param [policy] Policy table: rates, order of dates; its own issues are listed too. Default: the built-in International policy.
 * @returns Seven columns: section, item, value, amount, row, column, what was found there.
 */
export function ledgerCheck(
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const reading = policyReading(policy, speak);
    const table = ledgerTable(invoices, reading.policy);
    return ledgerCheckTable(table, asOfDateArgument(asOfDate), reading);
  });
}
