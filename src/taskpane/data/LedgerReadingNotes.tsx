import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { roundAmount, type InvoiceLedger, type ReadingDoubt } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { checkText, doubtText } from "../../i18n/reading-texts";
import { readingDoubts } from "../../tables/gaps";
import type { TablePlace } from "../../workbook/table-place";
import { FactList } from "../parts/FactList";
import { useTexts } from "../parts/useTexts";
import type { OpenWorkbook } from "../book/open-workbook";
import { tableOf } from "../book/parsed-tables";
import { sheetCell } from "./issue-groups";
import type { ShowCell } from "./IssueGroupItem";
import { useDataTexts } from "./useDataTexts";

export interface LedgerReadingNotesProps {
  readonly workbook: OpenWorkbook;
  readonly onShowCell: ShowCell;
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** How the ledger was understood, and what it shows itself against what was read of it. */
export function LedgerReadingNotes({
  workbook,
  onShowCell,
}: LedgerReadingNotesProps): ReactElement | null {
  const styles = useStyles();
  const { language, word } = useDataTexts();
  const ledger = tableOf(workbook.tables.invoices)?.ledger;
  const { place } = workbook.chosen.invoices;
  if (ledger === undefined || place === null) return null;
  const { checks } = ledger.reading;
  const doubts = readingDoubts(ledger.reading);
  return (
    <>
      {doubts.length > 0 && (
        <>
          <Caption1>{word("howRead")}</Caption1>
          <ul className={styles.list}>
            {doubts.map((doubt) => (
              <li key={`${doubt.code} ${doubt.column} ${doubt.found}`}>
                <Caption1>{doubtText(doubt, language)}</Caption1>{" "}
                <FirstRow doubt={doubt} ledger={ledger} place={place} onShowCell={onShowCell} />
              </li>
            ))}
          </ul>
        </>
      )}
      {checks.length > 0 && (
        <>
          <Caption1>{word("checks")}</Caption1>
          <FactList
            facts={checks.map((check) => ({
              label: checkText(check, language),
              value:
                check.failed === 0
                  ? word("agrees")
                  : word("differs", {
                      amount: formatNumber(roundAmount(check.shown - check.read, 3), language, 2),
                    }),
            }))}
          />
        </>
      )}
    </>
  );
}

interface FirstRowProps {
  readonly doubt: ReadingDoubt;
  readonly ledger: InvoiceLedger;
  readonly place: TablePlace;
  readonly onShowCell: ShowCell;
}

/** The link to the first cell that does not agree. */
function FirstRow({ doubt, ledger, place, onShowCell }: FirstRowProps): ReactElement | null {
  const { text } = useTexts();
  const { column, firstRow } = doubt;
  if (firstRow === undefined) return null;
  const { sheetName, sheetRow, sheetColumn } = sheetCell(
    firstRow,
    column,
    ledger.header.titles,
    place,
  );
  const row = sheetRow + 1;
  return (
    <Link
      as="button"
      inline
      onClick={() => {
        onShowCell(sheetName, sheetRow, sheetColumn);
      }}
      aria-label={text("showCell", { row, sheet: sheetName })}
    >
      <Caption1>{text("issueRow", { row })}</Caption1>
    </Link>
  );
}
