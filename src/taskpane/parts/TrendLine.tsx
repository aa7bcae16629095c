import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useChartStyles } from "./chart-styles";

/** A point of the line. */
export interface TrendPoint {
  /** What rises from left to right, such as a day. */
  readonly at: number;
  readonly value: number;
  /** What the mouse is told over it. */
  readonly hint: string;
}

export interface TrendLineProps {
  /** From left to right. */
  readonly points: readonly TrendPoint[];
  /** Values at the foot and at the top of the drawing. */
  readonly scale: readonly [low: number, high: number];
}

/** Units of the drawing; the points keep off its edges. */
const WIDTH = 200;
const HEIGHT = 40;
const EDGE = 4;

const useStyles = makeStyles({
  line: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  point: {
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "7px",
    strokeLinecap: "round",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

/** A course over time, hidden from screen readers: a table beside it says the same. */
export function TrendLine({ points, scale: [low, high] }: TrendLineProps): ReactElement | null {
  const styles = useStyles();
  const frame = useChartStyles();
  if (points.length < 2) return null;
  const first = points[0]!.at;
  const span = points.at(-1)!.at - first;
  const places = points.map(({ at, value }, i) => {
    const along = span > 0 ? (at - first) / span : i / (points.length - 1);
    const x = EDGE + along * (WIDTH - 2 * EDGE);
    const y = HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return (
    <svg
      aria-hidden="true"
      className={frame.root}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <polyline className={styles.line} vectorEffect="non-scaling-stroke" points={places.join()} />
      {places.map((place, i) => (
        // A line of no length with round ends: a dot that is not stretched with the drawing.
        <path key={i} className={styles.point} vectorEffect="non-scaling-stroke" d={`M${place}h0`}>
          <title>{points[i]!.hint}</title>
        </path>
      ))}
    </svg>
  );
}
