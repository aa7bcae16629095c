/** How scores are explained: what applied, what would raise them, what reaches the next grade. */
import {
  EVENT_KINDS,
  nameIn,
  type AppliedStep,
  type ExplainedGrade,
  type FactorCode,
  type FactorExplanation,
  type Improvement,
  type Language,
  type Override,
  type Term,
} from "../engine";
import { formatThreshold } from "./factor-values";
import { formatAmount, formatDate, formatDuration, formatNumber } from "./format";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const TEXTS = {
  from: ["from {value}", "{value} 起", "{value} 起"],
  below: ["below {value}", "低于 {value}", "低於 {value}"],
  always: ["any value", "任意值", "任意值"],
  withPoints: ["{range}: {points}", "{range}：{points} 分", "{range}：{points} 分"],
  policyRow: ["policy row {row}", "政策第 {row} 行", "政策第 {row} 列"],
  gain: ["{remedy}: {gain}", "{remedy}：{gain}", "{remedy}：{gain}"],
  onceKnown: ["once known: {values}", "补充资料后：{values}", "補充資料後：{values}"],
  notAlone: ["not alone", "单凭此项不够", "單憑此項不足"],

  fewerLate: [
    "{fewer} fewer late of the next {next} {next:invoice|invoices} (at most {atMost})",
    "今后 {next} 张发票中逾期减少 {fewer} 张（至多 {atMost} 张）",
    "今後 {next} 張發票中逾期減少 {fewer} 張（至多 {atMost} 張）",
  ],
  fewerSeverelyLate: [
    "{fewer} fewer severely late of the next {next} {next:invoice|invoices} (at most {atMost})",
    "今后 {next} 张发票中严重逾期减少 {fewer} 张（至多 {atMost} 张）",
    "今後 {next} 張發票中嚴重逾期減少 {fewer} 張（至多 {atMost} 張）",
  ],
  onTime: [
    "next {next} {next:invoice|invoices} on time",
    "今后 {next} 张发票均按时付款",
    "今後 {next} 張發票均準時付款",
  ],
  noneSeverelyLate: [
    "next {next} {next:invoice|invoices}, none severely late",
    "今后 {next} 张发票均无严重逾期",
    "今後 {next} 張發票均無嚴重逾期",
  ],
  daysLate: [
    "next {next} {next:invoice|invoices} at most {atMost} late on average",
    "今后 {next} 张发票平均逾期不超过 {atMost}",
    "今後 {next} 張發票平均逾期不超過 {atMost}",
  ],
  typicallyLate: [
    "next {next} {next:invoice|invoices} typically at most {atMost} late",
    "今后 {next} 张发票通常逾期不超过 {atMost}",
    "今後 {next} 張發票通常逾期不超過 {atMost}",
  ],
  history: [
    "by time alone, as the past leaves the history: below {value}",
    "随时间推移，过往记录不再计入后低于 {value}",
    "隨時間推移，過往記錄不再計入後低於 {value}",
  ],
  nothingOlder: [
    "nothing more than {days} past due",
    "无逾期超过 {days}的款项",
    "無逾期超過 {days}的款項",
  ],
  nothingOverdue: ["nothing past due", "无逾期款项", "無逾期款項"],
  payOverdue: ["{amount} of the overdue amount paid", "收回逾期款 {amount}", "收回逾期款 {amount}"],
  oweLess: ["{amount} less owed", "欠款减少 {amount}", "欠款減少 {amount}"],
  wait: ["by time alone, on {date}", "随时间推移，至 {date}", "隨時間推移，至 {date}"],

  reachGrade: ["What would reach grade {grade}", "如何达到等级 {grade}", "如何達到等級 {grade}"],
  missingPoints: [
    "Grade {grade} starts at {from}: {missing} {missing:point is|points are} missing.",
    "等级 {grade} 自 {from} 分起，还差 {missing} 分。",
    "等級 {grade} 自 {from} 分起，還差 {missing} 分。",
  ],
  tooLittle: [
    "{coverage}, less than the {minimum} asked for",
    "{coverage}，低于要求的 {minimum}",
    "{coverage}，低於要求的 {minimum}",
  ],
  capped: [
    "{event}, {date}: grade {grade} at most",
    "{event}，{date}：等级上限为 {grade}",
    "{event}，{date}：等級上限為 {grade}",
  ],
  now: ["now {value}", "目前 {value}", "目前 {value}"],
  eachAlone: ["Each of these alone", "以下任一项即可", "以下任一項即可"],
  blocked: [
    "While this event counts, no change reaches grade {grade}: {event}, {date}",
    "此事件有效期间，任何改善均无法达到等级 {grade}：{event}，{date}",
    "此事件有效期間，任何改善均無法達到等級 {grade}：{event}，{date}",
  ],
  outOfReach: [
    "The known factors do not reach grade {grade}; at their best they give {score}.",
    "现有已知因素无法达到等级 {grade}，全部改善后最高为 {score} 分。",
    "現有已知因素無法達到等級 {grade}，全部改善後最高為 {score} 分。",
  ],
} as const satisfies Record<string, Term>;

/** A text of an explanation. */
type ExplanationText = keyof typeof TEXTS;

