/** Headings of the tables that worksheet functions spill. */
import type { Language } from "../engine";

/** Words of the reports, one set per language. */
export interface ReportLabels {
  readonly customer: string;
  readonly name: string;
  /** The last bucket, from its lower bound in days. */
  readonly over: (days: number) => string;
  readonly total: string;
  readonly blank: string;
  /** Heading of the last column of a portfolio with orders. */
  readonly openOrders: string;
  readonly portfolio: {
    readonly score: string;
    readonly low: string;
    readonly high: string;
    readonly coverage: string;
    readonly grade: string;
    readonly exposure: string;
    readonly overdue: string;
    readonly oldestDays: string;
    readonly creditLimit: string;
    readonly utilisation: string;
    readonly suggestedLimit: string;
    readonly binding: string;
    readonly warning: string;
    readonly nextReview: string;
    readonly missing: string;
  };
  readonly check: {
    readonly section: string;
    readonly item: string;
    readonly value: string;
    readonly amount: string;
    readonly row: string;
    readonly column: string;
    readonly found: string;
    readonly reading: string;
    readonly leftOut: string;
    readonly totals: string;
    readonly currency: string;
    readonly columns: string;
    readonly unreadColumns: string;
    readonly doubts: string;
    readonly checks: string;
    readonly asOfDate: string;
    readonly asOfDateFromLedger: string;
    readonly baseCurrency: string;
    readonly rows: string;
    readonly items: string;
    readonly invoices: string;
    readonly customers: string;
    readonly blankRows: string;
    readonly groupRows: string;
    readonly totalRows: string;
    readonly voidRows: string;
    readonly unusableRows: string;
    readonly all: string;
    readonly later: string;
    readonly settled: string;
    readonly open: string;
    readonly overdue: string;
    readonly credits: string;
    readonly disputed: string;
    readonly noRate: string;
    readonly policy: string;
    readonly more: (count: number) => string;
  };
}

