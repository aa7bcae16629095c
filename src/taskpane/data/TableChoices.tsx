import { Fragment, type ReactElement } from "react";

import { TABLE_KINDS, type EngineError, type PolicyRow, type TableKind } from "../../engine";
import { Section } from "../parts/Section";
import { useProblems } from "../parts/useProblems";
import { useTexts } from "../parts/useTexts";
import type { OpenWorkbook } from "../book/open-workbook";
import type { ShowCell } from "./IssueGroupItem";
import { readingSummary } from "./reading-summary";
import { TableChoice } from "./TableChoice";
import { TableColumns } from "./TableColumns";

export interface TableChoicesProps {
  readonly workbook: OpenWorkbook;
  readonly isDisabled: boolean;
  /** Called with the key of a place; null for a table that is not to be used. */
  readonly onChoose: (kind: TableKind, key: string | null) => void;
  /** Called with the rows of the policy by which a column is read as another field. */
  readonly onPick: (rows: readonly PolicyRow[]) => void;
  readonly onShowCell: ShowCell;
}

/** Shows which tables are in use, and lets the user choose others. */
export function TableChoices(props: TableChoicesProps): ReactElement {
  const { workbook, isDisabled, onChoose, onPick, onShowCell } = props;
  const { language, text } = useTexts();
  const hasProblem = TABLE_KINDS.some(
    (kind) => workbook.tables[kind].status === "failed" || workbook.chosen[kind].nearest !== null,
  );
  const problems = useProblems(hasProblem);
  const messageOf = (error: EngineError) => problems?.tableMessage(error, language) ?? "";
  return (
    <Section title={text("tables")}>
      {TABLE_KINDS.map((kind) => (
        <Fragment key={kind}>
          <TableChoice
            kind={kind}
            chosen={workbook.chosen[kind]}
            summary={readingSummary(kind, workbook.tables, language, messageOf)}
            messageOf={messageOf}
            isDisabled={isDisabled}
            onChoose={(key) => {
              onChoose(kind, key);
            }}
          />
          <TableColumns
            kind={kind}
            workbook={workbook}
            isBusy={isDisabled}
            onPick={onPick}
            onShowCell={onShowCell}
          />
        </Fragment>
      ))}
    </Section>
  );
}
