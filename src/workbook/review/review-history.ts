/** The credit history: a table with a line for every review that was written. */
import type { Language, Review } from "../../engine";
import { historyText } from "../../i18n/history-texts";
import { fingerprintText } from "../fingerprint";
import { appendRows, openOwnTable, type OwnTable } from "../share/own-table";
import { OWN_TABLES } from "../share/own-table-names";
import type { Stamp } from "../share/stamp";

/** A review with the sheet on which it stands. */
export interface WrittenReview {
  readonly review: Review;
  readonly sheetName: string;
}

/** Places of the columns by which a review is known again. */
const COLUMNS = { customer: 2, asOfDate: 4, inputs: 13, sheet: 14 } as const;

function historyTable(language: Language): OwnTable {
  const title = (text: Parameters<typeof historyText>[0]) => historyText(text, language);
  return {
    name: OWN_TABLES.history,
    sheetName: title("sheetName"),
    note: title("note"),
    columns: [
      { title: title("time"), width: 100, format: { code: "yyyy-mm-dd hh:mm" } },
      { title: title("author"), width: 80 },
      { title: title("customer"), width: 80 },
      { title: title("name"), width: 170 },
      { title: title("asOfDate"), width: 72, format: "date" },
      { title: title("score"), width: 50, format: "points" },
      { title: title("grade"), width: 50 },
      { title: title("exposure"), width: 90, format: "amount" },
      { title: title("overdue"), width: 90, format: "amount" },
      { title: title("creditLimit"), width: 84, format: "whole" },
      { title: title("suggestedLimit"), width: 84, format: "whole" },
      { title: title("warning"), width: 70 },
      { title: title("policy"), width: 150 },
      { title: title("inputs"), width: 200 },
      { title: title("sheet"), width: 170 },
    ],
  };
}

/** Gives the history, which is begun where there is none. */
export function openHistory(
  context: Excel.RequestContext,
  language: Language,
): Promise<Excel.Table> {
  return openOwnTable(context, historyTable(language));
}

/** Puts a line per review into the batch; the caller syncs. */
export async function appendHistory(
  context: Excel.RequestContext,
  history: Excel.Table,
  reviews: readonly WrittenReview[],
  stamp: Stamp,
  language: Language,
): Promise<void> {
  const rows = reviews.map(({ review, sheetName }) => {
    const { assessment, asOfDate } = review;
    const { id, name, score, grade, exposure, balance, creditLimit, limit, lines } = assessment;
    return [
      ...[stamp.time, stamp.author, id, name, asOfDate, score.value, grade],
      ...[exposure, balance?.overdue ?? null, creditLimit, limit?.amount ?? null],
      ...[lines[0]?.level ?? "", stamp.policy, fingerprintText(stamp.inputs), sheetName],
    ];
  });
  await appendRows(context, history, historyTable(language), rows);
}

/** Lists the customers of whom a review of the same day and inputs still stands on its sheet. */
export async function writtenBefore(
  context: Excel.RequestContext,
  stamp: Stamp,
): Promise<ReadonlySet<string>> {
  const { tables, worksheets } = context.workbook;
  const history = tables.getItemOrNullObject(OWN_TABLES.history).load("name");
  worksheets.load("items/name");
  await context.sync();
  if (history.isNullObject) return new Set();
  const body = history.getDataBodyRange().load("values");
  await context.sync();
  const sheets = new Set(worksheets.items.map(({ name }) => name));
  const inputs = fingerprintText(stamp.inputs);
  const rows = (body.values as unknown[][]).filter(
    (row) =>
      row[COLUMNS.asOfDate] === stamp.asOfDate &&
      row[COLUMNS.inputs] === inputs &&
      sheets.has(String(row[COLUMNS.sheet])),
  );
  return new Set(rows.map((row) => String(row[COLUMNS.customer])));
}
