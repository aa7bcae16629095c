/** Notes of a calibrated policy: what its rows rest on, and how it did out of time. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const LABELS = {
  learnt: [
    "Learnt from what was known on {date}: {cases} {cases:case|cases}, {late} {late:customer|customers} late, {severe} seriously late.",
    "依据 {date} 当时已知的资料校准：{cases} 个样本，逾期客户 {late} 位，严重逾期客户 {severe} 位。",
    "依 {date} 當時已知的資料校準：{cases} 個樣本，逾期客戶 {late} 位，嚴重逾期客戶 {severe} 位。",
  ],
  lateAlone: [
    "Too few were seriously late: fitted to late customers alone.",
    "严重逾期客户太少，仅按逾期客户校准。",
    "嚴重逾期客戶太少，僅依逾期客戶校準。",
  ],
  proof: [
    "AUC of the {days} {days:day|days} after, before and now: late {lateBefore}, {lateAfter}; seriously late {severeBefore}, {severeAfter}.",
    "此后 {days} 天的 AUC（原政策、新政策）：逾期 {lateBefore}、{lateAfter}；严重逾期 {severeBefore}、{severeAfter}。",
    "此後 {days} 天的 AUC（原政策、新政策）：逾期 {lateBefore}、{lateAfter}；嚴重逾期 {severeBefore}、{severeAfter}。",
  ],
  noProof: [
    "Nothing fell due after this day: not yet tried out of time.",
    "此日之后没有到期发票，尚未经过样本外检验。",
    "此日之後沒有到期發票，尚未經過樣本外檢驗。",
  ],
  notBetter: [
    "Not better than before: keep the old policy.",
    "不优于原政策，建议保留原政策。",
    "不優於原政策，建議保留原政策。",
  ],
  area: ["{value} ({low}–{high})", "{value}（{low}–{high}）", "{value}（{low}–{high}）"],
  tooFew: ["too few", "样本太少", "樣本太少"],
  bin: [
    "{cases} {cases:case|cases}: {late} late[, {severe} seriously]",
    "{cases} 个样本：逾期 {late}[，严重逾期 {severe}]",
    "{cases} 個樣本：逾期 {late}[，嚴重逾期 {severe}]",
  ],
  fitted: ["Fitted to history.", "按历史校准。", "依歷史校準。"],
  kept: ["Kept: too little data to fit.", "资料太少，保留原值。", "資料太少，保留原值。"],
  noWeight: [
    "Adds nothing to the other factors on this history.",
    "在此历史中不增加判断力。",
    "在此歷史中不增加判斷力。",
  ],
  grade: [
    "As large a part of the cases lies below as before.",
    "低于此线的样本比例与原来相同。",
    "低於此線的樣本比例與原來相同。",
  ],
} as const satisfies Readonly<Record<string, Term>>;

/** A note of a calibrated policy. */
export type CalibrationLabel = keyof typeof LABELS;

/** Gives a note of a calibrated policy, its places filled. */
export function calibrationLabel(
  label: CalibrationLabel,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(LABELS[label], language), places);
}
