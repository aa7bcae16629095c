import { Direction, RANGE_TYPE, type IFreeze } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
} from "@univerjs/sheets";

import { type Area, intersect, isWholeColumns, isWholeRows, toArea, toUniverRange } from "./area";
import type { OpenWorkbook } from "./open-workbook";
import type { Sheets } from "./sheets";

/** Rows and columns that stay in sight while the rest scrolls, counted from the top left. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** Inserts and deletes cells, merges them, freezes panes; formulas and tables follow. */
export class Structure {
  readonly #open: OpenWorkbook;
  readonly #sheets: Sheets;

  constructor(open: OpenWorkbook, sheets: Sheets) {
    this.#open = open;
    this.#sheets = sheets;
  }

  /** Makes room in place of an area; whole rows and columns move as such. */
  async insert(sheetId: string, area: Area, shift: "down" | "right"): Promise<void> {
    const range = toUniverRange(area);
    this.#makeRoom(sheetId, area);
    if (isWholeRows(area)) {
      const rows = { ...range, rangeType: RANGE_TYPE.ROW };
      const params = { subUnitId: sheetId, direction: Direction.UP, range: rows };
      this.#open.run(InsertRowByRangeCommand.id, params);
    } else if (isWholeColumns(area)) {
      const columns = { ...range, rangeType: RANGE_TYPE.COLUMN };
      const params = { subUnitId: sheetId, direction: Direction.LEFT, range: columns };
      this.#open.run(InsertColByRangeCommand.id, params);
    } else {
      const command = shift === "down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
      await this.#onActiveSheet(sheetId, () => this.#open.runAsync(command.id, { range }));
    }
  }

  /** Takes an area out and closes the gap; whole rows and columns move as such. */
  async remove(sheetId: string, area: Area, shift: "up" | "left"): Promise<void> {
    const range = toUniverRange(area);
    this.#makeRoom(sheetId, area);
    if (isWholeRows(area)) {
      this.#open.run(RemoveRowByRangeCommand.id, { subUnitId: sheetId, range });
    } else if (isWholeColumns(area)) {
      this.#open.run(RemoveColByRangeCommand.id, { subUnitId: sheetId, range });
    } else {
      const command = shift === "up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
      await this.#onActiveSheet(sheetId, () => this.#open.runAsync(command.id, { range }));
    }
  }

  /** The merged areas of a sheet. */
  merges(sheetId: string): Area[] {
    return this.#open.sheet(sheetId).getMergeData().map(toArea);
  }

  /** Makes one cell of each area; areas that they touch are split up first. */
  merge(sheetId: string, areas: readonly Area[]): void {
    for (const area of areas) this.unmerge(sheetId, area);
    const ranges = areas.map(toUniverRange);
    this.#open.run(AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges });
  }

  /** Splits up every merged area that the given one touches. */
  unmerge(sheetId: string, area: Area): void {
    const touched = this.merges(sheetId).filter((merged) => intersect(merged, area));
    if (touched.length === 0) return;
    const ranges = touched.map(toUniverRange);
    this.#open.run(RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges });
  }

  /** What is frozen on a sheet; zeros when nothing is. */
  frozen(sheetId: string): Freeze {
    const freeze = this.#open.sheet(sheetId).getFreeze() as IFreeze | undefined;
    return { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 };
  }

  /** Freezes the first rows and columns; zeros release them. */
  freeze(sheetId: string, { rows, columns }: Freeze): void {
    this.#open.run(SetFrozenMutation.id, {
      subUnitId: sheetId,
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }

  #makeRoom(sheetId: string, area: Area): void {
    const rows = isWholeColumns(area) ? 0 : area.row + area.rowCount;
    this.#open.makeRoom(sheetId, rows, isWholeRows(area) ? 0 : area.column + area.columnCount);
  }

  // Univer moves cells on the active sheet only.
  async #onActiveSheet(sheetId: string, action: () => Promise<void>): Promise<void> {
    const before = this.#sheets.active().id;
    this.#sheets.activate(sheetId);
    try {
      await action();
    } finally {
      this.#sheets.activate(before);
    }
  }
}
