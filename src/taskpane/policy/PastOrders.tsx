import { Body1, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { ORDER_OUTCOMES, type OrderTally } from "../../engine";
import { formatAmount, formatDate, formatNumber } from "../../i18n/format";
import { replayWord } from "../../i18n/replay-labels";
import { FactList, type Fact } from "../parts/FactList";
import type { OrdersEffect } from "./orders-effect";
import { usePolicyTexts } from "./usePolicyTexts";

export interface PastOrdersProps {
  readonly effect: OrdersEffect;
  readonly currency: string;
}

/** What the other policy would have done with the orders of the past, and what became of these. */
export function PastOrders({ effect, currency }: PastOrdersProps): ReactElement {
  const { language, word } = usePolicyTexts();
  const { orders, to, before, after, stopped, released, severeDays } = effect;
  const day = formatDate(to, language);
  if (orders === 0) return <Body1>{word("noPastOrders", { day })}</Body1>;
  const said = ({ orders: count, amount }: OrderTally) =>
    word("ordersOf", {
      count: formatNumber(count, language),
      amount: formatAmount(amount, currency, language),
    });
  const facts = (name: "stoppedMore" | "released", tally: OrderTally): Fact[] =>
    tally.orders === 0
      ? []
      : [
          { label: word(name), value: said(tally) },
          ...ORDER_OUTCOMES.filter((outcome) => tally.outcomes[outcome] > 0).map((outcome) => ({
            label: replayWord(outcome, language, { days: severeDays }),
            value: formatNumber(tally.outcomes[outcome], language),
            isPart: true,
          })),
        ];
  return (
    <>
      <Body1>{word("pastOrders", { count: formatNumber(orders, language), day })}</Body1>
      <FactList
        facts={[
          {
            label: word("stopped"),
            value: word("move", {
              before: formatNumber(before.orders, language),
              after: formatNumber(after.orders, language),
            }),
          },
          ...facts("stoppedMore", stopped),
          ...facts("released", released),
        ]}
      />
      <Caption1>{word("pastOrdersHint")}</Caption1>
    </>
  );
}
