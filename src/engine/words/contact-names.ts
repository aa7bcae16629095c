/** Words of a table of contacts with customers about what they owe. */
import { CUSTOMER_ID_NAMES, CUSTOMER_NAME_NAMES } from "./customer-names";
import type { FieldNames } from "./header-key";
import { Vocabulary } from "./vocabulary";

/** What a column of a table of contacts can hold. */
export type ContactField =
  | "customerId"
  | "customerName"
  | "date"
  | "who"
  | "channel"
  | "step"
  | "promiseDate"
  | "promiseAmount"
  | "result"
  | "nextDate"
  | "cost"
  | "note";

/** Names per field, the most telling first. */
export const CONTACT_NAMES: FieldNames<ContactField> = {
  customerId: CUSTOMER_ID_NAMES,
  customerName: CUSTOMER_NAME_NAMES,
  date: [
    ...["Contact Date", "Date", "Contacted On", "Day"],
    ...["联系日期", "催收日期", "沟通日期", "日期", "聯絡日期"],
  ],
  who: [
    ...["Who", "Collector", "Contacted By", "By", "Owner", "Responsible", "User"],
    ...["催收人", "联系人员", "负责人", "经办人", "跟进人", "催收人員", "聯絡人員"],
  ],
  channel: [
    ...["Channel", "Medium", "Contact Channel", "Method", "How"],
    ...["渠道", "方式", "催收方式", "联系方式", "管道", "聯絡方式"],
  ],
  step: [
    ...["Step", "Dunning Step", "Dunning Level", "Level", "Stage", "Action"],
    ...["步骤", "催收步骤", "催收阶段", "级别", "催收階段"],
  ],
  promiseDate: [
    ...[
      "Promised Date",
      "Promise Date",
      "Promise to Pay Date",
      "Promised By",
      "PTP Date",
      "Pay By",
    ],
    ...["承诺付款日", "承诺付款日期", "承诺日期"],
  ],
  promiseAmount: [
    ...["Promised Amount", "Promise Amount", "PTP Amount"],
    ...["承诺金额", "承诺付款金额"],
  ],
  result: [
    ...["Result", "Outcome", "Response", "Status"],
    ...["结果", "联系结果", "催收结果", "反馈", "聯絡結果", "回覆"],
  ],
  nextDate: [
    ...["Next Contact", "Next Date", "Follow Up", "Follow-up Date", "Next Action Date", "Until"],
    ...[
      "下次联系日期",
      "下次跟进日期",
      "跟进日期",
      "截止日",
      "下次聯絡日期",
      "下次追蹤日期",
      "追蹤日期",
    ],
  ],
  cost: [
    ...["Cost", "Contact Cost", "Collection Cost", "Fee", "Expense"],
    ...["费用", "催收费用", "催收成本", "成本"],
  ],
  note: [...["Note", "Remark", "Comment", "Details"], ...["备注", "说明", "描述", "摘要", "敘述"]],
};

const CONTACT_WORDS = /contact|promise|\bptp\b|dunning|collect|联系|聯絡|催收|承诺|承諾|跟进|追蹤/i;

/** Tells whether a title is about contacts: dates, channels and steps stand in tables of many kinds. */
export function speaksOfContacts(title: string): boolean {
  return CONTACT_WORDS.test(title);
}

/** What came of a contact; of these alone the work list knows what they mean. */
export const CONTACT_RESULTS = new Vocabulary({
  promised: [
    ...(["", "承诺付款", "承諾付款"] as const),
    ...["promise", "promise to pay", "PTP", "will pay", "已承诺", "答应付款", "已承諾", "答應付款"],
  ],
  disputed: [
    ...(["", "有争议", "有爭議"] as const),
    ...["dispute", "complaint", "争议", "质量异议", "对账有误", "爭議", "品質異議", "對帳有誤"],
  ],
  paused: [
    ...(["", "暂停催收", "暫停催收"] as const),
    ...["pause", "on hold", "hold", "do not contact", "暂停", "缓催", "暫停", "緩催"],
  ],
  legal: [
    ...(["legal hold", "法律程序", "法律程序"] as const),
    ...["legal", "with lawyer", "lawyer", "in court", "insolvency", "litigation"],
    ...["移交律师", "诉讼中", "法务处理", "移交律師", "訴訟中", "法務處理"],
  ],
  resumed: [
    ...(["", "恢复催收", "恢復催收"] as const),
    ...[
      "resume",
      "dispute settled",
      "dispute resolved",
      "争议已解决",
      "恢复",
      "爭議已解決",
      "恢復",
    ],
  ],
  sent: ["", "已发出", "已寄出", "done", "delivered", "已发送", "已送达"],
  notReached: [
    ...(["", "未联系上", "未聯絡上"] as const),
    ...["no answer", "voicemail", "无人接听", "无法联系", "無人接聽", "無法聯絡"],
  ],
  refused: ["", "拒绝付款", "拒絕付款", "will not pay", "拒付", "不愿付款"],
  paid: ["", "已付款", "已付款", "payment made", "says paid", "已支付", "称已付款"],
});

/** What came of a contact. */
export type ContactResult = (typeof CONTACT_RESULTS.codes)[number];

/** By what the chance of collecting is stated. */
export const ODDS_ITEMS = new Vocabulary({
  daysPastDue: [
    ...(["", "逾期天数", "逾期天數"] as const),
    ...["by days past due", "days overdue", "按逾期天数", "依逾期天數"],
  ],
});
