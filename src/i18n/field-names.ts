/** What the columns of the user's tables are called in messages and in the mapping. */
import {
  COLUMN_ANSWERS,
  nameIn,
  TREE_COLUMNS,
  type BucketRateField,
  type ContactField,
  type CustomerField,
  type EventField,
  type ExposureField,
  type InvoiceField,
  type Language,
  type OrderField,
  type PlanField,
  type PolicyColumn,
  type RegisterField,
  type RestartField,
  type SpecificField,
  type StatementField,
  type Term,
} from "../engine";

/** A field of any table that the engine reads. */
export type Field =
  | InvoiceField
  | CustomerField
  | EventField
  | OrderField
  | StatementField
  | PolicyColumn
  | BucketRateField
  | SpecificField
  | ExposureField
  | PlanField
  | ContactField
  | RegisterField
  | RestartField;

/** A column of a ledger is called as the policy calls it, where a user says what it holds. */
const LEDGER_COLUMNS: readonly string[] = COLUMN_ANSWERS.codes;
type LedgerColumn = (typeof COLUMN_ANSWERS.codes)[number];

/** English, 简体中文, 繁體中文. */
const FIELDS: Readonly<Record<Exclude<Field, LedgerColumn>, Term>> = {
  orderNo: ["order number", "订单号", "訂單號碼"],
  appliesTo: ["invoice that a credit is for", "对应发票", "對應發票"],
  country: ["country", "国家或地区", "國家或地區"],
  region: ["region", "区域", "區域"],
  industry: ["industry", "行业", "產業"],
  customerSince: ["customer since", "建立合作日期", "開始往來日期"],
  founded: ["founded", "成立日期", "設立日期"],
  creditLimit: ["credit limit", "信用额度", "信用額度"],
  temporaryLimit: ["temporary limit", "临时额度", "臨時額度"],
  temporaryFrom: ["temporary limit from", "临时额度起始日", "臨時額度起始日"],
  temporaryTo: ["temporary limit to", "临时额度到期日", "臨時額度到期日"],
  groupLimit: ["group limit", "集团额度", "集團額度"],
  guaranteeValidTo: ["guarantee valid to", "担保到期日", "擔保到期日"],
  insuranceValidTo: ["insurance valid to", "信保到期日", "信保到期日"],
  lastReview: ["last review", "上次评审日期", "上次覆審日期"],
  nextReview: ["next review", "下次评审日期", "下次覆審日期"],
  limitValidTo: ["limit valid to", "额度有效期至", "額度有效期限"],
  paymentTerms: ["payment terms", "账期", "付款天期"],
  group: ["group of companies", "所属集团", "所屬集團"],
  deposit: ["deposit", "保证金", "保證金"],
  insuredLimit: ["insured limit", "信用保险额度", "信用保險額度"],
  guarantee: ["guarantee", "担保金额", "擔保金額"],
  requestedLimit: ["requested limit", "申请额度", "申請額度"],
  agencyLimit: ["agency limit", "资信机构建议额度", "徵信機構建議額度"],
  tradeReference: ["trade reference", "同业授信额度", "同業授信額度"],
  leadDays: ["lead days", "备货天数", "備貨天數"],
  externalScore: ["external score", "外部评分", "外部評分"],
  risk: ["risk", "风险", "風險"],
  likelihood: ["likelihood", "可能性", "可能性"],
  impact: ["impact", "影响", "影響"],
  response: ["response", "应对策略", "因應策略"],
  action: ["action", "措施", "措施"],
  riskOwner: ["owner", "负责人", "負責人"],
  actionDue: ["due date of the action", "完成期限", "完成期限"],
  actionDone: ["state of the action", "完成情况", "完成情形"],
  likelihoodAfter: ["likelihood after", "应对后可能性", "因應後可能性"],
  impactAfter: ["impact after", "应对后影响", "因應後影響"],
  lastLikelihood: ["last likelihood", "上次可能性", "上次可能性"],
  lastImpact: ["last impact", "上次影响", "上次影響"],
  who: ["who contacted", "催收人", "催收人員"],
  channel: ["channel", "催收方式", "催收方式"],
  step: ["step", "催收步骤", "催收步驟"],
  promiseDate: ["promised date", "承诺付款日", "承諾付款日"],
  promiseAmount: ["promised amount", "承诺金额", "承諾金額"],
  result: ["result", "联系结果", "聯絡結果"],
  nextDate: ["next contact", "下次联系日期", "下次聯絡日期"],
  cost: ["cost", "费用", "費用"],
  exposure: ["exposure", "敞口", "曝險"],
  pd: ["PD", "违约概率", "違約機率"],
  lgd: ["LGD", "违约损失率", "違約損失率"],
  volatility: ["volatility", "违约率波动", "違約率波動"],
  correlation: ["correlation", "相关性", "相關性"],
  sector: ["sector", "部门", "部門"],
  defaultProbability: ["PD", "违约概率", "違約機率"],
  lossGivenDefault: ["LGD", "违约损失率", "違約損失率"],
  annualPurchases: ["annual purchases", "年采购额", "年採購額"],
  characterRating: ["character", "品格评分", "品格評分"],
  capacityRating: ["capacity", "能力评分", "能力評分"],
  capitalRating: ["capital", "资本评分", "資本評分"],
  collateralRating: ["collateral", "担保评分", "擔保評分"],
  conditionsRating: ["conditions", "条件评分", "條件評分"],
  industryRating: ["industry rating", "行业评分", "產業評分"],
  siteVisit: ["site visit", "实地考察评分", "實地訪查評分"],
  reputation: ["reputation", "声誉评分", "聲譽評分"],
  salesperson: ["salesperson", "业务员", "業務員"],
  blocked: ["blocked", "是否冻结", "是否凍結"],
  active: ["active", "是否启用", "是否啟用"],
  customerStatus: ["customer status", "客户状态", "客戶狀態"],
  date: ["date", "日期", "日期"],
  kind: ["kind of event", "事件类型", "事件類型"],
  note: ["note", "说明", "說明"],
  weight: ["weight", "权重", "權重"],
  period: ["period", "会计期间", "會計期間"],
  item: ["item", "项目", "項目"],
  value: ["value", "取值", "取值"],
  rule: ["rule", "规则", "規則"],
  from: ["from", "起点", "起點"],
  bucket: ["bucket", "账龄区间", "帳齡區間"],
  lossRate: ["loss rate", "损失率", "損失率"],
  expectedLoss: ["expected loss", "预期损失", "預期損失"],
  securedAmount: ["secured amount", "担保金额", "擔保金額"],
  cash: ["cash", "货币资金", "現金及約當現金"],
  receivables: ["receivables", "应收账款", "應收帳款"],
  inventory: ["inventory", "存货", "存貨"],
  currentAssets: ["current assets", "流动资产", "流動資產"],
  intangibleAssets: ["intangible assets", "无形资产及商誉", "無形資產及商譽"],
  totalAssets: ["total assets", "资产总计", "資產總計"],
  currentLiabilities: ["current liabilities", "流动负债", "流動負債"],
  workingCapital: ["working capital", "营运资金", "營運資金"],
  longTermDebt: ["long-term debt", "长期借款", "長期借款"],
  totalLiabilities: ["total liabilities", "负债合计", "負債總計"],
  equity: ["equity", "所有者权益", "權益總計"],
  retainedEarnings: ["retained earnings", "留存收益", "保留盈餘"],
  sales: ["sales", "营业收入", "營業收入"],
  costOfGoodsSold: ["cost of goods sold", "营业成本", "營業成本"],
  grossProfit: ["gross profit", "毛利", "營業毛利"],
  operatingExpenses: ["operating expenses", "期间费用", "營業費用"],
  depreciation: ["depreciation and amortisation", "折旧与摊销", "折舊及攤銷"],
  ebitda: ["EBITDA", "息税折旧摊销前利润", "稅前息前折舊攤銷前淨利"],
  ebit: ["EBIT", "息税前利润", "稅前息前淨利"],
  interestExpense: ["interest expense", "利息支出", "利息費用"],
  profitBeforeTax: ["profit before tax", "利润总额", "稅前淨利"],
  incomeTax: ["income tax", "所得税", "所得稅"],
  netIncome: ["net income", "净利润", "稅後淨利"],
  operatingCashFlow: ["operating cash flow", "经营活动现金流量净额", "營業活動淨現金流量"],
  marketValue: ["market value", "市值", "市值"],
};

/** Names a field; a text that is no field's code stays as it is. */
export function fieldName(field: string, language: Language): string {
  if (LEDGER_COLUMNS.includes(field)) {
    return COLUMN_ANSWERS.nameOf(field as LedgerColumn, language);
  }
  if (Object.hasOwn(FIELDS, field)) return nameIn(FIELDS[field as keyof typeof FIELDS], language);
  const column = TREE_COLUMNS.codes.find((code) => code === field);
  return column === undefined ? field : TREE_COLUMNS.nameOf(column, language);
}
