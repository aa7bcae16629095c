/** The credit history: a table with a line for every review that was written. */
import type { Language, Review } from "../../engine";
import { historyText } from "../../i18n/history-texts";
import { fingerprintText } from "../fingerprint";
import { appendRows, openOwnTable, readColumns, type OwnTable } from "../share/own-table";
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
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const { customer, asOfDate, inputs, sheet } = COLUMNS;
  const [customers, days, fingerprints, sheetNames] = await readColumns(
    context,
    OWN_TABLES.history,
    [customer, asOfDate, inputs, sheet],
  );
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
