import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { STATEMENT_ITEMS, type TableHeader } from "../../engine";
import { fieldName } from "../../i18n/field-names";
import { formatNumber } from "../../i18n/format";
import { asLabel } from "../../i18n/lists";
import { unreadContentName } from "../../i18n/remark-texts";
import { checkLabels } from "../../i18n/report-labels";
import { FactList, type Fact } from "../parts/FactList";
import { areWritten, mappedFields } from "./column-map";
import { FieldColumns } from "./FieldColumns";
import { LedgerReadingNotes } from "./LedgerReadingNotes";
import { checkOf, labelsOf, unreadOf, type TableCheck } from "./table-reading";
import type { TableColumnsProps } from "./TableColumns";
import { useDataTexts } from "./useDataTexts";

export interface ColumnListProps extends TableColumnsProps {
  readonly header: TableHeader;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartStyle: "solid",
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The fields of a table with their columns, what was not read, and how the rows went. */
export function ColumnList(props: ColumnListProps): ReactElement {
  const { kind, workbook, header } = props;
  const styles = useStyles();
  const { language, word } = useDataTexts();
  const check = checkOf(kind, workbook.tables);
  const unread = unreadOf(kind, workbook.tables);
  const grid = workbook.grids[kind];
  const labels = kind === "statements" ? labelsOf(workbook.tables) : null;
  return (
    <div className={styles.root}>
      {kind !== "policy" && (kind === "invoices" || areWritten(header, grid)) ? (
        <FieldColumns
          {...props}
          kind={kind}
          fields={mappedFields(kind)}
          width={grid?.[0]?.length ?? 0}
          hint="headersAsPicked"
          add="addField"
          choose="chooseField"
        />
      ) : (
        <FactList
          facts={Object.entries(header.columns).map(([field, column]) => ({
            label: asLabel(fieldName(field, language)),
            value: kind === "policy" ? header.titles[column!]! : word("workedOut"),
          }))}
        />
      )}
      {labels !== null && (
        <FieldColumns
          {...props}
          kind="statements"
          header={labels}
          fields={STATEMENT_ITEMS}
          width={labels.titles.length}
          hint="labelsAsPicked"
          add="addItem"
          choose="chooseItem"
        />
      )}
      {unread.length > 0 && (
        <>
          <Caption1>{word("unread")}</Caption1>
          <ul className={styles.list}>
            {unread.map(({ title, holds }) => (
              <li key={title}>
                <Caption1>
                  {holds === "other" ? title : `${title} · ${unreadContentName(holds, language)}`}
                </Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
      {check !== null && <CheckFacts check={check} />}
      {kind === "invoices" && (
        <LedgerReadingNotes workbook={workbook} onShowCell={props.onShowCell} />
      )}
    </div>
  );
}

function CheckFacts({ check }: { readonly check: TableCheck }): ReactElement {
  const { language, word } = useDataTexts();
  const { used, leftOut } = check;
  const words = checkLabels(language);
  const fact = (label: string, value: number): Fact => ({
    label,
    value: formatNumber(value, language),
  });
  return (
    <FactList
      facts={[
        { ...fact(word("itemsUsed"), used), isTotal: true },
        ...leftOut.flatMap(({ reason, rows, amount }) => [
          fact(`${words.leftOut} · ${words[reason]}`, rows),
          ...(amount === 0 ? [] : [{ ...fact(word("theirAmount"), amount), isPart: true }]),
        ]),
      ]}
    />
  );
}
