import type { Json } from "./json";

/** The three parts of a header or footer line, with Excel's codes such as `&P`. */
export interface HeaderFooterText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** How a sheet is printed. Margins are points; areas are A1 addresses without the sheet. */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  /** Excel's name of the paper, such as `A4`. */
  readonly paperSize: string;
  /** Either a scale in percent or the number of pages to fit. */
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printArea: string | null;
  /** Rows, from 0, with which a page begins. */
  readonly pageBreaks: readonly number[];
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly header: HeaderFooterText;
  readonly footer: HeaderFooterText;
}

/** How a table looks in Excel; the workbench itself shows every table alike. */
export interface TableLook {
  /** Excel's name, such as `TableStyleMedium2`. */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

/** Excel's look of a new table. */
const DEFAULT_TABLE_LOOK: TableLook = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

const NO_TEXT: HeaderFooterText = { left: "", center: "", right: "" };

/** What Excel prints by when nothing was set. */
const DEFAULT_PAGE_SETUP: PageSetup = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  printGridlines: false,
  printHeadings: false,
  printArea: null,
  pageBreaks: [],
  titleRows: null,
  titleColumns: null,
  header: NO_TEXT,
  footer: NO_TEXT,
};

/** What an .xlsx file holds and Univer does not: kept beside the workbook for whoever saves it. */
export class Extras {
  /** The add-in's own settings, by key. */
  readonly settings = new Map<string, Json>();
  readonly #pageSetups = new Map<string, PageSetup>();
  readonly #tableLooks = new Map<string, TableLook>();

  /** How a sheet is printed. */
  pageSetup(sheetId: string): PageSetup {
    return this.#pageSetups.get(sheetId) ?? DEFAULT_PAGE_SETUP;
  }

  /** Whether anything about printing this sheet was ever set. */
  hasPageSetup(sheetId: string): boolean {
    return this.#pageSetups.has(sheetId);
  }

  /** Changes parts of how a sheet is printed. */
  changePageSetup(sheetId: string, change: Partial<PageSetup>): void {
    this.#pageSetups.set(sheetId, { ...this.pageSetup(sheetId), ...change });
  }

  /** How a table looks. */
  tableLook(tableId: string): TableLook {
    return this.#tableLooks.get(tableId) ?? DEFAULT_TABLE_LOOK;
  }

  /** Changes parts of how a table looks. */
  changeTableLook(tableId: string, change: Partial<TableLook>): void {
    this.#tableLooks.set(tableId, { ...this.tableLook(tableId), ...change });
  }
}
