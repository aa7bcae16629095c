/** The as-of date where the workbook names a cell for it. */
import { cellText, headerKey, readSingleDate, type SerialDate } from "../engine";

/** A cell that the workbook names for the as-of date, with its date or what stands there instead. */
export type NamedDate =
  | { readonly name: string; readonly date: SerialDate; readonly found?: never }
  /** `found` is "" for an empty cell, and an error where the cell was deleted. */
  | { readonly name: string; readonly date: null; readonly found: string };

/** What people call the cell with the as-of date. */
const NAMES: ReadonlySet<string> = new Set(
  [
    ...["AsOfDate", "AsOf", "AsAt", "AsAtDate", "ReportDate", "ReportingDate", "CutOffDate"],
    ...["AgingDate", "AgeingDate", "截止日期", "截止日", "报表日期", "基准日"],
    ...["基準日", "基準日期", "報表日期"],
  ].map(headerKey),
);

/**
 * Finds the cell that the workbook names for the as-of date.
 *
 * A name whose cell was deleted still says that somebody has chosen a day.
 *
 * @returns Null when no name says so.
 */
export async function namedAsOfDate(context: Excel.RequestContext): Promise<NamedDate | null> {
  const { names } = context.workbook;
  names.load("items/name,items/type,items/value");
  await context.sync();
  const item = names.items.find(({ name }) => NAMES.has(headerKey(name)));
  if (item === undefined) return null;
  const { name } = item;
  if (item.type !== Excel.NamedItemType.range) return namedDate(name, item.value);
  const cell = item.getRange().getCell(0, 0).load("values");
  await context.sync();
  return namedDate(name, (cell.values as unknown[][])[0]?.[0]);
}

function namedDate(name: string, value: unknown): NamedDate {
  const date = readSingleDate(value);
  return date === null ? { name, date, found: cellText(value) } : { name, date };
}
