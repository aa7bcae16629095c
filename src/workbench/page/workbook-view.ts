import type { IDisposable, Univer } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";

import type { BlankAs } from "../custom-functions/arguments";
import { ErrorMessages } from "../custom-functions/error-messages";
import {
  type CallRules,
  type FunctionPackage,
  registerFunctions,
} from "../custom-functions/register-functions";
import type { OpenedFile } from "../files/opened-file";
import { showFile } from "../files/show-file";
import type { GridEvent } from "../grid/event-of-command";
import { callsOwn } from "../grid/formula-tokens";
import type { Grid } from "../grid/grid";
import { areaAddress } from "../host/address";
import { explainAlerts } from "./cell-alerts";
import type { CellMessage } from "./message-strip";

/** The open workbook with the add-in's functions in it. */
export class WorkbookView {
  readonly univer: Univer;
  readonly #addInId: string;
  readonly #messages = new ErrorMessages();
  /** Formulas that were calculated for the message of an error that their file has stored. */
  readonly #explained = new Set<string>();
  #functions: FunctionPackage;
  #registered: IDisposable | null = null;
  #grid: Grid | null = null;
  /** How a blank cell reaches a function. */
  blankAs: BlankAs;
  /** Called when something happens to the workbook. */
  onEvent: (event: GridEvent) => void = () => undefined;

  /** @param addInId - The add-in whose settings a workbook may keep. */
  constructor(univer: Univer, addInId: string, functions: FunctionPackage, blankAs: BlankAs) {
    this.univer = univer;
    this.#addInId = addInId;
    this.#functions = functions;
    this.blankAs = blankAs;
  }

  /** The open workbook. */
  get grid(): Grid {
    if (!this.#grid) throw new Error("No workbook is open yet.");
    return this.#grid;
  }

  /** Opens a workbook in place of the one that is open. */
  open(file: OpenedFile): void {
    this.#grid?.dispose();
    this.#grid = showFile(this.univer, file, this.#addInId);
    this.#grid.events.subscribe((event) => {
      this.onEvent(event);
    });
    // Univer has its services only when a workbook is there; it calculates a moment later.
    if (this.#registered) return;
    this.#register();
    explainAlerts(this.univer, (...cell) => this.errorMessage(...cell));
  }

  /** Whether the user is editing a cell. */
  isEditing(): boolean {
    if (!this.#grid) return false;
    return this.univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
  }

  /** Describes the functions in another language. */
  setFunctions(functions: FunctionPackage): void {
    this.#functions = functions;
    this.#register();
  }

  /** Why a cell of a sheet shows an error, where a function of the add-in has said so. */
  errorMessage(sheetId: string, row: number, column: number): CellMessage | null {
    const code = String(this.grid.cells.value(sheetId, row, column));
    const unitId = this.grid.workbook.getUnitId();
    const message = this.#messages.find({ unitId, sheetId, row, column }, code);
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    return message === null ? null : { address: areaAddress(cell), code, message };
  }

  /**
   * The same for a cell whose error comes from its file, which has no place for the message: its
   * formula is calculated for it, once.
   */
  async storedErrorMessage(
    sheetId: string,
    row: number,
    column: number,
  ): Promise<CellMessage | null> {
    const { cells, calculation, workbook } = this.grid;
    if (!/^#(?:VALUE!|N\/A)$/.test(String(cells.value(sheetId, row, column)))) return null;
    const hasFormula = cells.formula(sheetId, row, column) !== null;
    const source = hasFormula ? { row, column } : cells.spillParent(sheetId, row, column);
    const formula = source && cells.formula(sheetId, source.row, source.column);
    if (!formula || !callsOwn(formula, this.#functions.namespace)) return null;
    const key = [workbook.getUnitId(), sheetId, source.row, source.column].join();
    if (this.#explained.has(key)) return null;
    this.#explained.add(key);
    calculation.recalculate([{ sheetId, ...source, rowCount: 1, columnCount: 1 }]);
    await calculation.settled();
    return this.errorMessage(sheetId, row, column);
  }

  #register(): void {
    this.#registered?.dispose();
    const rules: CallRules = {
      blankAs: () => this.blankAs,
      messages: this.#messages,
      later: (cells) => this.grid.calculation.later(cells),
    };
    this.#registered = registerFunctions(this.univer, this.#functions, rules);
  }
}
