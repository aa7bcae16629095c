import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { CreditC } from "../../engine";
import { judgementWord, markMeaning } from "../../i18n/judgement-form-texts";
import { useWords } from "../parts/useWords";

export interface MarkFieldProps {
  readonly label: string;
  /** What is marked: it tells what the marks mean. */
  readonly of: CreditC | "panel";
  readonly value: number | null;
  readonly onChange: (mark: number | null) => void;
}

/** The best first, as one reads a list of choices. */
const MARKS = [5, 4, 3, 2, 1] as const;

const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, textOverflow: "ellipsis" },
});

/** A mark from 1 to 5, chosen by what it means; the meaning stands below where the list has no room for it. */
export function MarkField({ label, of, value, onChange }: MarkFieldProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useWords(judgementWord);
  return (
    <Field
      label={label}
      size="small"
      className={styles.field}
      hint={value === null ? null : markMeaning(of, value, language)}
    >
      <Select
        size="small"
        select={{ className: styles.select }}
        value={value === null ? "" : String(value)}
        onChange={(_, { value: chosen }) => {
          onChange(chosen === "" ? null : Number(chosen));
        }}
      >
        <option value="">{word("notMarked")}</option>
        {MARKS.map((mark) => (
          <option key={mark} value={mark}>
            {word("mark", { mark, meaning: markMeaning(of, mark, language) })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
