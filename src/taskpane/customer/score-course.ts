/** How the score of a customer has gone from review to review. */
import type { Language, SerialDate } from "../../engine";
import { formatDate, formatNumber } from "../../i18n/format";
import { historyText } from "../../i18n/history-texts";
import type { PastReview } from "../../workbook/review/read-history";
import type { TrendPoint } from "../parts/TrendLine";

/**
 * Gives the scores that were written, oldest first, and today's where no review has this or a later day.
 *
 * @param reviews - Of one customer, the latest first.
 * @param score - Today's; null for none.
 */
export function scoreCourse(
  reviews: readonly PastReview[],
  score: number | null,
  asOfDate: SerialDate,
  language: Language,
): TrendPoint[] {
  const today = { asOfDate, score };
  const isOver = (reviews[0]?.asOfDate ?? -Infinity) >= asOfDate;
  const all = isOver ? reviews : [today, ...reviews];
  return all
    .flatMap(({ asOfDate: at, score: value }, i) =>
      // Of a day the last review counts.
      at === null || value === null || all[i - 1]?.asOfDate === at
        ? []
        : [{ at, value, hint: pointText(at, value, language) }],
    )
    .reverse();
}

function pointText(day: SerialDate, score: number, language: Language): string {
  return historyText("point", language, {
    score: formatNumber(score, language, 1),
    date: formatDate(day, language),
  });
}
