/** The tables of the dashboard: the figures of the portfolio, as cells. */
import { builtInWord, type Language } from "../../engine";
import { dashboardText } from "../../i18n/dashboard-texts";
import { portfolioText } from "../../i18n/portfolio-texts";
import { portfolioLabels } from "../../i18n/report-labels";
import type { DashboardTable } from "../../workbook/dashboard-layout";
import { customerLabel } from "../parts/customer-label";
import type { AssessedView } from "../book/credit-view";
import { largestExposures } from "./customer-order";
import type { Portfolio } from "./portfolio-of";

/** Customers among the largest. */
const LARGEST = 10;

/** Lists the tables in the order in which they stand; one that there are no figures for is left out. */
export function dashboardTables(
  view: AssessedView,
  portfolio: Portfolio,
  language: Language,
): DashboardTable[] {
  const { currency } = view.book;
  const words: Words = {
    text: (one) => portfolioText(one, language),
    ofMoney: (what) =>
      currency === "" ? what : dashboardText("inCurrency", language, { what, currency }),
    language,
  };
  return [
    totals(view, portfolio, words),
    aging(view, words),
    grades(portfolio, words),
    trend(portfolio, words),
    largest(portfolio, words),
  ].filter((table) => table !== null && table.rows.length > 0) as DashboardTable[];
}

interface Words {
  readonly text: (one: Parameters<typeof portfolioText>[0]) => string;
  /** What an amount is, with its currency. */
  readonly ofMoney: (what: string) => string;
  readonly language: Language;
}

function totals(
  { report }: AssessedView,
  { summary, course }: Portfolio,
  { text, ofMoney, language }: Words,
): DashboardTable {
  const share = course?.overdueShare;
  return {
    title: text("totals"),
    headings: [dashboardText("figure", language), dashboardText("value", language)],
    formats: ["text", "whole"],
    chart: null,
    rows: [
      [text("customers"), summary.customers],
      ...(report === null
        ? []
        : [
            [ofMoney(text("receivables")), report.total.total],
            [ofMoney(text("overdue")), report.total.overdue],
          ]),
      ...(share !== undefined && "value" in share
        ? [[text("overdueShare"), { share: share.value.value }]]
        : []),
      [ofMoney(text("exposure")), summary.exposure],
      [ofMoney(text("limits")), summary.creditLimit],
    ] as DashboardTable["rows"],
  };
}

function aging({ report }: AssessedView, { text, ofMoney, language }: Words) {
  if (report === null || report.rows.length === 0) return null;
  const { bucketLabels, total } = report;
  const rows = bucketLabels.map((label, i) => [builtInWord(label, language), total.buckets[i]!]);
  if (total.unapplied !== 0) rows.push([text("unapplied"), total.unapplied]);
  return {
    title: text("aging"),
    headings: [text("bucket"), ofMoney(text("amount")), dashboardText("shareOfTotal", language)],
    formats: ["text", "whole", "percent"],
    chart: "columns",
    rows: rows.map(([label, amount]) => [
      label!,
      amount!,
      total.total === 0 ? null : Number(amount) / total.total,
    ]),
  } satisfies DashboardTable;
}

function grades({ summary }: Portfolio, { text, ofMoney }: Words) {
  return {
    title: text("grades"),
    headings: [text("grade"), text("customers"), ofMoney(text("exposure"))],
    formats: ["text", "whole", "whole"],
    chart: "columns",
    rows: summary.grades.map(({ grade, customers, exposure }) => [
      grade ?? text("noGrade"),
      customers,
      exposure,
    ]),
  } satisfies DashboardTable;
}

function trend({ course }: Portfolio, { text, ofMoney }: Words) {
  const months = course?.trend;
  if (months === undefined || !("value" in months)) return null;
  return {
    title: text("trend"),
    headings: [text("month"), text("overdueShare"), ofMoney(text("receivables"))],
    formats: ["date", "percent", "whole"],
    chart: "line",
    rows: months.value.map(({ lastDay, overdueShare, receivables }) => [
      lastDay,
      overdueShare,
      receivables,
    ]),
  } satisfies DashboardTable;
}

function largest({ customers }: Portfolio, { text, ofMoney, language }: Words) {
  return {
    title: text("largest"),
    headings: [text("customer"), ofMoney(text("exposure")), portfolioLabels(language).utilisation],
    formats: ["text", "whole", "percent"],
    chart: "bars",
    rows: largestExposures(customers, LARGEST).map(({ assessment }) => [
      customerLabel(assessment),
      assessment.exposure!,
      assessment.utilisation,
    ]),
  } satisfies DashboardTable;
}