/** Gives a text of an explanation with its places filled. */
export function explanationText(
  text: ExplanationText,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(TEXTS[text], language), places);
}

/**
 * Names the values that a step of a points table is for.
 *
 * @example
 * stepText("shareLate", { from: 0.2, below: 0.25, points: 74 }, "en"); // "from 20%"
 */
export function stepText(code: FactorCode, { from, below }: AppliedStep, language: Language) {
  const [text, threshold] =
    from === -Infinity ? (["below", below] as const) : (["from", from] as const);
  return threshold === null
    ? explanationText("always", language)
    : explanationText(text, language, { value: formatThreshold(code, threshold, language) });
}

/** Names the row of the policy that applied: values, points, and the row of the user's own table. */
export function ruleText(
  code: FactorCode,
  step: AppliedStep,
  policyRow: number | null,
  language: Language,
): string {
  const text = withPoints(stepText(code, step, language), step.points, language);
  return policyRow === null
    ? text
    : `${text} · ${explanationText("policyRow", language, { row: policyRow })}`;
}

/** Names the values that a factor has to reach, and their points. */
export function targetText(
  code: FactorCode,
  { direction, threshold, points }: Improvement,
  language: Language,
): string {
  const value = formatThreshold(code, threshold, language);
  return withPoints(explanationText(direction, language, { value }), points, language);
}

function withPoints(range: string, points: number, language: Language): string {
  const places = { range, points: formatNumber(points, language) };
  return explanationText("withPoints", language, places);
}

/**
 * Says what has to happen for a factor to earn more.
 *
 * @param currency - ISO code of amounts; "" for none.
 */
export function remedyText(
  code: FactorCode,
  { remedy }: Improvement,
  currency: string,
  language: Language,
): string {
  const say = (text: ExplanationText, places: Places) => explanationText(text, language, places);
  switch (remedy.kind) {
    case "value":
      return say(remedy.direction, { value: formatThreshold(code, remedy.threshold, language) });
    case "fewerLate":
    case "fewerSeverelyLate":
    case "onTime":
    case "noneSeverelyLate":
      return say(remedy.kind, { ...remedy });
    case "daysLate":
    case "typicallyLate":
      return say(remedy.kind, {
        next: remedy.next,
        atMost: formatDuration(remedy.atMost, "day", language),
      });
    case "nothingOlder":
      return remedy.days === 0
        ? say("nothingOverdue", {})
        : say("nothingOlder", { days: formatDuration(remedy.days, "day", language) });
    case "payOverdue":
    case "oweLess":
      return say(remedy.kind, { amount: formatAmount(remedy.amount, currency, language) });
    case "history":
      return say("history", { value: formatThreshold(code, remedy.threshold, language) });
    case "wait":
      return say("wait", { date: formatDate(remedy.until, language) });
  }
}

/** Says which value wins how many score points, where there is no room for more. */
export function thresholdText(
  code: FactorCode,
  { direction, threshold, gain }: Improvement,
  language: Language,
): string {
  const value = formatThreshold(code, threshold, language);
  return explanationText("gain", language, {
    remedy: explanationText(direction, language, { value }),
    gain: gainText(gain, language),
  });
}

/** Names the values with which a factor that is not known would reach the next grade. */
export function onceKnownText(
  code: FactorCode,
  { direction, threshold }: NonNullable<FactorExplanation["onceKnown"]>,
  language: Language,
): string {
  const values =
    threshold === null
      ? explanationText("always", language)
      : explanationText(direction, language, {
          value: formatThreshold(code, threshold, language),
        });
  return explanationText("onceKnown", language, { values });
}

/** Says what has to happen and how many score points it wins. */
export function improvementText(
  code: FactorCode,
  improvement: Improvement,
  currency: string,
  language: Language,
): string {
  return explanationText("gain", language, {
    remedy: remedyText(code, improvement, currency, language),
    gain: gainText(improvement.gain, language),
  });
}

/** Writes score points won with their sign, never as nothing. */
export function gainText(gain: number, language: Language): string {
  return `+${pointsText(gain, language)}`;
}

/** Writes score points as scores are shown, and never as nothing. */
function pointsText(points: number, language: Language): string {
  return formatNumber(points, language, points < 0.05 ? 3 : 1);
}

/** Names the event that caps the grade. */
export function cappedText(override: Override, language: Language): string {
  return explanationText("capped", language, eventPlaces(override, override.grade, language));
}

/** Says how far the next grade is, or why no change reaches it. */
export function nextGradeText(next: ExplainedGrade, language: Language): string {
  const { grade, from, missing, blockedBy, cheapest, highest } = next;
  const number = (value: number) => formatNumber(value, language);
  if (blockedBy !== null) {
    return explanationText("blocked", language, eventPlaces(blockedBy, grade, language));
  }
  return cheapest === null
    ? // Never as if it reached the grade.
      explanationText("outOfReach", language, {
        grade,
        score: number(Math.floor(highest * 10) / 10),
      })
    : explanationText("missingPoints", language, {
        grade,
        from: number(from),
        missing: pointsText(missing, language),
      });
}

function eventPlaces({ kind, date }: Override, grade: string, language: Language): Places {
  const event = EVENT_KINDS.nameOf(kind, language);
  return { grade, event, date: formatDate(date, language) };
}
