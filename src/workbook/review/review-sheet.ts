/** Lays the credit review of a customer out as a sheet of one page. */
import type { Language, Review } from "../../engine";
import { fitTexts } from "./fit-texts";
import { putAgingAndLimits } from "./review-limits";
import { putDecision } from "./review-decision";
import { putFactors, putReasons } from "./review-factors";
import { putHead, putStanding } from "./review-head";
import { putLines, putMissing } from "./review-lines";
import { putNextGrade } from "./review-next-grade";
import { COLUMN_WIDTHS, type ReviewPage, type ReviewSource } from "./review-page";
import { putProof } from "./review-proof";
import { putPaymentsAndEvents } from "./review-payments";
import { putRequest } from "./review-request";
import { SheetDraft } from "./sheet-draft";

/** Puts a section from a row on, and gives the row of the next one. */
type Section = (page: ReviewPage, row: number) => number;

const SECTIONS: readonly Section[] = [
  putHead,
  putStanding,
  putLines,
  putReasons,
  putNextGrade,
  putFactors,
  putAgingAndLimits,
  putPaymentsAndEvents,
  putMissing,
  putRequest,
  putDecision,
  putProof,
];

/**
 * Lays out a review.
 *
 * Values and ordinary formulas only, so that the sheet reads without the add-in.
 *
 * @param language - Of the headings; what the user has written stays as it is.
 */
export function reviewSheet(review: Review, source: ReviewSource, language: Language): SheetDraft {
  const draft = new SheetDraft(COLUMN_WIDTHS);
  const page: ReviewPage = { draft, review, source, language };
  SECTIONS.reduce((row, putSection) => putSection(page, row), 0);
  fitTexts(draft);
  return draft;
}
