import { Body1, Body1Strong } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { builtInWord, type Review } from "../../engine";
import { formatAmount } from "../../i18n/format";
import { useListStyles } from "../parts/list-styles";
import { Bar } from "../parts/Bar";
import { useLineStyles } from "../parts/line-styles";
import { Section } from "../parts/Section";
import { useReviewTexts } from "./useReviewTexts";

export interface AgingBarsProps {
  readonly review: Review;
}

interface AgingLine {
  readonly label: string;
  readonly amount: number;
}

/** Open amounts by bucket, as figures with bars. */
export function AgingBars({ review }: AgingBarsProps): ReactElement {
  const lists = useListStyles();
  const lines = useLineStyles();
  const { language, word } = useReviewTexts();
  const { aging, currency } = review;
  if (aging === null) {
    return (
      <Section title={word("aging")}>
        <Body1>{word("nothingOpen")}</Body1>
      </Section>
    );
  }
  const { bucketLabels, row } = aging;
  const bars: AgingLine[] = bucketLabels.map((label, i) => ({
    label: builtInWord(label, language),
    amount: row.buckets[i]!,
  }));
  if (row.unapplied !== 0) bars.push({ label: word("unapplied"), amount: row.unapplied });
  const longest = Math.max(...bars.map(({ amount }) => Math.abs(amount)));
  const money = (amount: number) => formatAmount(amount, currency, language);
  return (
    <Section
      help={["aging"]}
      title={word("aging")}
      aside={<Body1Strong className={lines.value}>{money(row.total)}</Body1Strong>}
    >
      <ul className={lists.lines}>
        {bars.map(({ label, amount }) => (
          <li key={label}>
            <div className={lines.line}>
              <Body1 className={lines.label}>{label}</Body1>
              <Body1 className={lines.value}>{money(amount)}</Body1>
            </div>
            <Bar parts={[{ from: 0, to: Math.abs(amount) / longest, tone: "strong" }]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
