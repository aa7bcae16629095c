import { generateRandomId, type IDisposable } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
  type ITableInfo,
} from "@univerjs/sheets-table";

import { type Area, toUniverRange, toArea } from "./area";
import type { OpenWorkbook } from "./open-workbook";

/** A named table on a sheet. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly area: Area;
  readonly hasHeader: boolean;
  /** Univer's name of the look, or "". */
  readonly styleName: string;
}

/** Lists, adds, resizes, renames and removes tables. */
export class Tables {
  readonly #open: OpenWorkbook;
  readonly #manager: TableManager;
  readonly #listener: IDisposable;

  constructor(open: OpenWorkbook) {
    this.#open = open;
    this.#manager = open.injector.get(TableManager);
    this.#listener = open.commands.onCommandExecuted((command, options) => {
      if (command.id === SetRangeValuesMutation.id && options?.fromFormula !== true)
        this.#followHeaders((command.params as { readonly subUnitId: string }).subUnitId);
    });
  }

  dispose(): void {
    this.#listener.dispose();
  }

  /** Every table of the workbook, in the order of their making. */
  list(): Table[] {
    const { unitId } = this.#open;
    return this.#manager.getTableList(unitId).map((info) => {
      const styleName = this.#manager.getTableById(unitId, info.id)?.getTableStyleId();
      return { ...describe(info), styleName: styleName ?? "" };
    });
  }

  /** The table with this id, or null when there is none (any more). */
  find(id: string): Table | null {
    return this.list().find((table) => table.id === id) ?? null;
  }

  /** The table with this name in any spelling of upper and lower case, or null. */
  named(name: string): Table | null {
    const wanted = name.toLowerCase();
    return this.list().find((table) => table.name.toLowerCase() === wanted) ?? null;
  }

  /** Makes a table of an area whose first row holds the column names. */
  add(sheetId: string, name: string, area: Area): Table {
    const range = toUniverRange(area);
    const { unitId } = this.#open;
    const tableId = generateRandomId();
    const header = this.#manager.getColumnHeader(unitId, sheetId, range);
    const table = { subUnitId: sheetId, name, range, tableId, header };
    this.#open.run(AddSheetTableMutation.id, table);
    return this.find(tableId)!;
  }

  /** Removes the table and keeps its cells. */
  remove(table: Table): void {
    this.#open.run(DeleteSheetTableCommand.id, { subUnitId: table.sheetId, tableId: table.id });
  }

  /** Renames a table; formulas that use it follow. */
  rename(table: Table, name: string): void {
    this.#open.run(SetSheetTableCommand.id, { tableId: table.id, name });
  }

  /** Gives a table another area that starts in the same row. */
  resize(table: Table, area: Area): void {
    const updateRange = { newRange: toUniverRange(area) };
    this.#open.run(SetSheetTableCommand.id, { tableId: table.id, updateRange });
    this.#followHeaders(table.sheetId);
  }

  /** Gives a table another look, by Univer's name. */
  restyle(table: Table, theme: string): void {
    this.#open.run(SetSheetTableCommand.id, { tableId: table.id, theme });
  }

  // Univer learns the column names when a table is made and forgets to follow the cells.
  #followHeaders(sheetId: string): void {
    const { unitId } = this.#open;
    for (const table of this.#manager.getTablesBySubunitId(unitId, sheetId)) {
      const { startRow, startColumn, endColumn } = table.getRange();
      const row = this.#open.sheet(sheetId).getCellMatrix().getMatrix()[startRow];
      const titleMap = new Map<string, number>();
      let isChanged = false;
      for (let place = 0; place <= endColumn - startColumn; place++) {
        const column = table.getTableColumnByIndex(place);
        const title = headerText(row?.[startColumn + place]?.v);
        if (column && title !== "" && title !== column.displayName) {
          column.displayName = title;
          isChanged = true;
        }
        titleMap.set(column?.displayName ?? title, place);
      }
      if (!isChanged) continue;
      const reference = { range: table.getRange(), sheetId, titleMap };
      this.#open.run(SetSuperTableMutation.id, { tableName: table.getDisplayName(), reference });
    }
  }
}

function headerText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function describe(info: ITableInfo): Omit<Table, "styleName"> {
  return {
    id: info.id,
    name: info.name,
    sheetId: info.subUnitId,
    area: toArea(info.range),
    hasHeader: info.showHeader,
  };
}
