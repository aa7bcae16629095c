import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { OrReason, TrendMonth } from "../../engine";
import { formatDate, formatPercent } from "../../i18n/format";
import { ColumnChart } from "../parts/ColumnChart";
import { FoundSection } from "../parts/FoundSection";
import { useHiddenStyles } from "../parts/hidden-styles";
import { usePortfolioTexts } from "./usePortfolioTexts";

export interface OverdueTrendProps {
  readonly trend: OrReason<readonly TrendMonth[]>;
}

/** The part of the open invoices that was overdue at the last month ends. */
export function OverdueTrend({ trend }: OverdueTrendProps): ReactElement {
  const { text } = usePortfolioTexts();
  return (
    <FoundSection title={text("trend")} help={["overdueShare"]} found={trend}>
      {(months) => <Months months={months} />}
    </FoundSection>
  );
}

function Months({ months }: { readonly months: readonly TrendMonth[] }): ReactElement {
  const hidden = useHiddenStyles();
  const { language, text, money } = usePortfolioTexts();
  const percent = (share: number | null) =>
    share === null ? text("unknown") : formatPercent(share, language, 1);
  const first = months[0]!;
  const last = months.at(-1)!;
  const places = {
    now: percent(last.overdueShare),
    before: percent(first.overdueShare),
    firstDay: formatDate(first.lastDay, language),
    lastDay: formatDate(last.lastDay, language),
  };
  return (
    <>
      <Body1>{text(months.length > 1 ? "trendNow" : "trendOne", places)}</Body1>
      {months.length > 1 && (
        <ColumnChart
          columns={months.map(({ lastDay, overdueShare }) => ({
            value: overdueShare ?? 0,
            hint: `${formatDate(lastDay, language)} ${percent(overdueShare)}`,
          }))}
          ends={[places.firstDay, places.lastDay]}
        />
      )}
      <div className={hidden.root}>
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
    </>
  );
}
