/** Reads payment terms from text: net days, month end, day of the month, discount, instalments. */
import { comparisonKey, plainCell } from "../values/cells";
import type { Instalment, PaymentTerms, TermStart } from "./payment-schedule";

/** Longest terms taken for real; a larger number is a code or a slip. */
const LONGEST_TERMS_DAYS = 730;

const AT_ONCE = new RegExp(
  `^(?:${[
    "(?:due |payable )?(?:up)?on receipt|due immediately|immediate(?:ly)?(?: payment)?|prepaid|pre-?payment",
    "cash(?: on delivery| in advance| with order| before delivery)?|c\\.?o\\.?d\\.?|cia|cwo|cbd|pia",
    "(?:(?:payment|t/t) )?in advance|advance(?: payment)?|deposit|down ?payment",
    "现结|现金|现付|现款|现款现货|货到付款|款到发货|先款后货|预付款?|定金|订金|即期",
    "現結|現金|現付|現款|貨到付款|款到發貨|先款後貨|預付款?|訂金",
  ].join("|")})$`,
);
/** 2/10 n/30, 2% 10 net 30; and as SAP words it: within 10 days 2 % …, within 30 days due net. */
const DISCOUNT =
  /^(\d+(?:\.\d+)?)\s*%?\s*(?:\/|in|within)?\s*(\d+)(?:\s*days?)?[\s,;/-]+(?:n(?:et)?[\s/]*)?(\d+)(?:\s*days?)?$/;
const DISCOUNT_BEHIND =
  /^n(?:et)?[\s/]*(\d+)(?:\s*days?)?[\s,;/-]+(\d+(?:\.\d+)?)\s*%\s*(?:\/|in|within)?\s*(\d+)(?:\s*days?)?$/;
const DISCOUNT_IN_WORDS =
  /^(?:within )?(\d+) days? (\d+(?:\.\d+)?)\s*%[^\d%]*?(\d+) days?(?: due)? net$/;
const NAMES_DISCOUNT = /n(?:et)?[\s/]*\d+|%/;
const NEXT_MONTH =
  "(?:next month|following month|month following|m\\.?f\\.?i\\.?(?![a-z])|prox(?:imo)?(?![a-z])|[次下翌隔][个個]?月)";
const HAS_NEXT_MONTH = new RegExp(NEXT_MONTH);
const DAY_OF_MONTH = new RegExp(
  `(?:^|[^\\d])(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of )?(?:the )?${NEXT_MONTH}|${NEXT_MONTH}的?\\s*(\\d{1,2})\\s*[日号號]`,
);
/** Twice a month or every second month is something else, and so is February. */
const MONTH_END =
  /(?<![a-z])e\.?o\.?m(?![a-z])|end of (?:the )?month|end of (?=next month|(?:the )?following month)|month[- ]?end|fin de mois|(?<![半双雙\d])月[结結]|月末|月底/;
/** A day of payment that repeats: it is not told which one. */
const EVERY_MONTH = /每[个個]?月|(?:each|every) month/;
const DAYS = /(\d+)\s*(?:calendar )?(?:days?|d(?![a-z])|天|日)/;
/** "3 monthly instalments" are no three months. */
const MONTHS = /(\d+)\s*(?:months?(?![a-z])|个月|個月)/;
const WEEKS = /(\d+)\s*(?:weeks?(?![a-z])|周|週)/;
/** "Net 15th" names a day of a month, and not of which. */
const NET = /(?<![a-z])(?:net|nt|n|z)[\s/-]*(\d+)(?!\d|\s*(?:st|nd|rd|th))|^(\d+)(?:\s*net)?$/;
const EQUAL_PARTS = /^(\d+(?:\s*(?:[-/、]|, )\s*\d+)+)\s*(days?|天|日)?(?: net)?$/;
const PART_BORDER = /[,;、]|\+(?=\s*\d+(?:\.\d+)?\s*%)|&| and /;
const PART = /^(\d+(?:\.\d+)?)\s*%\s*(.+)$/;
const PART_BEHIND = /^(\D+?)\s*(\d+(?:\.\d+)?)\s*%$/;
const REST = /^(?:balance|rest|remainder|remaining|余款|尾款|其余|餘款|其餘)\s*(.+)$/;

type Term = Omit<Instalment, "share">;

/**
 * Reads payment terms.
 *
 * - `30`, `Net 30`, `30 days`, `n/30`, `30天`: days from the invoice date; `2 months`: 60 days.
 * - `EOM`, `30 days EOM`, `EOM + 30`, `月结30天`: days from the end of the invoice's month;
 *   with `next month` or `次月`, from the end of the month after.
 * - `15th of next month`, `次月15日`: that day.
 * - `2/10 n/30`, `net 30, 2% 10`: due after 30 days, 2% off within 10.
 * - `50% 30 days, 50% 60 days`, `30% advance, balance 30 days`: instalments; `30/60/90 days`:
 *   equal ones.
 *
 * Terms with a figure that none of these explains are not understood, rather than guessed.
 *
 * @returns Null for a blank cell and for terms that cannot be understood.
 */
