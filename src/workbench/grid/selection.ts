import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";

import { type Area, type SheetArea, toArea, toUniverRange } from "./area";
import type { OpenWorkbook } from "./open-workbook";
import type { Sheets } from "./sheets";

/** What the user has selected. */
export class Selection {
  readonly #open: OpenWorkbook;
  readonly #sheets: Sheets;
  readonly #service: SheetsSelectionsService;

  constructor(open: OpenWorkbook, sheets: Sheets) {
    this.#open = open;
    this.#sheets = sheets;
    this.#service = open.injector.get(SheetsSelectionsService);
  }

  /** The selected areas of the active sheet, the latest last; A1 when nothing was selected yet. */
  areas(): SheetArea[] {
    const sheetId = this.#sheets.active().id;
    const areas = this.#service.getCurrentSelections().map(({ range }) => toArea(range));
    const selected =
      areas.length > 0 ? areas : [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
    return selected.map((area) => ({ sheetId, ...area }));
  }

  /** The cell with the thick border, in which typing starts. */
  activeCell(): SheetArea {
    const primary = this.#service.getCurrentLastSelectionPrimaryCell();
    const sheetId = this.#sheets.active().id;
    const { actualRow: row, actualColumn: column } = primary ?? { actualRow: 0, actualColumn: 0 };
    return { sheetId, row, column, rowCount: 1, columnCount: 1 };
  }

  /** Selects an area and shows its sheet. */
  select(sheetId: string, area: Area): void {
    this.#sheets.activate(sheetId);
    const { row, column } = area;
    const primary = {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
      actualRow: row,
      actualColumn: column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.#open.run(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      reveal: true,
      selections: [{ range: toUniverRange(area), primary, style: null }],
    });
  }
}
