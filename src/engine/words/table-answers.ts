/** What the columns of the tables beside the ledger are called, and can be said to hold. */
import { CONTACT_NAMES, type ContactField } from "./contact-names";
import { CUSTOMER_NAMES, type CustomerField } from "./customer-names";
import { EVENT_NAMES, type EventField } from "./event-columns";
import type { FieldNames } from "./header-key";
import { ORDER_NAMES, type OrderField } from "./order-names";
import { COLUMN_ANSWERS } from "./reading-names";
import { RECEIPT_NAMES, type ReceiptField } from "./receipt-names";
import type { MappedTable } from "./rule-names";
import { STATEMENT_NAMES, type StatementField } from "./statement-names";
import { Vocabulary, type Term } from "./vocabulary";

/** A table of the book beside the ledger. */
export type SmallTable = Exclude<MappedTable, "invoices">;

type LedgerColumn = (typeof COLUMN_ANSWERS.codes)[number];

/** A column of such a table that is none of a ledger. */
export type TableField = Exclude<
  CustomerField | StatementField | EventField | ReceiptField | OrderField | ContactField,
  LedgerColumn
>;

/** Names as of a vocabulary, see `termOf`; a column that a ledger has is called as there. */
export const TABLE_FIELDS: Readonly<Record<TableField, Term>> = {
  orderNo: ["order number", "订单号", "訂單號碼"],
  country: ["", "国家或地区", "國家或地區"],
  region: ["", "区域", "區域"],
  industry: ["", "行业", "產業"],
  customerSince: ["", "建立合作日期", "開始往來日期"],
  founded: ["", "成立日期", "設立日期"],
  creditLimit: ["", "信用额度", "信用額度"],
  temporaryLimit: ["", "临时额度", "臨時額度"],
  temporaryFrom: ["temporary limit from", "临时额度起始日", "臨時額度起始日"],
  temporaryTo: ["temporary limit to", "临时额度到期日", "臨時額度到期日"],
  groupLimit: ["", "集团额度", "集團額度"],
  guaranteeValidTo: ["", "担保到期日", "擔保到期日"],
  insuranceValidTo: ["", "信保到期日", "信保到期日"],
  lastReview: ["", "上次评审日期", "上次覆審日期"],
  nextReview: ["", "下次评审日期", "下次覆審日期"],
  limitValidTo: ["", "额度有效期至", "額度有效期限"],
  paymentTerms: ["", "账期", "付款天期"],
  group: ["group of companies", "所属集团", "所屬集團"],
  deposit: ["", "保证金", "保證金"],
  insuredLimit: ["", "信用保险额度", "信用保險額度"],
  guarantee: ["", "担保金额", "擔保金額"],
  requestedLimit: ["", "申请额度", "申請額度"],
  agencyLimit: ["", "资信机构建议额度", "徵信機構建議額度"],
  tradeReference: ["", "同业授信额度", "同業授信額度"],
  leadDays: ["", "备货天数", "備貨天數"],
  externalScore: ["", "外部评分", "外部評分"],
  who: ["who contacted", "催收人", "催收人員"],
  channel: ["", "催收方式", "催收方式"],
  step: ["", "催收步骤", "催收步驟"],
  promiseDate: ["promised date", "承诺付款日", "承諾付款日"],
  promiseAmount: ["promised amount", "承诺金额", "承諾金額"],
  result: ["", "联系结果", "聯絡結果"],
  nextDate: ["next contact", "下次联系日期", "下次聯絡日期"],
  cost: ["", "费用", "費用"],
  defaultProbability: ["PD", "违约概率", "違約機率"],
  lossGivenDefault: ["LGD", "违约损失率", "違約損失率"],
  annualPurchases: ["", "年采购额", "年採購額"],
  characterRating: ["character", "品格评分", "品格評分"],
  capacityRating: ["capacity", "能力评分", "能力評分"],
  capitalRating: ["capital", "资本评分", "資本評分"],
  collateralRating: ["collateral", "担保评分", "擔保評分"],
  conditionsRating: ["conditions", "条件评分", "條件評分"],
  industryRating: ["", "行业评分", "產業評分"],
  siteVisit: ["", "实地考察评分", "實地訪查評分"],
  reputation: ["", "声誉评分", "聲譽評分"],
  salesperson: ["", "业务员", "業務員"],
  blocked: ["", "是否冻结", "是否凍結"],
  active: ["", "是否启用", "是否啟用"],
  customerStatus: ["", "客户状态", "客戶狀態"],
  date: ["", "日期", "日期"],
  kind: ["kind of event", "事件类型", "事件類型"],
  note: ["", "说明", "說明"],
  weight: ["", "权重", "權重"],
  period: ["", "会计期间", "會計期間"],
  item: ["", "项目", "項目"],
  value: ["", "取值", "取值"],
  cash: ["", "货币资金", "現金及約當現金"],
  receivables: ["", "应收账款", "應收帳款"],
  inventory: ["", "存货", "存貨"],
  currentAssets: ["", "流动资产", "流動資產"],
  intangibleAssets: ["", "无形资产及商誉", "無形資產及商譽"],
  totalAssets: ["", "资产总计", "資產總計"],
  currentLiabilities: ["", "流动负债", "流動負債"],
  workingCapital: ["", "营运资金", "營運資金"],
  longTermDebt: ["long-term debt", "长期借款", "長期借款"],
  totalLiabilities: ["", "负债合计", "負債總計"],
  equity: ["", "所有者权益", "權益總計"],
  retainedEarnings: ["", "留存收益", "保留盈餘"],
  sales: ["", "营业收入", "營業收入"],
  costOfGoodsSold: ["", "营业成本", "營業成本"],
  grossProfit: ["", "毛利", "營業毛利"],
  operatingExpenses: ["", "期间费用", "營業費用"],
  depreciation: ["depreciation and amortisation", "折旧与摊销", "折舊及攤銷"],
  ebitda: ["EBITDA", "息税折旧摊销前利润", "稅前息前折舊攤銷前淨利"],
  ebit: ["EBIT", "息税前利润", "稅前息前淨利"],
  interestExpense: ["", "利息支出", "利息費用"],
  profitBeforeTax: ["", "利润总额", "稅前淨利"],
  incomeTax: ["", "所得税", "所得稅"],
  netIncome: ["", "净利润", "稅後淨利"],
  operatingCashFlow: ["", "经营活动现金流量净额", "營業活動淨現金流量"],
  marketValue: ["", "市值", "市值"],
};

/** The columns that each table can have, by the names that a policy gives them, and `notRead`. */
export const TABLE_ANSWERS: Readonly<Record<SmallTable, Vocabulary<string>>> = {
  customers: answersOf(CUSTOMER_NAMES),
  statements: answersOf(STATEMENT_NAMES),
  events: answersOf(EVENT_NAMES),
  receipts: answersOf(RECEIPT_NAMES),
  orders: answersOf(ORDER_NAMES),
  contacts: answersOf(CONTACT_NAMES),
};

function answersOf<F extends TableField | LedgerColumn>(names: FieldNames<F>): Vocabulary<string> {
  const fields = Object.keys(names) as (TableField | LedgerColumn)[];
  const terms = [...fields, "notRead" as const].map((field) => [field, namesOf(field)] as const);
  return new Vocabulary<string>(Object.fromEntries(terms));
}

function namesOf(field: TableField | LedgerColumn): Term {
  return Object.hasOwn(TABLE_FIELDS, field)
    ? TABLE_FIELDS[field as TableField]
    : COLUMN_ANSWERS.namesOf(field as LedgerColumn);
}