const LABELS: Readonly<Record<Language, ReportLabels>> = {
  en: {
    customer: "Customer",
    name: "Name",
    over: (days) => `Over ${days}`,
    total: "Total",
    blank: "(blank)",
    openOrders: "Open orders",
    portfolio: {
      score: "Score",
      low: "Lowest",
      high: "Highest",
      coverage: "Coverage",
      grade: "Grade",
      exposure: "Exposure",
      overdue: "Overdue",
      oldestDays: "Oldest, days past due",
      creditLimit: "Credit limit",
      utilisation: "Utilisation",
      suggestedLimit: "Suggested limit",
      binding: "Limit set by",
      warning: "Warning",
      nextReview: "Next review",
      missing: "Missing data",
    },
    check: {
      section: "Section",
      item: "Item",
      value: "Value",
      amount: "Amount",
      row: "Row",
      column: "Column",
      found: "Found",
      reading: "Reading",
      leftOut: "Left out",
      totals: "Control totals",
      currency: "Currencies",
      columns: "Columns",
      unreadColumns: "Columns not read",
      doubts: "Doubts",
      checks: "Checks of the reading",
      asOfDate: "As-of date",
      asOfDateFromLedger: "As-of date (the ledger's last day)",
      baseCurrency: "Base currency",
      rows: "Rows below the header",
      items: "Items read",
      invoices: "Invoices",
      customers: "Customers",
      blankRows: "Blank rows",
      groupRows: "Group and repeated header rows",
      totalRows: "Total rows",
      voidRows: "Void or draft documents",
      unusableRows: "Rows that cannot be used",
      all: "All items",
      later: "Dated after the as-of date",
      settled: "Settled by the as-of date",
      open: "Open on the as-of date",
      overdue: "Open invoices past due",
      credits: "Open credit items",
      disputed: "Open and disputed",
      noRate: "no rate: not in the totals",
      policy: "Policy",
      more: (count) => `… and ${count} more`,
    },
  },
  "zh-CN": {
    customer: "客户",
    name: "名称",
    over: (days) => `${days} 天以上`,
    total: "合计",
    blank: "（空白）",
    openOrders: "未完成订单",
    portfolio: {
      score: "评分",
      low: "最低可能",
      high: "最高可能",
      coverage: "数据覆盖率",
      grade: "等级",
      exposure: "风险敞口",
      overdue: "逾期金额",
      oldestDays: "最长逾期天数",
      creditLimit: "信用额度",
      utilisation: "额度使用率",
      suggestedLimit: "建议额度",
      binding: "额度依据",
      warning: "预警",
      nextReview: "下次评审",
      missing: "缺少的资料",
    },
    check: {
      section: "类别",
      item: "项目",
      value: "数值",
      amount: "金额",
      row: "行",
      column: "列",
      found: "单元格内容",
      reading: "读取结果",
      leftOut: "未采用的行",
      totals: "控制合计",
      currency: "币种",
      columns: "列对应",
      unreadColumns: "未读取的列",
      doubts: "存疑",
      checks: "读取核对",
      asOfDate: "截止日期",
      asOfDateFromLedger: "截止日期（取台账最后日期）",
      baseCurrency: "本位币",
      rows: "标题行以下的行数",
      items: "读入笔数",
      invoices: "发票数",
      customers: "客户数",
      blankRows: "空行",
      groupRows: "分组行和重复的标题行",
      totalRows: "合计行",
      voidRows: "作废或草稿单据",
      unusableRows: "无法使用的行",
      all: "全部",
      later: "日期晚于截止日",
      settled: "截止日前已结清",
      open: "截止日未收",
      overdue: "逾期未收发票",
      credits: "未核销贷项",
      disputed: "未收且有争议",
      noRate: "无汇率，未计入合计",
      policy: "信用政策",
      more: (count) => `……另有 ${count} 条`,
    },
  },
  "zh-TW": {
    customer: "客戶",
    name: "名稱",
    over: (days) => `${days} 天以上`,
    total: "合計",
    blank: "（空白）",
    openOrders: "未結訂單",
    portfolio: {
      score: "評分",
      low: "最低可能",
      high: "最高可能",
      coverage: "資料涵蓋率",
      grade: "等級",
      exposure: "曝險",
      overdue: "逾期金額",
      oldestDays: "最長逾期天數",
      creditLimit: "信用額度",
      utilisation: "額度使用率",
      suggestedLimit: "建議額度",
      binding: "額度依據",
      warning: "預警",
      nextReview: "下次覆審",
      missing: "缺少的資料",
    },
    check: {
      section: "類別",
      item: "項目",
      value: "數值",
      amount: "金額",
      row: "列",
      column: "欄",
      found: "儲存格內容",
      reading: "讀取結果",
      leftOut: "未採用的列",
      totals: "控制合計",
      currency: "幣別",
      columns: "欄位對應",
      unreadColumns: "未讀取的欄位",
      doubts: "存疑",
      checks: "讀取核對",
      asOfDate: "基準日",
      asOfDateFromLedger: "基準日（取帳冊最後日期）",
      baseCurrency: "本位幣",
      rows: "標題列以下的列數",
      items: "讀入筆數",
      invoices: "發票數",
      customers: "客戶數",
      blankRows: "空白列",
      groupRows: "分組列與重複的標題列",
      totalRows: "合計列",
      voidRows: "作廢或草稿單據",
      unusableRows: "無法使用的列",
      all: "全部",
      later: "日期晚於基準日",
      settled: "基準日前已結清",
      open: "基準日未收",
      overdue: "逾期未收發票",
      credits: "未沖銷貸項",
      disputed: "未收且有爭議",
      noRate: "無匯率，未計入合計",
      policy: "信用政策",
      more: (count) => `……另有 ${count} 筆`,
    },
  },
};

/** Gives the words of the reports in a language. */
export function reportLabels(language: Language): ReportLabels {
  return LABELS[language];
}
