import {
  BooleanNumber,
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  type Worksheet,
} from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";

import type { OpenWorkbook } from "./open-workbook";

/** A sheet as the workbook's tab row shows it. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  /** Place among the tabs, from 0. */
  readonly index: number;
  readonly isHidden: boolean;
  readonly hasGridlines: boolean;
  /** "#RRGGBB", or "" without a colour. */
  readonly tabColor: string;
}

/** Lists, adds, removes, renames, moves and activates sheets. */
export class Sheets {
  readonly #open: OpenWorkbook;

  constructor(open: OpenWorkbook) {
    this.#open = open;
  }

  /** Every sheet in tab order, hidden ones included. */
  list(): Sheet[] {
    return this.#open.workbook.getSheets().map(describe);
  }

  /** The sheet with this id, or null when there is none (any more). */
  find(id: string): Sheet | null {
    return this.list().find((sheet) => sheet.id === id) ?? null;
  }

  /** The sheet with this name in any spelling of upper and lower case, or null. */
  named(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.list().find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** The sheet that the user looks at. */
  active(): Sheet {
    const { workbook } = this.#open;
    const sheet = workbook.getActiveSheet();
    return describe(sheet, workbook.getSheets().indexOf(sheet));
  }

  /** Adds an empty sheet of Excel's size as the last one, without activating it. */
  add(name: string): Sheet {
    const id = generateRandomId();
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...this.#open.sheetSize });
    const index = this.#open.workbook.getSheets().length;
    // Univer activates a sheet that its own user adds; Excel does not.
    this.#open.run(InsertSheetMutation.id, { index, sheet }, { fromCollab: true });
    return this.find(id)!;
  }

  /** Copies a sheet with all that stands on it, as the last one, without activating the copy. */
  async copy(id: string): Promise<Sheet> {
    const before = new Set(this.list().map((sheet) => sheet.id));
    const shown = this.active().id;
    await this.#open.runAsync(CopySheetCommand.id, { subUnitId: id });
    const copy = this.list().find((sheet) => !before.has(sheet.id))!;
    this.activate(shown);
    this.move(copy.id, before.size);
    return this.find(copy.id)!;
  }

  /** Removes a sheet; formulas that used it become #REF!. */
  remove(id: string): void {
    const left = this.list().filter((sheet) => sheet.id !== id && !sheet.isHidden);
    if (this.active().id === id && left[0]) this.activate(left[0].id);
    this.#open.run(RemoveSheetCommand.id, { subUnitId: id });
  }

  /** Renames a sheet; formulas that use it follow. */
  rename(id: string, name: string): void {
    this.#open.run(SetWorksheetNameCommand.id, { subUnitId: id, name });
  }

  /** Shows a sheet to the user. */
  activate(id: string): void {
    if (this.active().id === id) return;
    this.#open.run(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  /** Moves a sheet to another place among the tabs, counted from 0. */
  move(id: string, index: number): void {
    this.#open.run(SetWorksheetOrderMutation.id, {
      subUnitId: id,
      fromOrder: this.find(id)?.index,
      toOrder: index,
    });
  }

  /** Hides a sheet's tab or shows it again. */
  hide(id: string, isHidden: boolean): void {
    this.#open.run(SetWorksheetHideMutation.id, {
      subUnitId: id,
      hidden: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  /** Shows or hides the lines between cells. */
  showGridlines(id: string, isShown: boolean): void {
    this.#open.run(ToggleGridlinesMutation.id, {
      subUnitId: id,
      showGridlines: isShown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  /** Colours a tab: "#RRGGBB", or "" for none. */
  colorTab(id: string, color: string): void {
    this.#open.run(SetTabColorMutation.id, { subUnitId: id, color });
  }
}

function describe(sheet: Worksheet, index: number): Sheet {
  const config = sheet.getConfig();
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    index,
    isHidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    hasGridlines: config.showGridlines !== BooleanNumber.FALSE,
    tabColor: config.tabColor,
  };
}
