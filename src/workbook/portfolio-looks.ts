/** How the columns of PORTFOLIO look. */
import { portfolioLabels, type PortfolioLabels } from "../i18n/report-labels";
import type { ColumnLook } from "./formula-sheet";

type PortfolioColumn = "customer" | "name" | keyof PortfolioLabels;

const AMOUNT: ColumnLook = { width: 84, format: "whole" };
const POINTS: ColumnLook = { width: 50, format: "points" };
const SHARE: ColumnLook = { width: 62, format: "percent" };

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
  ...(Object.keys(portfolioLabels("en")) as PortfolioColumn[]),
];

/** How each column looks, in the function's order. */
export const PORTFOLIO_LOOKS: readonly ColumnLook[] = COLUMNS.map((column) => LOOKS[column]);
