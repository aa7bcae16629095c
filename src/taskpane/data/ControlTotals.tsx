import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { AgingReport, LedgerCheck } from "../../engine";
import { formatAmount } from "../../i18n/format";
import { FactList } from "../parts/FactList";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/useTexts";
import { amountFacts, rowFacts } from "./total-facts";

export interface ControlTotalsProps {
  readonly check: LedgerCheck;
  readonly report: AgingReport | null;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What was read, what was left out, and the totals to compare with the books. */
export function ControlTotals({ check, report }: ControlTotalsProps): ReactElement {
  const styles = useStyles();
  const { language, text } = useTexts();
  const difference = report?.proof.difference ?? 0;
  return (
    <Section title={text("totals")}>
      <div className={styles.root}>
        <FactList facts={rowFacts(check, language)} />
        <FactList facts={amountFacts(check, language)} />
        {check.currencies
          .filter(({ rate }) => rate === null)
          .map(({ currency, items }) => (
            <MessageBar key={currency} intent="warning" layout="multiline">
              <MessageBarBody>{text("noRate", { currency, count: items })}</MessageBarBody>
            </MessageBar>
          ))}
        {report !== null && (
          <MessageBar intent={difference === 0 ? "success" : "error"} layout="multiline">
            <MessageBarBody>
              {difference === 0
                ? text("tiesOut")
                : text("tieDifference", {
                    amount: formatAmount(difference, report.currency, language),
                  })}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </Section>
  );
}
