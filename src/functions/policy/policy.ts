/** The worksheet function that gives a built-in policy. */
import { policyTable as policyRows } from "../../engine";
import { notesMissing, policyNotes } from "../../i18n/policy-notes";
import { languageArgument, policyNameArgument } from "../arguments/arguments";
import { notAvailable, withCellErrors } from "../cells/cell-errors";
import { loadPolicyNotes } from "./load-policy-notes";

/**
 * Gives a built-in credit policy as a table, to see, paste and change.
 * @customfunction POLICY
 * @param [name] International or China. Default: International.
 * @param [language] en, zh-CN or zh-TW. Default: en.
 * @returns Five columns: rule, item, from, value, note.
 */
export async function policyText(name?: unknown, language?: unknown): Promise<unknown[][]> {
  const asked = withCellErrors((speak) => {
    const spoken = languageArgument(language);
    speak(spoken);
    return { policy: policyNameArgument(name), language: spoken };
  });
  const notes = await loadPolicyNotes().catch((error: unknown) => {
    throw notAvailable(notesMissing(error, asked.language));
  });
  return policyRows(asked.policy, asked.language, policyNotes(notes, asked.language));
}
