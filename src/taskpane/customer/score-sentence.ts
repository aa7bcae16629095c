/** The verdict in one sentence, as a screen reader says it. */
import type { Language, Review } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { reviewWord } from "../../i18n/pane-review";
import { paneText } from "../../i18n/pane-texts";
import { listText, titledText } from "../../i18n/lists";
import { customerLabel } from "../parts/customer-label";
import { decisionFigures } from "./decision-figures";
import { whyText } from "./why-text";

/** Says who the customer is, what is decided and why, then score and range. */
export function scoreSentence(review: Review, language: Language): string {
  const { grade } = review.assessment;
  return [
    customerLabel(review.assessment),
    grade === null ? paneText("noGrade", language) : reviewWord("gradeText", language, { grade }),
    ...decisionFigures(review, language).map(({ label, value, today }) =>
      titledText(label, listText([value, today], language), language),
    ),
    whyText(review, language),
    scoreText(review, language),
  ].join(language === "en" ? ". " : "。");
}

/** Says score and range, or only what the score could be. */
export function scoreText({ assessment: { score } }: Review, language: Language): string {
  const points = (value: number) => formatNumber(value, language, 0);
  const range = { low: points(score.low), high: points(score.high) };
  return score.value === null
    ? reviewWord("noScoreBar", language, range)
    : reviewWord("scoreBar", language, { ...range, score: formatNumber(score.value, language, 1) });
}
