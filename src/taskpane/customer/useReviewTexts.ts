/** Texts of the pane with the words of the review, which are fetched with the customer's view only. */
import { useMemo } from "react";

import { reviewWord, type ReviewWord } from "../../i18n/pane-review";
import type { Places } from "../../i18n/template";
import { useTexts, type Texts } from "../app/useTexts";

interface ReviewTexts extends Texts {
  /** A word that pane and review sheet share. */
  readonly word: (word: ReviewWord, places?: Places) => string;
}

/** Gives the texts of a customer's review. */
export function useReviewTexts(): ReviewTexts {
  const texts = useTexts();
  return useMemo(
    () => ({ ...texts, word: (word, places) => reviewWord(word, texts.language, places) }),
    [texts],
  );
}
