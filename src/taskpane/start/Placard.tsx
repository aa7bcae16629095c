import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

export interface PlacardProps {
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    "& > *": { margin: 0 },
  },
});

/** A page of a few words where there is nothing to work on. */
export function Placard({ children }: PlacardProps): ReactElement {
  const styles = useStyles();
  return <div className={styles.root}>{children}</div>;
}
