import { Body1, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { sumAmounts, type OrReason, type ReceiptsForecast } from "../../engine";
import { formatDate, formatNumber, formatPercent, formatWholeAmount } from "../../i18n/format";
import { paneCashWord } from "../../i18n/pane-cash";
import { ColumnChart } from "../parts/ColumnChart";
import { FoundSection } from "../parts/FoundSection";
import type { TaskPanelProps } from "../app/task-panels";
import { useWords } from "../parts/useWords";
import { InsertFunction } from "../insert/InsertFunction";
import { FigureTable } from "../parts/FigureTable";

export interface ReceiptsProps extends TaskPanelProps {
  readonly receipts: OrReason<ReceiptsForecast>;
}

/** Weeks that are near: what a payment plan is made for. */
const NEAR_WEEKS = 4;

/** What open invoices will bring week by week, and how good such forecasts were. */
export function Receipts({ receipts, ...props }: ReceiptsProps): ReactElement {
  const { word } = useWords(paneCashWord);
  return (
    <FoundSection title={word("receipts")} help={["expectedReceipts"]} found={receipts}>
      {(forecast) => (
        <>
          {forecast.opening === 0 ? <Body1>{word("nothingOpen")}</Body1> : <Weeks {...forecast} />}
          <InsertFunction {...props} id="RECEIPTSFORECAST" label={word("insertReceipts")} />
        </>
      )}
    </FoundSection>
  );
}

function Weeks({ periods, later, accuracy }: ReceiptsForecast): ReactElement {
  const { language, word } = useWords(paneCashWord);
  const money = (amount: number) => formatWholeAmount(amount, "", language);
  const sum = (weeks: typeof periods) => money(sumAmounts(weeks.map(({ expected }) => expected)));
  const day = (date: number) => formatDate(date, language);
  return (
    <>
      <Body1>
        {word("summary", {
          near: sum(periods.slice(0, NEAR_WEEKS)),
          all: sum(periods),
          soon: NEAR_WEEKS,
          weeks: periods.length,
          late: money(sumAmounts(periods.map(({ overdue }) => overdue))),
        })}
      </Body1>
      <ColumnChart
        columns={periods.map(({ from, expected, low, high }) => ({
          value: expected,
          range: [low, high],
          hint: `${day(from)} ${money(expected)}`,
        }))}
        ends={[day(periods[0]!.from), day(periods.at(-1)!.to)]}
      />
      <FigureTable
        title={word("receipts")}
        headings={[word("week"), word("expected"), word("range")]}
        rows={[
          ...periods.map(({ from, expected, low, high }) => ({
            label: day(from),
            size: null,
            values: [money(expected), word("span", { low: money(low), high: money(high) })],
            onShow: null,
          })),
          { label: word("afterwards"), size: null, values: [money(later), ""], onShow: null },
        ]}
      />
      <Caption1>
        {accuracy === null
          ? word("noAccuracy")
          : word("accuracy", {
              days: formatNumber(accuracy.daysOff, language, 1),
              dueDays: formatNumber(accuracy.dueDateOff, language, 1),
              inside: formatPercent(accuracy.inside, language),
            })}
      </Caption1>
    </>
  );
}
