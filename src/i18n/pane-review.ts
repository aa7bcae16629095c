/** Words of the credit review, in the pane and on its sheet. */
import { nameIn, type FactorGroup, type Language, type Measure, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  inPolicyRow: ["policy row {row}", "政策第 {row} 行", "政策第 {row} 列"],
  tooLittleKnown: [
    "Too little is known for a score: {known} of the weight, and the policy asks for {minimum}.",
    "资料不足，无法评分：已知权重 {known}，政策要求 {minimum}。",
    "資料不足，無法評分：已知權重 {known}，政策要求 {minimum}。",
  ],
  chooseCustomer: ["Customer", "客户", "客戶"],
  searchCustomer: ["Code or name", "编号或名称", "編號或名稱"],
  openList: ["Open the list", "打开列表", "開啟清單"],
  noCustomerFound: ["No customer of that name", "没有符合的客户", "沒有符合的客戶"],
  moreCustomers: [
    "{count} more: type to narrow down",
    "另有 {count} 位，请输入以缩小范围",
    "另有 {count} 位，請輸入以縮小範圍",
  ],
  pickHint: [
    "Choose a customer, or select a row with one in the sheet.",
    "请选择客户，或在工作表中选取含有客户的行。",
    "請選擇客戶，或在工作表中選取含有客戶的列。",
  ],
  followed: ["Follows the selection in the sheet", "随工作表选区变化", "隨工作表選取範圍變化"],
  scoreBar: [
    "Score {score} of 100, between {low} and {high}",
    "评分 {score}（满分 100），区间 {low} 至 {high}",
    "評分 {score}（滿分 100），區間 {low} 至 {high}",
  ],
  noScoreBar: [
    "No score; it could be between {low} and {high} of 100",
    "无评分；可能介于 {low} 至 {high} 之间（满分 100）",
    "無評分；可能介於 {low} 至 {high} 之間（滿分 100）",
  ],
  rangeText: ["Range {low}–{high}", "区间 {low}–{high}", "區間 {low}–{high}"],
  coverageText: ["Data known {share}", "数据覆盖 {share}", "資料涵蓋 {share}"],
  gradeText: ["Grade {grade}", "等级 {grade}", "等級 {grade}"],
  crossedLine: [
    "{measure} {value} (line {line})",
    "{measure} {value}（警戒线 {line}）",
    "{measure} {value}（警戒線 {line}）",
  ],
  crossedLineOfNothing: [
    "{measure}: something is owed against a limit of 0",
    "{measure}：额度为 0 但有欠款",
    "{measure}：額度為 0 但有欠款",
  ],
  today: ["today {value}", "现为 {value}", "目前 {value}"],
  cash: ["cash", "现款", "現金交易"],
  prepaid: ["{share} prepaid", "预付 {share}", "預付 {share}"],
  whyCosts: [
    "Costs most points: {factor}, {value}",
    "失分最多：{factor}，{value}",
    "失分最多：{factor}，{value}",
  ],
  whyBrings: [
    "Brings most points: {factor}, {value}",
    "得分最多：{factor}，{value}",
    "得分最多：{factor}，{value}",
  ],
  costsPoints: ["costs {points}", "失 {points} 分", "失 {points} 分"],
  bringsPoints: ["brings {points}", "得 {points} 分", "得 {points} 分"],
  pointsOfWeight: [
    "{points} {points:point|points}, weight {weight}",
    "得分 {points}，权重 {weight}",
    "得分 {points}，權重 {weight}",
  ],
  notKnown: ["not known", "未知", "未知"],
  groupSum: ["{brings} of {most}", "{brings} / {most}", "{brings} / {most}"],
  limitSet: ["Binding: {method}", "额度依据：{method}", "額度依據：{method}"],
  statementDate: ["Statement of {date}", "{date} 的财务报表", "{date} 的財務報表"],
  statements: ["Statements and ratios", "财务报表与比率", "財務報表與比率"],
  noStatement: ["No statement by the as-of date", "截止日期前没有财务报表", "基準日前沒有財務報表"],
  figures: ["Figures", "主要数据", "主要數據"],
  ratios: ["Ratios", "比率", "比率"],
  otherRatios: [
    "Ratios without a light: {count}",
    "无信号灯的比率：{count} 项",
    "無燈號的比率：{count} 項",
  ],
  light: ["Light", "信号灯", "燈號"],
  customerSheet: ["Sheet for the customer", "客户沟通单", "客戶溝通單"],
  judgement: ["Judgement", "人工评审", "人工評估"],
  writeReview: ["Write the review sheet", "生成评审工作表", "產生評估工作表"],

  review: ["Credit review", "客户信用评审", "客戶信用評估"],
  sheetName: ["Review {customer}", "信用评审 {customer}", "信用評估 {customer}"],
  asOfDate: ["As-of date", "截止日期", "基準日"],
  score: ["Score", "评分", "評分"],
  grade: ["Grade", "等级", "等級"],
  noGrade: ["none", "无", "無"],
  range: ["Score range", "评分区间", "評分區間"],
  coverage: ["Data known", "数据覆盖率", "資料涵蓋率"],
  limitNow: ["Credit limit now", "现有额度", "目前額度"],
  suggestedLimit: ["Suggested limit", "建议额度", "建議額度"],
  unknown: ["–", "–", "–"],

  customer: ["Customer", "客户", "客戶"],
  name: ["Name", "名称", "名稱"],
  country: ["Country or region", "国家或地区", "國家或地區"],
  industry: ["Industry", "行业", "產業"],
  group: ["Group", "所属集团", "所屬集團"],
  customerSince: ["Customer since", "建立合作日期", "開始往來日期"],
  founded: ["Founded", "成立日期", "設立日期"],
  salesperson: ["Salesperson", "业务员", "業務員"],
  agreedTerms: ["Payment terms agreed", "约定账期", "約定付款天期"],
  annualPurchases: ["Purchases in a year", "年采购额", "年採購額"],
  externalScore: ["External score", "外部评分", "外部評分"],
  deposit: ["Deposit", "保证金", "保證金"],
  insuredLimit: ["Insured limit", "信保额度", "信保額度"],
  guarantee: ["Guarantee", "担保金额", "擔保金額"],

  standing: ["Balance and limit", "余额与额度", "餘額與額度"],
  exposure: ["Exposure", "风险敞口", "曝險"],
  overdue: ["Overdue", "逾期金额", "逾期金額"],
  oldestItem: ["Oldest open item, past due", "最长逾期", "最長逾期"],
  utilisation: ["Utilisation", "额度使用率", "額度使用率"],
  withoutRate: ["Debt without a rate", "无汇率欠款", "無匯率欠款"],
  headroom: ["Headroom", "可用额度", "可用額度"],
  limitValidTo: ["Limit valid to", "额度有效期至", "額度有效期限"],
  gradeTerms: ["Terms of the grade", "该等级的账期", "該等級的付款天期"],
  prepayment: ["Prepayment of the grade", "该等级的预付比例", "該等級的預付比例"],
  nextReview: ["Next review", "下次评审", "下次覆審"],

  lines: ["Warnings and holds", "预警与暂停发货", "預警與暫停出貨"],
  noLines: [
    "No line of the policy is crossed.",
    "未触及政策中的任何警戒线。",
    "未觸及政策中的任何警戒線。",
  ],
  measure: ["Measure", "指标", "指標"],
  level: ["Level", "级别", "級別"],
  line: ["Line", "警戒线", "警戒線"],
  fromValue: ["from {value}", "{value} 起", "{value} 起"],

  reasons: ["What cost most", "主要失分原因", "主要失分原因"],
  factors: ["Factors of the score", "评分因素", "評分因素"],
  factor: ["Factor", "因素", "因素"],
  value: ["Value", "数值", "數值"],
  points: ["Points", "得分", "得分"],
  weight: ["Weight", "权重", "權重"],
  rule: ["Rule", "规则", "規則"],
  brings: ["Brings", "贡献", "貢獻"],
  costs: ["Costs", "失分", "失分"],
  wouldWin: ["Would win back", "可挽回", "可挽回"],
  policyRow: ["Policy row", "政策行号", "政策列號"],
  builtIn: ["built-in", "内置", "內建"],
  cappedBy: [
    "Capped at grade {grade} by an event: {event}, {date}",
    "因事件降级，等级上限为 {grade}：{event}，{date}",
    "因事件降級，等級上限為 {grade}：{event}，{date}",
  ],
  statementOf: [
    "{group}, statement of {date}",
    "{group}，{date} 财务报表",
    "{group}，{date} 財務報表",
  ],

  limits: ["Limit methods", "额度方法", "額度方法"],
  method: ["Method", "方法", "方法"],
  base: ["Base", "基数", "基數"],
  methodFactor: ["Factor", "系数", "係數"],
  limit: ["Limit", "额度", "額度"],
  binding: ["binding", "额度依据", "額度依據"],
  gradeFactor: ["Factor of grade {grade}", "等级 {grade} 的系数", "等級 {grade} 的係數"],
  cap: ["Cap per customer", "每位客户上限", "每位客戶上限"],
  noCap: ["none", "无", "無"],
  change: ["Change", "变动", "變動"],
  noLimit: [
    "Without a grade there is no suggested limit.",
    "没有等级，无法建议额度。",
    "沒有等級，無法建議額度。",
  ],

  aging: ["Aging", "账龄", "帳齡"],
  bucket: ["Days past due", "逾期天数", "逾期天數"],
  ageBucket: ["Age", "账龄区间", "帳齡區間"],
  share: ["Share", "占比", "占比"],
  amount: ["Amount", "金额", "金額"],
  unapplied: ["Unapplied credits", "未核销贷项", "未沖銷貸項"],
  total: ["Total", "合计", "合計"],
  nothingOpen: ["Nothing is open.", "没有未收款项。", "沒有未收款項。"],

  payments: ["Payment behaviour", "付款表现", "付款表現"],
  judged: ["Invoices judged", "纳入评判的发票", "納入評判的發票"],
  paidOnTime: ["Paid on time", "按时付款", "準時付款"],
  late: ["Late (counted)", "逾期付款（实际）", "逾期付款（實際）"],
  severelyLate: [
    "More than {days} {days:day|days} late",
    "逾期超过 {days} 天",
    "逾期超過 {days} 天",
  ],
  meanDaysLate: ["Mean days late (counted)", "平均逾期天数（实际）", "平均逾期天數（實際）"],
  smoothed: [
    "Smoothed: recent invoices count more, and the fewer there are, the closer the figure is drawn to that of all customers. Counted: each invoice as it is.",
    "“平滑”指近期发票权重较高，且发票越少，数值越向全部客户的平均水平靠拢；“实际”指逐张统计。",
    "「平滑」指近期發票權重較高，且發票越少，數值越向全部客戶的平均水準靠攏；「實際」指逐張統計。",
  ],
  noPayments: [
    "No invoice of the customer tells how it pays yet.",
    "该客户尚无可反映付款情况的发票。",
    "該客戶尚無可反映付款情況的發票。",
  ],

  monthsLate: ["Days late by month", "各月逾期天数", "各月逾期天數"],
  month: ["Month to", "月份（截至）", "月份（截至）"],
  paidInFull: ["Invoices paid in full", "全额结清的发票", "全額結清的發票"],
  lastMonth: [
    "Last: {days} late in the month to {date}",
    "最近一月（截至 {date}）逾期 {days}",
    "最近一月（截至 {date}）逾期 {days}",
  ],
  worstMonth: [
    "worst: {days}, to {date}",
    "最差为 {days}（截至 {date}）",
    "最差為 {days}（截至 {date}）",
  ],
  monthsHint: [
    "Days late by month over the last {months} {months:month|months}: invoices paid in full, weighted by amount; early counts as 0.",
    "最近 {months} 个月各月逾期天数：按全额结清的发票金额加权，提前付款计为 0。",
    "最近 {months} 個月各月逾期天數：依全額結清的發票金額加權，提前付款計為 0。",
  ],
  noMonths: [
    "No invoice was paid in full in the last {months} {months:month|months}.",
    "最近 {months} 个月没有全额结清的发票。",
    "最近 {months} 個月沒有全額結清的發票。",
  ],

  events: ["Events", "事件", "事件"],
  noEvents: ["No event is recorded.", "没有记录任何事件。", "沒有記錄任何事件。"],
  moreEvents: [
    "Earlier events, in the table of events: {count}",
    "更早的事件见事件表：{count} 条",
    "更早的事件見事件表：{count} 筆",
  ],
  eventLine: ["{kind}: {note}", "{kind}：{note}", "{kind}：{note}"],

  missing: ["What to ask for", "需补充的资料", "需補充的資料"],
  nothingMissing: [
    "Everything the policy asks for is known.",
    "政策要求的资料均已齐备。",
    "政策要求的資料均已齊備。",
  ],

  decision: ["Decision", "审批决定", "核決"],
  proposedLimit: ["Proposed limit", "拟定额度", "擬定額度"],
  proposedTerms: ["Payment terms", "付款条件", "付款條件"],
  conditions: ["Conditions", "附加条件", "附加條件"],
  approver: ["Approver by the policy", "按政策的审批人", "依政策的核決人"],
  approvedBy: ["Approved by", "审批人", "核准人"],
  date: ["Date", "日期", "日期"],
  signature: ["Signature", "签字", "簽名"],
  days: ["{count} {count:day|days}", "{count} 天", "{count} 天"],

  fingerprint: ["Input fingerprint", "输入标识", "輸入識別碼"],

  subtitle: [
    "Currency: {currency} · Policy: {policy}",
    "币种：{currency} · 政策：{policy}",
    "幣別：{currency} · 政策：{policy}",
  ],
  noCurrency: ["not named", "未注明", "未註明"],
  builtInPolicy: ["{name} (built-in)", "{name}（内置）", "{name}（內建）"],
  ownPolicy: [
    "{place}, on {name}",
    "{place}（以{name}政策为基础）",
    "{place}（以{name}政策為基礎）",
  ],
  madeFrom: [
    "Made with CreditSheet from: {tables}. Values of the as-of date; only totals and shares are formulas, so that this page reads without the add-in.",
    "由 CreditSheet 根据以下表格生成：{tables}。数值截至截止日期，仅合计和占比为公式，无需加载项即可阅读。",
    "由 CreditSheet 依下列表格產生：{tables}。數值截至基準日，僅合計與占比為公式，無需增益集即可閱讀。",
  ],
  footerPage: ["Page &P of &N", "第 &P 页，共 &N 页", "第 &P 頁，共 &N 頁"],
} as const satisfies Record<string, Term>;

