import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import { LATE_MONTHS, lateByMonth, type CreditBook } from "../../engine";
import { formatDate, formatDuration, formatNumber } from "../../i18n/format";
import { clausesText } from "../../i18n/lists";
import { TrendLine } from "../parts/TrendLine";
import { useHiddenStyles } from "../parts/hidden-styles";
import { useReviewTexts } from "./useReviewTexts";

export interface LateMonthsProps {
  readonly book: CreditBook;
  readonly place: number;
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
});

/** How late the customer paid in each of the last months: a picture for the eye, a table for the ear. */
export function LateMonths({ book, place }: LateMonthsProps): ReactElement {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { language, word } = useReviewTexts();
  const months = useMemo(
    () =>
      lateByMonth(book, place).flatMap(({ lastDay, invoices, daysLate }) =>
        daysLate === null
          ? []
          : [
              {
                at: lastDay,
                value: daysLate,
                day: formatDate(lastDay, language),
                late: formatDuration(daysLate, "day", language),
                invoices: formatNumber(invoices, language),
              },
            ],
      ),
    [book, place, language],
  );
  const last = months.at(-1);
  if (last === undefined) {
    return <Caption1 className={styles.hint}>{word("noMonths", { months: LATE_MONTHS })}</Caption1>;
  }
  const worst = months.reduce((most, one) => (one.value > most.value ? one : most));
  const said = (name: "lastMonth" | "worstMonth", { day, late }: typeof last) =>
    word(name, { date: day, days: late });
  return (
    <>
      <Body1>{clausesText([said("lastMonth", last), said("worstMonth", worst)], language)}</Body1>
      <TrendLine
        points={months.map(({ at, value, day, late }) => ({ at, value, hint: `${day}: ${late}` }))}
        scale={[0, Math.max(worst.value, 1)]}
      />
      <Caption1 className={styles.hint}>{word("monthsHint", { months: LATE_MONTHS })}</Caption1>
      <div className={hidden.root}>
        <table aria-label={word("monthsLate")}>
          <thead>
            <tr>
              <th scope="col">{word("month")}</th>
              <th scope="col">{word("monthsLate")}</th>
              <th scope="col">{word("paidInFull")}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ at, day, late, invoices }) => (
              <tr key={at}>
                <th scope="row">{day}</th>
                <td>{late}</td>
                <td>{invoices}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
