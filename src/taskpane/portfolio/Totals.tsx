import { Body1, Link, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { AgingReport } from "../../engine";
import { formatNumber, formatPercent } from "../../i18n/format";
import { useLineStyles } from "../parts/line-styles";
import { Section } from "../parts/Section";
import type { CustomerFilter } from "./customer-filter";
import type { Portfolio } from "./portfolio-of";
import { usePortfolioTexts } from "./usePortfolioTexts";

export interface TotalsProps {
  readonly portfolio: Portfolio;
  /** Null without a ledger. */
  readonly report: AgingReport | null;
  /** Shows the customers of a figure. */
  readonly onShow: (filter: Partial<CustomerFilter>) => void;
}

const useStyles = makeStyles({
  list: { margin: 0 },
  value: { marginBlock: 0, marginInlineEnd: 0 },
});

/** What is owed, what of it is overdue, and what it stands against. */
export function Totals({ portfolio, report, onShow }: TotalsProps): ReactElement {
  const styles = useStyles();
  const lines = useLineStyles();
  const { language, text, money } = usePortfolioTexts();
  const { summary, course } = portfolio;
  const withoutRate = summary.marks.get("withoutRate") ?? 0;
  const share = course?.overdueShare;
  const figures: readonly (readonly [string, string, (() => void) | null])[] = [
    [text("customers"), formatNumber(summary.customers, language), null],
    ...(report === null
      ? []
      : ([
          [text("receivables"), money(report.total.total), null],
          [
            text("overdue"),
            money(report.total.overdue),
            () => {
              onShow({ mark: "overdue" });
            },
          ],
          [
            text("overdueShare"),
            share !== undefined && "value" in share
              ? formatPercent(share.value.value, language, 1)
              : text("unknown"),
            null,
          ],
        ] as const)),
    [text("exposure"), money(summary.exposure), null],
    [text("limits"), money(summary.creditLimit), null],
  ];
  return (
    <Section
      title={text("totals")}
      help={["receivables", "overdueShare", "exposure", "limitInForce"]}
    >
      <dl className={styles.list}>
        {figures.map(([label, value, show]) => (
          <div key={label} className={lines.line}>
            <dt className={lines.label}>
              {show === null ? (
                <Body1>{label}</Body1>
              ) : (
                <Link as="button" title={text("showCustomers", { label })} onClick={show}>
                  {label}
                </Link>
              )}
            </dt>
            <dd className={`${styles.value} ${lines.value}`}>
              <Body1>{value}</Body1>
            </dd>
          </div>
        ))}
      </dl>
      {report === null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text("noLedger")}</MessageBarBody>
        </MessageBar>
      )}
      {withoutRate > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text("notInSums", { count: withoutRate })}</MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
}
