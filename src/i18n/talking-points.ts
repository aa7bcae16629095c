/** Talking points: their words, and the points of each talk. */
import { LETTER_KINDS, nameIn, type Language, type Term } from "../engine";
import { asLabel } from "./lists";
import { EXCUSE_NAMES, EXCUSE_TALKS, type Excuse } from "./talk-excuses";
import { LEVEL_TALKS, type Level, type TalkPart } from "./talk-levels";

/** A level or what a customer says. */
export type Talk = Level | Excuse;

/** The talks in the order in which they are offered. */
export const LEVELS = Object.keys(LEVEL_TALKS) as Level[];
export const EXCUSES = Object.keys(EXCUSE_NAMES) as Excuse[];

const TALKS = { ...LEVEL_TALKS, ...EXCUSE_TALKS };

const WORDS = {
  title: ["Talking points", "沟通要点", "溝通要點"],
  about: [
    "For a call: by the level of the letter, and by what the customer says.",
    "电话沟通用：按信函阶段和客户的说法查找。",
    "電話溝通用：依信函階段與客戶的說法查找。",
  ],
  choose: ["Level, or what the customer says", "信函阶段或客户的说法", "信函階段或客戶的說法"],
  levels: ["Level of the letter", "信函阶段", "信函階段"],
  excuses: ["What the customer says", "客户的说法", "客戶的說法"],
  ask: ["Ask", "询问", "詢問"],
  offer: ["Offer", "提出", "提出"],
  note: ["Note", "记录", "記錄"],
} as const satisfies Record<string, Term>;

/** A word of the talking points. */
export type TalkWord = keyof typeof WORDS;

/** Gives a word of the talking points. */
export function talkWord(word: TalkWord, language: Language): string {
  return nameIn(WORDS[word], language);
}

/** Gives what a talk is about. */
export function talkName(talk: Talk, language: Language): string {
  if (talk in EXCUSE_NAMES) return nameIn(EXCUSE_NAMES[talk as Excuse], language);
  return asLabel(LETTER_KINDS.nameOf(talk as Level, language));
}

/** Gives the points of a part of a talk. */
export function talkPoints(talk: Talk, part: TalkPart, language: Language): string[] {
  return nameIn(TALKS[talk][part], language).split("\n");
}
