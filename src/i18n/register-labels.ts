/** Headings and remarks of the matrix of risks. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  risk: ["Risk", "风险", "風險"],
  likelihood: ["Likelihood", "可能性", "可能性"],
  impact: ["Impact", "影响", "影響"],
  score: ["Score", "风险值", "風險值"],
  band: ["Band", "等级", "等級"],
  response: ["Response", "应对策略", "因應策略"],
  action: ["Action", "措施", "措施"],
  owner: ["Owner", "负责人", "負責人"],
  due: ["Due", "完成期限", "完成期限"],
  cost: ["Cost", "费用", "費用"],
  remaining: ["Remaining score", "剩余风险值", "剩餘風險值"],
  remainingBand: ["Remaining band", "剩余等级", "剩餘等級"],
  moved: ["Moved", "较上次变动", "較上次變動"],
  overdue: ["Days overdue", "逾期天数", "逾期天數"],
  total: ["Total", "合计", "合計"],
  bands: ["Risks by band", "各等级风险数", "各等級風險數"],
  before: ["Before", "应对前", "因應前"],
  after: ["Remaining", "剩余", "剩餘"],
  matrix: [
    "Remaining risks: likelihood ↓ impact →",
    "剩余风险：可能性 ↓ 影响 →",
    "剩餘風險：可能性 ↓ 影響 →",
  ],
  overdueActions: [
    "Actions past their day on {date}: {count} ({names}).",
    "截至 {date} 逾期未完成的措施：{count} 项（{names}）。",
    "截至 {date} 逾期未完成的措施：{count} 項（{names}）。",
  ],
  noDay: [
    "Without an as-of date no action is overdue.",
    "未给出截止日期，不判断措施是否逾期。",
    "未提供基準日，不判斷措施是否逾期。",
  ],
  basis: [
    "Score = likelihood × impact; bands by the policy. A risk without marks after its response remains as it is.",
    "风险值 = 可能性 × 影响；等级取自政策。未填应对后评估的风险按原值计为剩余。",
    "風險值 = 可能性 × 影響；等級取自政策。未填因應後評估的風險依原值計為剩餘。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the matrix of risks. */
export type RegisterWord = keyof typeof WORDS;

/** Gives a word of the matrix of risks with its places filled. */
export function registerWord(word: RegisterWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
