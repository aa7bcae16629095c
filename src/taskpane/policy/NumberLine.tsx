import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { NumberField, type NumberFieldProps } from "./NumberField";

export interface NumberLineProps extends NumberFieldProps {
  /** What stands before the number. */
  readonly text: string;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 5em",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
  },
});

/** A line of a form: what it is about, and its number. */
export function NumberLine({ text, ...number }: NumberLineProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Body1>{text}</Body1>
      <NumberField {...number} />
    </div>
  );
}
