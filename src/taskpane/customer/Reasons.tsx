import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { FactorExplanation, Review } from "../../engine";
import { improvementText } from "../../i18n/explanation-texts";
import { formatFactorValue } from "../../i18n/factor-values";
import { formatNumber } from "../../i18n/format";
import { factorName } from "../../i18n/words";
import { asLabel } from "../../i18n/lists";
import { useListStyles } from "../parts/list-styles";
import { Bar } from "../parts/Bar";
import { useLineStyles } from "../parts/line-styles";
import { Section } from "../parts/Section";
import { useReviewTexts, type ReviewTexts } from "./useReviewTexts";

export interface ReasonsProps {
  readonly review: Review;
}

/** More reasons than these are read among all factors. */
const SHOWN = 4;

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The factors that cost most, with what would win the points back. */
export function Reasons({ review }: ReasonsProps): ReactElement | null {
  const lists = useListStyles();
  const styles = useStyles();
  const texts = useReviewTexts();
  const reasons = review.reasons.slice(0, SHOWN);
  if (reasons.length === 0) return null;
  const most = reasons[0]!.factor.lost;
  return (
    <Section title={texts.word("reasons")}>
      <ul className={lists.blocks}>
        {reasons.map((reason) => (
          <li key={reason.factor.code} className={styles.item}>
            <ReasonLine reason={reason} most={most} currency={review.currency} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ReasonLineProps {
  readonly reason: FactorExplanation;
  /** What the costliest factor cost: the length of the bars. */
  readonly most: number;
  readonly currency: string;
}

function ReasonLine({ reason, most, currency }: ReasonLineProps): ReactElement {
  const styles = useStyles();
  const lines = useLineStyles();
  const texts = useReviewTexts();
  const { language, word } = texts;
  const { code, lost } = reason.factor;
  const points = formatNumber(lost, language, 1);
  return (
    <>
      <div className={lines.line}>
        <Body1Strong className={lines.label}>{asLabel(factorName(code, language))}</Body1Strong>
        <Body1 className={lines.value}>{word("costsPoints", { points })}</Body1>
      </div>
      <Bar parts={[{ from: 0, to: lost / most, tone: "strong" }]} />
      <Caption1 className={styles.hint}>{reasonText(reason, currency, texts)}</Caption1>
    </>
  );
}

/** Says what was found, what would earn more, and which row of the policy says so. */
function reasonText(
  { factor, better }: FactorExplanation,
  currency: string,
  { language, word }: ReviewTexts,
): string {
  const { code, value, policyRow } = factor;
  // What would earn more is a sentence: it breaks where it has to.
  return [
    value === null ? word("notKnown") : formatFactorValue(code, value, language),
    ...(better === null ? [] : [improvementText(code, better, currency, language)]),
    ...(policyRow === null ? [] : [word("inPolicyRow", { row: policyRow })]),
  ].join(" · ");
}
