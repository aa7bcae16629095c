import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { fieldName } from "../../i18n/field-names";
import { asLabel } from "../../i18n/lists";
import type { DataWord } from "../../i18n/pane-data";
import type { MappedTable } from "../../engine";
import { answersOf, headersOf, pickRows, titleOf } from "./column-map";
import type { ColumnListProps } from "./ColumnList";
import { useFieldStyles } from "./field-styles";
import { useDataTexts } from "./useDataTexts";

const NONE = "";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

export interface FieldColumnsProps extends ColumnListProps {
  readonly kind: MappedTable;
  /** Those of the table that can be picked. */
  readonly fields: readonly string[];
  /** How many of the titles stand in the range: what the reading has worked out stands behind them. */
  readonly width: number;
  readonly hint: DataWord;
  /** Name of the list from which a further field is added. */
  readonly add: DataWord;
  /** What stands in that list. */
  readonly choose: DataWord;
}

/** The fields of a table, each with the header that it is read from, to be picked anew. */
export function FieldColumns(props: FieldColumnsProps): ReactElement {
  const { kind, fields, width, hint, add, choose, workbook, header, isBusy, onPick } = props;
  const styles = useStyles();
  const { language, word } = useDataTexts();
  const [added, setAdded] = useState<readonly string[]>([]);
  const shown = fields.filter((field) => titleOf(field, header) !== "" || added.includes(field));
  const others = fields.filter((field) => !shown.includes(field));
  const headers = headersOf(header, width);
  const answers = answersOf(kind, workbook.tables.applied.policy);
  return (
    <>
      <Caption1 className={styles.hint}>{word(hint)}</Caption1>
      {shown.map((field) => (
        <FieldLine key={field} label={asLabel(fieldName(field, language))}>
          <Select
            select={{ className: styles.select }}
            size="small"
            title={titleOf(field, header)}
            value={titleOf(field, header)}
            onChange={(_, { value }) => {
              if (!isBusy) onPick(pickRows(kind, field, value, header, answers));
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
      <FieldLine label={word(add)}>
        <Select
          select={{ className: styles.select }}
          size="small"
          value={NONE}
          onChange={(_, { value }) => {
            const field = others.find((one) => one === value);
            if (field !== undefined) setAdded([...added, field]);
          }}
        >
          <option value={NONE}>{word(choose)}</option>
          {others.map((field) => (
            <option key={field} value={field}>
              {asLabel(fieldName(field, language))}
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
