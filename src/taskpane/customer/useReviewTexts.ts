import { reviewWord, type ReviewWord } from "../../i18n/pane-review";
import { useWords, type Words } from "../parts/useWords";

/** Texts of the pane with those of the review of a customer. */
export type ReviewTexts = Words<ReviewWord>;

/** Gives the texts of the review of a customer. */
export function useReviewTexts(): ReviewTexts {
  return useWords(reviewWord);
}
