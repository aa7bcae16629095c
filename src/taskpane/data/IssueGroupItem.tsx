import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { Severity } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { issueText } from "../../i18n/issue-texts";
import { severityName } from "../../i18n/words";
import { tableKindName } from "../../i18n/pane-texts";
import { useTexts } from "../parts/useTexts";
import type { IssueGroup } from "./issue-groups";
import { IssueLine } from "./IssueLine";

/** Takes the user to a cell; row and column of the sheet count from 0. */
export type ShowCell = (sheetName: string, row: number, column: number) => void;

export interface IssueGroupItemProps {
  readonly group: IssueGroup;
  readonly onShowCell: ShowCell;
}

/** Remarks shown at a time. */
const PAGE = 25;

const COLORS: Readonly<Record<Severity, "danger" | "warning" | "informative">> = {
  error: "danger",
  warning: "warning",
  note: "informative",
};

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  kind: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  meaning: { color: tokens.colorNeutralForeground2 },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** Remarks of one kind: what they mean, and where they are. */
export function IssueGroupItem({ group, onShowCell }: IssueGroupItemProps): ReactElement {
  const styles = useStyles();
  const { language, text } = useTexts();
  const [shown, setShown] = useState(PAGE);
  const { kind, code, severity, count, issues } = group;
  const table = tableKindName(kind, language);
  const hidden = issues.length - shown;
  return (
    <AccordionItem value={`${kind} ${code}`}>
      <AccordionHeader size="small" as="h4">
        <span className={styles.head}>
          <span className={styles.kind}>
            <Badge appearance="tint" color={COLORS[severity]}>
              {severityName(severity, language)}
            </Badge>
            {text("issueCount", { table, count: formatNumber(count, language) })}
          </span>
          <Caption1 className={styles.meaning}>{issueText(code, language)}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={styles.list}>
          {issues.slice(0, shown).map((issue) => (
            <IssueLine
              key={`${issue.row} ${issue.column}`}
              issue={issue}
              onShow={() => {
                onShowCell(issue.sheetName, issue.sheetRow, issue.sheetColumn);
              }}
            />
          ))}
        </ul>
        {hidden > 0 && (
          <Button
            size="small"
            onClick={() => {
              setShown(shown + PAGE * 4);
            }}
          >
            {text("moreIssues", { count: formatNumber(hidden, language) })}
          </Button>
        )}
        {hidden <= 0 && count > issues.length && (
          <Caption1>
            {text("unlistedIssues", { count: formatNumber(count - issues.length, language) })}
          </Caption1>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
