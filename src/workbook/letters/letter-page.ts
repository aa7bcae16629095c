/** What a letter says, before it is put on a sheet or into a mail. */
import {
  amountsDue,
  INTEREST_RULES,
  letterParts,
  overdueTotals,
  type CurrencyAmount,
  type CustomerLetter,
  type Language,
  type LetterCharges,
  type LetterItem,
  type LetterKind,
  type LetterPart,
} from "../../engine";
import { formatAmount, formatDate, formatPercent } from "../../i18n/format";
import { titledText } from "../../i18n/lists";
import { builtInLetter, type LetterTemplate } from "../../i18n/letter-texts";
import { letterFields, letterWord } from "../../i18n/letter-words";

/** A letter in its language. */
export interface LetterPage {
  readonly letter: CustomerLetter;
  /** Null where it charges nothing beside its items. */
  readonly charges: LetterCharges | null;
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

/** Words a letter in a language; where it lists nothing it has no table, either. */
export function letterPage(
  letter: CustomerLetter,
  charges: LetterCharges | null,
  language: Language,
  asOfDate: number,
  texts: LetterTexts,
): LetterPage {
  const { kind } = letter;
  const { subject, text } = texts.get(letterKey(kind, language)) ?? builtInLetter(kind, language);
  const fields = letterFields(letter, charges, asOfDate, language);
  const partsOf = (given: string) => letterParts(given, (field) => fields[field]);
  const subjects = partsOf(subject).flatMap((part) => part.text ?? []);
  const parts = partsOf(text).filter((part) => part.text !== null || letter.items.length > 0);
  return { letter, charges, language, asOfDate, subject: subjects.join(" "), parts };
}

/** A rate is written as laws and contracts have it. */
const RATE_DECIMALS = 3;

/** A line below the items. */
export interface FootLine {
  readonly label: string;
  readonly amount: string;
  readonly isTotal: boolean;
}

/** Adds up by currency what the letter asks for; a statement of account says what of it is past due. */
export function footLines(page: LetterPage): FootLine[] {
  const { letter, charges, language } = page;
  const overdue = overdueTotals(letter);
  return amountsDue(letter, charges).flatMap((due) => {
    const { currency } = due;
    const amountIn = (list: readonly CurrencyAmount[]) =>
      list.find((one) => one.currency === currency)?.amount;
    const line = (label: string, amount: number | undefined, isTotal = false): FootLine[] =>
      amount === undefined
        ? []
        : [{ label, amount: formatAmount(amount, currency, language), isTotal }];
    const total = letterWord("total", language);
    const items = line(total, amountIn(letter.totals), true);
    if (letter.kind === "statement") {
      return [...items, ...line(letterWord("overdue", language), amountIn(overdue))];
    }
    if (charges === null) return items;
    const { fee, interest } = charges;
    const added = [
      ...line(interestLabel(page, charges), amountIn(interest)),
      ...(fee === null
        ? []
        : line(letterWord("fee", language, { count: fee.invoices }), amountIn([fee]))),
    ];
    if (added.length === 0) return items;
    return [...items, ...added, ...line(letterWord("totalDue", language), due.amount, true)];
  });
}

function interestLabel({ asOfDate, language }: LetterPage, charges: LetterCharges): string {
  const { rule, rates, isDaily } = charges;
  const shown = [...new Set(rates)].map((rate) => formatPercent(rate, language, RATE_DECIMALS));
  return letterWord(isDaily ? "interestDay" : "interestYear", language, {
    date: formatDate(asOfDate, language),
    rule: INTEREST_RULES.nameOf(rule, language),
    rate: shown.join("–"),
  });
}

/** What an item is called: by its number, a payment that has none by what it is. */
export function itemName({ document, isPayment }: LetterItem, language: Language): string {
  return document === "" && isPayment ? letterWord("payment", language) : document;
}

/** Writes a letter as the plain text of a mail. */
export function mailText(page: LetterPage): string {
  return page.parts.map(({ text }) => text ?? itemLines(page).join("\n")).join("\n\n");
}

function itemLines(page: LetterPage): string[] {
  const { letter, language } = page;
  return [
    ...letter.items.map((item) =>
      [
        itemName(item, language),
        item.dueDate === null
          ? ""
          : `${letterWord("dueDate", language)} ${formatDate(item.dueDate, language)}`,
        formatAmount(item.amount, item.currency, language),
      ]
        .filter((part) => part !== "")
        .join(" · "),
    ),
    ...footLines(page).map(({ label, amount }) => titledText(label, amount, language)),
  ];
}
