/** Opens the workbook: reads its tables and assesses them. */
import type { Language, SerialDate } from "../../engine";
import { readWorkbook, type WorkbookReading } from "../../workbook/read-workbook";
import { assessTables, type CreditView } from "./credit-view";
import { parseTables, type ParsedTables } from "./parsed-tables";

/** A workbook as the pane knows it. */
export interface OpenWorkbook extends Omit<WorkbookReading, "grids"> {
  readonly tables: ParsedTables;
  readonly view: CreditView;
}

/**
 * Opens the workbook.
 *
 * @param language - Of texts that the built-in policy brings along.
 * @returns Null when no range looks like customers or invoices.
 */
export async function openWorkbook(language: Language): Promise<OpenWorkbook | null> {
  const { grids, ...reading } = await readWorkbook();
  const { customers, invoices } = reading.chosen;
  if (customers.candidates.length === 0 && invoices.candidates.length === 0) return null;
  const tables = await parseTables(grids, language);
  const view = await assessTables(tables, givenAsOfDate(reading), language);
  return { ...reading, tables, view };
}

/** Assesses an open workbook on another day. */
export async function assessOn(
  workbook: OpenWorkbook,
  asOfDate: SerialDate | null,
  language: Language,
): Promise<OpenWorkbook> {
  const changed = { ...workbook, choice: { ...workbook.choice, asOfDate } };
  const view = await assessTables(workbook.tables, givenAsOfDate(changed), language);
  return { ...changed, view };
}

/** The date that somebody has given: the user in the pane, else a named cell; null for neither. */
export function givenAsOfDate({
  choice,
  namedDate,
}: Pick<WorkbookReading, "choice" | "namedDate">): SerialDate | null {
  return choice.asOfDate ?? namedDate?.date ?? null;
}
