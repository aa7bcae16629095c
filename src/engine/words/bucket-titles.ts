/** Headers of aging buckets, as aging reports write them: "31-60", "> 90 days", "Current", "90天以上". */
import { comparisonKey } from "../values/cells";
import type { SerialDate } from "../values/serial-date";
import { onceEachText } from "../values/text-memo";
import { simplifiedSigns } from "./simplified-signs";

/** Days past due, both ends included. */
export interface BucketSpan {
  /** -Infinity for what is not due. */
  readonly from: number;
  /** Infinity for the oldest bucket. */
  readonly to: number;
  /** Last day of a bucket that is a month of the calendar: what is in it falls due by then. */
  readonly dueDate?: SerialDate;
}

const NOT_DUE =
  /^(current( not( yet)? due)?|(not (yet )?|un)(over ?due|past ?due|due|matured)( yet)?|at date|future|0( days?|天)?|(with)?in (credit )?terms|on time)( amount| balance)?$|^(due (in|within)|not (yet )?due) .*\d|^未到期.*\d|\d.*内到期(金额)?$|^(尚?未(到期|逾期|超期|过期)|正常|信用期限?内|账期内)(金额|款项?|额|余额)?$/;
const UNIT = (name: string) => `(?<${name}>days?|months?|mths?|years?|yrs?|d|天|日|个月|月|年)?`;
const BEFORE = "(逾期|超期|过期|账龄|overdue |past due |aged |days? )?";
const BEHIND = "( past due| overdue| old| late| dpd|内)?(金额)?";
const RANGE = new RegExp(
  `^${BEFORE}(?<from>\\d+) ?${UNIT("fromUnit")} ?(?:-|to|~|至|到) ?(?<to>\\d+) ?${UNIT("unit")}${BEHIND}$`,
);
const ABOVE = new RegExp(
  `^${BEFORE}(?:>=?|over|above|more than|older than|大于|超过)? ?(?<from>\\d+) ?${UNIT("unit")} ?(?<plus>\\+|(?:and|&|or) ?(?:over|above|older|more|up)|plus|-above|- above|以上|超)? ?${UNIT("unit2")}( past due| overdue| old| late| dpd)?(金额)?$`,
);
const BELOW = new RegExp(
  `^${BEFORE}(?:<=?|under|up to|within|less than|小于)? ?(?<to>\\d+) ?${UNIT("unit")}(?<within>以内|之内|以下|内)?${BEHIND}$`,
);
/** "30 Days", or "30": from where or up to where only the columns beside it tell. */
const BARE = /^(?:aged |days? )?(?<days>\d{1,3}) ?(?:days?|d|天|日)?$/;
const BELOW_WORD = /^(<|under|up to|within|less than|小于)/;
const OLDER = /^(older|earlier|prior|previous|before|更早|以前|更早以前)( months| periods)?$/;

const UNIT_DAYS = { day: 1, month: 30, year: 365 };
const NUMERALS = "一二三四五六七八九";

/** Reads the header of a bucket; null for any other header. */
export function bucketOfTitle(title: unknown): BucketSpan | null {
  return spanOfKey(simplifiedSigns(comparisonKey(title)));
}

const spanOfKey = onceEachText((title): BucketSpan | null => {
  const key = title
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[()（）]/g, "")
    .replace(/≥/g, ">=")
    .replace(/≤/g, "<=")
    .replace(/半年/g, "6个月")
    .replace(/[一二三四五六七八九](?=年|个?月|至|到|-)/g, (sign) =>
      String(NUMERALS.indexOf(sign) + 1),
    );
  // "10月" is October; ten months are "10个月".
  if (key === "" || key.length > 40 || /^\d+ ?月$/.test(key)) return null;
  if (NOT_DUE.test(key)) return { from: -Infinity, to: 0 };
  if (OLDER.test(key)) return { from: NaN, to: Infinity };
  const range = RANGE.exec(key)?.groups;
  if (range !== undefined) {
    const unit = daysPer(range["unit"]);
    const fromUnit = range["fromUnit"] === undefined ? unit : daysPer(range["fromUnit"]);
    return { from: Number(range["from"]) * fromUnit, to: Number(range["to"]) * unit };
  }
  const below = BELOW.exec(key)?.groups;
  if (below !== undefined && (below["within"] !== undefined || BELOW_WORD.test(key))) {
    return { from: 1, to: Number(below["to"]) * daysPer(below["unit"]) };
  }
  const above = ABOVE.exec(key)?.groups;
  if (above === undefined) return null;
  const unit = daysPer(above["unit"] ?? above["unit2"]);
  const isOpenEnded =
    above["plus"] !== undefined || /^(?:.*?)(>|over|above|more|older|大于|超)/.test(key);
  const from = Number(above["from"]) * unit;
  if (isOpenEnded) return { from: from + (above["plus"] === undefined ? 1 : 0), to: Infinity };
  // "1 Month": one month, and not yet two.
  return unit === UNIT_DAYS.month ? { from: from + 1, to: from + unit } : null;
});

function daysPer(unit: string | undefined): number {
  if (unit === undefined) return UNIT_DAYS.day;
  if (/^y|年/.test(unit)) return UNIT_DAYS.year;
  return /^m|月/.test(unit) ? UNIT_DAYS.month : UNIT_DAYS.day;
}

/** Finds the columns that are buckets, in their order; fewer than two, or none of an age, are a coincidence. */
export function bucketColumns(titles: readonly string[]): ReadonlyMap<number, BucketSpan> {
  const found = new Map<number, BucketSpan>();
  const bare = bareBuckets(titles);
  let last = 0;
  titles.forEach((title, column) => {
    const span = bare.get(column) ?? bucketOfTitle(title);
    if (span === null) return;
    // "90 and over" behind "61-90" begins a day later.
    const from = Number.isNaN(span.from) || span.from === last ? last + 1 : span.from;
    found.set(column, { from, to: span.to });
    if (Number.isFinite(span.to)) last = span.to;
  });
  const hasAge = [...found.values()].some(({ to }) => to > 0);
  return found.size < 2 || !hasAge ? new Map() : found;
}

/**
 * Reads "30 Days", "60 Days", "90 Days" in a row of buckets: each ends there where "Over 90" follows, and begins there
 * where "120+" follows.
 */
function bareBuckets(titles: readonly string[]): ReadonlyMap<number, BucketSpan> {
  const found = titles.flatMap((title, column) => {
    const days = BARE.exec(simplifiedSigns(comparisonKey(title)))?.groups?.["days"];
    return days === undefined || days === "0" ? [] : [{ column, days: Number(days) }];
  });
  const step = found[0]?.days ?? 0;
  const last = found.at(-1);
  const isRow = found.every(({ days }, place) => days === (place + 1) * step);
  if (last === undefined || found.length < 2 || !isRow) return new Map();
  const oldest = titles.slice(last.column + 1).map((title) => bucketOfTitle(title)?.from ?? 0);
  const follows = (days: number) => oldest.some((from) => from === days || from === days + 1);
  const begins = follows(last.days + step) ? 0 : follows(last.days) ? step : null;
  if (begins === null) return new Map();
  return new Map(
    found.map(({ column, days }) => [
      column,
      { from: days - begins + 1, to: days - begins + step },
    ]),
  );
}
