/** Words of the tables of collection measures and of the concentration of debtors. */
import {
  nameIn,
  type CollectionMeasure,
  type Language,
  type ListedFormula,
  type MeasureUnit,
  type Term,
} from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  measure: ["Measure", "指标", "指標"],
  method: ["Method", "方法", "方法"],
  value: ["Value", "数值", "數值"],
  unit: ["Unit", "单位", "單位"],
  formula: ["Formula", "公式", "公式"],
  figures: ["Figures", "计算过程", "計算過程"],
  remark: ["Remark", "备注", "備註"],
  topShare: ["Share of the top {count}", "前 {count} 大客户占比", "前 {count} 大客戶占比"],
  hhi: ["HHI", "赫芬达尔指数（HHI）", "赫芬達爾指數（HHI）"],
  normalisedHhi: ["HHI, normalised", "标准化 HHI", "標準化 HHI"],
  effectiveNumber: ["Effective number of debtors", "等效客户数", "等效客戶數"],
  topShareFormula: [
    "largest balances / positive balances",
    "最大余额之和 / 正余额合计",
    "最大餘額之和 / 正餘額合計",
  ],
  hhiFormula: ["Σ share²", "Σ 占比²", "Σ 占比²"],
  normalisedFormula: [
    "(HHI − 1/n) / (1 − 1/n)",
    "(HHI − 1/n) / (1 − 1/n)",
    "(HHI − 1/n) / (1 − 1/n)",
  ],
  effectiveFormula: ["1 / HHI", "1 / HHI", "1 / HHI"],
  window: ["Window", "期间", "期間"],
  fromTo: ["{from} to {to}", "{from} 至 {to}", "{from} 至 {to}"],
  shorter: [
    "The ledger begins here; {days} {days:day was|days were} asked for",
    "台账由此开始；要求 {days} 天",
    "帳冊由此開始；要求 {days} 天",
  ],
  opening: ["Opening receivables", "期初应收", "期初應收"],
  sales: ["Credit sales", "赊销额", "賒銷額"],
  closing: ["Closing receivables", "期末应收", "期末應收"],
  agingTotal: ["Total of the aging report", "账龄表合计", "帳齡表合計"],
  difference: ["Difference", "差异", "差異"],
  untranslated: [
    "No rate for {currency}: not counted",
    "{currency} 无汇率，未计入",
    "{currency} 無匯率，未計入",
  ],
  undated: [
    "Settled items without a settled date: they count as settled all along",
    "已结清但无结清日期的项目，视为一直已结清",
    "已結清但無結清日期的項目，視為一直已結清",
  ],
  items: ["items", "笔", "筆"],
  month: ["Month to", "月份截至", "月份截至"],
  receivables: ["Receivables", "应收余额", "應收餘額"],
  dso: ["DSO", "应收周转天数", "應收週轉天數"],
  cei: ["CEI", "催收效率", "收款效率"],
  overdueShare: ["Share past due", "逾期占比", "逾期占比"],
  customer: ["Customer", "客户", "客戶"],
  name: ["Name", "名称", "名稱"],
  balance: ["Balance", "余额", "餘額"],
  share: ["Share", "占比", "占比"],
  cumulativeShare: ["Cumulative share", "累计占比", "累計占比"],
  abcClass: ["Class", "类别", "類別"],
  blank: ["(blank)", "（空白）", "（空白）"],
  total: ["Total owed", "正余额合计", "正餘額合計"],
  creditBalances: ["Credit balances, left out", "贷方余额，不计入", "貸方餘額，不計入"],
} as const satisfies Readonly<Record<string, Term>>;

const MEASURES: Readonly<Record<CollectionMeasure, Term>> = {
  dso: ["Days sales outstanding (DSO)", "应收账款周转天数（DSO）", "應收帳款週轉天數（DSO）"],
  bestPossibleDso: ["Best possible DSO", "最佳可能 DSO", "最佳可能 DSO"],
  daysDelinquent: ["Average days delinquent (ADD)", "平均拖欠天数（ADD）", "平均拖欠天數（ADD）"],
  cei: ["Collection effectiveness index (CEI)", "催收效率指数（CEI）", "收款效率指數（CEI）"],
  turnover: ["Receivables turnover", "应收账款周转率", "應收帳款週轉率"],
  daysToPay: ["Weighted days to pay", "加权付款天数", "加權付款天數"],
  daysLate: ["Weighted days late", "加权逾期天数", "加權逾期天數"],
  percentCurrent: ["Share not due", "未到期占比", "未到期占比"],
  percentOverdue: ["Share past due", "逾期占比", "逾期占比"],
  badDebtRatio: ["Bad-debt ratio", "坏账率", "呆帳率"],
};

