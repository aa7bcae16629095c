import {
  Badge,
  Body1,
  Caption1,
  LargeTitle,
  makeStyles,
  Title3,
  tokens,
  type BadgeProps,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Review } from "../../engine";
import { titledText } from "../../i18n/lists";
import { formatDate, formatNumber, formatPercent } from "../../i18n/format";
import { gradeTone, type GradeTone } from "../../workbook/grade-tone";
import { ScoreBar } from "./ScoreBar";
import { useReviewTexts } from "./useReviewTexts";

export interface ScoreCardProps {
  readonly review: Review;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  who: { display: "flex", flexDirection: "column" },
  // Of a long name no last character stands alone.
  name: { margin: 0, overflowWrap: "anywhere", textWrap: "balance" },
  verdict: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  score: { fontVariantNumeric: "tabular-nums" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

type BadgeLook = Required<Pick<BadgeProps, "appearance" | "color">>;

/** Green for the best, red for the worst; each with letters that stand out. */
const GRADES: Readonly<Record<GradeTone, BadgeLook>> = {
  best: { appearance: "filled", color: "success" },
  good: { appearance: "tint", color: "success" },
  middle: { appearance: "filled", color: "warning" },
  poor: { appearance: "tint", color: "danger" },
  worst: { appearance: "filled", color: "danger" },
};

const NO_GRADE: BadgeLook = { appearance: "tint", color: "informative" };

/** Score, grade, range and coverage at a glance. */
export function ScoreCard({ review }: ScoreCardProps): ReactElement {
  const styles = useStyles();
  const { language, text, word } = useReviewTexts();
  const { id, name, score, grade, nextReview } = review.assessment;
  const tone = gradeTone(grade, review.policy.grades);
  const isNamed = name !== "" && name !== id;
  const points = (value: number) => formatNumber(value, language, 0);
  return (
    <div className={styles.root}>
      <div className={styles.who}>
        <Title3 as="h2" className={styles.name}>
          {isNamed ? name : id}
        </Title3>
        {isNamed && <Caption1>{id}</Caption1>}
      </div>
      <div className={styles.verdict}>
        <LargeTitle className={styles.score}>
          {score.value === null ? word("unknown") : formatNumber(score.value, language, 1)}
        </LargeTitle>
        <Badge size="extra-large" {...(tone === null ? NO_GRADE : GRADES[tone])}>
          {grade === null ? text("noGrade") : word("gradeText", { grade })}
        </Badge>
      </div>
      <ScoreBar review={review} />
      <div className={styles.line}>
        <Caption1>
          {word("rangeText", { low: points(score.low), high: points(score.high) })}
        </Caption1>
        <Caption1>
          {word("coverageText", { share: formatPercent(score.coverage, language) })}
        </Caption1>
      </div>
      {score.value === null && (
        <Body1>
          {word("tooLittleKnown", {
            // 24.6% of 25% asked for must not read "25% of 25%".
            known: `${Math.floor(score.coverage * 100)}%`,
            minimum: `${Math.ceil(review.policy.settings.minimumCoverage * 100)}%`,
          })}
        </Body1>
      )}
      {nextReview !== null && (
        <Caption1>
          {titledText(word("nextReview"), formatDate(nextReview, language), language)}
        </Caption1>
      )}
    </div>
  );
}
