import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { ReceiptsPeriod } from "../../engine";
import { formatDate } from "../../i18n/format";
import { useTexts } from "../app/useTexts";

export interface ReceiptsChartProps {
  readonly periods: readonly ReceiptsPeriod[];
}

/** Units of the drawing: a week is as wide as this, the highest band as high. */
const WEEK = 10;
const HEIGHT = 40;

const useStyles = makeStyles({
  chart: {
    display: "block",
    width: "100%",
    height: "72px",
    borderBottomStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke1,
  },
  expected: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  band: {
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

/** Expected receipts as columns, their band as a line over each; the table below says the same. */
export function ReceiptsChart({ periods }: ReceiptsChartProps): ReactElement | null {
  const styles = useStyles();
  const { language } = useTexts();
  const highest = Math.max(...periods.map(({ expected, high }) => Math.max(expected, high)));
  if (highest <= 0) return null;
  const heightOf = (amount: number) => (Math.max(0, amount) / highest) * HEIGHT;
  return (
    <div aria-hidden="true">
      <svg
        className={styles.chart}
        viewBox={`0 0 ${periods.length * WEEK} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {periods.map(({ from, expected, low, high }, i) => (
          <g key={from}>
            <rect
              className={styles.expected}
              x={i * WEEK + 1}
              y={HEIGHT - heightOf(expected)}
              width={WEEK - 2}
              height={heightOf(expected)}
            />
            <rect
              className={styles.band}
              x={i * WEEK + WEEK / 2 - 0.5}
              y={HEIGHT - heightOf(high)}
              width={1}
              height={heightOf(high) - heightOf(low)}
            />
          </g>
        ))}
      </svg>
      <div className={styles.ends}>
        <Caption1>{formatDate(periods[0]!.from, language)}</Caption1>
        <Caption1>{formatDate(periods.at(-1)!.to, language)}</Caption1>
      </div>
    </div>
  );
}
