/** Inserts the portfolio: one formula on a sheet of its own that fills a row per customer. */
import type { Language, SerialDate } from "../engine";
import { portfolioWord } from "../i18n/pane-portfolio";
import { reportLabels, type ReportLabels } from "../i18n/report-labels";
import type { ChosenTables } from "./choose-tables";
import { inputAddress, writeFormulaSheet, type ColumnLook } from "./formula-sheet";
import { portfolioFormula } from "./portfolio-formula";

/** What the portfolio is made over. */
export interface PortfolioRequest {
  readonly tables: ChosenTables;
  readonly asOfDate: SerialDate;
  /** Name of the cell that holds the as-of date; null where the date is the pane's own. */
  readonly asOfName: string | null;
  /** Number of customers: the rows that the formula will fill. */
  readonly customers: number;
}

/** Rows formatted beyond the customers of today. */
const SPARE_ROWS = 500;

type PortfolioColumn = "customer" | "name" | keyof ReportLabels["portfolio"];

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

/** How the columns of PORTFOLIO look, in its order. */
export const PORTFOLIO_LOOKS: readonly ColumnLook[] = COLUMNS.map((column) => LOOKS[column]);

/**
 * Inserts the portfolio on a new sheet and shows it.
 *
 * The as-of date stands in a cell above the table, so that the reader can change it.
 *
 * @returns The name of the sheet.
 */
export function insertPortfolio(
  context: Excel.RequestContext,
  { tables, asOfDate, asOfName, customers }: PortfolioRequest,
  language: Language,
): Promise<string> {
  return writeFormulaSheet(context, {
    name: portfolioWord("sheetName", language),
    title: portfolioWord("title", language),
    note: portfolioWord("note", language),
    inputs: [
      {
        label: portfolioWord("asOfDate", language),
        content: asOfName === null ? asOfDate : { formula: asOfName },
        format: "date",
      },
    ],
    formulas: [{ headings: [], formula: portfolioFormula(tables, inputAddress(0), language) }],
    columns: PORTFOLIO_LOOKS,
    isWidthKnown: true,
    rows: customers + SPARE_ROWS,
  });
}
