import {
  Badge,
  Body1,
  Caption1,
  LargeTitle,
  makeStyles,
  Title3,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Review } from "../../engine";
import { formatDate, formatNumber, formatPercent } from "../../i18n/format";
import { useTexts } from "../app/useTexts";
import { customerLabel } from "./customer-search";
import { ScoreBar } from "./ScoreBar";

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
  name: { margin: 0, overflowWrap: "anywhere" },
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

/** Score, grade, range and coverage at a glance. */
export function ScoreCard({ review }: ScoreCardProps): ReactElement {
  const styles = useStyles();
  const { language, text, word } = useTexts();
  const { score, grade, nextReview } = review.assessment;
  const points = (value: number) => formatNumber(value, language, 0);
  return (
    <div className={styles.root}>
      <Title3 as="h2" className={styles.name}>
        {customerLabel(review.assessment)}
      </Title3>
      <div className={styles.verdict}>
        <LargeTitle className={styles.score}>
          {score.value === null ? word("unknown") : formatNumber(score.value, language, 1)}
        </LargeTitle>
        <Badge
          size="extra-large"
          appearance="filled"
          color={grade === null ? "informative" : "brand"}
        >
          {grade === null ? text("noGrade") : text("gradeText", { grade })}
        </Badge>
      </div>
      <ScoreBar review={review} />
      <div className={styles.line}>
        <Caption1>
          {text("rangeText", { low: points(score.low), high: points(score.high) })}
        </Caption1>
        <Caption1>
          {text("coverageText", { share: formatPercent(score.coverage, language) })}
        </Caption1>
      </div>
      {score.value === null && (
        <Body1>
          {text("tooLittleKnown", {
            // 24.6% of 25% asked for must not read "25% of 25%".
            known: `${Math.floor(score.coverage * 100)}%`,
            minimum: `${Math.ceil(review.policy.settings.minimumCoverage * 100)}%`,
          })}
        </Body1>
      )}
      {nextReview !== null && (
        <Caption1>{`${word("nextReview")}: ${formatDate(nextReview, language)}`}</Caption1>
      )}
    </div>
  );
}
