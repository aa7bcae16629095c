/** Reads ranges of the workbook in as few round trips as its limits allow. */
import type { CellGrid } from "../engine";
import type { CellArea } from "./cell-address";

/** A rectangle of cells on a sheet. */
export interface SheetRange extends CellArea {
  readonly sheetName: string;
}

/** Excel on the web answers with 5 MB at most; 40 bytes a cell are plenty. */
const CELLS_PER_TRIP = 120_000;

/** What of a cell is read: the value, or the formula where there is one. */
export type CellContent = "values" | "formulas";

/**
 * Reads the values or formulas of ranges.
 *
 * Small ranges come in one round trip whatever their number; large ones are cut into
 * blocks of rows.
 *
 * @returns One grid per range, in the same order.
 */
export async function readRanges(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
  content: CellContent = "values",
): Promise<CellGrid[]> {
  const grids: unknown[][][] = ranges.map(() => []);
  for (const trip of tripsOf(ranges)) {
    const loaded = trip.map((block) => ({ ...block, range: loadBlock(context, block, content) }));
    // One sync per trip: together the blocks would be more than one answer may hold.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { place, range } of loaded) {
      const rows = grids[place]!;
      for (const row of range[content] as unknown[][]) rows.push(row);
    }
  }
  return grids;
}

/** Some rows of one of the ranges. */
interface Block extends SheetRange {
  /** Which of the ranges. */
  readonly place: number;
}

function loadBlock(context: Excel.RequestContext, block: Block, content: CellContent): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(block.sheetName);
  const { row, column, rowCount, columnCount } = block;
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount).load(content);
}

/** Cuts ranges into blocks and packs them into trips, in their order. */
function tripsOf(ranges: readonly SheetRange[]): Block[][] {
  const trips: Block[][] = [];
  let room = 0;
  ranges.forEach((range, place) => {
    let rowsDone = 0;
    while (rowsDone < range.rowCount) {
      if (room < range.columnCount) {
        trips.push([]);
        room = Math.max(CELLS_PER_TRIP, range.columnCount);
      }
      const rowCount = Math.min(range.rowCount - rowsDone, Math.floor(room / range.columnCount));
      trips.at(-1)!.push({ ...range, place, row: range.row + rowsDone, rowCount });
      room -= rowCount * range.columnCount;
      rowsDone += rowCount;
    }
  });
  return trips;
}
