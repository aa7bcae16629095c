import type { ICellData } from "@univerjs/core";

import type { Grid } from "../grid/grid";
import type { EnteredCell } from "./cell-entry";

/**
 * Collects the cells that a batch writes.
 *
 * The client cuts what is larger than 1,500 cells into pieces; they become one change
 * of the grid, made when something of the grid is asked for or the batch ends.
 */
export class PendingWrites {
  readonly #grid: Grid;
  readonly #sheets = new Map<string, Record<number, Record<number, EnteredCell>>>();

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** Adds what is entered into a cell; a later entry replaces an earlier one. */
  add(sheetId: string, row: number, column: number, entered: EnteredCell): void {
    let cells = this.#sheets.get(sheetId);
    if (!cells) this.#sheets.set(sheetId, (cells = {}));
    const cellsOfRow = (cells[row] ??= {});
    const earlier = cellsOfRow[column];
    cellsOfRow[column] = earlier ? merged(earlier, entered) : entered;
  }

  /** The number format that a cell will have once the changes are made. */
  numberFormat(sheetId: string, row: number, column: number): string {
    const pending = this.#sheets.get(sheetId)?.[row]?.[column]?.s;
    return pending?.n.pattern ?? this.#grid.formats.numberFormat(sheetId, row, column);
  }

  /** Makes the collected changes, one per sheet. */
  flush(): void {
    for (const [sheetId, cells] of this.#sheets) {
      this.#sheets.delete(sheetId);
      this.#replaceContent(sheetId, cells);
      this.#grid.cells.write(sheetId, cells);
    }
  }

  // A value in place of a formula or of formatted text has to remove it.
  #replaceContent(sheetId: string, cells: Record<number, Record<number, EnteredCell>>): void {
    for (const rowKey in cells) {
      const cellsOfRow = cells[rowKey]!;
      for (const columnKey in cellsOfRow) {
        const entered = cellsOfRow[columnKey]!;
        if (entered.v === undefined) continue;
        const stored = this.#grid.cells.stored(sheetId, Number(rowKey), Number(columnKey));
        if (stored?.f == null && stored?.si == null && stored?.p == null) continue;
        const replaced: ICellData = { f: null, si: null, p: null, ...entered };
        cellsOfRow[columnKey] = replaced as EnteredCell;
      }
    }
  }
}

function merged(earlier: EnteredCell, later: EnteredCell): EnteredCell {
  const s = later.s ?? earlier.s;
  const content = later.v === undefined ? earlier : later;
  return s ? { ...content, s } : content;
}
