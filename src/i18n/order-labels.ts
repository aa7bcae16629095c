/** What an order check says, in words that a salesperson understands. */
import { nameIn, type Language, type Measure, type OrderDecision, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  rule: ["Rule", "规则", "規則"],
  found: ["Found", "实际情况", "實際情況"],
  line: ["Line", "界限", "界線"],
  decision: ["Decision", "决定", "決定"],
  release: ["What would release it", "放行条件", "放行條件"],
  order: ["This order", "本订单", "本訂單"],
  orderAfter: [
    "{amount}; {owed} owed with it",
    "{amount}；加上后共欠 {owed}",
    "{amount}；加上後共欠 {owed}",
  ],
  orderAfterUnknown: [
    "{amount}; what is owed with it is not known: no rate for {debts}",
    "{amount}；加上后共欠多少不明：{debts} 没有汇率",
    "{amount}；加上後共欠多少不明：{debts} 沒有匯率",
  ],
  mayGo: [
    "May go out.[ {room} of the limit left after it.]",
    "可以发货。[此后额度还剩 {room}。]",
    "可以出貨。[此後額度還剩 {room}。]",
  ],
  mayGoWarned: [
    "May go out; mind what stands below.[ {room} of the limit left after it.]",
    "可以发货，请注意以下各项。[此后额度还剩 {room}。]",
    "可以出貨，請注意以下各項。[此後額度還剩 {room}。]",
  ],
  mayNotGo: [
    "Does not go out before every line marked hold is cleared[, or {approver} approves].",
    "以下标为“暂停发货”的各项解除之前不得发货[，或由{approver}批准]。",
    "以下標為「暫停出貨」的各項解除之前不得出貨[，或由{approver}核准]。",
  ],
  openOrders: ["Of which other open orders", "其中：其他未完成订单", "其中：其他未結訂單"],
  unchecked: ["Not checked", "未检查", "未檢查"],
  uncheckedWhy: ["Too little is known for this.", "资料不足，无法判断。", "資料不足，無法判斷。"],
  others: [
    "Receipts from the other companies of the group",
    "集团其他公司先付款",
    "集團其他公司先付款",
  ],
  policyRow: ["policy row {row}", "政策第 {row} 行", "政策第 {row} 列"],
} as const satisfies Record<string, Term>;

/** A word of the order check. */
export type OrderWord = keyof typeof WORDS;

const DECISIONS: Readonly<Record<OrderDecision, Term>> = {
  ok: ["OK", "放行", "放行"],
  warn: ["Warn", "预警", "警示"],
  hold: ["Hold", "暂停发货", "暫停出貨"],
};

