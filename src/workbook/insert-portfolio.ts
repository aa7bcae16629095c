/** Inserts the portfolio: one formula on a sheet of its own that fills a row per customer. */
import type { Language, SerialDate } from "../engine";
import { portfolioWord } from "../i18n/pane-portfolio";
import { reportLabels, type ReportLabels } from "../i18n/report-labels";
import { addSheet } from "./add-sheet";
import { applyStyle, FORMATS } from "./cell-styles";
import type { ChosenTables } from "./choose-tables";
import { portfolioFormula } from "./portfolio-formula";
import type { CellFormat } from "./review/sheet-draft";

/** What the portfolio is made over. */
export interface PortfolioRequest {
  readonly tables: ChosenTables;
  readonly asOfDate: SerialDate;
  /** Name of the cell that holds the as-of date; null where the date is the pane's own. */
  readonly asOfName: string | null;
  /** Number of customers: the rows that the formula will fill. */
  readonly customers: number;
}

/** Rows of the sheet, from 0. */
const AS_OF_ROW = 1;
const NOTE_ROW = 2;
const TABLE_ROW = 4;

/** Room for the large letters of the title, in points. */
const TITLE_HEIGHT = 24;

const ONE_CELL = { rowCount: 1, columnCount: 1 } as const;

/** Rows formatted beyond the customers of today. */
const SPARE_ROWS = 500;

type PortfolioColumn = "customer" | "name" | keyof ReportLabels["portfolio"];

interface ColumnLook {
  /** Width in points. */
  readonly width: number;
  readonly format?: CellFormat;
}

const AMOUNT: ColumnLook = { width: 84, format: "whole" };
const POINTS: ColumnLook = { width: 50, format: "points" };
const SHARE: ColumnLook = { width: 62, format: "percent" };

/** How each column of the function looks. */
const LOOKS: Readonly<Record<PortfolioColumn, ColumnLook>> = {
  customer: { width: 80 },
  name: { width: 190 },
  score: POINTS,
  low: POINTS,
  high: POINTS,
  coverage: SHARE,
  grade: { width: 44 },
  exposure: AMOUNT,
  overdue: AMOUNT,
  oldestDays: { width: 62, format: "whole" },
  creditLimit: AMOUNT,
  utilisation: SHARE,
  suggestedLimit: AMOUNT,
  binding: { width: 100 },
  warning: { width: 62 },
  nextReview: { width: 70, format: "date" },
  missing: { width: 170 },
};

/** The columns in the order in which the function gives them; so stand the keys of its labels. */
const COLUMNS: readonly PortfolioColumn[] = [
  "customer",
  "name",
  ...(Object.keys(reportLabels("en").portfolio) as PortfolioColumn[]),
];

/**
 * Inserts the portfolio on a new sheet and shows it.
 *
 * The as-of date stands in a cell above the table, so that the reader can change it.
 *
 * @returns The name of the sheet.
 */
export function insertPortfolio(
  context: Excel.RequestContext,
  request: PortfolioRequest,
  language: Language,
): Promise<string> {
  return addSheet(context, portfolioWord("sheetName", language), (sheet) => {
    writeTop(sheet, request, language);
    formatTable(sheet, request.customers);
    sheet.getCell(TABLE_ROW, 0).formulas = [
      [portfolioFormula(request.tables, `$B$${AS_OF_ROW + 1}`)],
    ];
    layOutPage(sheet);
    sheet.activate();
    sheet.getCell(TABLE_ROW, 0).select();
  });
}

function writeTop(sheet: Excel.Worksheet, request: PortfolioRequest, language: Language): void {
  const title = sheet.getCell(0, 0);
  title.values = [[portfolioWord("title", language)]];
  applyStyle(title, ONE_CELL, { style: "title" });
  title.format.rowHeight = TITLE_HEIGHT;
  sheet.getCell(AS_OF_ROW, 0).values = [[portfolioWord("asOfDate", language)]];
  const asOf = sheet.getCell(AS_OF_ROW, 1);
  asOf.numberFormat = [[FORMATS.date]];
  applyStyle(asOf, ONE_CELL, { style: "input", align: "left" });
  if (request.asOfName === null) asOf.values = [[request.asOfDate]];
  else asOf.formulas = [[`=${request.asOfName}`]];
  const note = sheet.getCell(NOTE_ROW, 0);
  note.values = [[portfolioWord("note", language)]];
  applyStyle(note, ONE_CELL, { style: "note" });
}

function formatTable(sheet: Excel.Worksheet, customers: number): void {
  const head = sheet.getRangeByIndexes(TABLE_ROW, 0, 1, COLUMNS.length);
  const size = { rowCount: 1, columnCount: COLUMNS.length };
  applyStyle(head, size, { style: "heading", wrap: true });
  head.format.rowHeight = 32;
  COLUMNS.forEach((column, place) => {
    const { width, format } = LOOKS[column];
    sheet.getRangeByIndexes(0, place, 1, 1).format.columnWidth = width;
    if (format === undefined) return;
    head.getCell(0, place).format.horizontalAlignment = "Right";
    const cells = sheet.getRangeByIndexes(TABLE_ROW + 1, place, customers + SPARE_ROWS, 1);
    // A single value is taken for all cells of the range.
    cells.numberFormat = FORMATS[format] as unknown as string[][];
  });
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, TABLE_ROW + 1, 2));
}

function layOutPage({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${TABLE_ROW + 1}:$${TABLE_ROW + 1}`);
}
