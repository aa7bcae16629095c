import { Caption1, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useTexts } from "./useTexts";

const useStyles = makeStyles({
  // Most work ends before anybody has to be told.
  root: {
    margin: 0,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "1ms",
    animationDelay: "2s",
    animationFillMode: "both",
  },
});

/** Says, after a while, what keeps Excel from answering: a cell that is being edited. */
export function WaitingHint(): ReactElement {
  const styles = useStyles();
  const { text } = useTexts();
  return (
    <Caption1 as="p" className={styles.root}>
      {text("waitsForCell")}
    </Caption1>
  );
}
