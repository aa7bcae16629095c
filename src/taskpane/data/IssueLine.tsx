import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useTexts } from "../parts/useTexts";
import type { PlacedIssue } from "./issue-groups";

export interface IssueLineProps {
  readonly issue: PlacedIssue;
  /** Called when the user wants to see the cell. */
  readonly onShow: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  found: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** One remark: its row, its column, and what stands in the cell. */
export function IssueLine({ issue, onShow }: IssueLineProps): ReactElement {
  const styles = useStyles();
  const { text } = useTexts();
  const { column, found, sheetName, sheetRow } = issue;
  const row = sheetRow + 1;
  return (
    <li className={styles.root}>
      <Link
        as="button"
        inline
        onClick={onShow}
        aria-label={text("showCell", { row, sheet: sheetName })}
      >
        <Caption1>{text("issueRow", { row })}</Caption1>
      </Link>
      {column !== "" && <Caption1>{column}</Caption1>}
      {found !== "" && (
        <Caption1 className={styles.found}>{text("issueFound", { found })}</Caption1>
      )}
    </li>
  );
}
