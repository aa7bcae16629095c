import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactElement } from "react";

import type { PolicyRow, TableKind } from "../../engine";
import { useTexts } from "../parts/useTexts";
import type { OpenWorkbook } from "../book/open-workbook";
import type { ShowCell } from "./IssueGroupItem";
import { headerOf, unreadOf } from "./table-reading";

export interface TableColumnsProps {
  readonly kind: TableKind;
  readonly workbook: OpenWorkbook;
  readonly isBusy: boolean;
  /** Called with the rows of the policy that another header becomes. */
  readonly onPick: (rows: readonly PolicyRow[]) => void;
  readonly onShowCell: ShowCell;
}

const ColumnList = lazy(async () => {
  const parts = await import(/* webpackChunkName: "reading" */ "./ColumnList");
  return { default: parts.ColumnList };
});

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How many columns of a table were read, and on demand which of them under which field. */
export function TableColumns(props: TableColumnsProps): ReactElement | null {
  const { kind, workbook } = props;
  const styles = useStyles();
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const header = headerOf(kind, workbook.tables);
  if (header === null) return null;
  const read = new Set(Object.values(header.columns)).size;
  const unread = unreadOf(kind, workbook.tables).length;
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        {text(unread === 0 ? "columnsAllRead" : "columnsRead", { read, unread })}
      </summary>
      {isOpen && (
        <Suspense fallback={<Caption1>{text("working")}</Caption1>}>
          <ColumnList {...props} header={header} />
        </Suspense>
      )}
    </details>
  );
}
