import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { roundAmount } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { checkText, doubtText } from "../../i18n/reading-texts";
import { FactList } from "../parts/FactList";
import { tableOf, type ParsedTables } from "../book/parsed-tables";
import { useDataTexts } from "./useDataTexts";

export interface LedgerReadingNotesProps {
  readonly tables: ParsedTables;
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** How the ledger was understood, and what it shows itself against what was read of it. */
export function LedgerReadingNotes({ tables }: LedgerReadingNotesProps): ReactElement | null {
  const styles = useStyles();
  const { language, word } = useDataTexts();
  const reading = tableOf(tables.invoices)?.ledger.reading;
  if (reading === undefined) return null;
  const { doubts, checks } = reading;
  return (
    <>
      {doubts.length > 0 && (
        <>
          <Caption1>{word("howRead")}</Caption1>
          <ul className={styles.list}>
            {doubts.map((doubt) => (
              <li key={`${doubt.code} ${doubt.column} ${doubt.found}`}>
                <Caption1>{doubtText(doubt, language)}</Caption1>
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
