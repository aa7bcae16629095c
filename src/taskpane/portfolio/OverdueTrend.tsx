import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { OrReason, TrendMonth } from "../../engine";
import { formatDate, formatPercent } from "../../i18n/format";
import { tableMessage } from "../../i18n/table-messages";
import { Section } from "../app/Section";
import { usePortfolioTexts } from "./usePortfolioTexts";

export interface OverdueTrendProps {
  readonly trend: OrReason<readonly TrendMonth[]>;
}

/** Units of the drawing: a month is as wide as this, the highest column as high. */
const MONTH = 10;
const HEIGHT = 40;

const useStyles = makeStyles({
  chart: {
    display: "block",
    width: "100%",
    height: "56px",
    borderBottomStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke1,
  },
  column: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  // Read, not seen.
  table: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

/** The part of the open invoices that was overdue at the last month ends. */
export function OverdueTrend({ trend }: OverdueTrendProps): ReactElement {
  const styles = useStyles();
  const { language, text, money } = usePortfolioTexts();
  if ("reason" in trend) {
    return (
      <Section title={text("trend")}>
        <Body1>{tableMessage(trend.reason, language)}</Body1>
      </Section>
    );
  }
  const months = trend.value;
  const percent = (share: number | null) =>
    share === null ? text("unknown") : formatPercent(share, language, 1);
  const highest = Math.max(...months.map(({ overdueShare }) => overdueShare ?? 0));
  const first = months[0]!;
  const last = months.at(-1)!;
  const places = {
    now: percent(last.overdueShare),
    before: percent(first.overdueShare),
    firstDay: formatDate(first.lastDay, language),
    lastDay: formatDate(last.lastDay, language),
  };
  return (
    <Section title={text("trend")} help={["overdueShare"]}>
      <Body1>{text(months.length > 1 ? "trendNow" : "trendOne", places)}</Body1>
      {highest > 0 && months.length > 1 && (
        <div aria-hidden="true">
          <svg
            className={styles.chart}
            viewBox={`0 0 ${months.length * MONTH} ${HEIGHT}`}
            preserveAspectRatio="none"
          >
            {months.map(({ lastDay, overdueShare }, i) => {
              const height = ((overdueShare ?? 0) / highest) * HEIGHT;
              return (
                <rect
                  key={lastDay}
                  className={styles.column}
                  x={i * MONTH + 1}
                  y={HEIGHT - height}
                  width={MONTH - 2}
                  height={height}
                >
                  <title>{`${formatDate(lastDay, language)} ${percent(overdueShare)}`}</title>
                </rect>
              );
            })}
          </svg>
          <div className={styles.ends}>
            <Caption1>{places.firstDay}</Caption1>
            <Caption1>{places.lastDay}</Caption1>
          </div>
        </div>
      )}
      <div className={styles.table}>
        <table aria-label={text("trend")}>
          <thead>
            <tr>
              <th scope="col">{text("month")}</th>
              <th scope="col">{text("receivables")}</th>
              <th scope="col">{text("overdueShare")}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ lastDay, receivables, overdueShare }) => (
              <tr key={lastDay}>
                <th scope="row">{formatDate(lastDay, language)}</th>
                <td>{money(receivables)}</td>
                <td>{percent(overdueShare)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
