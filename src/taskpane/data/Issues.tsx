import { Accordion, Body1 } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import { TABLE_KINDS } from "../../engine";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/useTexts";
import type { OpenWorkbook } from "../book/open-workbook";
import { issueGroups } from "./issue-groups";
import { IssueGroupItem, type ShowCell } from "./IssueGroupItem";

export interface IssuesProps {
  readonly workbook: OpenWorkbook;
  readonly onShowCell: ShowCell;
}

/** Tells whether every table that was found, or nearly, could be read. */
function isWholeReading({ chosen, tables }: OpenWorkbook): boolean {
  return (
    TABLE_KINDS.some((kind) => tables[kind].status === "read") &&
    TABLE_KINDS.every((kind) => tables[kind].status !== "failed" && chosen[kind].nearest === null)
  );
}

/** Every remark about a row, by kind. */
export function Issues({ workbook, onShowCell }: IssuesProps): ReactElement {
  const { text } = useTexts();
  const groups = useMemo(() => issueGroups(workbook), [workbook]);
  return (
    <Section title={text("issues")}>
      {groups.length === 0 ? (
        <Body1>{text(isWholeReading(workbook) ? "noIssues" : "notAllRead")}</Body1>
      ) : (
        <Accordion collapsible multiple>
          {groups.map((group) => (
            <IssueGroupItem
              key={`${group.kind} ${group.code}`}
              group={group}
              onShowCell={onShowCell}
            />
          ))}
        </Accordion>
      )}
    </Section>
  );
}
