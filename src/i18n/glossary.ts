/** What the figures of the pane mean: explanation, formula and example, in three languages. */
import { nameIn, type Language, type Term } from "../engine";

/** A term as it is explained. */
interface Entry {
  readonly name: Term;
  readonly meaning: Term;
  readonly formula: Term;
  readonly example: Term;
}

/** English, 简体中文, 繁體中文. */
const ENTRIES = {
  receivables: {
    name: ["Receivables", "应收款", "應收款"],
    meaning: [
      "What customers owe on the as-of date, credits taken off.",
      "截止日客户所欠款项，已扣除贷项。",
      "基準日客戶所欠款項，已扣除貸項。",
    ],
    formula: [
      "open invoices − unapplied credits and payments",
      "未收发票 − 未核销的贷项和收款",
      "未收發票 − 未沖銷的貸項與收款",
    ],
    example: [
      "120,000 − 8,000 = 112,000",
      "120,000 − 8,000 = 112,000",
      "120,000 − 8,000 = 112,000",
    ],
  },
  overdueShare: {
    name: ["Share overdue", "逾期占比", "逾期占比"],
    meaning: [
      "What of the receivables is past its due date.",
      "应收款中已过到期日的部分。",
      "應收款中已過到期日的部分。",
    ],
    formula: ["overdue amount / receivables", "逾期金额 / 应收款", "逾期金額 / 應收款"],
    example: ["28,000 / 112,000 = 25%", "28,000 / 112,000 = 25%", "28,000 / 112,000 = 25%"],
  },
  exposure: {
    name: ["Exposure", "风险敞口", "曝險"],
    meaning: [
      "What could be lost: what is owed and what is on order.",
      "可能损失的金额：所欠款项加未完成订单。",
      "可能損失的金額：所欠款項加未結訂單。",
    ],
    formula: ["balance + open orders", "余额 + 未完成订单", "餘額 + 未結訂單"],
    example: [
      "112,000 + 20,000 = 132,000",
      "112,000 + 20,000 = 132,000",
      "112,000 + 20,000 = 132,000",
    ],
  },
  limitInForce: {
    name: ["Limit in force", "生效额度", "生效額度"],
    meaning: [
      "The credit limit of the customers' table on the as-of date: a temporary one while it lasts, none after it has run out.",
      "截止日客户表中有效的信用额度：有临时额度时取临时额度，过期的不计。",
      "基準日客戶表中有效的信用額度：有臨時額度時取臨時額度，過期者不計。",
    ],
    formula: [
      "utilisation = net exposure / limit",
      "使用率 = 净敞口 / 额度",
      "使用率 = 淨曝險 / 額度",
    ],
    example: ["132,000 / 150,000 = 88%", "132,000 / 150,000 = 88%", "132,000 / 150,000 = 88%"],
  },
  aging: {
    name: ["Aging", "账龄", "帳齡"],
    meaning: [
      "Open amounts by how long they are past due, or, where the policy says so, by how old they are.",
      "未收金额按逾期天数分段；政策另有规定时按账款发生天数分段。",
      "未收金額依逾期天數分段；政策另有規定時依帳款發生天數分段。",
    ],
    formula: [
      "days past due = as-of date − due date",
      "逾期天数 = 截止日 − 到期日",
      "逾期天數 = 基準日 − 到期日",
    ],
    example: [
      "30 June − 16 May = 45 days: bucket 31–60",
      "6月30日 − 5月16日 = 45 天：31–60 天段",
      "6月30日 − 5月16日 = 45 天：31–60 天區間",
    ],
  },
  score: {
    name: ["Score", "评分", "評分"],
    meaning: [
      "How safe a customer is, 0 to 100: the points of all known factors by their weights.",
      "客户的安全程度，0 至 100 分：各已知因素的得分按权重加权。",
      "客戶的安全程度，0 至 100 分：各已知因素的得分依權重加權。",
    ],
    formula: [
      "Σ weight × points / Σ weight, of the known factors",
      "Σ 权重 × 得分 / Σ 权重（已知因素）",
      "Σ 權重 × 得分 / Σ 權重（已知因素）",
    ],
    example: [
      "(60 × 80 + 40 × 50) / 100 = 68",
      "(60 × 80 + 40 × 50) / 100 = 68",
      "(60 × 80 + 40 × 50) / 100 = 68",
    ],
  },
  grade: {
    name: ["Grade", "等级", "等級"],
    meaning: [
      "The band of the policy in which the score lies; an event such as insolvency can cap it.",
      "评分所在的政策等级；破产等事件会限制最高等级。",
      "評分所在的政策等級；破產等事件會限制最高等級。",
    ],
    formula: [
      "the best grade whose lowest score is reached",
      "评分达到其最低分的最好等级",
      "評分達到其最低分的最佳等級",
    ],
    example: [
      "A from 80, B from 65: a score of 68 is B",
      "A 自 80 分、B 自 65 分起：68 分为 B",
      "A 自 80 分、B 自 65 分起：68 分為 B",
    ],
  },
  coverage: {
    name: ["Data known", "数据覆盖", "資料涵蓋"],
    meaning: [
      "How much of the score rests on what is known. Below the policy's minimum there is no score.",
      "评分中有数据支持的部分；低于政策下限时不评分。",
      "評分中有資料支持的部分；低於政策下限時不評分。",
    ],
    formula: [
      "weight of the known factors / weight of all",
      "已知因素的权重 / 全部权重",
      "已知因素的權重 / 全部權重",
    ],
    example: ["72 / 100 = 72%", "72 / 100 = 72%", "72 / 100 = 72%"],
  },
  suggestedLimit: {
    name: ["Suggested limit", "建议额度", "建議額度"],
    meaning: [
      "The lowest of the policy's methods that apply, times the factor of the grade, at most the cap, rounded down.",
      "取适用方法中的最低值，乘以等级系数，不超过上限，并向下取整。",
      "取適用方法中的最低值，乘以等級係數，不超過上限，並向下取整。",
    ],
    formula: [
      "min(methods) × factor of the grade, at most the cap",
      "min(各方法) × 等级系数，不超过上限",
      "min(各方法) × 等級係數，不超過上限",
    ],
    example: [
      "min(200,000; 110,000) × 0.75 = 82,500, rounded down 82,000",
      "min(200,000；110,000) × 0.75 = 82,500，取整为 82,000",
      "min(200,000；110,000) × 0.75 = 82,500，取整為 82,000",
    ],
  },
  daysLate: {
    name: ["Days late", "逾期天数", "逾期天數"],
    meaning: [
      "How long after its due date an invoice was settled; the mean counts every judged invoice.",
      "发票在到期日之后多久结清；平均值按全部已判断的发票计算。",
      "發票在到期日之後多久結清；平均值依全部已判斷的發票計算。",
    ],
    formula: ["settled date − due date", "结清日 − 到期日", "結清日 − 到期日"],
    example: [
      "12 May − 30 April = 12 days",
      "5月12日 − 4月30日 = 12 天",
      "5月12日 − 4月30日 = 12 天",
    ],
  },
  hhi: {
    name: ["HHI", "赫芬达尔指数（HHI）", "赫芬達爾指數（HHI）"],
    meaning: [
      "How much stands with few customers: 1 where one owes all, near 0 where many owe little.",
      "应收款的集中程度：一位客户占全部时为 1，分散时接近 0。",
      "應收款的集中程度：一位客戶占全部時為 1，分散時接近 0。",
    ],
    formula: ["Σ share²", "Σ 占比²", "Σ 占比²"],
    example: [
      "50%, 30%, 20%: 0.25 + 0.09 + 0.04 = 0.38",
      "50%、30%、20%：0.25 + 0.09 + 0.04 = 0.38",
      "50%、30%、20%：0.25 + 0.09 + 0.04 = 0.38",
    ],
  },
  warnings: {
    name: ["Hold, red, amber", "暂停、红色、黄色预警", "暫停、紅色、黃色警示"],
    meaning: [
      "A measure of the customer has crossed a line of the policy: deliveries stop, or somebody should look.",
      "客户的某项指标越过政策界线：暂停发货，或需要关注。",
      "客戶的某項指標越過政策界線：暫停出貨，或需要關注。",
    ],
    formula: ["measure ≥ line of the policy", "指标 ≥ 政策界线", "指標 ≥ 政策界線"],
    example: [
      "95 days past due, hold from 90: hold",
      "逾期 95 天，90 天起暂停：暂停发货",
      "逾期 95 天，90 天起暫停：暫停出貨",
    ],
  },
  workStep: {
    name: ["Step", "催收步骤", "催收步驟"],
    meaning: [
      "What the policy's dunning procedure says is due for a customer today. With a table of contacts the steps follow one another; the chance of a step is learnt from it where there are enough.",
      "按信用政策的催收流程，该客户今日应进行的步骤。有催收记录时步骤依次进行；记录足够时，回款概率由记录得出。",
      "依信用政策的催收流程，該客戶今日應進行的步驟。有催收紀錄時步驟依次進行；紀錄足夠時，收款機率由紀錄得出。",
    ],
    formula: [
      "expected = amount asked for × chance of the step",
      "预计收回 = 催收金额 × 该步骤的回款概率",
      "預計收回 = 催收金額 × 該步驟的收款機率",
    ],
    example: ["10,000 × 60% = 6,000", "10,000 × 60% = 6,000", "10,000 × 60% = 6,000"],
  },
  expectedReceipts: {
    name: ["Expected receipts", "预计收款", "預計收款"],
    meaning: [
      "What open invoices will probably bring in a week, by how late this customer and others like it have paid. Four of five times the sum lies between low and high.",
      "未收发票在该周可能收回的金额，按该客户及同类客户以往的付款快慢推算。五次中有四次落在低值与高值之间。",
      "未收發票在該週可能收回的金額，依該客戶及同類客戶以往的付款快慢推算。五次中有四次落在低值與高值之間。",
    ],
    formula: [
      "Σ open amount × chance that it is paid in this week",
      "Σ 未收金额 × 在该周付款的概率",
      "Σ 未收金額 × 在該週付款的機率",
    ],
    example: [
      "10,000 × 60% + 5,000 × 20% = 7,000",
      "10,000 × 60% + 5,000 × 20% = 7,000",
      "10,000 × 60% + 5,000 × 20% = 7,000",
    ],
  },
  collectionPattern: {
    name: ["Collection pattern", "收款规律", "收款規律"],
    meaning: [
      "Which part of a month's sales is paid in that month, one month later, and so on.",
      "某月销售额中，当月收回、次月收回及以后各月收回的比例。",
      "某月銷售額中，當月收回、次月收回及以後各月收回的比例。",
    ],
    formula: [
      "Σ collected k months after the sale / Σ sales of those months",
      "Σ 销售后第 k 个月的收款 / Σ 这些月份的销售额",
      "Σ 銷售後第 k 個月的收款 / Σ 這些月份的銷售額",
    ],
    example: [
      "45,000 of 100,000 one month later = 45%",
      "100,000 中次月收回 45,000 = 45%",
      "100,000 中次月收回 45,000 = 45%",
    ],
  },
  carryingCost: {
    name: ["Cost of waiting", "资金占用成本", "資金占用成本"],
    meaning: [
      "What a year of receivables as high as today costs in interest, at the funding rate of the policy.",
      "按信用政策的资金成本率，应收款维持现有水平一年的利息成本。",
      "按信用政策的資金成本率，應收款維持現有水準一年的利息成本。",
    ],
    formula: ["receivables × funding rate", "应收款 × 资金成本率", "應收款 × 資金成本率"],
    example: ["112,000 × 6% = 6,720", "112,000 × 6% = 6,720", "112,000 × 6% = 6,720"],
  },
} as const satisfies Record<string, Entry>;

/** A term that is explained. */
export type GlossaryTerm = keyof typeof ENTRIES;

/** All terms. */
export const GLOSSARY_TERMS = Object.keys(ENTRIES) as readonly GlossaryTerm[];

/** A term explained in one language. */
export type Explained = Readonly<Record<keyof Entry, string>>;

/** Explains a term. */
export function explained(term: GlossaryTerm, language: Language): Explained {
  const { name, meaning, formula, example }: Entry = ENTRIES[term];
  return {
    name: nameIn(name, language),
    meaning: nameIn(meaning, language),
    formula: nameIn(formula, language),
    example: nameIn(example, language),
  };
}

const WORDS = {
  explain: ["Explain: {title}", "解释：{title}", "說明：{title}"],
  formula: ["Formula", "公式", "公式"],
  example: ["Example", "示例", "範例"],
} as const satisfies Record<string, Term>;

/** A word around the explanations. */
export function glossaryWord(word: keyof typeof WORDS, language: Language, title = ""): string {
  return nameIn(WORDS[word], language).replace("{title}", title);
}
