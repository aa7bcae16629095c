import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";

import type { CreditBook } from "../../engine";
import { formatDate, formatNumber, formatWholeAmount } from "../../i18n/format";
import { historyText, type HistoryText } from "../../i18n/history-texts";
import type { Places } from "../../i18n/template";
import type { PastReview } from "../../workbook/review/read-history";
import type { TaskPanelProps } from "../app/task-panels";
import { Section } from "../parts/Section";
import { useTableStyles } from "../parts/table-styles";
import { TrendLine } from "../parts/TrendLine";
import { useTexts } from "../parts/useTexts";
import { scoreCourse } from "./score-course";

export interface PastReviewsProps extends TaskPanelProps {
  readonly book: CreditBook;
  readonly place: number;
}

/** Earlier ones are read on the sheet of the history. */
const SHOWN = 12;

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  top: { verticalAlign: "top" },
  day: { overflowWrap: "anywhere" },
});

/** What was written of the customer before, and how its score has gone since. */
export function PastReviews({
  state,
  actions,
  book,
  place,
}: PastReviewsProps): ReactElement | null {
  const styles = useStyles();
  const tables = useTableStyles();
  const { language } = useTexts();
  const { workbook, work } = state;
  const { findReviews } = actions;
  const [written, setWritten] = useState<readonly PastReview[] | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  // A job that has ended may have written a review.
  const isBusy = work.status === "running";
  useEffect(() => {
    if (isBusy) return undefined;
    let isOver = false;
    findReviews().then((found) => {
      if (!isOver) setWritten(found);
    }, setFault);
    return () => {
      isOver = true;
    };
  }, [isBusy, workbook, findReviews]);
  if (fault !== null) throw fault as Error;
  if (written === null) return null;
  const text = (name: HistoryText, places?: Places) => historyText(name, language, places);
  const reviews = written.filter(({ customer }) => book.places.index.find(customer) === place);
  if (reviews.length === 0) {
    return (
      <Section title={text("past")}>
        <Caption1 className={styles.hint}>{text("noPast", { sheet: text("sheetName") })}</Caption1>
      </Section>
    );
  }
  const unknown = text("unknown");
  const points = scoreCourse(reviews, book.at(place).score.value, book.asOfDate, language);
  const cell = mergeClasses(tables.cell, styles.top);
  const value = mergeClasses(cell, tables.value);
  const more = reviews.length - SHOWN;
  return (
    <Section title={text("past")}>
      {points.length > 1 && (
        <>
          <Body1>{text("course", { first: points[0]!.hint, last: points.at(-1)!.hint })}</Body1>
          <TrendLine points={points} scale={[0, 100]} />
        </>
      )}
      <table className={tables.table} aria-label={text("past")}>
        <thead className={tables.heading}>
          <tr>
            <th scope="col" className={cell}>
              <Caption1>{text("dayAndAuthor")}</Caption1>
            </th>
            {(["score", "grade", "suggestedLimit"] as const).map((name) => (
              <th key={name} scope="col" className={value}>
                <Caption1>{text(name)}</Caption1>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reviews.slice(0, SHOWN).map(({ asOfDate, author, score, grade, limit }, i) => (
            <tr key={i}>
              <th scope="row" className={mergeClasses(cell, styles.day)}>
                <Body1 block>{asOfDate === null ? unknown : formatDate(asOfDate, language)}</Body1>
                {author !== "" && <Caption1 className={styles.hint}>{author}</Caption1>}
              </th>
              <td className={value}>
                {score === null ? unknown : formatNumber(score, language, 1)}
              </td>
              <td className={value}>{grade === "" ? unknown : grade}</td>
              <td className={value}>
                {limit === null ? unknown : formatWholeAmount(limit, "", language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Caption1 className={styles.hint}>
          {text("morePast", { count: more, sheet: text("sheetName") })}
        </Caption1>
      )}
    </Section>
  );
}
