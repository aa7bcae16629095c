/** Words of scenarios of stress, and of the measures that they move. */
import type { FieldNames } from "./header-key";
import { Vocabulary } from "./vocabulary";

/** What a column of a table of scenarios can hold. */
export type ScenarioField = "scenario" | "stressKind" | "scenarioValue" | "scenarioName";

/** Names per field, the most telling first. */
export const SCENARIO_NAMES: FieldNames<ScenarioField> = {
  scenario: ["Scenario", "Scenario Name", "情景", "情景名称", "情境", "情境名稱"],
  stressKind: ["Kind", "Type", "What Happens", "类型", "种类", "類別", "類型"],
  scenarioValue: ["Value", "Amount", "Number", "数值", "取值", "值", "數值"],
  scenarioName: [
    "Name",
    "Who",
    "Which",
    "Measure",
    "名称",
    "对象",
    "指标",
    "指標名稱",
    "名稱",
    "對象",
    "指標",
  ],
};

/** What a row of such a table is about. */
export const STRESS_KINDS = new Vocabulary({
  largestCustomersFail: ["", "最大客户违约", "最大客戶違約", "largest"],
  customerFails: ["", "客户违约", "客戶違約", "customer"],
  groupFails: ["", "集团违约", "集團違約"],
  industryFails: ["", "行业违约", "產業違約", "industry", "行業違約"],
  countryFails: ["", "国家违约", "國家違約", "country"],
  regionFails: ["", "地区违约", "地區違約", "region"],
  paidLater: [
    ...(["paid later, days", "延迟付款天数", "延遲付款天數"] as const),
    ...["paid later", "延迟付款"],
  ],
  ratesRise: ["", "利率上升", "利率上升", "rates up"],
  salesFall: ["", "销售下降", "銷售下滑", "sales down", "銷售下降"],
  covenant: ["", "财务约束条款", "財務承諾條款", "财务契约"],
});

export type StressKind = (typeof STRESS_KINDS.codes)[number];

/** What is measured under each scenario, in the order of the columns. */
export const STRESS_MEASURES = new Vocabulary({
  receivables: ["", "应收账款", "應收帳款"],
  dailySales: ["sales a day", "日均销售额", "日均銷售額"],
  dso: ["DSO", "DSO", "DSO", "应收账款周转天数", "應收帳款週轉天數"],
  receipts: ["expected receipts", "预计收款", "預計收款", "receipts"],
  salesReceipts: ["receipts of coming sales", "未来销售收款", "未來銷售收款"],
  provision: ["allowance", "坏账准备", "備抵損失", "provision"],
  expectedLoss: ["", "预期损失", "預期損失"],
  cost: ["cost of a year", "一年资金成本", "一年資金成本"],
  overLimit: ["customers over limit", "超额度客户数", "超額度客戶數"],
  aboveLimit: ["exposure above limits", "超额度金额", "超額度金額"],
});

export type StressMeasure = (typeof STRESS_MEASURES.codes)[number];

/** Measures of which a covenant asks for no less; of the others it asks for no more. */
export const FLOORS: readonly StressMeasure[] = ["dailySales", "receipts", "salesReceipts"];
