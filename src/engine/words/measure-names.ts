/** The collection measures and their methods, by code. */
import type { Language } from "./language";
import { nameIn, Vocabulary, type Term } from "./vocabulary";

const METHODS = {
  simple: ["simple", "期末法", "期末法", "ending receivables"],
  average: ["average", "平均法", "平均法", "average receivables"],
  countback: ["countback", "倒推法", "回溯法", "exhaustion"],
  ending: ["ending", "期末余额", "期末餘額"],
  period: ["period", "按期间", "依期間"],
  monthly: ["monthly", "按月均", "依月平均"],
  byAmount: ["by amount", "按金额加权", "依金額加權"],
  byInvoice: ["by invoice", "按张平均", "依張數平均"],
  net: ["net", "提前计负数", "提前計負數", "early negative"],
  lateOnly: ["late only", "提前计零", "提前計零", "early zero"],
  invoices: ["invoices", "不含贷项", "不含貸項", "without credits"],
  balance: ["balance", "扣减贷项", "扣減貸項", "credits deducted"],
  pastDue: ["past due", "全部逾期", "全部逾期"],
  overNinety: ["over ninety days", "逾期超过90天", "逾期超過90天"],
  sales: ["sales", "占销售", "占銷售"],
  receivables: ["receivables", "占应收", "占應收"],
} as const satisfies Readonly<Record<string, Term>>;

/** A way to compute a measure; named beside every value, since published figures differ. */
export type Method = keyof typeof METHODS;

/** Names a method. */
export function methodName(method: Method, language: Language): string {
  return nameIn(METHODS[method], language);
}

const DSO_METHODS = methods("simple", "average", "countback");

/** Methods of each measure, the usual first. */
export const MEASURE_METHODS = {
  dso: DSO_METHODS,
  bestPossibleDso: DSO_METHODS,
  daysDelinquent: DSO_METHODS,
  cei: methods("period", "monthly"),
  turnover: methods("average", "ending"),
  daysToPay: methods("byAmount", "byInvoice"),
  daysLate: methods("net", "lateOnly"),
  percentCurrent: methods("invoices", "balance"),
  percentOverdue: methods("pastDue", "overNinety"),
  badDebtRatio: methods("sales", "receivables"),
};

/** A measure of how receivables are collected. */
export type CollectionMeasure = keyof typeof MEASURE_METHODS;

/** What the value of a measure counts. */
export type MeasureUnit = "days" | "share" | "timesAYear" | "debtors";

/** Unit of each measure. */
export const MEASURE_UNITS: Readonly<Record<CollectionMeasure, MeasureUnit>> = {
  dso: "days",
  bestPossibleDso: "days",
  daysDelinquent: "days",
  cei: "share",
  turnover: "timesAYear",
  daysToPay: "days",
  daysLate: "days",
  percentCurrent: "share",
  percentOverdue: "share",
  badDebtRatio: "share",
};

function methods(...codes: readonly Method[]): Vocabulary<Method> {
  const terms = Object.fromEntries(codes.map((code): [string, Term] => [code, METHODS[code]]));
  // Only codes that a vocabulary was made of are read from it.
  return new Vocabulary(terms as Record<Method, Term>);
}
