/** The sheets that the pane writes, apart from it: they are loaded when the first one is asked for. */
import type { Language } from "../../engine";
import { dashboardText } from "../../i18n/dashboard-texts";
import { formatDate } from "../../i18n/format";
import { portfolioText } from "../../i18n/portfolio-texts";
import { orTakeBack } from "../../workbook/add-sheet";
import { writeDashboard } from "../../workbook/dashboard-sheet";
import { writeFormulaSheet, type FormulaSheet } from "../../workbook/formula-sheet";
import { readAnswers } from "../../workbook/judgement-table";
import { appendHistory, openHistory } from "../../workbook/review/review-history";
import { writeReview } from "../../workbook/review/write-review";
import { writeInExcel } from "../../workbook/run-in-excel";
import { checkOwnTables } from "../../workbook/share/own-table";
import { OWN_TABLES } from "../../workbook/share/own-table-names";
import { stampText } from "../../workbook/share/stamp";
import { noteInTrail, type TrailEntry } from "../../workbook/share/trail";
import { reviewAt } from "../book/review-at";
import { reviewSource } from "../book/review-source";
import { stampOf } from "../book/stamp-of";
import { dashboardTables } from "../portfolio/dashboard-tables";
import type { Portfolio } from "../portfolio/portfolio-of";
import type { JobResult, ReadyState } from "./pane-state";

/** Writes the review of the customer in view; null where none is. */
export async function writeReviewSheet(
  { workbook, customer }: ReadyState,
  language: Language,
): Promise<string | null> {
  if (workbook.view.status !== "assessed" || customer === null) return null;
  const review = reviewAt(workbook.view, customer);
  const source = reviewSource(workbook, language);
  return writeNoted(workbook, "review", language, async (context) => {
    await checkOwnTables(context, [OWN_TABLES.history]);
    const answersOf = await readAnswers(context);
    const sheetName = await writeReview(context, review, { ...source, answersOf }, language);
    return orTakeBack(sheetName, async () => {
      const history = await openHistory(context, language);
      const stamp = stampOf(workbook, language);
      await appendHistory(context, history, [{ review, sheetName }], stamp, language);
      await context.sync();
    });
  });
}

/** Inserts the list of all customers; null where they could not be assessed. */
export async function insertPortfolioSheet(
  now: ReadyState,
  language: Language,
): Promise<string | null> {
  if (now.workbook.view.status !== "assessed") return null;
  const { draftPortfolio } = await import(
    /* webpackChunkName: "functions-texts" */ "../insert/draft-function"
  );
  const sheet = draftPortfolio(now, language);
  return writeNoted(now.workbook, "portfolio", language, (context) =>
    writeFormulaSheet(context, sheet),
  );
}

/** Inserts the dashboard of a portfolio; null where it could not be assessed. */
export async function insertDashboardSheet(
  { workbook }: ReadyState,
  portfolio: Portfolio,
  language: Language,
): Promise<JobResult | null> {
  const { view } = workbook;
  if (view.status !== "assessed") return null;
  const date = formatDate(view.book.asOfDate, language);
  const dashboard = {
    title: dashboardText("title", language),
    lines: [
      portfolioText("asOf", language, { date }),
      dashboardText("values", language),
      stampText(stampOf(workbook, language), language),
    ],
    tables: dashboardTables(view, portfolio, language),
  };
  const noCharts = dashboardText("noCharts", language);
  const sheetName = await writeNoted(workbook, "portfolio", language, (context) =>
    writeDashboard(context, dashboard, noCharts),
  );
  return { sheetName, message: dashboardText("inserted", language, { sheet: sheetName }) };
}

/** Writes a function on a sheet of its own. */
export function insertFunctionSheet(
  { workbook }: ReadyState,
  sheet: FormulaSheet,
  language: Language,
): Promise<string> {
  return writeNoted(workbook, "function", language, (context) => writeFormulaSheet(context, sheet));
}

/** Has a sheet written, and says so in the trail where there is one. */
function writeNoted(
  workbook: ReadyState["workbook"],
  action: TrailEntry["action"],
  language: Language,
  write: (context: Excel.RequestContext) => Promise<string>,
): Promise<string> {
  return writeInExcel(async (context) => {
    await checkOwnTables(context, [OWN_TABLES.trail]);
    const sheetName = await write(context);
    return orTakeBack(sheetName, () =>
      noteInTrail(context, stampOf(workbook, language), [{ action, sheetName }], language),
    );
  });
}

export { readPolicyHistory } from "../../workbook/policy-history";
export { readHistory } from "../../workbook/review/read-history";
export { writeSampleSheets } from "../../workbook/sample-sheets";
export { printPolicy, restoreVersion, savePolicy, settlePolicy } from "../policy/written-policy";
