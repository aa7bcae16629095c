/** What a single text may mean as a date, before its column decides. */
import { normalText } from "../values/cells";
import { serialDate, type SerialDate } from "../values/serial-date";

/** The days that one text may mean; null where it means none. */
export interface DateReading {
  /** When the column writes day before month. */
  readonly dayFirst: SerialDate | null;
  /** When the column writes month before day. */
  readonly monthFirst: SerialDate | null;
  /** When the column writes years of two digits before month and day: 13/01/25. */
  readonly yearFirst: SerialDate | null;
  /** When the column counts years from the founding of the Republic (1912 = 1). */
  readonly republic: SerialDate | null;
  /** True when the text itself shows a year of the Republic: 102/01/05, 民國99年. */
  readonly provesRepublic: boolean;
}

/** Year 1 of the Republic is 1912. */
const REPUBLIC_OFFSET = 1911;

/** Excel reads the two-digit years 00 to 29 as 2000 to 2029, and 30 to 99 as 1930 to 1999. */
const LAST_YEAR_OF_2000 = 29;

/**
 * Reads one text in every way it allows.
 *
 * A time of day and a weekday are dropped. Points always mean day before month; a year of
 * four digits in front is followed by the month. Years of two digits are Excel's.
 *
 * @param text - A cell's text, full-width digits allowed.
 * @returns The days it may mean; null when it is no date at all.
 */
export function dateReading(text: string): DateReading | null {
  if (text.length > LONGEST_DATE) return null;
  const plain = plainText(text);
  const bare = plain.replace(REPUBLIC_PREFIX, "");
  const hasPrefix = bare !== plain;
  return digitsReading(bare, hasPrefix) ?? partsReading(bare, hasPrefix) ?? namedReading(bare);
}

const LONGEST_DATE = 60;
const REPUBLIC_PREFIX = /^(?:中華民國|中华民国|民國|民国|民)\s*/;
const TIME =
  /[t\s,]+(?:上午|下午|am|pm)?\s*\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?\s*(?:[ap]\.?m\.?|上午|下午)?\s*(?:z|utc|gmt)?(?:[+-]\d{2}:?\d{2})?$/;
/** 12.00.00.000000 AM, as Oracle writes a time behind a month's name. */
const POINTED_TIME = /(?<=[a-z月].*)\s+\d{1,2}(?:\.\d{2}){2}(?:\.\d+)?\s*(?:[ap]m|上午|下午)?$/;
const WEEKDAY_BEHIND = /[\s(]*(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]\)?$/;
const WEEKDAY_BEFORE = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+/;

function plainText(text: string): string {
  return normalText(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[日号號](?=[\d上下])/, "日 ")
    .replace(TIME, "")
    .replace(POINTED_TIME, "")
    .replace(WEEKDAY_BEHIND, "")
    .replace(WEEKDAY_BEFORE, "")
    .replace(CHINESE_DATE, inDigits)
    .replace(/\s*([./\-年月])\s*|\s+(?=[日号號]$)/g, "$1")
    .replace(/\.$/, "");
}

const CHINESE_DIGITS = "〇一二三四五六七八九";
const CHINESE_DATE = /[〇零一二三四五六七八九十]{1,4}(?=\s*[年月日号號])/g;

/** 二〇二四 is 2024, 十一 is 11, 二十 is 20, 二十五 is 25. */
function inDigits(number: string): string {
  const digits = number.replace(/[〇零一二三四五六七八九]/g, (sign) =>
    String(CHINESE_DIGITS.indexOf(sign.replace("零", "〇"))),
  );
  return digits.replace(/^十/, "1十").replace(/十$/, "0").replace("十", "");
}

const DIGITS = /^(\d{5,8})(?:\.(\d*))?$/;

/** 20130105, 1020105 (year of the Republic), and a serial day as text. */
function digitsReading(text: string, hasPrefix: boolean): DateReading | null {
  const match = DIGITS.exec(text);
  if (match === null) return null;
  const digits = match[1]!;
  if (digits.length === 5) return hasPrefix ? null : certain(Number(digits));
  if (/[1-9]/.test(match[2] ?? "")) return null;
  const [year, month, day] = [digits.slice(0, -4), digits.slice(-4, -2), digits.slice(-2)];
  if (digits.length === 8) return hasPrefix ? null : certain(dayOf(Number(year), month, day));
  const republic = republicDay(year, month, day);
  if (hasPrefix || digits.length === 7) return proven(republic);
  return republic === null ? null : { ...NO_READING, republic };
}

