import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import {
  EVENT_KINDS,
  MEASURES,
  type CrossedLine,
  type Language,
  type Measure,
  type Review,
} from "../../engine";
import { formatDate, formatDuration, formatNumber, formatPercent } from "../../i18n/format";
import { MEASURE_UNITS } from "../../i18n/pane-review";
import { levelName } from "../../i18n/words";
import { asLabel } from "../../i18n/lists";
import { useReviewTexts, type ReviewTexts } from "./useReviewTexts";

export interface CrossedLinesProps {
  readonly review: Review;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** What the policy warns of, and the event that caps the grade. */
export function CrossedLines({ review }: CrossedLinesProps): ReactElement | null {
  const styles = useStyles();
  const texts = useReviewTexts();
  const { language, word } = texts;
  const { lines, override } = review.assessment;
  if (lines.length === 0 && override === null) return null;
  return (
    <div className={styles.root}>
      {override !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {word("cappedBy", {
              grade: override.grade,
              event: EVENT_KINDS.nameOf(override.kind, language),
              date: formatDate(override.date, language),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      {lines.map((line) => (
        <MessageBar
          key={`${line.level} ${line.measure}`}
          intent={line.level === "amber" ? "warning" : "error"}
          layout="multiline"
        >
          <MessageBarBody>
            <MessageBarTitle>{asLabel(levelName(line.level, language))}</MessageBarTitle>
            {lineText(line, texts)}
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}

function lineText(line: CrossedLine, { language, word }: ReviewTexts): string {
  const measure = asLabel(MEASURES.nameOf(line.measure, language));
  const isOfNothing = line.value >= Number.MAX_VALUE;
  const isYes = MEASURE_UNITS[line.measure] === "yes";
  const said = isYes
    ? measure
    : isOfNothing
      ? word("crossedLineOfNothing", { measure })
      : word("crossedLine", {
          measure,
          value: measureText(line.measure, line.value, language),
          line: measureText(line.measure, line.from, language),
        });
  return line.policyRow === null
    ? said
    : `${said} · ${word("inPolicyRow", { row: line.policyRow })}`;
}

function measureText(measure: Measure, value: number, language: Language): string {
  switch (MEASURE_UNITS[measure]) {
    case "share":
      return formatPercent(value, language, 1);
    case "days":
      return formatDuration(value, "day", language);
    case "score":
    case "count":
    case "yes":
    case "amount":
      return formatNumber(value, language, 1);
  }
}
