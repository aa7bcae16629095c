/** Headings and remarks of a stress test. */
import {
  FLOORS,
  nameIn,
  STRESS_KINDS,
  STRESS_MEASURES,
  type Language,
  type Scenario,
  type StressRow,
  type Term,
} from "../engine";
import { formatNumber, formatPercent } from "./format";
import { asLabel, clausesText, titledText } from "./lists";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  scenario: ["Scenario", "情景", "情境"],
  present: ["Present", "现状", "現況"],
  within: ["{name}, {weeks} {weeks:week|weeks}", "{name}（{weeks} 周）", "{name}（{weeks} 週）"],
  failing: ["Customers that fail", "违约客户", "違約客戶"],
  broken: ["Covenants broken", "违反的约束条款", "違反的承諾條款"],
  change: ["Change against the present", "较现状的变动", "較現況的變動"],
  basis: [
    "Paid later: what is open is so many days older, with as many days of sales on top. Who fails pays and buys nothing: limit 0, PD 1, allowance of at least LGD. Grades stay.",
    "延迟付款：未收款项账龄相应增加，另加同等天数的销售额。违约客户不付款、不购货：额度 0，违约概率 1，坏账准备不低于违约损失率。等级不变。",
    "延遲付款：未收款項帳齡相應增加，另加同等天數的銷售額。違約客戶不付款、不進貨：額度 0，違約機率 1，備抵損失不低於違約損失率。等級不變。",
  ],
} as const satisfies Record<string, Term>;

/** A word of a stress test. */
export type StressWord = keyof typeof WORDS;

/** Gives a word of a stress test with its places filled. */
export function stressWord(word: StressWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}

/** Names a scenario: as it is written, else by what goes wrong in it; null is the present. */
export function scenarioName(scenario: Scenario | null, language: Language): string {
  if (scenario === null) return stressWord("present", language);
  if (scenario.name !== null) return scenario.name;
  const parts = scenario.parts.map(({ kind, value }) => {
    const isShare = kind === "ratesRise" || kind === "salesFall";
    const text = isShare ? formatPercent(Number(value), language, 2) : String(value);
    return titledText(asLabel(STRESS_KINDS.nameOf(kind, language)), text, language);
  });
  return clausesText(parts, language);
}

/** Writes each covenant that is broken as what the figure is: "DSO > 60". */
export function brokenText({ broken }: StressRow, language: Language): string {
  const texts = broken.map(({ measure, bound }) => {
    const sign = FLOORS.includes(measure) ? "<" : ">";
    const name = asLabel(STRESS_MEASURES.nameOf(measure, language));
    return `${name} ${sign} ${formatNumber(bound, language)}`;
  });
  return clausesText(texts, language);
}
