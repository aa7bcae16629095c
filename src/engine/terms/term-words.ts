/** The words of payment terms: a text becomes a row of signs, or nothing where one word is unknown. */

/**
 * What a word is: D days, B a bare number, R 日 (days, or a day of the month), O a day of the
 * month (15th), Y "on the 15th", M months, E month end, Q quarter end, W year end, N a later
 * month, A after (＋, 后), F following (stands before what it follows), T then, C cut-off,
 * V every month.
 */
export type TermSign =
  "D" | "B" | "R" | "O" | "Y" | "M" | "E" | "Q" | "W" | "N" | "A" | "F" | "T" | "C" | "V";

/** A word that means something, with its number; 0 where it has none. */
export interface TermWord {
  readonly sign: TermSign;
  readonly value: number;
}

/** "" for a word that changes nothing. */
type Sign = TermSign | "";

const END_OF = "(?:the )?(?:end|last (?:calendar )?day) of (?:the )?";
const THIS = "(?:invoice(?:'s)? |billing |current |same |this |calendar )?";
const LATER_MONTH = "(?:next|following) month";

/** In this order at every place of the text: the longer before what it begins with. */
const WORDS: readonly (readonly [
  sign: Sign,
  pattern: string,
  value?: (found: string[]) => number,
])[] = [
  [
    "N",
    "(?:the )?month after next|(?:2nd|second) (?:following )?month(?: after| following)?",
    () => 2,
  ],
  ["N", "(?:[次下翌隔][次下]?|再下)[个個]?月", ([found]) => laterMonths(found!)],
  ["E", `${END_OF}(?=${LATER_MONTH}|month after next)`],
  ["E", `${END_OF}${THIS}month(?: of (?:the )?invoice)?|month[- ]?end|fin de mois`],
  ["E", "e\\.?o\\.?m(?:\\.|(?![a-z]))|eom(?=mfi)"],
  [
    "E",
    "(?<![\\d半双雙季隔])(?:当|當|本|发票|發票|开票|開票)?月(?:[结結]算?|[末底](?:[结結]算?)?)",
  ],
  // 次月底, 次月结: the month stands before.
  ["E", "(?<=月)(?:[结結]|末|底)"],
  ["Q", `${END_OF}${THIS}quarter|quarter[- ]?end|e\\.?o\\.?q(?:\\.|(?![a-z]))`],
  ["Q", "(?:本|当|當)?季度?(?:末|底|[结結])"],
  ["W", `${END_OF}${THIS}year|year[- ]?end|e\\.?o\\.?y(?:\\.|(?![a-z]))|(?:本|当|當)?年(?:末|底)`],
  [
    "N",
    `(?:the )?${LATER_MONTH}|(?:the )?month (?:following|after)(?: (?:the )?invoice(?: date)?)?`,
    () => 1,
  ],
  [
    "N",
    "(?:the )?following(?! month| \\d| (?:the )?(?:invoice|end|date|receipt))|m\\.?f\\.?i(?:\\.|(?![a-z]))",
    () => 1,
  ],
  ["N", "prox(?:imo)?(?:\\.|(?![a-z]))", () => 1],
  [
    "Y",
    "(?:on|by) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]| ?(?:days?|d|months?|weeks?)(?![a-z]))",
  ],
  ["O", "(?:day )?(\\d{1,2})(?:st|nd|rd|th)(?: day)?(?![a-z])"],
  ["B", "day (\\d{1,2})(?!\\d)"],
  [
    "D",
    "(?:nett?|nt|n|z)[ /-]*(\\d+)(?: ?(?:calendar )?(?:days?|d)(?![a-z])|(?!\\d| ?(?:st|nd|rd|th|months?|weeks?)(?![a-z])))",
  ],
  ["D", "(\\d+) ?(?:calendar |consecutive |running )?(?:days?|d)(?:'|(?![a-z]))"],
  ["D", "(\\d+) ?[个個]?(?:自然|日历|日曆)?天"],
  ["D", "(\\d+) ?(?:weeks?|wks?)(?:'|(?![a-z]))|(\\d+) ?[个個]?(?:周|週|星期|礼拜|禮拜)", weeks],
  ["M", "(\\d+) ?(?:calendar )?(?:months?|mths?)(?:'|(?![a-z]))|(\\d+) ?[个個]月"],
  ["M", "(\\d+) ?(?:years?(?![a-z])|年)", ([, found]) => 12 * Number(found)],
  ["R", "(\\d+) ?[日号號]"],
  ["B", "(\\d+)"],
  ["T", "then|followed by|再|然后|然後"],
  ["F", "after|from|following|past"],
  ["A", "\\+|plus|and(?= \\d)|后|後|起|later|之后|之後"],
  ["C", "(?:monthly )?(?:cut-? ?off|closing|statement)(?: (?:day|date))?(?: on| is)?(?: the)?"],
  ["C", "截止|截[单單]|[结結][账帳賬]|[结結]算|[对對][账帳賬]|[关關][账帳賬]"],
  ["V", "(?:of )?(?:each|every)(?: month)?|每[个個]?月"],
  [
    "",
    "(?:date|receipt) of (?:the )?(?:invoice|document)|(?:invoice|document|billing|bill)(?:s|ing)?(?: date)?",
  ],
  ["", "(?:发票|發票|开票|開票)(?:日期|日)?|[票货貨]到|[见見收]票|收到(?:发票|發票)|收[货貨]"],
  [
    "",
    "open account|o/a|payments?|payable|pay|paid|due(?: date)?|nett?|credit|terms?|strictly|within|full|in|at|of|the|a|to|for|is|day",
  ],
  [
    "",
    "付款|支付|付清|[收回打汇匯]款|到期|结清|結清|付|净|淨|[账帳賬]期|信用期?|[赊賒][销銷账帳賬]?|[之以]?[内內]|的|日|于|於|前|为|為",
  ],
  ["", "[ ,;:.()/、，。-]"],
];