export function readTerms(cell: unknown): PaymentTerms | null {
  const plain = plainCell(cell);
  const text = typeof plain === "number" ? String(plain) : comparisonKey(plain);
  if (text === "") return null;
  return readDiscount(text) ?? readEqualParts(text) ?? readParts(text) ?? readWhole(text);
}

function readWhole(text: string): PaymentTerms | null {
  const term = readTerm(text.replace(/^100\s*%\s*/, ""));
  return term === null ? null : { instalments: [{ share: 1, ...term }], discount: null };
}

function readDiscount(text: string): PaymentTerms | null {
  const short = NAMES_DISCOUNT.test(text) ? DISCOUNT.exec(text) : null;
  const [, netBefore, rateBehind, daysBehind] = DISCOUNT_BEHIND.exec(text) ?? [];
  const [, daysInWords, rateInWords, netInWords] = DISCOUNT_IN_WORDS.exec(text) ?? [];
  const rate = Number(short?.[1] ?? rateBehind ?? rateInWords);
  const days = Number(short?.[2] ?? daysBehind ?? daysInWords);
  const netDays = Number(short?.[3] ?? netBefore ?? netInWords);
  const isSensible = rate < 100 && days <= netDays && netDays <= LONGEST_TERMS_DAYS;
  if (!isSensible) return null;
  return {
    instalments: [{ share: 1, ...fromInvoice(netDays) }],
    discount: { rate: rate / 100, days },
  };
}

function readEqualParts(text: string): PaymentTerms | null {
  const match = EQUAL_PARTS.exec(text);
  if (match === null) return null;
  const days = match[1]!.split(/[-/,、]/).map(Number);
  const isRising = days.every((day, i) => day > (days[i - 1] ?? -1));
  // "2/10" is half a discount, "30-60 days" a range.
  const isDoubtful =
    days.length === 2 && (match[1]!.includes("-") || (days[0]! > 0 && days[0]! < 5));
  if (!isRising || isDoubtful || days.at(-1)! > LONGEST_TERMS_DAYS) return null;
  const share = 1 / days.length;
  return { instalments: days.map((day) => ({ share, ...fromInvoice(day) })), discount: null };
}

function readParts(text: string): PaymentTerms | null {
  const texts = text.split(PART_BORDER).map((part) => part.trim());
  if (texts.length < 2) return null;
  const instalments: Instalment[] = [];
  let left = 1;
  for (const part of texts) {
    const { share, term } = readPart(part, left);
    if (term === null) return null;
    instalments.push({ share, ...term });
    left -= share;
  }
  return Math.abs(left) < 1e-9 ? { instalments, discount: null } : null;
}

function readPart(text: string, left: number): { share: number; term: Term | null } {
  const [, percent, words] = PART.exec(text) ?? [];
  if (percent !== undefined) return { share: Number(percent) / 100, term: readTerm(words!) };
  const [, wordsBefore, percentBehind] = PART_BEHIND.exec(text) ?? [];
  if (percentBehind !== undefined) {
    return { share: Number(percentBehind) / 100, term: readTerm(wordsBefore!) };
  }
  const rest = REST.exec(text)?.[1];
  return { share: left, term: rest === undefined ? null : readTerm(rest) };
}

function readTerm(text: string): Term | null {
  if (AT_ONCE.test(text)) return fromInvoice(0);
  if (EVERY_MONTH.test(text)) return null;
  return readDayOfMonth(text) ?? readDays(text);
}

function readDayOfMonth(text: string): Term | null {
  const match = DAY_OF_MONTH.exec(text);
  if (match === null || /\d/.test(text.replace(match[0], ""))) return null;
  const day = Number(match[1] ?? match[2]);
  if (day < 1 || day > 31) return null;
  return { start: { kind: "dayOfMonth", day, monthsAhead: 1 }, days: 0 };
}

function readDays(text: string): Term | null {
  const isMonthEnd = MONTH_END.test(text);
  const isNext = HAS_NEXT_MONTH.test(text);
  // "60 days next month" names no day to count from.
  if (isNext && !isMonthEnd) return null;
  const start: TermStart = isMonthEnd
    ? { kind: "monthEnd", monthsAhead: isNext ? 1 : 0 }
    : { kind: "documentDate" };
  const figures = text
    .replace(MONTH_END, " ")
    .replace(HAS_NEXT_MONTH, " ")
    .replace("+", " ")
    .trim();
  if (isMonthEnd && !/\d/.test(figures)) return { start, days: 0 };
  const months = MONTHS.exec(figures);
  const weeks = WEEKS.exec(figures);
  const match = months ?? weeks ?? DAYS.exec(figures) ?? NET.exec(figures);
  if (match === null || /\d/.test(figures.replace(match[0], ""))) return null;
  const unit = months !== null ? 30 : weeks !== null ? 7 : 1;
  const days = Number(match[1] ?? match[2]) * unit;
  return days <= LONGEST_TERMS_DAYS ? { start, days } : null;
}

function fromInvoice(days: number): Term {
  return { start: { kind: "documentDate" }, days };
}
