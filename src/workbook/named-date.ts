/** The as-of date where the workbook names a cell for it. */
import { headerKey, readSingleDate, type SerialDate } from "../engine";

/** A named cell that holds a date. */
export interface NamedDate {
  readonly name: string;
  readonly date: SerialDate;
}

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
 * @returns Null when no name says so, or when its cell holds no date.
 */
export async function namedAsOfDate(context: Excel.RequestContext): Promise<NamedDate | null> {
  const { names } = context.workbook;
  names.load("items/name,items/type");
  await context.sync();
  const item = names.items.find(
    ({ name, type }) => type === Excel.NamedItemType.range && NAMES.has(headerKey(name)),
  );
  if (item === undefined) return null;
  const cell = item.getRange().getCell(0, 0).load("values");
  await context.sync();
  const date = readSingleDate((cell.values as unknown[][])[0]?.[0]);
  return date === null ? null : { name: item.name, date };
}
