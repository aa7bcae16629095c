/** Takes columns out of the tables of a sheet. */
import { cellText, type CellGrid } from "../../engine";
import { headingKey, type HeadedArea } from "./headings";

/** A column that was taken out. */
export interface RemovedColumn {
  readonly heading: string;
  /** Its different values as texts, blank ones left out. */
  readonly values: readonly string[];
}

/**
 * Takes out the columns under some headings.
 *
 * What stands to the right within the table moves up beside, with its width. Where something else stands to the
 * right of the table, the column is emptied and stays: nothing but the table may move.
 *
 * @param areas - Tables of the sheet.
 * @param values - Of the sheet before, from its first cell on.
 * @param unwanted - Keys of the headings.
 */
export async function removeColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly HeadedArea[],
  values: CellGrid,
  unwanted: ReadonlySet<string>,
): Promise<RemovedColumn[]> {
  const affected = areas.flatMap((area) => {
    const columns = area.headings.flatMap((heading, i) =>
      unwanted.has(headingKey(heading)) ? [i] : [],
    );
    return columns.length === 0 ? [] : [{ area, columns }];
  });
  if (affected.length === 0) return [];
  await asRanges(context, sheet);
  const widths = affected.map(({ area }) =>
    area.headings.map((_, i) =>
      sheet.getRangeByIndexes(area.row, area.column + i, 1, 1).format.load("columnWidth"),
    ),
  );
  await context.sync();
  const removed: RemovedColumn[] = [];
  affected.forEach(({ area, columns }, place) => {
    const isAlone = nothingBeside(area, values) && isOnlyOne(area, areas);
    // From the right, so that the places of the others stay as they are.
    for (const i of [...columns].reverse()) {
      removed.push({ heading: area.headings[i]!, values: valuesBelow(area, i, values) });
      const cells = sheet.getRangeByIndexes(area.row, area.column + i, area.rowCount, 1);
      if (isAlone) cells.delete("Left");
      else cells.clear("Contents");
    }
    if (!isAlone) return;
    const kept = widths[place]!.filter((_, i) => !columns.includes(i));
    kept.forEach(({ columnWidth }, i) => {
      const column = sheet.getRangeByIndexes(area.row, area.column + i, 1, 1);
      column.format.columnWidth = columnWidth;
    });
  });
  return removed;
}

/** Excel takes no cells out of a table's middle; its looks stay without it. */
async function asRanges(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.tables.load("items/name");
  await context.sync();
  for (const table of sheet.tables.items) table.convertToRange();
}

function nothingBeside({ row, rowCount, column, columnCount }: HeadedArea, values: CellGrid) {
  return values
    .slice(row, row + rowCount)
    .every((cells) => cells.slice(column + columnCount).every((cell) => cellText(cell) === ""));
}

/** Widths belong to whole columns: two tables below each other share them. */
function isOnlyOne(area: HeadedArea, areas: readonly HeadedArea[]): boolean {
  return areas.every(
    (other) =>
      other === area ||
      other.column >= area.column + area.columnCount ||
      area.column >= other.column + other.columnCount,
  );
}

function valuesBelow(area: HeadedArea, i: number, values: CellGrid): string[] {
  const below = values.slice(area.row + 1, area.row + area.rowCount);
  const texts = below.map((cells) => cellText(cells[area.column + i]).trim());
  return [...new Set(texts)].filter((text) => text !== "");
}
