import { Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

export interface NumberFieldProps {
  /** Says what the number is. */
  readonly label: string;
  readonly value: number;
  /** Default: 0. */
  readonly least?: number;
  readonly most?: number;
  /** Called with a number within the bounds when the field is left. */
  readonly onChange: (value: number) => void;
}

const useStyles = makeStyles({
  root: { minWidth: 0, width: "100%" },
  input: { minWidth: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** A number that is taken when the field is left: typed digit by digit it passes through other numbers. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, value, least = 0, most, onChange } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const number = typed === null || typed.trim() === "" ? NaN : Number(typed);
    setTyped(null);
    if (Number.isNaN(number) || number < least || number === value) return;
    onChange(Math.min(number, most ?? number));
  };
  return (
    <Input
      className={styles.root}
      size="small"
      type="number"
      input={{
        className: styles.input,
        ...(least === -Infinity ? {} : { min: least }),
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
