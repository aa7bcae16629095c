import {
  Body1,
  Body1Strong,
  Button,
  Link,
  makeStyles,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import { firstWord } from "../../i18n/pane-first";
import { useWords } from "../parts/useWords";
import { Placard } from "./Placard";

export interface FirstRunProps {
  readonly onLookAgain: () => void;
  readonly onGuide: () => void;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

/** Explains what to bring along, where the workbook has no table yet. */
export function FirstRun({ onLookAgain, onGuide }: FirstRunProps): ReactElement {
  const styles = useStyles();
  const { text, word } = useWords(firstWord);
  return (
    <Placard>
      <Subtitle1 as="h2">{word("emptyTitle")}</Subtitle1>
      <Body1 as="p">{word("emptyText")}</Body1>
      <Body1Strong as="h3">{word("emptyNeeds")}</Body1Strong>
      <ul className={styles.list}>
        {(["emptyInvoices", "emptyOthers", "emptyNames"] as const).map((line) => (
          <li key={line}>
            <Body1>{word(line)}</Body1>
          </li>
        ))}
      </ul>
      <Button appearance="primary" onClick={onLookAgain}>
        {word("lookAgain")}
      </Button>
      <Button onClick={onGuide}>{text("guide")}</Button>
      <Body1 as="p">{word("emptySample")}</Body1>
      <Link href="assets/sample.xlsx" target="_blank" rel="noopener" download>
        {word("getSample")}
      </Link>
    </Placard>
  );
}
