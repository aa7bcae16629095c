/** Texts of the pane with the words of the policy, which are fetched with it only. */
import { useMemo } from "react";

import { policyWord, type PolicyWord } from "../../i18n/pane-policy";
import type { Places } from "../../i18n/template";
import { useTexts, type Texts } from "../app/useTexts";

interface PolicyTexts extends Texts {
  /** A word of the task. */
  readonly word: (word: PolicyWord, places?: Places) => string;
}

/** Gives the texts of the task. */
export function usePolicyTexts(): PolicyTexts {
  const texts = useTexts();
  return useMemo(
    () => ({ ...texts, word: (word, places) => policyWord(word, texts.language, places) }),
    [texts],
  );
}
