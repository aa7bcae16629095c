import {
  Badge,
  Body1,
  Caption1,
  makeStyles,
  Subtitle1,
  Title3,
  tokens,
  type BadgeProps,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Review } from "../../engine";
import { titledText } from "../../i18n/lists";
import { formatDate, formatNumber, formatPercent } from "../../i18n/format";
import { gradeTone, type GradeTone } from "../../workbook/grade-tone";
import { decisionFigures } from "./decision-figures";
import { ScoreBar } from "./ScoreBar";
import { useReviewTexts } from "./useReviewTexts";
import { whyText } from "./why-text";

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
  head: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  who: { display: "flex", flexDirection: "column", minWidth: 0 },
  // Of a long name no last character stands alone.
  name: { margin: 0, overflowWrap: "anywhere", textWrap: "balance" },
  grade: { flexShrink: 0 },
  decision: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  figure: { display: "flex", flexDirection: "column", margin: 0 },
  value: { fontVariantNumeric: "tabular-nums" },
  hint: { color: tokens.colorNeutralForeground2 },
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

/** What is decided and why, then the score with its range. */
export function ScoreCard({ review }: ScoreCardProps): ReactElement {
  const styles = useStyles();
  const { language, text, word } = useReviewTexts();
  const { id, name, score, grade, nextReview } = review.assessment;
  const tone = gradeTone(grade, review.policy.grades);
  const isNamed = name !== "" && name !== id;
  const points = (value: number) => formatNumber(value, language, 0);
  const known = score.value === null ? word("unknown") : formatNumber(score.value, language, 1);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <div className={styles.who}>
          <Title3 as="h2" className={styles.name}>
            {isNamed ? name : id}
          </Title3>
          {isNamed && <Caption1>{id}</Caption1>}
        </div>
        <Badge
          size="extra-large"
          className={styles.grade}
          {...(tone === null ? NO_GRADE : GRADES[tone])}
        >
          {grade === null ? text("noGrade") : word("gradeText", { grade })}
        </Badge>
      </div>
      <dl className={styles.decision}>
        {decisionFigures(review, language).map(({ label, value, today }) => (
          <div key={label}>
            <dt>
              <Caption1 className={styles.hint}>{label}</Caption1>
            </dt>
            <dd className={styles.figure}>
              <Subtitle1 className={styles.value}>{value}</Subtitle1>
              <Caption1 className={styles.hint}>{today}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
      <Body1>{whyText(review, language)}</Body1>
      <ScoreBar review={review} />
      <div className={styles.line}>
        <Caption1>{titledText(word("score"), known, language)}</Caption1>
        <Caption1>
          {word("rangeText", { low: points(score.low), high: points(score.high) })}
        </Caption1>
        <Caption1>
          {word("coverageText", { share: formatPercent(score.coverage, language) })}
        </Caption1>
        {nextReview !== null && (
          <Caption1>
            {titledText(word("nextReview"), formatDate(nextReview, language), language)}
          </Caption1>
        )}
      </div>
    </div>
  );
}