const READERS = WORDS.map(([sign, pattern, value]) => ({
  sign,
  pattern: new RegExp(/^\w/.test(pattern) ? `(?<![a-z])(?:${pattern})` : pattern, "y"),
  value: value ?? numberOf,
}));

/** Words that end in letters are whole words. */
const LETTERS = /[a-z]/;

/**
 * Reads the words of terms.
 *
 * @param text - In the form in which cells are compared: small letters, no full width.
 * @returns Null when one word is not known: what nobody understood is never passed over.
 */
export function termWords(text: string): TermWord[] | null {
  const words: TermWord[] = [];
  const numbered = withDigits(text);
  for (let place = 0; place < numbered.length;) {
    const found = wordAt(numbered, place);
    if (found === null) return null;
    if (found.sign !== "") words.push({ sign: found.sign, value: found.value });
    place = found.end;
  }
  return words;
}

function wordAt(text: string, place: number): { sign: Sign; value: number; end: number } | null {
  for (const { sign, pattern, value } of READERS) {
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    if (found === null || found[0] === "") continue;
    const end = place + found[0].length;
    const isCut = LETTERS.test(text[end - 1]!) && LETTERS.test(text[end] ?? "");
    if (!isCut) return { sign, value: value(found), end };
  }
  return null;
}

function numberOf(found: string[]): number {
  return Number(found[1] ?? found[2] ?? 0);
}

function weeks(found: string[]): number {
  return 7 * numberOf(found);
}

/** 次月 is the next month, 次次月 and 下下月 the one after it; 下个月 is the next again. */
function laterMonths(found: string): number {
  return found.match(/[次下翌隔再]/g)?.length ?? 0;
}

const ENGLISH_NUMBERS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];
const NUMBERED_UNIT = "(?= (?:calendar )?(?:days?|weeks?|months?|years?)(?![a-z]))";
const ENGLISH_NUMBER = new RegExp(
  `(?<![a-z])(?:${ENGLISH_NUMBERS.join("|")})${NUMBERED_UNIT}`,
  "g",
);
const CHINESE_DIGITS = "一二三四五六七八九";
const CHINESE_NUMBER = /([一二两兩三四五六七八九])?(十)?([一二三四五六七八九])?(?=[个個天周週])/g;

/** One month, 三个月, 六十天: numbers in words become digits. */
function withDigits(text: string): string {
  return text
    .replace(ENGLISH_NUMBER, (word) => String(ENGLISH_NUMBERS.indexOf(word) + 1))
    .replace(CHINESE_NUMBER, (found: string, first?: string, ten?: string, last?: string) =>
      found === "" ? "" : String(chineseNumber(first, ten, last)),
    );
}

function chineseNumber(first?: string, ten?: string, last?: string): number | string {
  const digit = (sign?: string) =>
    sign === undefined ? 0 : CHINESE_DIGITS.indexOf(sign.replace(/[两兩]/, "二")) + 1;
  if (ten === undefined)
    return first === undefined
      ? digit(last)
      : `${digit(first)}${last === undefined ? "" : digit(last)}`;
  return 10 * (digit(first) || 1) + digit(last);
}