const UNITS: Readonly<Record<MeasureUnit, Term>> = {
  days: ["days", "天", "天"],
  share: ["fraction", "比率", "比率"],
  timesAYear: ["times a year", "次/年", "次/年"],
  debtors: ["debtors", "户", "戶"],
};

const FORMULAS: Readonly<Record<ListedFormula, Term>> = {
  "dso simple": [
    "ending receivables / sales × days",
    "期末应收 / 销售额 × 天数",
    "期末應收 / 銷售額 × 天數",
  ],
  "dso average": [
    "(opening + ending receivables) / 2 / sales × days",
    "（期初 + 期末应收）/ 2 / 销售额 × 天数",
    "（期初 + 期末應收）/ 2 / 銷售額 × 天數",
  ],
  "dso countback": [
    "days of the months whose sales make up the balance, newest first",
    "自最近月份起，销售额累计达到余额的天数",
    "自最近月份起，銷售額累計達到餘額的天數",
  ],
  "bestPossibleDso simple": [
    "receivables not due / sales × days",
    "未到期应收 / 销售额 × 天数",
    "未到期應收 / 銷售額 × 天數",
  ],
  "daysDelinquent simple": ["DSO − best possible DSO", "DSO − 最佳可能 DSO", "DSO − 最佳可能 DSO"],
  "cei period": [
    "(opening + sales − closing) / (opening + sales − closing not due)",
    "（期初 + 销售额 − 期末）/（期初 + 销售额 − 期末未到期）",
    "（期初 + 銷售額 − 期末）/（期初 + 銷售額 − 期末未到期）",
  ],
  "cei monthly": ["the same with sales per month", "同上，销售额取月均", "同上，銷售額取月平均"],
  "turnover average": [
    "sales a year / mean receivables",
    "年化销售额 / 平均应收",
    "年化銷售額 / 平均應收",
  ],
  "daysToPay byAmount": [
    "Σ amount × days from invoice to settlement / Σ amount",
    "Σ 金额 × 开票至结清天数 / Σ 金额",
    "Σ 金額 × 開票至結清天數 / Σ 金額",
  ],
  "daysLate net": [
    "Σ amount × days from due date to settlement / Σ amount",
    "Σ 金额 × 到期至结清天数 / Σ 金额",
    "Σ 金額 × 到期至結清天數 / Σ 金額",
  ],
  "percentCurrent invoices": [
    "open invoices not due / open invoices",
    "未到期未收发票 / 未收发票",
    "未到期未收發票 / 未收發票",
  ],
  "percentOverdue pastDue": [
    "open invoices past due / open invoices",
    "逾期未收发票 / 未收发票",
    "逾期未收發票 / 未收發票",
  ],
  "percentOverdue overNinety": [
    "open invoices more than 90 days past due / open invoices",
    "逾期超过 90 天的未收发票 / 未收发票",
    "逾期超過 90 天的未收發票 / 未收發票",
  ],
  "badDebtRatio sales": [
    "written off in the window / sales",
    "期间核销坏账 / 销售额",
    "期間沖銷呆帳 / 銷售額",
  ],
};

/** Gives the words of the measures in a language. */
export function measureWords(
  language: Language,
): (word: keyof typeof WORDS, places?: Places) => string {
  return (word, places = {}) => fillTemplate(nameIn(WORDS[word], language), places);
}

/** Names a measure. */
export function measureName(measure: CollectionMeasure, language: Language): string {
  return nameIn(MEASURES[measure], language);
}

/** Names what a measure counts. */
export function unitName(unit: MeasureUnit, language: Language): string {
  return nameIn(UNITS[unit], language);
}

/** Words the formula of a measure. */
export function formulaText(formula: ListedFormula, language: Language): string {
  return nameIn(FORMULAS[formula], language);
}
