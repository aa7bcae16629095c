import {
  Body1,
  Body1Strong,
  Caption1,
  InfoButton,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import { explained, glossaryWord, type GlossaryTerm } from "../../i18n/glossary";
import { titledText } from "../../i18n/lists";
import { useTexts } from "./useTexts";

export interface SectionHelpProps {
  readonly title: string;
  readonly terms: readonly GlossaryTerm[];
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    maxHeight: "60vh",
    overflowY: "auto",
    margin: 0,
  },
  entry: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  text: { margin: 0 },
  aside: { color: tokens.colorNeutralForeground2 },
});

/** Explains the terms of a section where they stand: what each means, its formula, an example. */
export function SectionHelp({ title, terms }: SectionHelpProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  return (
    <InfoButton
      size="small"
      aria-label={glossaryWord("explain", language, title)}
      info={
        <dl className={styles.list}>
          {terms.map((term) => {
            const { name, meaning, formula, example } = explained(term, language);
            return (
              <div key={term} className={styles.entry}>
                <dt>
                  <Body1Strong>{name}</Body1Strong>
                </dt>
                <dd className={styles.text}>
                  <Body1 block>{meaning}</Body1>
                  <Caption1 block className={styles.aside}>
                    {titledText(glossaryWord("formula", language), formula, language)}
                  </Caption1>
                  <Caption1 block className={styles.aside}>
                    {titledText(glossaryWord("example", language), example, language)}
                  </Caption1>
                </dd>
              </div>
            );
          })}
        </dl>
      }
    />
  );
}
