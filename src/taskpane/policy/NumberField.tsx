import { Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

export interface NumberFieldProps {
  /** Says what the number is. */
  readonly label: string;
  readonly value: number;
  readonly most?: number;
  /** Called with a number from 0 up when the field is left. */
  readonly onChange: (value: number) => void;
}

const useStyles = makeStyles({
  root: { minWidth: 0, width: "100%" },
  input: { minWidth: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** A number that is taken when the field is left: typed digit by digit it passes through other numbers. */
export function NumberField({ label, value, most, onChange }: NumberFieldProps): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const number = typed === null || typed.trim() === "" ? NaN : Number(typed);
    setTyped(null);
    if (Number.isNaN(number) || number < 0 || number === value) return;
    onChange(Math.min(number, most ?? number));
  };
  return (
    <Input
      className={styles.root}
      size="small"
      type="number"
      input={{
        className: styles.input,
        min: 0,
        step: "any",
        ...(most === undefined ? {} : { max: most }),
      }}
      aria-label={label}
      value={typed ?? String(value)}
      onChange={(_, { value: text }) => {
        setTyped(text);
      }}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === "Enter") take();
      }}
    />
  );
}
