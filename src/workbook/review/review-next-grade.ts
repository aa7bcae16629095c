/** What would reach the next grade: the cheapest combination, and what does so alone. */
import type { ExplainedGrade, ProposedChange } from "../../engine";
import { explanationLabel } from "../../i18n/explanation-labels";
import { explanationText, nextGradeText, remedyText } from "../../i18n/explanation-texts";
import { reviewWord } from "../../i18n/pane-review";
import { factorName } from "../../i18n/words";
import { asLabel } from "../../i18n/lists";
import { factorFormat } from "./factor-formats";
import { END, putHeading, type ReviewPage } from "./review-page";

/** More single changes than these are read in the workbook with EXPLAINSCORE. */
const SHOWN_ALONE = 3;

/** Column in which what has to happen begins, away from the figure before; it reaches up to what it wins. */
const REMEDY = 3;

/** Puts what would reach the next grade; nothing without a grade and for the best one. */
export function putNextGrade(page: ReviewPage, row: number): number {
  const { draft, review, language } = page;
  const { next } = review.explanation;
  if (next === null) return row;
  const title = explanationText("reachGrade", language, { grade: next.grade });
  const first = putHeading(page, row, title);
  draft.putParagraph(first, 0, nextGradeText(next, language), END + 1, "label");
  return putWays(page, first + 1, next) + 1;
}

function putWays(page: ReviewPage, row: number, next: ExplainedGrade): number {
  const { draft, language } = page;
  const { cheapest, others } = next;
  let end = row;
  if (cheapest !== null) {
    putColumnHeads(page, end, explanationLabel("cheapest", language));
    end = putChanges(page, end + 1, cheapest.changes);
    draft.styleRow(end, "total");
    draft.put(end, 0, explanationLabel("scoreThen", language));
    draft.put(end, END, cheapest.score, { format: "points" });
    end++;
  }
  if (others.length === 0) return end;
  putColumnHeads(page, end, explanationText("eachAlone", language));
  return putChanges(page, end + 1, others.slice(0, SHOWN_ALONE));
}

function putColumnHeads({ draft, language }: ReviewPage, row: number, title: string): void {
  draft.styleRow(row, "columnHead");
  draft.put(row, 0, title);
  draft.put(row, 1, reviewWord("value", language), { align: "right" });
  draft.put(row, REMEDY, explanationLabel("raises", language));
  draft.put(row, END, reviewWord("wouldWin", language), { align: "right" });
}

function putChanges(page: ReviewPage, row: number, changes: readonly ProposedChange[]): number {
  const { draft, review, language } = page;
  changes.forEach(({ factor, improvement }, i) => {
    const { code, value } = factor;
    const at = row + i;
    draft.put(at, 0, asLabel(factorName(code, language)), { style: "label" });
    draft.put(at, 1, value, { format: { code: factorFormat(code, language) } });
    const text = asLabel(remedyText(code, improvement, review.currency, language));
    draft.putParagraph(at, REMEDY, text, END - REMEDY, "label");
    draft.put(at, END, improvement.gain, { format: { code: "+0.0" } });
  });
  return row + changes.length;
}
