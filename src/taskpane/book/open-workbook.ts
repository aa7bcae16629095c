/** Opens the workbook: reads its tables and assesses them. */
import type { Language, SerialDate } from "../../engine";
import { readWorkbook, type WorkbookReading } from "../../workbook/read-workbook";
import { WorkbookProblem } from "../../workbook/workbook-problem";
import { assessTables, type CreditView } from "./credit-view";
import { parseTables, type ParsedTables } from "./parsed-tables";

/** A workbook as the pane knows it; the grids are kept to tell later whether they have changed. */
export interface OpenWorkbook extends WorkbookReading {
  /** In which the built-in policy and the labels of the view speak. */
  readonly language: Language;
  readonly tables: ParsedTables;
  readonly view: CreditView;
}

/**
 * Opens the workbook.
 *
 * @param language - Of texts that the built-in policy brings along.
 * @returns Null when no range is, or comes near to, a table of a credit book.
 */
export async function openWorkbook(language: Language): Promise<OpenWorkbook | null> {
  return openReading(await readWorkbook(), language);
}

/** Opens what was read of a workbook. */
export async function openReading(
  reading: WorkbookReading,
  language: Language,
): Promise<OpenWorkbook | null> {
  const isAnything = Object.values(reading.chosen).some(
    ({ candidates, nearest }) => candidates.length > 0 || nearest !== null,
  );
  if (!isAnything) return null;
  const tables = await parseTables(reading.grids, language);
  const view = await viewOf(reading, tables, language);
  return { ...reading, language, tables, view };
}

/** Assesses an open workbook on another day. */
export async function assessOn(
  workbook: OpenWorkbook,
  asOfDate: SerialDate | null,
  language: Language,
): Promise<OpenWorkbook> {
  const changed = { ...workbook, choice: { ...workbook.choice, asOfDate } };
  const view = await viewOf(changed, workbook.tables, language);
  return { ...changed, view };
}

/**
 * Assesses on the day that somebody has given: the user in the pane, else a named cell.
 *
 * A named cell without a date stops the assessment: another day in its place would be taken
 * for the one that the cell was to give.
 */
async function viewOf(
  { choice, namedDate }: WorkbookReading,
  tables: ParsedTables,
  language: Language,
): Promise<CreditView> {
  if (choice.asOfDate === null && namedDate?.date === null) {
    const { name, found } = namedDate;
    return {
      status: "impossible",
      error: new WorkbookProblem({ code: "noAsOfDate", name, found }),
    };
  }
  return assessTables(tables, choice.asOfDate ?? namedDate?.date ?? null, language);
}
