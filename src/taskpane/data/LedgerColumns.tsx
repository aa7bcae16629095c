import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { fieldName } from "../../i18n/field-names";
import { headersOf, MAPPED_FIELDS, pickRows, titleOf, type MappedField } from "./column-map";
import type { ColumnListProps } from "./ColumnList";
import { useFieldStyles } from "./field-styles";
import { useDataTexts } from "./useDataTexts";

const NONE = "";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

/** The fields of the ledger, each with the header that it is read from, to be picked anew. */
export function LedgerColumns({ workbook, header, isBusy, onPick }: ColumnListProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useDataTexts();
  const [added, setAdded] = useState<readonly MappedField[]>([]);
  const shown = MAPPED_FIELDS.filter(
    (field) => titleOf(field, header) !== "" || added.includes(field),
  );
  const others = MAPPED_FIELDS.filter((field) => !shown.includes(field));
  const headers = headersOf(header, workbook.grids.invoices?.[0]?.length ?? 0);
  return (
    <>
      <Caption1 className={styles.hint}>{word("headersAsPicked")}</Caption1>
      {shown.map((field) => (
        <FieldLine key={field} label={fieldName(field, language)}>
          <Select
            select={{ className: styles.select }}
            size="small"
            title={titleOf(field, header)}
            value={titleOf(field, header)}
            onChange={(_, { value }) => {
              if (!isBusy)
                onPick(pickRows(field, value, header, workbook.tables.applied.policy.reading));
            }}
          >
            {headers.map(({ title, isRepeated }) => (
              <option
                key={title}
                value={title}
                disabled={isRepeated && title !== titleOf(field, header)}
              >
                {isRepeated ? word("sameTitle", { title }) : title}
              </option>
            ))}
            <option value={NONE}>{word("notRead")}</option>
          </Select>
        </FieldLine>
      ))}
      <FieldLine label={word("addField")}>
        <Select
          select={{ className: styles.select }}
          size="small"
          value={NONE}
          onChange={(_, { value }) => {
            const field = others.find((one) => one === value);
            if (field !== undefined) setAdded([...added, field]);
          }}
        >
          <option value={NONE}>{word("chooseField")}</option>
          {others.map((field) => (
            <option key={field} value={field}>
              {fieldName(field, language)}
            </option>
          ))}
        </Select>
      </FieldLine>
    </>
  );
}

interface FieldLineProps {
  readonly label: string;
  readonly children: ReactElement;
}

function FieldLine({ label, children }: FieldLineProps): ReactElement {
  const fields = useFieldStyles();
  return (
    <Field className={fields.root} orientation="horizontal" label={label} size="small">
      {children}
    </Field>
  );
}
