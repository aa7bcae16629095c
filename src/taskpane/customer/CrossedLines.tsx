import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Review } from "../../engine";
import { levelName } from "../../i18n/words";
import { asLabel } from "../../i18n/lists";
import { lineText } from "./line-text";
import { overrideText } from "./why-text";
import { useReviewTexts } from "./useReviewTexts";

export interface CrossedLinesProps {
  readonly review: Review;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** What the policy warns of, and the event that caps the grade. */
export function CrossedLines({ review }: CrossedLinesProps): ReactElement | null {
  const styles = useStyles();
  const { language, word } = useReviewTexts();
  const { lines, override } = review.assessment;
  if (lines.length === 0 && override === null) return null;
  return (
    <div className={styles.root}>
      {override !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{overrideText(override, language)}</MessageBarBody>
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
            {[
              lineText(line, language),
              ...(line.policyRow === null ? [] : [word("inPolicyRow", { row: line.policyRow })]),
            ].join(" · ")}
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
