import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { builtInWord, type AgingReport } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { Section } from "../parts/Section";
import { amountIn, type CustomerFilter, type FilteredBucket } from "./customer-filter";
import { FigureTable, type FigureRow } from "../parts/FigureTable";
import type { PortfolioCustomer } from "./portfolio-customers";
import { usePortfolioTexts } from "./usePortfolioTexts";

export interface AgingProps {
  readonly report: AgingReport;
  readonly customers: readonly PortfolioCustomer[];
  readonly onShow: (filter: Partial<CustomerFilter>) => void;
}

/** Open amounts by bucket, as the aging report has them. */
export function Aging({ report, customers, onShow }: AgingProps): ReactElement {
  const { language, text, money } = usePortfolioTexts();
  const { bucketLabels, total, rows: groups } = report;
  if (groups.length === 0) {
    return (
      <Section title={text("aging")}>
        <Body1>{text("nothingOpen")}</Body1>
      </Section>
    );
  }
  const row = (label: string, bucket: FilteredBucket, amount: number): FigureRow => {
    const behind = customers.filter((one) => amountIn(one, bucket) !== 0).length;
    return {
      label,
      size: amount,
      values: [formatNumber(behind, language), money(amount)],
      onShow:
        behind === 0
          ? null
          : () => {
              onShow({ bucket });
            },
    };
  };
  const rows = bucketLabels.map((label, i) =>
    row(builtInWord(label, language), i, total.buckets[i]!),
  );
  if (total.unapplied !== 0) rows.push(row(text("unapplied"), "unapplied", total.unapplied));
  return (
    <Section title={text("aging")} help={["aging"]}>
      <FigureTable
        title={text("aging")}
        headings={[text("bucket"), text("customers"), text("amount")]}
        rows={[
          ...rows,
          {
            label: text("total"),
            size: null,
            values: [
              formatNumber(customers.filter(({ aging }) => aging !== null).length, language),
              money(total.total),
            ],
            isTotal: true,
            onShow: null,
          },
        ]}
      />
    </Section>
  );
}
