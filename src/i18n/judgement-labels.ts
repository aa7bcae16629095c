/** Headings and texts of the tables that the functions of judgement spill. */
import type { Language, Term } from "../engine";
import { nameIn } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const LABELS = {
  criterion: ["Criterion", "准则", "準則"],
  criterionNo: ["Criterion {number}", "准则 {number}", "準則 {number}"],
  weight: ["Weight", "权重", "權重"],
  remark: ["Remark", "说明", "說明"],
  lambda: ["Largest eigenvalue", "最大特征根", "最大特徵值"],
  consistencyIndex: ["Consistency index", "一致性指标 CI", "一致性指標 CI"],
  randomIndex: ["Random index", "随机一致性指标 RI", "隨機一致性指標 RI"],
  consistencyRatio: ["Consistency ratio", "一致性比率 CR", "一致性比率 CR"],
  consistent: [
    "Consistent: at most {most}.",
    "通过一致性检验：不超过 {most}。",
    "通過一致性檢定：不超過 {most}。",
  ],
  inconsistent: [
    "Above {most}: judge again. Least in line: {a} against {b}, judged {given}; the other judgements say {implied}.",
    "超过 {most}，请重新判断。最不一致的是“{a}”对“{b}”：判断为 {given}，其余判断推出 {implied}。",
    "超過 {most}，請重新判斷。最不一致的是「{a}」對「{b}」：判斷為 {given}，其餘判斷推得 {implied}。",
  ],
  customer: ["Customer", "客户", "客戶"],
  score: ["Score", "评分", "評分"],
  grade: ["Grade", "等级", "等級"],
  marks: ["Marks", "评分数", "評分數"],
  spread: ["Spread", "标准差", "標準差"],
  lowest: ["Lowest", "最低", "最低"],
  highest: ["Highest", "最高", "最高"],
  noWeight: ["Whoever gave a mark weighs 0.", "给分者的权重均为 0。", "給分者的權重皆為 0。"],
  outlier: [
    "Outlier: {rater}, {points} {points:point|points}.",
    "离群：{rater}，{points} 分。",
    "離群：{rater}，{points} 分。",
  ],
  unreadableMark: [
    "Mark of {rater} cannot be read and does not count.",
    "{rater} 的评分无法识别，未计入。",
    "{rater} 的評分無法辨識，未計入。",
  ],
  result: ["Result", "结论", "結論"],
  path: ["Path", "路径", "路徑"],
  question: [
    "{step}: {question}? {answer}",
    "{step}：{question}？{answer}",
    "{step}：{question}？{answer}",
  ],
  yes: ["yes", "是", "是"],
  no: ["no", "否", "否"],
  unknown: ["unknown", "未知", "未知"],
  notKnown: ["Not known: {fact}.", "缺少：{fact}。", "缺少：{fact}。"],
  character: ["Character", "品格", "品格"],
  capacity: ["Capacity", "能力", "能力"],
  capital: ["Capital", "资本", "資本"],
  collateral: ["Collateral", "抵押担保", "擔保品"],
  conditions: ["Conditions", "环境条件", "經營環境"],
  overall: ["Overall", "综合", "綜合"],
  coverage: ["Coverage", "数据覆盖率", "資料涵蓋率"],
  madeOf: ["Made of", "评分构成", "評分構成"],
  rating: ["rating", "人工评分", "人工評分"],
  scorecard: ["Scorecard", "评分卡", "評分卡"],
  scorecardGrade: ["Scorecard grade", "评分卡等级", "評分卡等級"],
  fiveC: ["Five Cs", "5C", "5C"],
  fiveCGrade: ["Five Cs grade", "5C 等级", "5C 等級"],
  experts: ["Expert panel", "专家评价", "專家評價"],
  expertsGrade: ["Expert panel grade", "专家评价等级", "專家評價等級"],
  decisionTree: ["Decision tree", "决策树", "決策樹"],
  agreement: ["Agreement", "一致程度", "一致程度"],
  sameGrade: ["same grade", "等级相同", "等級相同"],
  oneGradeApart: ["one grade apart", "相差一级", "相差一級"],
  disagree: ["disagree", "意见不一", "意見不一"],
  gradeSpread: ["Spread in grades", "等级差", "等級差"],
} as const satisfies Readonly<Record<string, Term>>;

/** A word or sentence of the tables of judgement. */
export type JudgementLabel = keyof typeof LABELS;

/** Gives a word of the tables of judgement, its places filled. */
export function judgementLabel(
  label: JudgementLabel,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(LABELS[label], language), places);
}
