import type { ReactElement } from "react";

import type { Review } from "../../engine";
import { Bar, type BarPart } from "../parts/Bar";
import { useTexts } from "../parts/useTexts";
import { scoreText } from "./score-sentence";

export interface ScoreBarProps {
  readonly review: Review;
}

/** The score on its scale from 0 to 100, with the range in which it could be. */
export function ScoreBar({ review }: ScoreBarProps): ReactElement {
  const { language } = useTexts();
  const { value, low, high } = review.assessment.score;
  const parts: BarPart[] = [{ from: low / 100, to: high / 100, tone: "soft" }];
  if (value !== null) parts.push({ from: value / 100, to: value / 100, tone: "marker" });
  return (
    <div role="img" aria-label={scoreText(review, language)}>
      <Bar parts={parts} />
    </div>
  );
}
