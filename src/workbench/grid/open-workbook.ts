import {
  ICommandService,
  type IExecutionOptions,
  type Injector,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";

import { EXCEL_SIZE, type SheetSize } from "./empty-workbook";

/** One workbook inside a running Univer, with the services that every part of the grid uses. */
export class OpenWorkbook {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly sheetSize: SheetSize;

  constructor(univer: Univer, sheetSize: SheetSize = EXCEL_SIZE) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.sheetSize = sheetSize;
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("Univer has no workbook yet: open one before the grid.");
    this.workbook = workbook;
    this.unitId = workbook.getUnitId();
  }

  /** Runs a command or mutation of Univer on this workbook, at once. */
  run(id: string, params: object, options?: IExecutionOptions): void {
    if (!this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options))
      throw new Error(`Univer refused ${id}.`);
  }

  /** Runs a command that Univer carries out asynchronously. */
  async runAsync(id: string, params: object): Promise<void> {
    if (!(await this.commands.executeCommand(id, { unitId: this.unitId, ...params })))
      throw new Error(`Univer refused ${id}.`);
  }

  /** The sheet with this id. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The workbook has no sheet with the id ${sheetId}.`);
    return sheet;
  }

  /** Lays out more rows and columns when a sheet was started smaller than Excel's. */
  makeRoom(sheetId: string, rowCount: number, columnCount: number): void {
    const sheet = this.sheet(sheetId);
    if (rowCount > sheet.getRowCount())
      this.run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount });
    if (columnCount > sheet.getColumnCount())
      this.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount });
  }
}