/** A word of the review. */
export type ReviewWord = keyof typeof WORDS;

/** Gives a word of the review with its places filled. */
export function reviewWord(word: ReviewWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}

/** What would fill the gap, by group of factors. */
const ASK_FOR: Readonly<Record<FactorGroup, Term>> = {
  payment: [
    "Invoices with due date and settled date: how the customer pays",
    "含到期日和结清日期的发票：了解付款习惯",
    "含到期日與結清日期的發票：了解付款習慣",
  ],
  exposure: [
    "Open invoices and a credit limit: what the customer owes",
    "未收发票和信用额度：了解欠款情况",
    "未收發票與信用額度：了解欠款情況",
  ],
  relationship: [
    "Customer since: how long the relationship has lasted",
    "建立合作日期：了解合作年限",
    "開始往來日期：了解往來年限",
  ],
  financial: [
    "Annual statements: balance sheet, income statement, cash flow",
    "年度财务报表：资产负债表、利润表、现金流量表",
    "年度財務報表：資產負債表、損益表、現金流量表",
  ],
  security: [
    "Credit insurance, guarantee or deposit: what covers the claim",
    "信用保险、担保或保证金：了解债权保障",
    "信用保險、擔保或保證金：了解債權保障",
  ],
  judgement: [
    "External score and ratings: what others think of the customer",
    "外部评分和人工评分：了解他人的评价",
    "外部評分與人工評分：了解他人的評價",
  ],
};

/** Says what to ask the customer or the ledger for. */
export function askFor(group: FactorGroup, language: Language): string {
  return nameIn(ASK_FOR[group], language);
}

/** What a measure counts; "yes" is either so or not. */
export type MeasureUnit = "share" | "days" | "score" | "count" | "amount" | "yes";

/** Unit of each measure that the policy's lines look at. */
export const MEASURE_UNITS: Readonly<Record<Measure, MeasureUnit>> = {
  utilisation: "share",
  daysPastDue: "days",
  shareOverdue: "share",
  score: "score",
  groupUtilisation: "share",
  limitExpiry: "days",
  coverExpiry: "days",
  reviewOverdue: "days",
  dunningLevel: "count",
  blocked: "yes",
  unreadableLimit: "yes",
  unreadableEvent: "yes",
  debtWithoutRate: "yes",
  disputed: "amount",
  orderAmount: "amount",
  prepayment: "share",
  eventCut: "share",
  noLimit: "count",
};
