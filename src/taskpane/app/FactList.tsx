import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** A label with its value, both as text. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** True for a part of the line above it. */
  readonly isPart?: boolean;
  /** True for a line that sums up. */
  readonly isTotal?: boolean;
}

export interface FactListProps {
  readonly facts: readonly Fact[];
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "baseline",
    margin: 0,
  },
  label: { overflowWrap: "anywhere" },
  text: { color: tokens.colorNeutralForeground2 },
  part: { paddingInlineStart: tokens.spacingHorizontalM },
  value: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  total: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** Labels with their values, one below the other. */
export function FactList({ facts }: FactListProps): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {facts.map((fact) => (
        <FactLine key={fact.label} {...fact} />
      ))}
    </dl>
  );
}

function FactLine({ label, value, isPart = false, isTotal = false }: Fact): ReactElement {
  const styles = useStyles();
  const Type = isPart ? Caption1 : Body1;
  const total = isTotal && styles.total;
  return (
    <>
      <dt className={mergeClasses(styles.label, isPart && styles.part)}>
        <Type className={mergeClasses(styles.text, total)}>{label}</Type>
      </dt>
      <dd className={styles.value}>
        <Type className={mergeClasses(total)}>{value}</Type>
      </dd>
    </>
  );
}
