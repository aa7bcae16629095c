/**
 * The workbook of the workbench: a thin layer over Univer.
 *
 * Rows and columns count from 0, sheets are named by their id, and sizes are
 * pixels. Cells are read and written raw, past Univer's display rules. Whoever
 * starts Univer (`start-in-node.ts`, or the page with its own presets) makes one
 * grid for the workbook that is open and disposes it before opening another.
 *
 * @example
 * const grid = new Grid(univer);
 * const sheet = grid.sheets.add("Ledger");
 * grid.cells.write(sheet.id, { 0: { 0: { v: 2 }, 1: { f: "=A1*2" } } });
 * await grid.calculation.settled();
 * grid.cells.value(sheet.id, 0, 1); // 4
 */
import type { Univer, Workbook } from "@univerjs/core";

import { Calculation } from "./calculation";
import { Cells } from "./cells";
import { ConditionalFormats } from "./conditional-formats";
import { Events } from "./events";
import { Extras } from "./extras";
import { Formats } from "./formats";
import { Names } from "./names";
import type { SheetSize } from "./empty-workbook";
import { OpenWorkbook } from "./open-workbook";
import { Selection } from "./selection";
import { Sheets } from "./sheets";
import { Structure } from "./structure";
import { Tables } from "./tables";

/** One open workbook. */
export class Grid {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly formats: Formats;
  readonly conditionalFormats: ConditionalFormats;
  readonly structure: Structure;
  readonly tables: Tables;
  readonly names: Names;
  readonly selection: Selection;
  readonly calculation: Calculation;
  readonly events: Events;
  readonly extras = new Extras();
  /** Univer's own workbook, for what this layer does not offer (snapshots, style registry). */
  readonly workbook: Workbook;

  /**
   * @param univer - A running Univer whose current workbook this grid stands for.
   * @param sheetSize - What a new sheet lays out at first. Tests start small, because a
   * full sheet costs Univer up to a second; the sheet grows when cells beyond are written.
   */
  constructor(univer: Univer, sheetSize?: SheetSize) {
    const open = new OpenWorkbook(univer, sheetSize);
    this.workbook = open.workbook;
    this.sheets = new Sheets(open);
    this.cells = new Cells(open);
    this.formats = new Formats(open, this.cells);
    this.conditionalFormats = new ConditionalFormats(open);
    this.structure = new Structure(open, this.sheets);
    this.tables = new Tables(open);
    this.names = new Names(open);
    this.selection = new Selection(open, this.sheets);
    this.calculation = new Calculation(open);
    this.events = new Events(open);
  }

  /** Stops listening to Univer; the workbook itself stays open. */
  dispose(): void {
    this.calculation.dispose();
    this.tables.dispose();
    this.events.dispose();
  }
}
