/** What a letter says, before it is put on a sheet or into a mail. */
import {
  letterParts,
  type DunningLetter,
  type Language,
  type LetterKind,
  type LetterPart,
} from "../../engine";
import { formatAmount, formatDate } from "../../i18n/format";
import {
  builtInLetter,
  letterFields,
  letterWord,
  type LetterTemplate,
} from "../../i18n/letter-texts";

/** A letter in its language. */
export interface LetterPage {
  readonly letter: DunningLetter;
  readonly language: Language;
  readonly asOfDate: number;
  readonly subject: string;
  readonly parts: readonly LetterPart[];
}

/** The user's own texts by kind and language; what is not in it has the built-in text. */
export type LetterTexts = ReadonlyMap<string, LetterTemplate>;

/** Key of a text. */
export function letterKey(kind: LetterKind, language: Language): string {
  return `${kind} ${language}`;
}

/** Words a letter in a language. */
export function letterPage(
  letter: DunningLetter,
  language: Language,
  asOfDate: number,
  texts: LetterTexts,
): LetterPage {
  const { kind } = letter;
  const { subject, text } = texts.get(letterKey(kind, language)) ?? builtInLetter(kind, language);
  const fields = letterFields(letter, asOfDate, language);
  const parts = (given: string) => letterParts(given, (field) => fields[field]);
  const subjects = parts(subject).flatMap((part) => part.text ?? []);
  return { letter, language, asOfDate, subject: subjects.join(" "), parts: parts(text) };
}

/** Writes a letter as the plain text of a mail. */
export function mailText({ letter, language, parts }: LetterPage): string {
  return parts.map(({ text }) => text ?? itemLines(letter, language).join("\n")).join("\n\n");
}

function itemLines({ items, totals }: DunningLetter, language: Language): string[] {
  const word = (one: Parameters<typeof letterWord>[0]) => letterWord(one, language);
  return [
    ...items.map(({ document, dueDate, currency, amount }) =>
      [
        document,
        `${word("dueDate")} ${formatDate(dueDate, language)}`,
        formatAmount(amount, currency, language),
      ]
        .filter((part) => part !== "")
        .join(" · "),
    ),
    ...totals.map(({ currency, amount }) => `= ${formatAmount(amount, currency, language)}`),
  ];
}