/** Of each rule: its name, what was found, where the line stands, what would release it. */
const RULE_TEXTS: Readonly<Record<Measure, readonly [Term, Term, Term, Term]>> = {
  utilisation: [
    ["Credit limit used", "额度占用", "額度占用"],
    [
      "[{share}: ]{owed} of {limit}",
      "[{share}：]{owed}，额度 {limit}",
      "[{share}：]{owed}，額度 {limit}",
    ],
    ["{share}", "{share}", "{share}"],
    [
      "[Receipt of {payment}][, or an order of at most {order}]",
      "[先收款 {payment}][，或订单不超过 {order}]",
      "[先收款 {payment}][，或訂單不超過 {order}]",
    ],
  ],
  groupUtilisation: [
    ["Credit limit of the group", "集团额度占用", "集團額度占用"],
    [
      "[{share}: ]{owed} of {limit}, shared with {group}",
      "[{share}：]{owed}，额度 {limit}，与 {group} 共用",
      "[{share}：]{owed}，額度 {limit}，與 {group} 共用",
    ],
    ["{share}", "{share}", "{share}"],
    [
      "[Receipt of {payment} from this customer][, or an order of at most {order}]",
      "[该客户先付 {payment}][，或订单不超过 {order}]",
      "[該客戶先付 {payment}][，或訂單不超過 {order}]",
    ],
  ],
  daysPastDue: [
    ["Oldest overdue invoice", "最早逾期发票", "最早逾期發票"],
    [
      "{days} past due; {overdue} overdue",
      "逾期 {days}；逾期共 {overdue}",
      "逾期 {days}；逾期共 {overdue}",
    ],
    ["from {days}", "{days}起", "{days}起"],
    [
      "Receipt of {payment}: everything that is {days} or more past due",
      "收回 {payment}，即逾期 {days}及以上的全部款项",
      "收回 {payment}，即逾期 {days}以上的全部款項",
    ],
  ],
  shareOverdue: [
    ["Overdue part of what is owed", "逾期占比", "逾期占比"],
    ["{share}", "{share}", "{share}"],
    ["from {share}", "{share} 起", "{share} 起"],
    ["Receipt of {payment} of what is overdue", "收回逾期款 {payment}", "收回逾期款 {payment}"],
  ],
  score: [
    ["Credit score", "信用评分", "信用評分"],
    ["{number}", "{number}", "{number}"],
    ["from {number}", "{number} 起", "{number} 起"],
    ["A better score, or less credit", "提高评分，或减少赊销", "提高評分，或減少賒銷"],
  ],
  limitExpiry: [
    ["Last day of the credit limit", "额度到期日", "額度到期日"],
    ["{date}", "{date}", "{date}"],
    ["{daysAround} its last day", "到期日{daysAround}", "到期日{daysAround}"],
    ["A new credit limit", "重新核定额度", "重新核定額度"],
  ],
  coverExpiry: [
    ["Last day of guarantee or insurance", "担保或保险到期日", "擔保或保險到期日"],
    ["{date}", "{date}", "{date}"],
    ["{daysAround} its last day", "到期日{daysAround}", "到期日{daysAround}"],
    ["The cover renewed", "续办担保或保险", "續辦擔保或保險"],
  ],
  reviewOverdue: [
    ["Credit review", "信用评审", "信用覆審"],
    ["due on {date}", "应于 {date} 完成", "應於 {date} 完成"],
    ["{daysAround} it is due", "应评审日{daysAround}", "應覆審日{daysAround}"],
    ["A review of the customer", "完成客户评审", "完成客戶覆審"],
  ],
  dunningLevel: [
    ["Dunning", "催收", "催收"],
    ["step {number}[: {step}]", "第 {number} 步[：{step}]", "第 {number} 步[：{step}]"],
    ["from step {number}[: {step}]", "第 {number} 步[：{step}]起", "第 {number} 步[：{step}]起"],
    [
      "Receipt of {payment}: everything that has reached this step",
      "收回 {payment}，即已到该步骤的全部款项",
      "收回 {payment}，即已到該步驟的全部款項",
    ],
  ],
  disputed: [
    ["Disputed invoices", "争议发票", "爭議發票"],
    ["{money}", "{money}", "{money}"],
    ["from {money}", "{money} 起", "{money} 起"],
    ["The dispute settled", "解决争议", "解決爭議"],
  ],
  orderAmount: [
    ["Size of the order", "订单金额", "訂單金額"],
    ["{money}", "{money}", "{money}"],
    ["from {money}", "{money} 起", "{money} 起"],
    ["An order of at most {order}", "订单不超过 {order}", "訂單不超過 {order}"],
  ],
  prepayment: [
    ["Payment in advance", "预付款", "預付款"],
    ["{share}[ at grade {grade}]", "{share}[（等级 {grade}）]", "{share}[（等級 {grade}）]"],
    ["from {share}", "{share} 起", "{share} 起"],
    ["{payment} paid in advance", "预付 {payment}", "預付 {payment}"],
  ],
  eventCut: [
    ["Event", "事件", "事件"],
    [
      "{event}, {date}: grade {grade} at best",
      "{event}，{date}：等级最高 {grade}",
      "{event}，{date}：等級最高 {grade}",
    ],
    ["credit cut by {share}", "信用削减 {share}", "信用削減 {share}"],
    ["A decision of credit management", "由信用管理部门决定", "由信用管理部門決定"],
  ],
  blocked: [
    ["Block in the customers' table", "客户表中的冻结", "客戶表中的凍結"],
    [
      "{column}: {found}, row {row}",
      "{column}：{found}，第 {row} 行",
      "{column}：{found}，第 {row} 列",
    ],
    ["", "", ""],
    ["The block lifted by whoever set it", "由设定冻结的部门解除", "由設定凍結的單位解除"],
  ],
  unreadableLimit: [
    ["Credit limit", "信用额度", "信用額度"],
    [
      "the limit cannot be read, row {row}: {found} ({column})",
      "额度无法识别，第 {row} 行：{found}（{column}）",
      "額度無法辨識，第 {row} 列：{found}（{column}）",
    ],
    ["", "", ""],
    [
      "A limit in the customers' table that is a number, with dates that are dates",
      "在客户表中填写可识别的额度和日期",
      "在客戶表中填寫可辨識的額度與日期",
    ],
  ],
  unreadableEvent: [
    ["Event", "事件", "事件"],
    [
      "an event cannot be read, row {row}[: {found}] ({column})",
      "事件无法识别，第 {row} 行[：{found}]（{column}）",
      "事件無法辨識，第 {row} 列[：{found}]（{column}）",
    ],
    ["", "", ""],
    [
      "Its kind and date in words that the table of events knows",
      "在事件表中填写可识别的事件类型和日期",
      "在事件表中填寫可辨識的事件類型與日期",
    ],
  ],
  debtWithoutRate: [
    ["Debt without a rate", "无汇率欠款", "無匯率欠款"],
    [
      "{debts} is owed or on order, without a rate: the sum of it all cannot be judged",
      "欠款或订单 {debts} 没有汇率，无法判断总额",
      "欠款或訂單 {debts} 沒有匯率，無法判斷總額",
    ],
    ["", "", ""],
    [
      "A rate for {currencies} in the policy (rule “rate”)",
      "在政策中填写 {currencies} 的汇率（规则“汇率”）",
      "在政策中填寫 {currencies} 的匯率（規則「匯率」）",
    ],
  ],
  noLimit: [
    ["Credit limit", "信用额度", "信用額度"],
    ["none is set", "未设定", "未設定"],
    ["", "", ""],
    ["A credit limit for the customer", "为客户核定额度", "為客戶核定額度"],
  ],
};

/** Words before and after a day. */
const AROUND: readonly [before: Term, after: Term] = [
  ["{days} before", "前 {days}", "前 {days}"],
  ["{days} after", "后 {days}", "後 {days}"],
];

/** Gives a word of the order check with its places filled. */
export function orderWord(word: OrderWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}

/** Names a decision. */
export function decisionName(decision: OrderDecision, language: Language): string {
  return nameIn(DECISIONS[decision], language);
}

/** Says something about a rule: its name, what was found, its line, what would release it. */
export function ruleText(
  measure: Measure,
  part: "name" | "found" | "line" | "release",
  language: Language,
  places: Places = {},
): string {
  const place = ["name", "found", "line", "release"].indexOf(part) as 0 | 1 | 2 | 3;
  return fillTemplate(nameIn(RULE_TEXTS[measure][place], language), places);
}

/** Says how far before or after a day something is. */
export function daysAround(days: number, inWords: string, language: Language): string {
  return fillTemplate(nameIn(AROUND[days < 0 ? 0 : 1], language), { days: inWords });
}
