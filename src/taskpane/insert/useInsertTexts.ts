/** Texts of the pane with the words of this task, which are fetched with it only. */
import { useMemo } from "react";

import { insertWord, type InsertWord } from "../../i18n/pane-insert";
import type { Places } from "../../i18n/template";
import { useTexts, type Texts } from "../app/useTexts";

interface InsertTexts extends Texts {
  /** A word of the task. */
  readonly word: (word: InsertWord, places?: Places) => string;
}

/** Gives the texts of the task. */
export function useInsertTexts(): InsertTexts {
  const texts = useTexts();
  return useMemo(
    () => ({ ...texts, word: (word, places) => insertWord(word, texts.language, places) }),
    [texts],
  );
}
