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

import { useTexts } from "../parts/useTexts";
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
  const { text } = useTexts();
  return (
    <Placard>
      <Subtitle1 as="h2">{text("emptyTitle")}</Subtitle1>
      <Body1 as="p">{text("emptyText")}</Body1>
      <Body1Strong as="h3">{text("emptyNeeds")}</Body1Strong>
      <ul className={styles.list}>
        {(["emptyInvoices", "emptyOthers", "emptyNames"] as const).map((line) => (
          <li key={line}>
            <Body1>{text(line)}</Body1>
          </li>
        ))}
      </ul>
      <Button appearance="primary" onClick={onLookAgain}>
        {text("lookAgain")}
      </Button>
      <Button onClick={onGuide}>{text("guide")}</Button>
      <Body1 as="p">{text("emptySample")}</Body1>
      <Link href="assets/sample.xlsx" target="_blank" rel="noopener" download>
        {text("getSample")}
      </Link>
    </Placard>
  );
}
