import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { ProposedChange, Review } from "../../engine";
import { explanationLabel } from "../../i18n/explanation-labels";
import { explanationText, gainText, nextGradeText, remedyText } from "../../i18n/explanation-texts";
import { formatFactorValue } from "../../i18n/factor-values";
import { formatNumber } from "../../i18n/format";
import { factorName } from "../../i18n/words";
import { asLabel } from "../../i18n/lists";
import { useListStyles } from "../parts/list-styles";
import { useLineStyles } from "../parts/line-styles";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/useTexts";
import { useReviewTexts } from "./useReviewTexts";

export interface NextGradeProps {
  readonly review: Review;
}

/** More single changes than these are hardly read. */
const SHOWN_ALONE = 3;

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What would reach the next grade: the cheapest combination, and what does so alone. */
export function NextGrade({ review }: NextGradeProps): ReactElement | null {
  const lines = useLineStyles();
  const { language } = useTexts();
  const { next } = review.explanation;
  if (next === null) return null;
  const { cheapest, others } = next;
  return (
    <Section title={explanationText("reachGrade", language, { grade: next.grade })}>
      <Body1>{nextGradeText(next, language)}</Body1>
      {cheapest !== null && (
        <>
          <ChangeList
            title={explanationLabel("cheapest", language)}
            changes={cheapest.changes}
            currency={review.currency}
          />
          <div className={lines.line}>
            <Body1 className={lines.label}>{explanationLabel("scoreThen", language)}</Body1>
            <Body1Strong className={lines.value}>
              {formatNumber(cheapest.score, language, 1)}
            </Body1Strong>
          </div>
        </>
      )}
      {others.length > 0 && (
        <ChangeList
          title={explanationText("eachAlone", language)}
          changes={others.slice(0, SHOWN_ALONE)}
          currency={review.currency}
        />
      )}
    </Section>
  );
}

interface ChangeListProps {
  readonly title: string;
  readonly changes: readonly ProposedChange[];
  readonly currency: string;
}

function ChangeList({ title, changes, currency }: ChangeListProps): ReactElement {
  const lists = useListStyles();
  const styles = useStyles();
  const lines = useLineStyles();
  const { language, word } = useReviewTexts();
  return (
    <>
      <Caption1 className={styles.hint}>{title}</Caption1>
      <ul className={lists.lines} aria-label={title}>
        {changes.map(({ factor: { code, value }, improvement }) => (
          <li key={code} className={styles.item}>
            <div className={lines.line}>
              <Body1 className={lines.label}>{asLabel(factorName(code, language))}</Body1>
              <Body1 className={lines.value}>{gainText(improvement.gain, language)}</Body1>
            </div>
            <Caption1 className={styles.hint}>
              {asLabel(remedyText(code, improvement, currency, language))}
            </Caption1>
            <Caption1 className={styles.hint}>
              {value === null
                ? word("notKnown")
                : explanationText("now", language, {
                    value: formatFactorValue(code, value, language),
                  })}
            </Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}