const CHINESE = /^(\d{1,4})年(\d{1,2})月(\d{1,2})[日号號]?$/;
const PARTS = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;

/** 2013-01-05, 5/1/2013, 5.1.13, 102/01/05, 2013年1月5日. */
function partsReading(text: string, hasPrefix: boolean): DateReading | null {
  const chinese = CHINESE.exec(text);
  const match = chinese ?? PARTS.exec(text);
  if (match === null) return null;
  const [first, month, last] = chinese
    ? [match[1]!, match[2]!, match[3]!]
    : [match[1]!, match[3]!, match[4]!];
  if (hasPrefix || first.length === 3) return proven(republicDay(first, month, last));
  if (first.length === 4) return certain(dayOf(Number(first), month, last));
  const republic = republicDay(first, month, last);
  if (chinese !== null) {
    const day = dayOf(fullYear(first), month, last);
    return { ...NO_READING, dayFirst: day, monthFirst: day, republic };
  }
  const year = last.length === 2 || last.length === 4 ? fullYear(last) : NaN;
  const dayFirst = dayOf(year, month, first);
  const monthFirst = match[2] === "." ? dayFirst : dayOf(year, first, month);
  const mayLead = first.length === 2 && match[2] !== ".";
  const yearFirst = mayLead ? dayOf(fullYear(first), month, last) : null;
  return { dayFirst, monthFirst, yearFirst, republic, provesRepublic: false };
}

const MONTHS: readonly string[] = [
  ...["january", "february", "march", "april", "may", "june", "july"],
  ...["august", "september", "october", "november", "december"],
];
const DAY_MONTH_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]*([a-z]{3,9})[\s\-/.,']*(\d{4}|\d{2})$/;
const MONTH_DAY_YEAR = /^([a-z]{3,9})[\s\-/.,]*(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,']+(\d{4}|\d{2})$/;
/** 12-10月-24, as Oracle writes it in Chinese; 12 十月 2024. */
const DAY_CHINESE_MONTH = /^(\d{1,2})[-/.,\s](\d{1,2})月[-/.,]?(\d{4}|\d{2})$/;
const CHINESE_MONTH_DAY = /^(\d{1,2})月(\d{1,2})[日号號]?[\s,]+(\d{4})年?$/;
const YEAR_MONTH_DAY = /^(\d{4})[\s\-/.,]*([a-z]{3,9})[\s\-/.,]*(\d{1,2})$/;

/** 5 Jan 2013, January 5th, 2013, 5-Jan-13, 2013-Jan-05, 5-1月-13, 1月5日, 2013. */
function namedReading(text: string): DateReading | null {
  const chinese = DAY_CHINESE_MONTH.exec(text);
  if (chinese !== null) return certain(dayOf(fullYear(chinese[3]!), chinese[2]!, chinese[1]!));
  const monthDay = CHINESE_MONTH_DAY.exec(text);
  if (monthDay !== null) return certain(dayOf(fullYear(monthDay[3]!), monthDay[1]!, monthDay[2]!));
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst !== null) return namedDay(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst !== null) return namedDay(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
  const yearFirst = YEAR_MONTH_DAY.exec(text);
  return yearFirst === null ? null : namedDay(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
}

function namedDay(year: string, name: string, day: string): DateReading | null {
  const month = name === "sept" ? 9 : MONTHS.findIndex((known) => known.startsWith(name)) + 1;
  return certain(serialDate({ year: fullYear(year), month, day: Number(day) }));
}

const NO_READING: DateReading = {
  dayFirst: null,
  monthFirst: null,
  yearFirst: null,
  republic: null,
  provesRepublic: false,
};

function certain(day: SerialDate | null): DateReading | null {
  if (day === null) return null;
  return { ...NO_READING, dayFirst: day, monthFirst: day, republic: day };
}

function proven(day: SerialDate | null): DateReading | null {
  const reading = certain(day);
  return reading === null ? null : { ...reading, provesRepublic: true };
}

function dayOf(year: number, month: string, day: string): SerialDate | null {
  return day.length > 2 ? null : serialDate({ year, month: Number(month), day: Number(day) });
}

function republicDay(year: string, month: string, day: string): SerialDate | null {
  const count = Number(year);
  return count < 1 || year.length > 3 ? null : dayOf(count + REPUBLIC_OFFSET, month, day);
}

function fullYear(year: string): number {
  const value = Number(year);
  if (year.length === 4) return value;
  return value <= LAST_YEAR_OF_2000 ? 2000 + value : 1900 + value;
}
