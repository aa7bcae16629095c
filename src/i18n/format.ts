/** Numbers, amounts, shares and days as a reader of each language writes them. */
import { currencyDecimals, isoDate, roundAmount, type Language, type SerialDate } from "../engine";
import { listText } from "./lists";

const LOCALES: Readonly<Record<Language, string>> = {
  en: "en-GB",
  "zh-CN": "zh-CN",
  "zh-TW": "zh-TW",
};

/**
 * Writes a number with separators of thousands.
 *
 * @param decimals - Most decimals shown; zeros at the end are not.
 *
 * @example
 * formatNumber(1234.5, "en"); // "1,234.5"
 */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  const rounded = roundAmount(value, decimals);
  return formatter(language, { maximumFractionDigits: decimals }).format(rounded);
}

/**
 * Writes an amount with all the decimals of its currency.
 *
 * @param currency - ISO code, shown before the amount; "" for none.
 *
 * @example
 * formatAmount(-1234.5, "EUR", "en"); // "EUR -1,234.50", with a fixed space
 */
export function formatAmount(amount: number, currency: string, language: Language): string {
  const decimals = currencyDecimals(currency);
  const text = formatter(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(roundAmount(amount, decimals));
  return currency === "" ? text : `${currency}\u00a0${text}`;
}

/** Writes amounts of several currencies one after the other. */
export function amountsText(
  amounts: readonly { readonly currency: string; readonly amount: number }[],
  language: Language,
): string {
  const texts = amounts.map(({ currency, amount }) => formatAmount(amount, currency, language));
  return listText(texts, language);
}

/**
 * Writes an amount to the unit, as limits are given.
 *
 * @example
 * formatWholeAmount(60000, "EUR", "en"); // "EUR 60,000", with a fixed space
 */
export function formatWholeAmount(amount: number, currency: string, language: Language): string {
  const text = formatNumber(amount, language, 0);
  return currency === "" ? text : `${currency}\u00a0${text}`;
}

/**
 * Writes a fraction as percent.
 *
 * @param fraction - 0.85 for 85%.
 * @param decimals - Most decimals shown.
 */
export function formatPercent(fraction: number, language: Language, decimals = 0): string {
  const options = { style: "percent", maximumFractionDigits: decimals } as const;
  return formatter(language, options).format(roundAmount(fraction, decimals + 2));
}

/**
 * Writes a number of days or years with its unit.
 *
 * @param decimals - Most decimals shown.
 */
export function formatDuration(
  value: number,
  unit: "day" | "year",
  language: Language,
  decimals = 1,
): string {
  const options = {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: decimals,
  } as const;
  const text = formatter(language, options).format(roundAmount(value, decimals));
  // A space stands between number and unit, as in the cells of the sheets; only some locales set it.
  return text.replace(/(\d)(?=[天年])/, "$1 ");
}

/**
 * Writes a day; English names the month, since 3/4 means two days.
 *
 * @example
 * formatDate(45473, "en"); // "30 Jun 2024"
 * formatDate(45473, "zh-TW"); // "2024/06/30"
 */
export function formatDate(date: SerialDate, language: Language): string {
  const iso = isoDate(date);
  if (language === "zh-CN") return iso;
  const [year, month, day] = iso.split("-");
  if (language === "zh-TW") return [year, month, day].join("/");
  return `${Number(day)} ${MONTHS[Number(month) - 1]!} ${year!}`;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter takes longer than using it a hundred times, so they are kept. */
function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  formatters.set(key, known);
  return known;
}
