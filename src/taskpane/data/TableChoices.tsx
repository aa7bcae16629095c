import type { ReactElement } from "react";

import { TABLE_KINDS, type TableKind } from "../../engine";
import { Section } from "../app/Section";
import { useTexts } from "../app/useTexts";
import type { OpenWorkbook } from "../book/open-workbook";
import { readingSummary } from "./reading-summary";
import { TableChoice } from "./TableChoice";

export interface TableChoicesProps {
  readonly workbook: OpenWorkbook;
  readonly isDisabled: boolean;
  /** Called with the key of a place; null for a table that is not to be used. */
  readonly onChoose: (kind: TableKind, key: string | null) => void;
}

/** Shows which tables are in use, and lets the user choose others. */
export function TableChoices({ workbook, isDisabled, onChoose }: TableChoicesProps): ReactElement {
  const { language, text } = useTexts();
  return (
    <Section title={text("tables")}>
      {TABLE_KINDS.map((kind) => (
        <TableChoice
          key={kind}
          kind={kind}
          chosen={workbook.chosen[kind]}
          summary={readingSummary(kind, workbook.tables, language)}
          isDisabled={isDisabled}
          onChoose={(key) => {
            onChoose(kind, key);
          }}
        />
      ))}
    </Section>
  );
}
