import { reviewWord, type ReviewWord } from "../../i18n/pane-review";
import { useWords, type Words } from "../parts/useWords";

/** Gives the texts of the review of a customer. */
export function useReviewTexts(): Words<ReviewWord> {
  return useWords(reviewWord);
}
