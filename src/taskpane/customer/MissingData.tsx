import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Review } from "../../engine";
import { askFor } from "../../i18n/pane-review";
import { factorName } from "../../i18n/words";
import { asLabel } from "../../i18n/lists";
import { Section } from "../parts/Section";
import { useReviewTexts } from "./useReviewTexts";

export interface MissingDataProps {
  readonly review: Review;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

/** What is not known, and what to ask for. */
export function MissingData({ review }: MissingDataProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useReviewTexts();
  const { missingGroups, missingFactors } = review;
  const texts = [
    ...missingGroups.map((group) => askFor(group, language)),
    ...missingFactors.map(({ code }) => asLabel(factorName(code, language))),
  ];
  return (
    <Section title={word("missing")}>
      {texts.length === 0 ? (
        <Body1>{word("nothingMissing")}</Body1>
      ) : (
        <ul className={styles.list}>
          {texts.map((text) => (
            <li key={text}>
              <Body1>{text}</Body1>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
