/** Names of the laws of limitation, of what restarts a period, and of what a policy states of each. */
import type { FieldNames } from "./header-key";
import { nameIn, Vocabulary, type Term } from "./vocabulary";

/** Laws under which a claim lapses. */
export const LIMITATION_LAWS = new Vocabulary({
  china: ["China", "中国", "中國", "PRC", "中华人民共和国", "中國大陸", "大陸"],
  englandWales: [
    ...(["England and Wales", "英格兰及威尔士", "英格蘭及威爾斯"] as const),
    ...["England", "UK", "United Kingdom", "英国", "英國"],
  ],
  taiwan: ["Taiwan", "台湾", "台灣", "TW"],
  otherLaw: ["", "其他法律", "其他法律", "own law", "自定义", "自訂"],
});

/** A law of limitation. */
export type LimitationLaw = (typeof LIMITATION_LAWS.codes)[number];

/** What may restart a period. */
export const RESTARTS = new Vocabulary({
  demand: [
    ...(["", "请求履行", "請求"] as const),
    ...["reminder", "demand for payment", "final demand", "letter before action"],
    ...["请求", "催款", "催收", "催告", "催款函", "律师函", "對帳催款", "律師函", "存證信函"],
  ],
  acknowledgement: [
    ...(["", "同意履行", "承認"] as const),
    ...["acknowledgment", "acknowledgement of debt", "acknowledgment of debt"],
    ...["confirmation of balance", "balance confirmation", "repayment plan", "payment plan"],
    ...["承认", "承认债务", "确认欠款", "对账确认", "对账单确认", "还款计划", "还款承诺", "欠条"],
    ...["承認債務", "對帳確認", "還款計畫", "還款協議", "分期付款協議"],
  ],
  partPayment: [
    ...(["", "部分付款", "部分清償"] as const),
    ...["partial payment", "payment on account", "payment of interest"],
    ...["部分还款", "部分履行", "支付利息", "部分還款", "支付利息"],
  ],
  lawSuit: [
    ...(["", "提起诉讼", "起訴"] as const),
    ...["suit", "claim issued", "court claim", "litigation", "arbitration", "payment order"],
    ...["起诉", "诉讼", "仲裁", "申请仲裁", "支付令", "申请支付令"],
    ...["訴訟", "提付仲裁", "支付命令", "聲請支付命令"],
  ],
});

/** What restarts a period. */
export type Restart = (typeof RESTARTS.codes)[number];

/** The periods of a law: from the due date, the longest whatever happens. */
const PERIODS = {
  period: ["period", "时效期间", "時效期間"],
  longest: ["longest period", "最长期间", "最長期間"],
} as const satisfies Record<string, Term>;

/** What a policy states of a law, in months. */
export type LimitationTerm = keyof typeof PERIODS | Restart;

/** A term of a law, as a policy's row names it. */
export type LimitationItem = `${LimitationLaw}/${LimitationTerm}`;

const TERM_NAMES = Object.entries({
  ...PERIODS,
  ...Object.fromEntries(RESTARTS.codes.map((code) => [code, RESTARTS.namesOf(code)])),
}) as readonly (readonly [LimitationTerm, Term])[];

/** The items of the policy's rule: a law and one of its terms. */
export const LIMITATION_ITEMS = new Vocabulary(
  Object.fromEntries(
    LIMITATION_LAWS.codes.flatMap((law) =>
      TERM_NAMES.map(([term, names]) => [`${law}/${term}`, itemNames(law, names)]),
    ),
  ) as Record<LimitationItem, Term>,
);

function itemNames(law: LimitationLaw, names: Term): Term {
  const laws = LIMITATION_LAWS.namesOf(law);
  return [
    `${nameIn(laws, "en")}: ${nameIn(names, "en")}`,
    `${nameIn(laws, "zh-CN")}：${nameIn(names, "zh-CN")}`,
    `${nameIn(laws, "zh-TW")}：${nameIn(names, "zh-TW")}`,
    ...laws.flatMap((one) => names.map((name) => `${one}: ${name}`)),
  ];
}

/** What a column of a table of restarts can hold. */
export type RestartField = "date" | "kind";

/** Names per field, the most telling first. */
export const RESTART_NAMES: FieldNames<RestartField> = {
  date: [...["Date", "Event Date", "Day"], ...["日期", "事件日期", "发生日期", "中断日期"]],
  kind: [
    ...["Event", "Kind", "Event Kind", "What"],
    ...["事件", "事件类型", "类型", "中断事由", "事由"],
  ],
};
