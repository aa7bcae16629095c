/** Lists the ranges in which a table can stand: Excel tables, named ranges, filled sheets. */
import { sheetNameOf } from "./cell-address";
import type { SheetRange } from "./read-ranges";
import { OWN_TABLES } from "./share/own-table-names";
import type { PlaceKind, TablePlace } from "./table-place";

const OWN_NAMES: ReadonlySet<string> = new Set(Object.values(OWN_TABLES));

/**
 * Lists all ranges of a workbook that may hold a table.
 *
 * The add-in's own tables are none, nor are sheets that it has copied or filled with answers.
 *
 * @param filled - Cells of those sheets.
 * @returns Excel tables, then named ranges, then the filled cells of sheets.
 */
export async function candidatePlaces(
  context: Excel.RequestContext,
  filled: readonly SheetRange[],
): Promise<TablePlace[]> {
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
  const own = found.flatMap(({ kind, name, range }) =>
    kind === "table" && OWN_NAMES.has(name) ? [sheetNameOf(range.address)] : [],
  );
  const ownSheets = new Set([...own, ...filled.map(({ sheetName }) => sheetName)]);
  const idOf = new Map(worksheets.items.map((sheet) => [sheet.name, sheet.id]));
  return found.flatMap(({ kind, name, range }) => {
    if (range.isNullObject) return [];
    const sheetName = sheetNameOf(range.address);
    if (ownSheets.has(sheetName)) return [];
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
