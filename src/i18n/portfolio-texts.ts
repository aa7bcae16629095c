/** Texts of the pane's portfolio. */
import {
  HOLD_LEVELS,
  MEASURES,
  nameIn,
  WARNING_LEVELS,
  type CustomerMark,
  type Language,
  type Term,
} from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const TEXTS = {
  assessing: [
    "Assessing customers: {done} of {all}",
    "正在评估客户：{done} / {all}",
    "正在評估客戶：{done} / {all}",
  ],
  asOf: ["As of {date}", "截至 {date}", "截至 {date}"],
  inCurrency: [
    "As of {date} · amounts in {currency}",
    "截至 {date} · 金额单位：{currency}",
    "截至 {date} · 金額幣別：{currency}",
  ],
  totals: ["Totals", "总览", "總覽"],
  customers: ["Customers", "客户数", "客戶數"],
  customer: ["Customer", "客户", "客戶"],
  receivables: ["Receivables", "应收账款总额", "應收帳款總額"],
  overdue: ["Overdue", "逾期金额", "逾期金額"],
  overdueShare: ["Share of open invoices overdue", "逾期占未收发票比例", "逾期占未收發票比例"],
  exposure: ["Exposure", "风险敞口", "曝險"],
  limits: ["Credit limits in force", "现行信用额度", "現行信用額度"],
  noLedger: [
    "Without invoices there is no aging, nothing overdue and no trend: see the Data tab.",
    "没有发票，无法得出账龄、逾期和趋势，请查看“数据”页。",
    "沒有發票，無法得出帳齡、逾期與趨勢，請查看「資料」頁。",
  ],
  notInSums: [
    "{count} {count:customer owes|customers owe} in a currency without a rate, which no sum contains. Add a row “rate” to the policy.",
    "{count} 位客户的欠款币种没有汇率，未计入任何合计。请在政策中增加“汇率”行。",
    "{count} 位客戶的欠款幣別沒有匯率，未計入任何合計。請在政策中增加「匯率」列。",
  ],

  insert: ["Insert as sheet", "插入为工作表", "插入為工作表"],
  insertHint: [
    "A new sheet that lists every customer: one formula, or values where the tables are too large for one.",
    "新建工作表列出全部客户：使用一个公式；表格过大时写入数值。",
    "新增工作表列出全部客戶：使用一個公式；表格過大時寫入數值。",
  ],
  insertDashboard: ["Insert dashboard", "插入看板", "插入儀表板"],
  dashboardHint: [
    "A new sheet with these figures as tables and charts of Excel, to print or pass on.",
    "新建工作表，以表格和 Excel 图表列出以上数据，可打印或转发。",
    "新增工作表，以表格與 Excel 圖表列出以上數據，可列印或轉寄。",
  ],

  warnings: ["Warnings", "预警", "預警"],
  noWarnings: [
    "No customer crosses a line of the policy.",
    "没有客户触及政策的警戒线。",
    "沒有客戶觸及政策的警戒線。",
  ],
  levelMark: ["Warning level {level}", "预警级别：{level}", "預警等級：{level}"],
  onHold: ["On hold", "暂停发货", "暫停出貨"],
  overLimit: ["Over the credit limit", "超出信用额度", "超出信用額度"],
  withoutLimit: ["No credit limit set", "未设信用额度", "未設信用額度"],
  unscored: ["Not scored: too little known", "资料不足，未评分", "資料不足，未評分"],
  withoutRate: ["Debt without a rate", "欠款没有汇率", "欠款沒有匯率"],
  lineMark: ["Line crossed: {measure}", "触及警戒线：{measure}", "觸及警戒線：{measure}"],

  aging: ["Aging", "账龄", "帳齡"],
  bucket: ["Bucket", "账龄段", "帳齡區間"],
  amount: ["Amount", "金额", "金額"],
  unapplied: ["Credits not applied", "未核销贷项", "未沖銷貸項"],
  total: ["Total", "合计", "合計"],
  nothingOpen: ["Nothing is open.", "没有未收款项。", "沒有未收款項。"],
  grades: ["Grades", "等级分布", "等級分布"],
  grade: ["Grade", "等级", "等級"],
  noGrade: ["No grade", "无等级", "無等級"],

  trend: ["Overdue over twelve months", "近十二个月逾期趋势", "近十二個月逾期趨勢"],
  month: ["Month end", "月末", "月底"],
  trendNow: [
    "{now} of the open invoices overdue on {lastDay}, {before} on {firstDay}",
    "{lastDay} 逾期占比 {now}，{firstDay} 为 {before}",
    "{lastDay} 逾期占比 {now}，{firstDay} 為 {before}",
  ],
  trendOne: [
    "{now} of the open invoices overdue on {lastDay}",
    "{lastDay} 逾期占比 {now}",
    "{lastDay} 逾期占比 {now}",
  ],
  unknown: ["not known", "未知", "未知"],

  largest: ["Largest exposures", "风险敞口最大的客户", "曝險最大的客戶"],
  concentration: ["Concentration", "集中度", "集中度"],

  list: ["Customers", "客户列表", "客戶清單"],
  search: ["Search", "搜索", "搜尋"],
  searchHint: ["Code or name", "编号或名称", "編號或名稱"],
  warning: ["Warning", "预警", "預警"],
  country: ["Country or region", "国家或地区", "國家或地區"],
  salesperson: ["Salesperson", "业务员", "業務員"],
  all: ["All", "全部", "全部"],
  blank: ["(blank)", "（空白）", "（空白）"],
  sortBy: ["Sort by", "排序依据", "排序依據"],
  ascending: ["Sorted smallest first; reverse", "当前升序，点击反转", "目前遞增，點選反轉"],
  descending: ["Sorted largest first; reverse", "当前降序，点击反转", "目前遞減，點選反轉"],
  shown: ["{shown} of {all}", "{shown} / {all}", "{shown} / {all}"],
  showAll: ["Show all customers", "显示全部客户", "顯示全部客戶"],
  nobody: [
    "No customer is like this. Show all, or change the filter.",
    "没有符合条件的客户。请显示全部，或更改筛选条件。",
    "沒有符合條件的客戶。請顯示全部，或變更篩選條件。",
  ],
  inBucket: ["Owes in the bucket {bucket}", "账龄段：{bucket}", "帳齡區間：{bucket}"],
  exposureOf: ["Exposure {amount}", "风险敞口 {amount}", "曝險 {amount}"],
  valueOf: ["{label} {value}", "{label} {value}", "{label} {value}"],
  overdueOf: ["overdue {amount}", "逾期 {amount}", "逾期 {amount}"],
  listKeys: [
    "The arrow keys lead from customer to customer.",
    "用方向键在客户之间移动。",
    "以方向鍵在客戶之間移動。",
  ],
  notInvoiced: ["No invoices", "无发票", "無發票"],
  limitOf: ["Limit {amount}", "额度 {amount}", "額度 {amount}"],
  noLimit: ["No limit", "无额度", "無額度"],
  usedOf: ["{share} used", "已用 {share}", "已用 {share}"],
  openCustomer: ["Open {customer}", "打开 {customer}", "開啟 {customer}"],
  showRow: [
    "Show {customer} in the sheet",
    "在工作表中显示 {customer}",
    "在工作表中顯示 {customer}",
  ],
  showCustomers: ["{label}: show the customers", "{label}：显示相关客户", "{label}：顯示相關客戶"],
} as const satisfies Record<string, Term>;

/** A text of the portfolio. */
export type PortfolioText = keyof typeof TEXTS;

/** Gives a text of the portfolio with its places filled. */
export function portfolioText(
  text: PortfolioText,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(TEXTS[text], language), places);
}

/** Names what is remarkable about customers. */
export function markName(mark: CustomerMark, language: Language): string {
  switch (mark) {
    case "hold":
      return portfolioText("onHold", language);
    case "red":
    case "amber":
      return portfolioText("levelMark", language, { level: WARNING_LEVELS.nameOf(mark, language) });
    case "overLimit":
    case "withoutLimit":
    case "unscored":
    case "withoutRate":
      return portfolioText(mark, language);
    default:
      return portfolioText("lineMark", language, { measure: MEASURES.nameOf(mark, language) });
  }
}

/** Names the gravest level of a customer in a word. */
export function levelName(level: "hold" | "red" | "amber", language: Language): string {
  return level === "hold"
    ? HOLD_LEVELS.nameOf(level, language)
    : WARNING_LEVELS.nameOf(level, language);
}
