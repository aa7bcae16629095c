import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { FactorExplanation, Review } from "../../engine";
import { formatFactorValue } from "../../i18n/factor-values";
import { formatNumber } from "../../i18n/format";
import { asLabel, joinParts } from "../../i18n/pane-review";
import { factorName } from "../../i18n/words";
import { Bar } from "../app/Bar";
import { Section } from "../app/Section";
import { useTexts, type Texts } from "../app/useTexts";

export interface ReasonsProps {
  readonly review: Review;
}

/** More reasons than these are read among all factors. */
const SHOWN = 4;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  cost: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** The factors that cost most, with what would win the points back. */
export function Reasons({ review }: ReasonsProps): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const reasons = review.reasons.slice(0, SHOWN);
  if (reasons.length === 0) return null;
  const most = reasons[0]!.factor.lost;
  return (
    <Section title={texts.word("reasons")}>
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason.factor.code} className={styles.item}>
            <ReasonLine reason={reason} most={most} />
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
}

function ReasonLine({ reason, most }: ReasonLineProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { language, text } = texts;
  const { code, lost } = reason.factor;
  const points = formatNumber(lost, language, 1);
  return (
    <>
      <div className={styles.line}>
        <Body1Strong>{asLabel(factorName(code, language))}</Body1Strong>
        <Body1 className={styles.cost}>{text("costsPoints", { points })}</Body1>
      </div>
      <Bar parts={[{ from: 0, to: lost / most, tone: "strong" }]} />
      <Caption1 className={styles.hint}>{reasonText(reason, texts)}</Caption1>
    </>
  );
}

/** Says what was found, what would earn more, and which row of the policy says so. */
function reasonText(
  { factor, better }: FactorExplanation,
  { language, text, word }: Texts,
): string {
  const { code, value, policyRow } = factor;
  const parts = [value === null ? text("notKnown") : formatFactorValue(code, value, language)];
  if (better !== null) {
    const threshold = formatFactorValue(code, better.threshold, language);
    const target = word(better.direction === "below" ? "belowValue" : "fromValue", {
      value: threshold,
    });
    parts.push(text("wouldWin", { target, gain: formatNumber(better.gain, language, 1) }));
  }
  if (policyRow !== null) parts.push(text("policyRow", { row: policyRow }));
  return joinParts(parts);
}
