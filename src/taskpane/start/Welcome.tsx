import {
  Body1,
  Button,
  Caption1,
  Link,
  makeStyles,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { welcomeWord, type WelcomeWord } from "../../i18n/pane-welcome";
import { useTexts } from "../parts/useTexts";
import { Placard } from "./Placard";

export interface WelcomeProps {
  /** Called when the user goes on, whichever way. */
  readonly onDone: () => void;
  readonly onGuide: () => void;
}

const useStyles = makeStyles({
  top: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    alignSelf: "stretch",
  },
  title: { margin: 0, textWrap: "balance" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  note: { color: tokens.colorNeutralForeground2 },
});

/** What the pane does for its user, once: with the user's own tables, or with the sample. */
export function Welcome({ onDone, onGuide }: WelcomeProps): ReactElement {
  const styles = useStyles();
  const { language, text } = useTexts();
  const word = (one: WelcomeWord) => welcomeWord(one, language);
  return (
    <Placard>
      <div className={styles.top}>
        <Subtitle1 as="h2" className={styles.title}>
          {word("title")}
        </Subtitle1>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={word("skip")}
          onClick={onDone}
        />
      </div>
      <Body1 as="p">{word("intro")}</Body1>
      <ul className={styles.list}>
        {(["portfolio", "customer", "policy"] as const).map((line) => (
          <li key={line}>
            <Body1>{word(line)}</Body1>
          </li>
        ))}
      </ul>
      <Button appearance="primary" onClick={onDone}>
        {word("useTables")}
      </Button>
      <Button onClick={onGuide}>{text("guide")}</Button>
      <Link href="assets/sample.xlsx" target="_blank" rel="noopener" download onClick={onDone}>
        {word("trySample")}
      </Link>
      <Caption1 className={styles.note}>{word("sampleNote")}</Caption1>
    </Placard>
  );
}
