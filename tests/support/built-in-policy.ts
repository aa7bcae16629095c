/** The built-in policies as `POLICY` gives them, notes included, without having to wait. */
import { policyTable, type Language, type PolicyName } from "../../src/engine";
import { policyNotes } from "../../src/i18n/policy-notes";
import NOTES from "../../src/i18n/policy-notes.json";

/** @param language - A text of a test's table of cases is as good. */
export function builtInTable(name = "International", language = "en"): unknown[][] {
  const spoken = language as Language;
  return policyTable(name as PolicyName, spoken, policyNotes(NOTES, spoken));
}
