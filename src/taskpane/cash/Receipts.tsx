import { Body1, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { sumAmounts, type OrReason, type ReceiptsForecast } from "../../engine";
import { formatDate, formatNumber, formatPercent, formatWholeAmount } from "../../i18n/format";
import { paneCashWord } from "../../i18n/pane-cash";
import { tableMessage } from "../../i18n/table-messages";
import { Section } from "../app/Section";
import type { TaskPanelProps } from "../app/task-panels";
import { useWords } from "../app/useWords";
import { InsertFunction } from "../insert/InsertFunction";
import { FigureTable } from "../portfolio/FigureTable";
import { ReceiptsChart } from "./ReceiptsChart";

export interface ReceiptsProps extends TaskPanelProps {
  readonly receipts: OrReason<ReceiptsForecast>;
}

/** Weeks that are near: what a payment plan is made for. */
const NEAR_WEEKS = 4;

/** What open invoices will bring week by week, and how good such forecasts were. */
export function Receipts({ receipts, ...props }: ReceiptsProps): ReactElement {
  const { language, word } = useWords(paneCashWord);
  const money = (amount: number) => formatWholeAmount(amount, "", language);
  if ("reason" in receipts) {
    return (
      <Section title={word("receipts")} help={["expectedReceipts"]}>
        <Body1>{tableMessage(receipts.reason, language)}</Body1>
      </Section>
    );
  }
  const { periods, later, accuracy } = receipts.value;
  const sum = (weeks: typeof periods) => money(sumAmounts(weeks.map(({ expected }) => expected)));
  return (
    <Section title={word("receipts")} help={["expectedReceipts"]}>
      <Body1>
        {word("summary", {
          near: sum(periods.slice(0, NEAR_WEEKS)),
          all: sum(periods),
          soon: NEAR_WEEKS,
          weeks: periods.length,
          late: money(sumAmounts(periods.map(({ overdue }) => overdue))),
        })}
      </Body1>
      <ReceiptsChart periods={periods} />
      <FigureTable
        title={word("receipts")}
        headings={[word("week"), word("expected"), word("range")]}
        rows={[
          ...periods.map(({ from, expected, low, high }) => ({
            label: formatDate(from, language),
            size: null,
            values: [money(expected), `${money(low)} – ${money(high)}`],
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
      <InsertFunction {...props} id="RECEIPTSFORECAST" label={word("insertReceipts")} />
    </Section>
  );
}
