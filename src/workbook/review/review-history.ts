/** The credit history: a table with a line for every review that was written. */
import type { Language, Review } from "../../engine";
import { historyText, type HistoryText } from "../../i18n/history-texts";
import { fingerprintText } from "../fingerprint";
import { appendRows, openOwnTable, readColumns, type OwnTable } from "../share/own-table";
import { OWN_TABLES } from "../share/own-table-names";
import type { Stamp } from "../share/stamp";
import { warningLabel } from "./review-lines";

/** A review with the sheet on which it stands. */
export interface WrittenReview {
  readonly review: Review;
  readonly sheetName: string;
}

/** A review, and when, by whom and from what it was written. */
interface HistoryEntry extends WrittenReview {
  readonly stamp: Stamp;
}

/** Its columns, from left to right. */
export const HISTORY: OwnTable<HistoryText, HistoryEntry> = {
  name: OWN_TABLES.history,
  sheetName: "sheetName",
  note: "note",
  text: historyText,
  columns: [
    {
      title: "time",
      width: 100,
      format: { code: "yyyy-mm-dd hh:mm" },
      value: ({ stamp }) => stamp.time,
    },
    { title: "author", width: 80, value: ({ stamp }) => stamp.author },
    { title: "customer", width: 80, value: ({ review }) => review.assessment.id },
    { title: "name", width: 170, value: ({ review }) => review.assessment.name },
    { title: "asOfDate", width: 72, format: "date", value: ({ review }) => review.asOfDate },
    {
      title: "score",
      width: 50,
      format: "points",
      value: ({ review }) => review.assessment.score.value,
    },
    { title: "grade", width: 50, value: ({ review }) => review.assessment.grade },
    {
      title: "exposure",
      width: 90,
      format: "amount",
      value: ({ review }) => review.assessment.exposure,
    },
    {
      title: "overdue",
      width: 90,
      format: "amount",
      value: ({ review }) => review.assessment.balance?.overdue ?? null,
    },
    {
      title: "creditLimit",
      width: 84,
      format: "whole",
      value: ({ review }) => review.assessment.creditLimit,
    },
    {
      title: "suggestedLimit",
      width: 84,
      format: "whole",
      value: ({ review }) => review.assessment.limit?.amount ?? null,
    },
    {
      title: "warning",
      width: 70,
      value: ({ review }, language) => warningLabel(review, language),
    },
    { title: "policy", width: 150, value: ({ stamp }) => stamp.policy },
    { title: "inputs", width: 200, value: ({ stamp }) => fingerprintText(stamp.inputs) },
    { title: "sheet", width: 170, value: ({ sheetName }) => sheetName },
  ],
};

/** Gives the history, which is begun where there is none. */
export function openHistory(
  context: Excel.RequestContext,
  language: Language,
): Promise<Excel.Table> {
  return openOwnTable(context, HISTORY, language);
}

/** Puts a line per review into the batch; the caller syncs. */
export async function appendHistory(
  context: Excel.RequestContext,
  history: Excel.Table,
  reviews: readonly WrittenReview[],
  stamp: Stamp,
  language: Language,
): Promise<void> {
  const entries = reviews.map(({ review, sheetName }) => ({ review, sheetName, stamp }));
  await appendRows(context, history, HISTORY, entries, language);
}

/** Lists the customers of whom a review of the same day and inputs still stands on its sheet. */
export async function writtenBefore(
  context: Excel.RequestContext,
  stamp: Stamp,
): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const [customers, days, fingerprints, sheetNames] = await readColumns(context, HISTORY, [
    "customer",
    "asOfDate",
    "inputs",
    "sheet",
  ]);
  const sheets = new Set(worksheets.items.map(({ name }) => name));
  const wanted = fingerprintText(stamp.inputs);
  const written = customers!.filter(
    (_, i) =>
      days![i] === stamp.asOfDate &&
      fingerprints![i] === wanted &&
      sheets.has(String(sheetNames![i])),
  );
  return new Set(written.map(String));
}
