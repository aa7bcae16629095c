/** Periods without a day: years, halves, quarters and months, read as their last day. */
import { normalText, plainCell } from "../values/cells";
import { daysInMonth, serialDate, type SerialDate } from "../values/serial-date";

/** Years that a bare number may mean; a serial day this small lies in 1905. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Years of the Republic that a bare number may mean: 2011 to 2110. */
const FIRST_REPUBLIC_YEAR = 100;
const LAST_REPUBLIC_YEAR = 199;
const REPUBLIC_OFFSET = 1911;

/** Two-digit years up to this one are 20xx, as in Excel. */
const LAST_YEAR_OF_2000 = 29;

/**
 * Gives the last day of a period that names no day.
 *
 * A bare year ends on 31 December, "FY2013" too: a firm with another year end writes the
 * day. Years of three digits count from the founding of the Republic (102 is 2013).
 *
 * @param cell - 2013, "FY13", "2013年度", "民國102年", "2013Q4", "4Q13", "2013年第四季度", "H1 2013",
 * "2013-12", 201312, "Dec 2013", "2013年12月".
 * @returns The serial day; null for what is no such period, whole dates among them.
 */
export function periodEnd(cell: unknown): SerialDate | null {
  const plain = plainCell(cell);
  if (typeof plain === "number") return numberedEnd(plain);
  if (typeof plain !== "string") return null;
  const text = normalText(plain).toLowerCase();
  const bare = text.replace(/^(?:中華民國|中华民国|民國|民国)\s*/, "");
  const isRepublic = bare !== text;
  // "13" alone may as well be a month or a count.
  if (!isRepublic && /^\d{1,2}$/.test(bare)) return null;
  for (const { form, month } of FORMS) {
    const groups = form.exec(bare)?.groups;
    if (groups === undefined) continue;
    const year = fullYear(groups["year"]!, isRepublic);
    const last = month(groups);
    return year === null || last === null ? null : monthEnd(year, last);
  }
  return null;
}

/** Gives the last day of a month that a cell names, by a word or digits: "2025-07", 202507, "Jul 25"; null for all else. */
export function namedMonthEnd(cell: unknown): SerialDate | null {
  const plain = plainCell(cell);
  const isMonth =
    typeof plain === "number"
      ? plain > LAST_YEAR * 10
      : typeof plain === "string" && MONTHLY.test(plain);
  return isMonth ? periodEnd(plain) : null;
}

/** Names of months, whole or cut; the first three letters tell the month. */
export const MONTH_NAME =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** A year, and a month beside it; no quarter, half or year alone. */
const MONTHLY = new RegExp(
  `^\\s*(?:\\d{3,4}[-/.]\\d{1,2}|\\d{6}|\\d{1,2}[-/.]\\d{4}|(?:民國|民国)?\\s*\\d{2,4} ?年 ?\\d{1,2} ?月(?:份|末|底)?|${MONTH_NAME}[ ,/'-]*(?:\\d{4}|\\d{2})|\\d{4}[ ,/'-]*${MONTH_NAME})\\s*$`,
  "i",
);

interface PeriodForm {
  readonly form: RegExp;
  /** The last month of the period, from the groups of the match. */
  readonly month: (groups: Readonly<Record<string, string>>) => number | null;
}

const YEAR = "(?<year>\\d{4}|\\d{2,3})";
const FISCAL = "(?:fy|cy|fye|fiscal year|year|annual)?[ '-]*";
const YEAR_MARK = " ?(?:年度?|财年|財年|会计年度|會計年度|年报|年報|fy|a|e|annual)?";
const OF_YEAR = "(?: ?年度?)?[ /-]*";
const MONTH_NAMES = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];
const NAME = "(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

const quarterEnd = ({ part }: Readonly<Record<string, string>>) =>
  3 * (Number(part) || "一二三四".indexOf(part!) + 1);
const halfEnd = ({ part }: Readonly<Record<string, string>>) =>
  part === "1" || part === "上" ? 6 : 12;
const numberedMonth = ({ month }: Readonly<Record<string, string>>) => Number(month);
const namedMonth = ({ name }: Readonly<Record<string, string>>) => MONTH_NAMES.indexOf(name!) + 1;

const FORMS: readonly PeriodForm[] = [
  { form: wholly(`${FISCAL}${YEAR}${YEAR_MARK}`), month: () => 12 },
  { form: wholly(`${FISCAL}${YEAR}${OF_YEAR}q(?<part>[1-4])`), month: quarterEnd },
  { form: wholly(`q(?<part>[1-4])[ /'-]*${FISCAL}${YEAR}`), month: quarterEnd },
  { form: wholly(`(?<part>[1-4])q[ /'-]*${FISCAL}${YEAR}`), month: quarterEnd },
  { form: wholly(`${YEAR}${OF_YEAR}第?(?<part>[1-4一二三四])季(?:度|报|報)?`), month: quarterEnd },
  { form: wholly(`${FISCAL}${YEAR}${OF_YEAR}h(?<part>[12])`), month: halfEnd },
  { form: wholly(`h(?<part>[12])[ /'-]*${FISCAL}${YEAR}`), month: halfEnd },
  { form: wholly(`(?<part>[12])h[ /'-]*${FISCAL}${YEAR}`), month: halfEnd },
  { form: wholly(`${YEAR}${OF_YEAR}(?<part>[上下])半年(?:度)?`), month: halfEnd },
  { form: wholly("(?<year>\\d{3,4})[-/.](?<month>\\d{1,2})"), month: numberedMonth },
  { form: wholly("(?<year>\\d{4})(?<month>\\d{2})"), month: numberedMonth },
  { form: wholly("(?<month>\\d{1,2})[-/.](?<year>\\d{4})"), month: numberedMonth },
  { form: wholly(`${YEAR} ?年 ?(?<month>\\d{1,2}) ?月(?:份|末|底)?`), month: numberedMonth },
  { form: wholly(`${NAME}[ ,/'-]*(?<year>\\d{4}|\\d{2})`), month: namedMonth },
  { form: wholly(`(?<year>\\d{4})[ ,/'-]*${NAME}`), month: namedMonth },
];

function wholly(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

function numberedEnd(value: number): SerialDate | null {
  if (!Number.isInteger(value)) return null;
  const isYear =
    (value >= FIRST_YEAR && value <= LAST_YEAR) ||
    (value >= FIRST_REPUBLIC_YEAR && value <= LAST_REPUBLIC_YEAR);
  if (isYear) return periodEnd(String(value));
  const year = Math.floor(value / 100);
  const isMonth = year >= FIRST_YEAR && year <= LAST_YEAR;
  return isMonth ? monthEnd(year, value % 100) : null;
}

function fullYear(digits: string, isRepublic: boolean): number | null {
  const year = Number(digits);
  if (digits.length === 4)
    return !isRepublic && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
  if (isRepublic || digits.length === 3) return year === 0 ? null : year + REPUBLIC_OFFSET;
  return year <= LAST_YEAR_OF_2000 ? 2000 + year : 1900 + year;
}

function monthEnd(year: number, month: number): SerialDate | null {
  return serialDate({ year, month, day: daysInMonth(year, month) });
}
