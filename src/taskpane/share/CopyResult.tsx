import {
  Caption1,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import { shareText } from "../../i18n/share-texts";
import { cellAddress } from "../../workbook/cell-address";
import type { CopyReport } from "../../workbook/share/copy-sheets";
import { useWords } from "../parts/useWords";

export interface CopyResultProps {
  readonly report: CopyReport;
  readonly onShow: (sheetName: string, row: number, column: number) => void;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

/** What a search of the copies has found: nothing, or the cells to look at. */
export function CopyResult({ report, onShow }: CopyResultProps): ReactElement {
  const styles = useStyles();
  const { word } = useWords(shareText);
  const { removedColumns, removedValues, leftovers } = report;
  if (leftovers.length === 0) {
    const values = removedColumns === 0 ? "" : removedValues;
    const columns = removedColumns === 0 ? "" : removedColumns;
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{word("searched", { values, columns })}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{word("leftovers")}</MessageBarBody>
      </MessageBar>
      <ul className={styles.list} aria-label={word("leftovers")}>
        {leftovers.map(({ sheetName, row, column, kind, found }) => (
          <li key={`${sheetName} ${row} ${column}`} className={styles.item}>
            <Link
              as="button"
              inline
              aria-label={word("showCell", { cells: cellAddress(row, column), sheet: sheetName })}
              onClick={() => {
                onShow(sheetName, row, column);
              }}
            >
              {sheetName} {cellAddress(row, column)}
            </Link>
            <Caption1>{word(`leftover_${kind}`)}</Caption1>
            <Caption1>{found}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}
