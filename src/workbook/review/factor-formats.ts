/** Number formats that carry the unit of a factor, so that the cell stays a number. */
import type { FactorCode, Language } from "../../engine";
import { FACTOR_UNITS } from "../../i18n/factor-values";

const DAY: Readonly<Record<Language, string>> = { en: " days", "zh-CN": " 天", "zh-TW": " 天" };
const YEAR: Readonly<Record<Language, string>> = { en: " years", "zh-CN": " 年", "zh-TW": " 年" };

/** Gives the format of a whole number of days. */
export function daysFormat(language: Language): string {
  return `0"${DAY[language]}"`;
}

/** Gives the number format of a factor's value. */
export function factorFormat(factor: FactorCode, language: Language): string {
  switch (FACTOR_UNITS[factor]) {
    case "share":
      return "0.0%";
    case "days": {
      const days = `0.0"${DAY[language]}"`;
      return factor === "trend" ? `+${days};-${days};${days}` : days;
    }
    case "years":
      return `0.0"${YEAR[language]}"`;
    case "count":
      return "0";
    case "amount":
      return "#,##0";
    case "points":
      return "0.0";
    case "ratio":
      return "0.00";
    case "multiple":
      return '0.0"×"';
  }
}
