import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** What can be chosen, and how it is shown. */
export type Choice<C extends string> = readonly [value: C, label: string];

export interface ChoiceFieldProps<C extends string> {
  readonly label: string;
  readonly choices: readonly Choice<C>[];
  readonly value: C;
  /** Stands below the list. */
  readonly hint?: string | null;
  readonly onChoose: (value: C) => void;
}

const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, textOverflow: "ellipsis" },
});

/** A list from which one is chosen. */
export function ChoiceField<C extends string>({
  label,
  choices,
  value,
  hint = null,
  onChoose,
}: ChoiceFieldProps<C>): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.field} hint={hint}>
      <Select
        size="small"
        select={{ className: styles.select }}
        value={value}
        onChange={(_, { value: chosen }) => {
          onChoose(chosen as C);
        }}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
