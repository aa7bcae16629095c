/** Why a customer gets what it gets, in one sentence. */
import {
  EVENT_KINDS,
  type FactorResult,
  type Language,
  type Override,
  type Review,
} from "../../engine";
import { formatFactorValue } from "../../i18n/factor-values";
import { formatDate } from "../../i18n/format";
import { asLabel, titledText } from "../../i18n/lists";
import { reviewWord } from "../../i18n/pane-review";
import { factorName, levelName } from "../../i18n/words";
import { lineText } from "./line-text";

/**
 * Names what weighs most: a hold, an event that caps the grade, too little that is known, a warning; else the
 * factor that costs most, or for the best grade the one that brings most.
 */
export function whyText(review: Review, language: Language): string {
  const { lines, override, score, grade } = review.assessment;
  const line = lines[0];
  if (
    line !== undefined &&
    (line.level === "hold" || (override === null && score.value !== null))
  ) {
    return titledText(asLabel(levelName(line.level, language)), lineText(line, language), language);
  }
  if (override !== null) return overrideText(override, language);
  if (score.value === null) return unscoredText(review, language);
  const cost = review.reasons[0]?.factor;
  const isBest = grade === review.policy.grades[0]?.grade;
  if (cost !== undefined && !isBest) return factorText("whyCosts", cost, language);
  const brings = score.factors.reduce((most, one) =>
    one.contribution > most.contribution ? one : most,
  );
  return factorText("whyBrings", brings, language);
}

/** Says that an event caps the grade. */
export function overrideText({ grade, kind, date }: Override, language: Language): string {
  return reviewWord("cappedBy", language, {
    grade,
    event: EVENT_KINDS.nameOf(kind, language),
    date: formatDate(date, language),
  });
}

function unscoredText({ assessment, policy }: Review, language: Language): string {
  return reviewWord("tooLittleKnown", language, {
    // 24.6% of 25% asked for must not read "25% of 25%".
    known: `${Math.floor(assessment.score.coverage * 100)}%`,
    minimum: `${Math.ceil(policy.settings.minimumCoverage * 100)}%`,
  });
}

function factorText(
  word: "whyCosts" | "whyBrings",
  { code, value }: FactorResult,
  language: Language,
): string {
  return reviewWord(word, language, {
    factor: factorName(code, language),
    value:
      value === null ? reviewWord("notKnown", language) : formatFactorValue(code, value, language),
  });
}
