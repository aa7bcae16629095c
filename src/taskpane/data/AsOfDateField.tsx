import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import { useRef, useState, type ReactElement } from "react";

import { isoDate, serialDate, type SerialDate } from "../../engine";
import { useTexts } from "../parts/useTexts";
import type { OpenWorkbook } from "../book/open-workbook";
import { useFieldStyles } from "./field-styles";

export interface AsOfDateFieldProps {
  readonly workbook: OpenWorkbook;
  readonly isDisabled: boolean;
  /** Called with a day; null for the date that the workbook gives. */
  readonly onChange: (date: SerialDate | null) => void;
}

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0, flexGrow: 1 },
});

/** The day on which the ledger is looked at. */
export function AsOfDateField(props: AsOfDateFieldProps): ReactElement {
  const { workbook, isDisabled, onChange } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const { text } = useTexts();
  const { choice, namedDate, view } = workbook;
  const date = view.status === "assessed" ? view.book.asOfDate : choice.asOfDate;
  const input = useRef<HTMLInputElement>(null);
  // Null while nothing is being typed: a date typed digit by digit passes through other dates.
  const [draft, setDraft] = useState<string | null>(null);
  const take = () => {
    const typed = dateOf(draft ?? "");
    setDraft(null);
    if (typed !== null && typed !== date) onChange(typed);
  };
  const origin =
    choice.asOfDate !== null
      ? text("asOfChosen")
      : namedDate !== null
        ? text("asOfNamed", { name: namedDate.name })
        : date === null
          ? text("asOfMissing")
          : text("asOfLedger");
  return (
    <Field
      className={fields.root}
      orientation="horizontal"
      label={text("asOfDate")}
      hint={origin}
      size="small"
    >
      {(field) => (
        <div className={styles.line}>
          <Input
            {...field}
            className={styles.input}
            type="date"
            size="small"
            // Switched off while it works, it would lose the focus of who has just typed.
            readOnly={isDisabled}
            input={{ ref: input }}
            value={draft ?? (date === null ? "" : isoDate(date))}
            onChange={(_, { value }) => {
              setDraft(value);
            }}
            onBlur={take}
            onKeyDown={({ key }) => {
              if (key === "Enter") take();
            }}
          />
          {choice.asOfDate !== null && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowResetRegular />}
              aria-label={text("asOfReset")}
              disabledFocusable={isDisabled}
              onClick={() => {
                // The button goes away.
                input.current?.focus();
                onChange(null);
              }}
            />
          )}
        </div>
      )}
    </Field>
  );
}

/** Reads what a date input holds: yyyy-mm-dd, or nothing while it is incomplete. */
function dateOf(value: string): SerialDate | null {
  const [year, month, day] = value.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return serialDate({ year, month, day });
}
