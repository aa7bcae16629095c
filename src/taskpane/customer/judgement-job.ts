/** Writes a judgement into the workbook. */
import { CREDIT_CS, RATING_OF_C, type CreditC, type Language } from "../../engine";
import { judgementColumn } from "../../i18n/judgement-columns";
import { judgementWord } from "../../i18n/judgement-form-texts";
import { checkUnprotected } from "../../workbook/check-protection";
import { canGrow, ratingWriter, type RatingCell } from "../../workbook/customer-ratings";
import { appendJudgement, type Judgement } from "../../workbook/judgement-table";
import { writeInExcel } from "../../workbook/run-in-excel";
import { checkOwnTables } from "../../workbook/share/own-table";
import { OWN_TABLES } from "../../workbook/share/own-table-names";
import type { JobResult, ReadyState } from "../app/pane-state";
import { tableOf } from "../book/parsed-tables";
import type { OpenWorkbook } from "../book/open-workbook";
import { isOfFiveIn, writtenMark, type CMarks } from "./judgement-draft";

/**
 * Writes a judgement as a row of the table of judgements, and its marks of the five Cs into the table of customers too, where
 * the functions read them; nothing is written where either is protected.
 *
 * @param row - Row of the customer in the table of customers, from 1; null where it has none.
 */
export async function writeJudgement(
  { workbook }: ReadyState,
  judgement: Judgement,
  row: number | null,
  language: Language,
): Promise<JobResult> {
  const cells = row === null ? [] : ratingCells(workbook, judgement.cs, language);
  const { place } = workbook.chosen.customers;
  const table = tableOf(workbook.tables.customers);
  const isInTable = row !== null && place !== null && table !== null && cells.length > 0;
  const sheet = await writeInExcel(async (context) => {
    await checkOwnTables(context, [OWN_TABLES.judgements]);
    if (!isInTable) return appendJudgement(context, judgement, language);
    await checkUnprotected(context, [place.sheetName]);
    const rows = { row: row - 1, headRow: table.header.row };
    const writeRatings = await ratingWriter(context, place, rows, cells);
    const name = await appendJudgement(context, judgement, language);
    writeRatings();
    await context.sync();
    return name;
  });
  const places = { sheet, table: isInTable ? place.name : "" };
  return {
    sheetName: sheet,
    message: judgementWord("written", language, places),
    isChange: isInTable,
  };
}

/** Where the marks of the five Cs go in the table of customers; those that have no place there are left out. */
function ratingCells(workbook: OpenWorkbook, marks: CMarks, language: Language): RatingCell[] {
  const { place } = workbook.chosen.customers;
  const table = tableOf(workbook.tables.customers);
  if (place === null || table === null) return [];
  const isOfFive = isOfFiveIn(table, workbook.grids.customers);
  return CREDIT_CS.codes.flatMap((code) => {
    const mark = marks[code];
    const column = table.header.columns[RATING_OF_C[code]] ?? null;
    if (mark === null || (column === null && !canGrow(place))) return [];
    const value = writtenMark(mark, isOfFive);
    return [{ column, title: judgementColumn(code, language), value }];
  });
}

/** Marks that a table of customers in a named range has no column for. */
export function lackingColumns(workbook: OpenWorkbook): CreditC[] {
  const { place } = workbook.chosen.customers;
  const table = tableOf(workbook.tables.customers);
  if (place === null || table === null || canGrow(place)) return [];
  return CREDIT_CS.codes.filter((code) => table.header.columns[RATING_OF_C[code]] === undefined);
}
