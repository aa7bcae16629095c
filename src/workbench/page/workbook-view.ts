import type { IDisposable, Univer } from "@univerjs/core";

import type { BlankAs } from "../custom-functions/arguments";
import { ErrorMessages } from "../custom-functions/error-messages";
import { type FunctionPackage, registerFunctions } from "../custom-functions/register-functions";
import type { OpenedFile } from "../files/opened-file";
import { showFile } from "../files/show-file";
import type { GridEvent } from "../grid/event-of-command";
import type { Grid } from "../grid/grid";
import { areaAddress } from "../host/address";
import type { CellMessage } from "./message-strip";

/** The open workbook with the add-in's functions in it. */
export class WorkbookView {
  readonly univer: Univer;
  readonly #messages = new ErrorMessages();
  #functions: FunctionPackage;
  #registered: IDisposable | null = null;
  #grid: Grid | null = null;
  /** How a blank cell reaches a function. */
  blankAs: BlankAs;
  /** Called when something happens to the workbook. */
  onEvent: (event: GridEvent) => void = () => undefined;

  constructor(univer: Univer, functions: FunctionPackage, blankAs: BlankAs) {
    this.univer = univer;
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
    this.#grid = showFile(this.univer, file);
    this.#grid.events.subscribe((event) => {
      this.onEvent(event);
    });
    // Univer has its services only when a workbook is there; it calculates a moment later.
    if (!this.#registered) this.#register();
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

  #register(): void {
    this.#registered?.dispose();
    const rules = { blankAs: () => this.blankAs, messages: this.#messages };
    this.#registered = registerFunctions(this.univer, this.#functions, rules);
  }
}
