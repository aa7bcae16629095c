import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useLineStyles } from "./line-styles";

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
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  text: { color: tokens.colorNeutralForeground2 },
  part: { paddingInlineStart: tokens.spacingHorizontalM },
  value: { marginBlock: 0, marginInlineEnd: 0 },
  total: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** Labels with their values, one below the other. */
export function FactList({ facts }: FactListProps): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {facts.map((fact, place) => (
        // A label may stand twice, below different lines.
        <FactLine key={place} {...fact} />
      ))}
    </dl>
  );
}

function FactLine({ label, value, isPart = false, isTotal = false }: Fact): ReactElement {
  const styles = useStyles();
  const lines = useLineStyles();
  const Type = isPart ? Caption1 : Body1;
  const total = isTotal && styles.total;
  return (
    <div className={lines.line}>
      <dt className={mergeClasses(lines.label, isPart && styles.part)}>
        <Type className={mergeClasses(styles.text, total)}>{label}</Type>
      </dt>
      <dd className={mergeClasses(styles.value, lines.value)}>
        <Type className={mergeClasses(total)}>{value}</Type>
      </dd>
    </div>
  );
}
