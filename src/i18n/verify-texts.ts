/** Texts of the verification of written reviews. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const TEXTS = {
  title: ["A written review", "已生成的评审", "已產生的評估"],
  hint: [
    "Go to the sheet of a written review, then see whether ledger and policy still give the same answer.",
    "转到已生成的评审工作表，即可核对台账和政策是否仍得出相同结果。",
    "切換到已產生的評估工作表，即可核對帳冊與政策是否仍得出相同結果。",
  ],
  verify: ["Verify the sheet in view", "核对当前工作表", "核對目前工作表"],
  noProof: [
    "The sheet in view is no review that can be verified: it has no input fingerprint.",
    "当前工作表不是可核对的评审：没有输入标识。",
    "目前工作表不是可核對的評估：沒有輸入識別碼。",
  ],
  same: [
    "The same answer: {customer}, as of {date}.",
    "结果相同：{customer}，截止日期 {date}。",
    "結果相同：{customer}，基準日 {date}。",
  ],
  different: [
    "Another answer: {customer}, as of {date}.",
    "结果不同：{customer}，截止日期 {date}。",
    "結果不同：{customer}，基準日 {date}。",
  ],
  gone: [
    "The customer {customer} is no longer in the tables.",
    "表格中已没有客户 {customer}。",
    "表格中已沒有客戶 {customer}。",
  ],
  noDate: [
    "The as-of date of {customer} can no longer be read on the sheet.",
    "工作表上 {customer} 的截止日期已无法读取。",
    "工作表上 {customer} 的基準日已無法讀取。",
  ],
  sameInputs: [
    "Tables and policy are as they were.",
    "表格和政策均未改变。",
    "表格與政策均未變更。",
  ],
  changedInputs: ["Changed since: {tables}", "此后已更改：{tables}", "此後已變更：{tables}"],
  policyThen: ["Policy then: {policy}", "当时的政策：{policy}", "當時的政策：{policy}"],
  change: ["{before} → {now}", "{before} → {now}", "{before} → {now}"],
  score: ["Score", "评分", "評分"],
  grade: ["Grade", "等级", "等級"],
  creditLimit: ["Credit limit", "信用额度", "信用額度"],
  suggestedLimit: ["Suggested limit", "建议额度", "建議額度"],
  exposure: ["Exposure", "风险敞口", "曝險"],
  verified: [
    "Reviews verified: {count}, with another answer: {different}.",
    "已核对 {count} 份评审，其中 {different} 份结果不同。",
    "已核對 {count} 份評估，其中 {different} 份結果不同。",
  ],
} as const satisfies Record<string, Term>;

/** A text of the verification. */
export type VerifyText = keyof typeof TEXTS;

/** Gives a text of the verification with its places filled. */
export function verifyText(text: VerifyText, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(TEXTS[text], language), places);
}
