/** Lists the ranges in which a table can stand: Excel tables, named ranges, filled sheets. */
import { sheetNameOf } from "./cell-address";
import type { PlaceKind, TablePlace } from "./table-place";

/**
 * Lists all ranges of a workbook that may hold a table.
 *
 * @returns Excel tables, then named ranges, then the filled cells of sheets.
 */
export async function candidatePlaces(context: Excel.RequestContext): Promise<TablePlace[]> {
  const { tables, names, worksheets } = context.workbook;
  tables.load("items/name");
  names.load("items/name,items/type,items/visible");
  worksheets.load("items/id,items/name");
  await context.sync();
  const found = [
    ...tables.items.map((table) => loadPlace("table", table.name, table.getRange())),
    ...names.items
      .filter(({ visible, type }) => visible && type === Excel.NamedItemType.range)
      // A name may stand for whole columns: only their filled part counts.
      .map((item) => loadPlace("name", item.name, usedPart(item.getRangeOrNullObject()))),
    ...worksheets.items.map((sheet) =>
      loadPlace("sheet", sheet.name, sheet.getUsedRangeOrNullObject(true)),
    ),
  ];
  await context.sync();
  const idOf = new Map(worksheets.items.map((sheet) => [sheet.name, sheet.id]));
  return found.flatMap(({ kind, name, range }) => {
    if (range.isNullObject) return [];
    const sheetName = sheetNameOf(range.address);
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
    const sheetId = idOf.get(sheetName) ?? "";
    return [{ kind, name, sheetId, sheetName, row, column, rowCount, columnCount }];
  });
}

function usedPart(range: Excel.Range): Excel.Range {
  return range.getUsedRangeOrNullObject(true);
}

function loadPlace(kind: PlaceKind, name: string, range: Excel.Range) {
  return { kind, name, range: range.load("address,rowIndex,columnIndex,rowCount,columnCount") };
}
