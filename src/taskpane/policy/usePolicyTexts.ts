import { policyWord, type PolicyWord } from "../../i18n/pane-policy";
import { useWords, type Words } from "../parts/useWords";

/** Gives the texts of the policy. */
export function usePolicyTexts(): Words<PolicyWord> {
  return useWords(policyWord);
}
