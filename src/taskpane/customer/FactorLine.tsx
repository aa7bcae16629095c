import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { FactorResult } from "../../engine";
import { formatFactorValue } from "../../i18n/factor-values";
import { formatNumber } from "../../i18n/format";
import { factorName } from "../../i18n/words";
import { asLabel, joinParts } from "../../i18n/lists";
import { Bar } from "../parts/Bar";
import { useLineStyles } from "../parts/line-styles";
import { useReviewTexts } from "./useReviewTexts";

export interface FactorLineProps {
  readonly factor: FactorResult;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** One factor: its value, its points, and what they bring and cost. */
export function FactorLine({ factor }: FactorLineProps): ReactElement {
  const styles = useStyles();
  const lines = useLineStyles();
  const { language, word } = useReviewTexts();
  const { code, value, points, weight, contribution, lost, policyRow } = factor;
  const one = (amount: number) => formatNumber(amount, language, 1);
  return (
    <div className={styles.root}>
      <div className={lines.line}>
        <Body1 className={lines.label}>{asLabel(factorName(code, language))}</Body1>
        <Body1 className={lines.value}>
          {value === null ? word("notKnown") : formatFactorValue(code, value, language)}
        </Body1>
      </div>
      {points !== null && (
        <>
          <Bar parts={[{ from: 0, to: points / 100, tone: "strong" }]} />
          <Caption1 className={styles.hint}>
            {joinParts([
              word("pointsOfWeight", { points: one(points), weight: one(weight) }),
              word("bringsPoints", { points: one(contribution) }),
              word("costsPoints", { points: one(lost) }),
              ...(policyRow === null ? [] : [word("inPolicyRow", { row: policyRow })]),
            ])}
          </Caption1>
        </>
      )}
    </div>
  );
}
