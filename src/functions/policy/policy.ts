/** The worksheet function that gives a built-in policy. */
import { policyTable as policyRows } from "../../engine";
import { policyNotes } from "../../i18n/policy-notes";
import { languageArgument, policyNameArgument } from "../arguments/arguments";
import { withCellErrors } from "../cells/cell-errors";

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
