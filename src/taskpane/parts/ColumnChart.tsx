import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useChartStyles } from "./chart-styles";

/** A column, and the range in which its value is expected to lie. */
export interface ChartColumn {
  readonly value: number;
  readonly range?: readonly [low: number, high: number];
  /** What it is compared with, drawn on its left. */
  readonly beside?: number;
  /** What the mouse is told over it. */
  readonly hint: string;
}

export interface ColumnChartProps {
  readonly columns: readonly ChartColumn[];
  /** What stands below the first and the last column. */
  readonly ends: readonly [first: string, last: string];
}

/** Units of the drawing: a column with its gaps is as wide as this, the highest value as high. */
const WIDTH = 10;
const HEIGHT = 40;

const useStyles = makeStyles({
  column: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  beside: {
    fill: tokens.colorNeutralStroke1Pressed,
    "@media (forced-colors: active)": { fill: "GrayText" },
  },
  range: {
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

/** Columns side by side, hidden from screen readers: a table beside it says the same. */
export function ColumnChart({ columns, ends }: ColumnChartProps): ReactElement | null {
  const styles = useStyles();
  const frame = useChartStyles();
  const highest = Math.max(
    ...columns.map(({ value, range, beside = 0 }) => Math.max(value, range?.[1] ?? 0, beside)),
  );
  if (highest <= 0) return null;
  const heightOf = (amount: number) => (Math.max(0, amount) / highest) * HEIGHT;
  return (
    <div aria-hidden="true">
      <svg
        className={frame.root}
        viewBox={`0 0 ${columns.length * WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {columns.map(({ value, range, beside, hint }, i) => (
          <g key={hint}>
            <title>{hint}</title>
            {beside !== undefined && (
              <rect
                className={styles.beside}
                x={i * WIDTH + 1}
                y={HEIGHT - heightOf(beside)}
                width={WIDTH / 2 - 1}
                height={heightOf(beside)}
              />
            )}
            <rect
              className={styles.column}
              x={i * WIDTH + (beside === undefined ? 1 : WIDTH / 2)}
              y={HEIGHT - heightOf(value)}
              width={beside === undefined ? WIDTH - 2 : WIDTH / 2 - 1}
              height={heightOf(value)}
            />
            {range !== undefined && (
              <rect
                className={styles.range}
                x={i * WIDTH + WIDTH / 2 - 0.5}
                y={HEIGHT - heightOf(range[1])}
                width={1}
                height={heightOf(range[1]) - heightOf(range[0])}
              />
            )}
          </g>
        ))}
      </svg>
      <div className={styles.ends}>
        <Caption1>{ends[0]}</Caption1>
        <Caption1>{ends[1]}</Caption1>
      </div>
    </div>
  );
}
