import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { formatNumber } from "../../i18n/format";
import { UnbrokenCodes } from "../parts/UnbrokenCodes";
import { useTexts } from "../parts/useTexts";
import type { OpenWorkbook } from "../book/open-workbook";
import { listText } from "../../i18n/lists";
import { customerLabel } from "../parts/customer-label";

export interface UnlistedCustomersProps {
  readonly workbook: OpenWorkbook;
}

const useStyles = makeStyles({ names: { overflowWrap: "anywhere" } });

/** More names than these say that the two tables do not go together. */
const NAMED = 10;

/** Names the customers of the ledger that the table of customers lacks. */
export function UnlistedCustomers({ workbook }: UnlistedCustomersProps): ReactElement | null {
  const styles = useStyles();
  const { language, text } = useTexts();
  const names = unlistedCustomers(workbook);
  if (names.length === 0) return null;
  const shown = [...names.slice(0, NAMED), ...(names.length > NAMED ? ["…"] : [])];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.names}>
        <UnbrokenCodes
          text={text("notInMasterList", {
            count: formatNumber(names.length, language),
            names: listText(shown, language),
          })}
        />
      </MessageBarBody>
    </MessageBar>
  );
}

/** The book places the customers' table first; what the ledger adds stands behind it. */
function unlistedCustomers({ tables, view }: OpenWorkbook): string[] {
  if (tables.customers.status !== "read" || view.status !== "assessed") return [];
  const listed = tables.customers.table.customers.length;
  const { identities, ofLedger } = view.book.places;
  const places = new Set(ofLedger.filter((place) => place >= listed));
  return [...places]
    .map((place) => customerLabel(identities[place]!))
    .filter((name) => name !== "");
}
