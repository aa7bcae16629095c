/** Names of the rules and of the columns of a policy table. */
import { Vocabulary, type Term } from "./vocabulary";

/** A column of a policy table. */
export type PolicyColumn = "rule" | "item" | "from" | "value" | "note";

/** Headers of the columns, in their order. */
export const COLUMN_NAMES: Readonly<Record<PolicyColumn, Term>> = {
  rule: ["Rule", "规则", "規則"],
  item: ["Item", "项目", "項目"],
  from: ["From", "起点", "起點", "Threshold", "起始值", "门槛"],
  value: ["Value", "取值", "取值", "值", "数值"],
  note: ["Note", "说明", "說明", "Comment", "备注"],
};

/** The rules of a policy, in the order in which a policy is printed. */
export const RULES = new Vocabulary({
  setting: ["", "设置", "設定", "参数"],
  version: ["", "版本", "版本", "revision", "修订"],
  column: ["", "列", "欄位", "header", "列标题", "欄位標題"],
  customersColumn: ["customer column", "客户表列", "客戶表欄位"],
  statementsColumn: ["statement column", "财务报表列", "財務報表欄位"],
  eventsColumn: ["event column", "事件表列", "事件表欄位"],
  receiptsColumn: ["receipt column", "收款表列", "收款表欄位"],
  ordersColumn: ["order column", "订单表列", "訂單表欄位"],
  contactsColumn: ["contact column", "催收记录列", "催收紀錄欄位"],
  documentType: ["", "单据类型", "單據類型"],
  documentStatus: ["", "单据状态", "單據狀態"],
  rate: ["", "汇率", "匯率", "exchange rate"],
  bucket: ["", "账龄区间", "帳齡區間", "aging bucket", "账龄段"],
  ageBucket: [
    ...(["", "账龄年限", "帳齡年限"] as const),
    ...["year bucket", "发生账龄", "發生帳齡"],
  ],
  scenario: ["", "情景", "情境", "经济情景", "經濟情境", "前瞻情景", "前瞻情境"],
  weight: ["", "权重", "權重"],
  cWeight: ["weight of a C", "5C 权重", "5C 權重", "五C权重"],
  points: ["", "得分", "得分", "分值", "分數"],
  card: ["", "失败评分卡", "失敗評分卡", "failure card"],
  ratio: ["", "财务比率", "財務比率", "比率"],
  grade: ["", "等级", "等級", "信用等级"],
  terms: [
    ...(["", "账期", "付款天期"] as const),
    ...["payment terms", "付款期限", "信用期", "帳期", "賬期", "授信天數"],
  ],
  limitFactor: ["", "额度系数", "額度係數"],
  reviewMonths: [
    ...(["", "评审周期（月）", "覆審週期（月）"] as const),
    ...["评审周期", "覆審週期", "复审周期", "review"],
  ],
  prepayment: ["", "预付款比例", "預付款比例", "预付款", "預收款比例"],
  defaultProbability: [
    ...(["", "违约概率", "違約機率"] as const),
    ...["PD", "probability of default", "违约率", "違約率"],
  ],
  limit: ["", "额度方法", "額度方法", "limit method"],
  cover: ["", "信用保障", "信用保障", "collateral", "抵减项"],
  cap: ["", "额度上限", "額度上限"],
  override: ["", "等级上限", "等級上限", "grade cap", "一票否决"],
  warning: ["", "预警", "預警", "警示", "warning line", "预警线", "警戒线"],
  hold: ["", "暂停发货", "暫停出貨", "credit hold", "锁单", "控货", "停止供货", "停止出貨"],
  signal: ["", "预警信号", "預警訊號", "early warning", "风险信号"],
  dunning: ["", "催收", "催收", "催款", "collection"],
  dunningStop: ["", "停止催收", "停止催收", "stop of dunning", "催收停止"],
  collectionOdds: [
    ...(["", "回款概率", "收款機率"] as const),
    ...["chance of collection", "回收概率", "回收機率"],
  ],
  contactCost: [
    ...(["", "催收费用", "催收費用"] as const),
    ...["cost of a contact", "cost per step", "催收成本", "步骤费用", "步驟費用"],
  ],
  authority: ["", "审批权限", "核決權限", "approval", "审批", "核准權限"],
  interest: [
    ...(["", "逾期利率", "遲延利率"] as const),
    ...["late interest", "逾期利息", "遲延利息"],
  ],
  interestTerm: [
    ...(["", "逾期利息条款", "遲延利息條款"] as const),
    ...["term of interest", "利息条款", "利息條款"],
  ],
  recoverySum: [
    ...(["", "追偿定额", "追償定額"] as const),
    ...["fixed sum", "recovery cost", "定额补偿", "定額補償"],
  ],
  limitation: [
    ...(["", "诉讼时效", "消滅時效"] as const),
    ...["limitation period", "时效", "時效", "訴訟時效"],
  ],
  riskBand: ["", "风险等级", "風險等級", "band of risk", "风险级别"],
  limitationWarning: ["", "时效提醒", "時效提醒", "時效預警"],
});

/** A rule of the policy. */
export type Rule = (typeof RULES.codes)[number];

/** The rule by which a user says what a column of a table holds. */
export const COLUMN_RULES = {
  invoices: "column",
  customers: "customersColumn",
  statements: "statementsColumn",
  events: "eventsColumn",
  receipts: "receiptsColumn",
  orders: "ordersColumn",
  contacts: "contactsColumn",
} as const satisfies Readonly<Record<string, Rule>>;

/** A table whose columns a policy can name. */
export type MappedTable = keyof typeof COLUMN_RULES;

/** Such a rule. */
export type ColumnRule = (typeof COLUMN_RULES)[MappedTable];

/** All of them. */
export const ALL_COLUMN_RULES: readonly ColumnRule[] = Object.values(COLUMN_RULES);

/** What secures a customer's debt. */
export const COVERS = new Vocabulary({
  deposit: ["", "保证金", "保證金", "押金"],
  guarantee: ["", "担保", "擔保", "collateral", "抵押"],
  insurance: ["credit insurance", "信用保险", "信用保險", "信保", "insured limit"],
});

/** A kind of cover. */
export type CoverKind = (typeof COVERS.codes)[number];

/** What the cap is counted by. */
export const CAP_ITEMS = new Vocabulary({
  perCustomer: ["", "每位客户", "每位客戶", "customer", "单个客户", "單一客戶"],
});
