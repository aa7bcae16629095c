/** Headings of the tables that worksheet functions spill. */
import type { Language, Term } from "../engine";
import { namesIn } from "./names-in";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const LABELS = {
  customer: ["Customer", "客户", "客戶"],
  name: ["Name", "名称", "名稱"],
  over: ["Over {days}", "{days} 天以上", "{days} 天以上"],
  total: ["Total", "合计", "合計"],
  blank: ["(blank)", "（空白）", "（空白）"],
  openOrders: ["Open orders", "未完成订单", "未結訂單"],
} as const satisfies Record<string, Term>;

/** Columns of the portfolio, in their order. */
const PORTFOLIO = {
  score: ["Score", "评分", "評分"],
  low: ["Lowest", "最低可能", "最低可能"],
  high: ["Highest", "最高可能", "最高可能"],
  coverage: ["Coverage", "数据覆盖率", "資料涵蓋率"],
  grade: ["Grade", "等级", "等級"],
  exposure: ["Exposure", "风险敞口", "曝險"],
  overdue: ["Overdue", "逾期金额", "逾期金額"],
  oldestDays: ["Oldest, days past due", "最长逾期天数", "最長逾期天數"],
  creditLimit: ["Credit limit", "信用额度", "信用額度"],
  utilisation: ["Utilisation", "额度使用率", "額度使用率"],
  suggestedLimit: ["Suggested limit", "建议额度", "建議額度"],
  binding: ["Limit set by", "额度依据", "額度依據"],
  warning: ["Warning", "预警", "預警"],
  nextReview: ["Next review", "下次评审", "下次覆審"],
  missing: ["Missing data", "缺少的资料", "缺少的資料"],
} as const satisfies Record<string, Term>;

/** Sections and lines of the check of a ledger. */
const CHECK = {
  section: ["Section", "类别", "類別"],
  item: ["Item", "项目", "項目"],
  value: ["Value", "数值", "數值"],
  amount: ["Amount", "金额", "金額"],
  row: ["Row", "行", "列"],
  column: ["Column", "列", "欄"],
  found: ["Found", "单元格内容", "儲存格內容"],
  reading: ["Reading", "读取结果", "讀取結果"],
  leftOut: ["Left out", "未采用的行", "未採用的列"],
  totals: ["Control totals", "控制合计", "控制合計"],
  currency: ["Currencies", "币种", "幣別"],
  columns: ["Columns", "列对应", "欄位對應"],
  unreadColumns: ["Columns not read", "未读取的列", "未讀取的欄位"],
  doubts: ["Doubts", "存疑", "存疑"],
  checks: ["Checks of the reading", "读取核对", "讀取核對"],
  customersLessOpen: [
    "What the customers owe together, less what is open",
    "各客户未收金额合计减未收总额",
    "各客戶未收金額合計減未收總額",
  ],
  asOfDate: ["As-of date", "截止日期", "基準日"],
  asOfDateFromLedger: [
    "As-of date (the ledger's last day)",
    "截止日期（取台账最后日期）",
    "基準日（取帳冊最後日期）",
  ],
  baseCurrency: ["Base currency", "本位币", "本位幣"],
  rows: ["Rows below the header", "标题行以下的行数", "標題列以下的列數"],
  items: ["Items read", "读入笔数", "讀入筆數"],
  invoices: ["Invoices", "发票数", "發票數"],
  customers: ["Customers", "客户数", "客戶數"],
  blankRows: ["Blank rows", "空行", "空白列"],
  groupRows: ["Group and repeated header rows", "分组行和重复的标题行", "分組列與重複的標題列"],
  otherRows: [
    "Rows of further tables, headers included",
    "其他表的行（含标题行）",
    "其他表的列（含標題列）",
  ],
  totalRows: ["Total rows", "合计行", "合計列"],
  voidRows: ["Void or draft documents", "作废或草稿单据", "作廢或草稿單據"],
  deliveredOrders: [
    "Orders delivered, invoiced or closed",
    "已发货、已开票或已关闭的订单",
    "已出貨、已開票或已結案的訂單",
  ],
  cancelledOrders: ["Cancelled orders", "已取消的订单", "已取消的訂單"],
  unusableRows: ["Rows that cannot be used", "无法使用的行", "無法使用的列"],
  all: ["All items", "全部", "全部"],
  later: ["Dated after the as-of date", "日期晚于截止日", "日期晚於基準日"],
  settled: ["Settled by the as-of date", "截止日前已结清", "基準日前已結清"],
  open: ["Open on the as-of date", "截止日未收", "基準日未收"],
  overdue: ["Open invoices past due", "逾期未收发票", "逾期未收發票"],
  credits: ["Open credit items", "未核销贷项", "未沖銷貸項"],
  disputed: ["Open and disputed", "未收且有争议", "未收且有爭議"],
  noRate: ["no rate: not in the totals", "无汇率，未计入合计", "無匯率，未計入合計"],
  policy: ["Policy", "信用政策", "信用政策"],
  more: ["… and {count} more", "……另有 {count} 条", "……另有 {count} 筆"],
} as const satisfies Record<string, Term>;

const REPORT_LABELS = namesIn(LABELS);
const PORTFOLIO_LABELS = namesIn(PORTFOLIO);
const CHECK_LABELS = namesIn(CHECK);

/** Gives the words of the reports in a language; the last bucket is named by {days}, its lower bound. */
export function reportLabels(language: Language): (typeof REPORT_LABELS)[Language] {
  return REPORT_LABELS[language];
}

/** Headings of the portfolio in one language. */
export type PortfolioLabels = (typeof PORTFOLIO_LABELS)[Language];

/** Gives the headings of the portfolio in a language. */
export function portfolioLabels(language: Language): PortfolioLabels {
  return PORTFOLIO_LABELS[language];
}

/** Words of the check of a ledger in one language. */
export type CheckLabels = (typeof CHECK_LABELS)[Language];

/** Gives the words of the check of a ledger in a language; `more` has the place {count}. */
export function checkLabels(language: Language): CheckLabels {
  return CHECK_LABELS[language];
}
