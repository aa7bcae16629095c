/** Texts of the pane with the words of what was read, which are fetched with it only. */
import { useMemo } from "react";

import { dataWord, type DataWord } from "../../i18n/pane-data";
import type { Places } from "../../i18n/template";
import { useTexts, type Texts } from "../app/useTexts";

interface DataTexts extends Texts {
  /** A word of what was read. */
  readonly word: (word: DataWord, places?: Places) => string;
}

/** Gives the texts of what was read. */
export function useDataTexts(): DataTexts {
  const texts = useTexts();
  return useMemo(
    () => ({ ...texts, word: (word, places) => dataWord(word, texts.language, places) }),
    [texts],
  );
}
