/** Texts of the pane with the words of one task, which are fetched with it only. */
import { useMemo } from "react";

import type { Language } from "../../engine";
import type { Places } from "../../i18n/template";
import { useTexts, type Texts } from "./useTexts";

/** The texts, and the words of a task in the same language. */
export interface Words<W extends string> extends Texts {
  readonly word: (word: W, places?: Places) => string;
}

/**
 * Gives the texts of a task.
 *
 * @param wordOf - Gives a word of the task; always the same function.
 */
export function useWords<W extends string>(
  wordOf: (word: W, language: Language, places?: Places) => string,
): Words<W> {
  const texts = useTexts();
  return useMemo(
    () => ({ ...texts, word: (word, places) => wordOf(word, texts.language, places) }),
    [texts, wordOf],
  );
}
