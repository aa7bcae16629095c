import {
  AddSheetTableCommand,
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

  constructor(open: OpenWorkbook) {
    this.#open = open;
    this.#manager = open.injector.get(TableManager);
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
    this.#open.run(AddSheetTableCommand.id, { subUnitId: sheetId, name, range });
    return this.named(name)!;
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
  }

  /** Gives a table another look, by Univer's name. */
  restyle(table: Table, theme: string): void {
    this.#open.run(SetSheetTableCommand.id, { tableId: table.id, theme });
  }
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
