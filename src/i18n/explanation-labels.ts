/** Headings of the tables that explain a customer's score and limit. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const LABELS = {
  asOfDate: ["As-of date", "截止日期", "基準日"],
  range: ["Score range", "评分区间", "評分區間"],
  cappedBy: ["Capped by an event", "因事件降级", "因事件降級"],
  group: ["Group", "类别", "類別"],
  factor: ["Factor", "因素", "因素"],
  value: ["Value", "数值", "數值"],
  points: ["Points", "得分", "得分"],
  weight: ["Weight", "权重", "權重"],
  contribution: ["Contribution", "贡献", "貢獻"],
  atWorst: ["Score at its worst", "最差时评分", "最差時評分"],
  atBest: ["Score at its best", "最好时评分", "最好時評分"],
  rule: ["Rule that applied", "适用规则", "適用規則"],
  raises: ["What would raise it", "如何提高", "如何提高"],
  alone: [
    "Alone reaches the next grade[ ({grade})]",
    "单项达到更高等级[（{grade}）]",
    "單項達到更高等級[（{grade}）]",
  ],
  notKnown: ["not known", "未知", "未知"],
  none: ["none", "无", "無"],
  cheapest: ["Fewest steps together", "最少步骤的组合", "最少步驟的組合"],
  scoreThen: ["Score then", "改善后评分", "改善後評分"],
} as const satisfies Record<string, Term>;

/** A heading of an explanation. */
export type ExplanationLabel = keyof typeof LABELS;

/** Gives a heading of an explanation with its places filled. */
export function explanationLabel(
  label: ExplanationLabel,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(LABELS[label], language), places);
}
