import fc from "fast-check";

import { FACTOR_CODES, LANGUAGES, type Language } from "../../src/engine";
import { formatFactorValue, formatThreshold } from "../../src/i18n/factor-values";
import {
  formatAmount,
  formatDate,
  formatDuration,
  formatNumber,
  formatPercent,
  formatWholeAmount,
} from "../../src/i18n/format";

describe("formatNumber", () => {
  it.each([
    { value: 1234567.891, decimals: 2, text: "1,234,567.89" },
    { value: 1.5, decimals: 2, text: "1.5" },
    { value: 2, decimals: 2, text: "2" },
    { value: 1.005, decimals: 2, text: "1.01" },
    { value: -0.001, decimals: 2, text: "0" },
    { value: -1234.5, decimals: 0, text: "-1,235" },
  ])("writes $value with $decimals decimals as $text", ({ value, decimals, text }) => {
    for (const language of LANGUAGES) expect(formatNumber(value, language, decimals)).toBe(text);
  });
});

describe("formatAmount", () => {
  it.each([
    { amount: 1234.5, currency: "EUR", text: "EUR\u00a01,234.50" },
    { amount: -1234.5, currency: "CNY", text: "CNY\u00a0-1,234.50" },
    { amount: 1234.5, currency: "JPY", text: "JPY\u00a01,235" },
    { amount: 1.2345, currency: "KWD", text: "KWD\u00a01.235" },
    { amount: 0, currency: "", text: "0.00" },
    { amount: -0.004, currency: "", text: "0.00" },
    { amount: 5, currency: "points", text: "points\u00a05.00" },
  ])("writes $amount $currency as $text", ({ amount, currency, text }) => {
    expect(formatAmount(amount, currency, "zh-TW")).toBe(text);
  });
});

describe("formatPercent", () => {
  it.each([
    { fraction: 0.85, decimals: 0, text: "85%" },
    { fraction: 0.3571, decimals: 1, text: "35.7%" },
    { fraction: 0.5, decimals: 1, text: "50%" },
    { fraction: -0.00001, decimals: 0, text: "0%" },
    { fraction: 1.2, decimals: 0, text: "120%" },
  ])("writes $fraction as $text", ({ fraction, decimals, text }) => {
    expect(formatPercent(fraction, "en", decimals)).toBe(text);
  });
});

describe("formatDuration", () => {
  it.each([
    { value: 1, unit: "day", language: "en", text: "1 day" },
    { value: 12.34, unit: "day", language: "en", text: "12.3 days" },
    { value: 2.5, unit: "year", language: "en", text: "2.5 years" },
    { value: 12, unit: "day", language: "zh-CN", text: "12 天" },
    { value: 3, unit: "year", language: "zh-TW", text: "3 年" },
  ] as const)("writes $value $unit as $text", ({ value, unit, language, text }) => {
    expect(formatDuration(value, unit, language)).toBe(text);
  });
});

describe("formatDate", () => {
  it.each([
    { date: 45473, language: "en", text: "30 Jun 2024" },
    { date: 45473, language: "zh-CN", text: "2024-06-30" },
    { date: 45473, language: "zh-TW", text: "2024/06/30" },
    { date: 45295, language: "en", text: "4 Jan 2024" },
    { date: 45295, language: "zh-CN", text: "2024-01-04" },
  ] as const)("writes day $date as $text", ({ date, language, text }) => {
    expect(formatDate(date, language)).toBe(text);
  });
});

describe("formatWholeAmount", () => {
  it.each([
    { amount: 60000, currency: "EUR", text: "EUR\u00a060,000" },
    { amount: -11900.4, currency: "USD", text: "USD\u00a0-11,900" },
    { amount: 0.4, currency: "", text: "0" },
  ])("writes $amount $currency as $text", ({ amount, currency, text }) => {
    expect(formatWholeAmount(amount, currency, "en")).toBe(text);
  });
});

describe("formatFactorValue", () => {
  it.each([
    { factor: "shareLate", value: 0.357, text: "35.7%" },
    { factor: "meanDaysLate", value: 4.25, text: "4.3 days" },
    { factor: "trend", value: 4.25, text: "+4.3 days" },
    { factor: "trend", value: -2, text: "-2 days" },
    { factor: "trend", value: 0, text: "0 days" },
    { factor: "yearsAsCustomer", value: 3.5, text: "3.5 years" },
    { factor: "currentRatio", value: 1.234, text: "1.23" },
    { factor: "interestCover", value: 100, text: "100×" },
    { factor: "altmanZDoublePrime", value: -1.5, text: "-1.5" },
    { factor: "equity", value: 1_234_567.8, text: "1,234,568" },
    { factor: "returnTrend", value: -0.0123, text: "-1.2%" },
    { factor: "failureCard", value: 74.49, text: "74.5" },
  ] as const)("writes $factor $value as $text", ({ factor, value, text }) => {
    expect(formatFactorValue(factor, value, "en")).toBe(text);
  });

  it.each([
    { factor: "typicalDaysLate", value: 0.25, text: "0.25 days" },
    { factor: "shareSeverelyLate", value: 0.005, text: "0.5%" },
    { factor: "netMargin", value: 0.0125, text: "1.25%" },
    { factor: "altmanZDoublePrime", value: 1.855, text: "1.855" },
    { factor: "trend", value: 2, text: "+2 days" },
  ] as const)("writes the threshold $value of $factor as $text", ({ factor, value, text }) => {
    expect(formatThreshold(factor, value, "en")).toBe(text);
  });

  it("never writes minus zero or nothing", () => {
    const language = fc.constantFrom<Language>(...LANGUAGES);
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...FACTOR_CODES), value, language, (factor, number, spoken) => {
        expect(formatFactorValue(factor, number, spoken)).toMatch(/[0-9]/);
        expect(formatFactorValue(factor, number, spoken)).not.toMatch(/^-0(?![.\d])/);
      }),
    );
  });
});
