import type { IStyleData } from "@univerjs/core";

import type { CellMatrix } from "../grid/cell-matrix";
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
  readonly #sheets = new Map<string, CellMatrix>();

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** Adds the change of a cell to those before it. */
  add(sheetId: string, row: number, column: number, change: EnteredCell): void {
    let cells = this.#sheets.get(sheetId);
    if (!cells) this.#sheets.set(sheetId, (cells = {}));
    const cellsOfRow = (cells[row] ??= {});
    const earlier = cellsOfRow[column];
    cellsOfRow[column] = earlier ? merged(earlier as EnteredCell, change) : change;
  }

  /** The number format that a cell will have once the changes are made. */
  numberFormat(sheetId: string, row: number, column: number): string {
    const pending = this.#sheets.get(sheetId)?.[row]?.[column]?.s as IStyleData | undefined;
    return pending?.n?.pattern ?? this.#grid.formats.numberFormat(sheetId, row, column);
  }

  /** Makes the collected changes, one per sheet. */
  flush(): void {
    for (const [sheetId, cells] of this.#sheets) {
      this.#sheets.delete(sheetId);
      this.#grid.cells.write(sheetId, cells);
    }
  }
}

function merged(earlier: EnteredCell, later: EnteredCell): EnteredCell {
  const s = later.s ?? earlier.s;
  return s ? { ...earlier, ...later, s } : { ...earlier, ...later };
}
