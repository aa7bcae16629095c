import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { CreditBook, Review } from "../../engine";
import { formatDuration, formatNumber, formatPercent } from "../../i18n/format";
import { Bar } from "../parts/Bar";
import { FactList } from "../parts/FactList";
import { Section } from "../parts/Section";
import { LateMonths } from "./LateMonths";
import { useReviewTexts } from "./useReviewTexts";

export interface PaymentsProps {
  readonly review: Review;
  readonly book: CreditBook;
  readonly place: number;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** How the customer paid: on time, late, and how late. */
export function Payments({ review, book, place }: PaymentsProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useReviewTexts();
  const { payments } = review.assessment;
  if (payments === null || payments.judged === 0) {
    return (
      <Section title={word("payments")}>
        <Body1>{word("noPayments")}</Body1>
      </Section>
    );
  }
  const { judged, late, severelyLate, meanDaysLate } = payments;
  const counted = (count: number) =>
    `${formatNumber(count, language)} (${formatPercent(count / judged, language)})`;
  const onTime = (judged - late) / judged;
  const notSevere = (judged - severelyLate) / judged;
  return (
    <Section title={word("payments")} help={["daysLate"]}>
      <div className={styles.root}>
        <Bar
          parts={[
            { from: 0, to: onTime, tone: "strong" },
            { from: onTime, to: notSevere, tone: "warning" },
            { from: notSevere, to: 1, tone: "danger" },
          ]}
        />
        <FactList
          facts={[
            { label: word("paidOnTime"), value: counted(judged - late) },
            { label: word("late"), value: counted(late) },
            {
              label: word("severelyLate", { days: review.policy.settings.severeDaysLate }),
              value: counted(severelyLate),
              isPart: true,
            },
            { label: word("judged"), value: formatNumber(judged, language), isTotal: true },
            {
              label: word("meanDaysLate"),
              value: meanDaysLate === null ? "" : formatDuration(meanDaysLate, "day", language),
            },
          ]}
        />
        <Caption1 className={styles.hint}>{word("smoothed")}</Caption1>
        <LateMonths book={book} place={place} />
      </div>
    </Section>
  );
}
