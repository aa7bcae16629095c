import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { WaitingHint } from "../parts/WaitingHint";
import { useTexts } from "../parts/useTexts";

const useStyles = makeStyles({
  root: { padding: tokens.spacingVerticalXXXL },
});

/** Stands while the workbook is read. */
export function Reading(): ReactElement {
  const styles = useStyles();
  const { text } = useTexts();
  return (
    <div className={styles.root} role="status">
      <Spinner label={text("readingWorkbook")} labelPosition="below" />
      <WaitingHint />
    </div>
  );
}
