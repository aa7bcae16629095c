import fc from "fast-check";

import {
  decimalSeparatorOf,
  isWrittenBlank,
  parseNumber,
  type DecimalSeparator,
} from "../../../src/engine/reading/number-text";

describe("parseNumber", () => {
  it.each<{ text: string; separator?: DecimalSeparator; value: number | null; because: string }>([
    { text: "1234.5", value: 1234.5, because: "it is plain" },
    { text: " 1234.5 ", value: 1234.5, because: "spaces around do not count" },
    { text: "0", value: 0, because: "zero is a number" },
    { text: "-0.00", value: 0, because: "there is no minus zero" },
    { text: "007", value: 7, because: "leading zeros do not count" },
    { text: ".5", value: 0.5, because: "the whole part may be missing" },
    { text: "500.", value: 500, because: "the fraction may be missing" },
    { text: "1,234.56", value: 1234.56, because: "commas group" },
    { text: "1,234,567", value: 1234567, because: "commas group twice" },
    { text: "1.234,56", separator: ",", value: 1234.56, because: "points group" },
    { text: "1.234.567", separator: ",", value: 1234567, because: "points group twice" },
    { text: "1,234", value: 1234, because: "the comma groups under a decimal point" },
    { text: "1,234", separator: ",", value: 1.234, because: "the comma is the column's decimal" },
    { text: "'12.50", value: 12.5, because: "an apostrophe before it keeps it a text" },
    { text: "1'234.56", value: 1234.56, because: "apostrophes group" },
    { text: "1’234.56", value: 1234.56, because: "typographic apostrophes group" },
    { text: "1 234,56", separator: ",", value: 1234.56, because: "spaces group" },
    { text: "1\u00a0234,56", separator: ",", value: 1234.56, because: "fixed spaces group" },
    { text: "1\u202f234,56", separator: ",", value: 1234.56, because: "narrow spaces group" },
    { text: "12,34,567.80", value: 1234567.8, because: "India groups by two before the last" },
    { text: "12 34 567", value: null, because: "only commas group by two" },
    { text: "12,34", value: null, because: "the last group has two digits" },
    { text: "1234,567", value: null, because: "the first group has four digits" },
    { text: "0,123", value: null, because: "no number in groups starts with 0" },
    { text: "1,2345", value: null, because: "the last group has four digits" },
    { text: "1,23.4", value: null, because: "the group before the point has two digits" },
    { text: "1,234 567", value: null, because: "groups are set apart in two ways" },
    { text: "1.2.3", value: null, because: "there are two decimal points" },
    { text: "1.5,000", value: null, because: "no groups follow the decimal point" },
    { text: "1.5E+03", value: 1500, because: "the exponent counts" },
    { text: "1,5e3", separator: ",", value: 1500, because: "the exponent counts with a comma" },
    { text: "1,5e3", value: null, because: "the fraction has the wrong sign" },
    { text: "1e999", value: null, because: "it is not finite" },
    { text: "-12", value: -12, because: "the minus leads" },
    { text: "12-", value: -12, because: "the minus trails" },
    { text: "1,234.56 -", value: -1234.56, because: "the minus trails after a space" },
    { text: "−12", value: -12, because: "the minus is typographic" },
    {
      text: "（１，２３４．５０）",
      value: -1234.5,
      because: "full-width brackets and digits count",
    },
    { text: "(12)", value: -12, because: "brackets are negative" },
    { text: "+12", value: 12, because: "a plus says nothing" },
    { text: "-12-", value: null, because: "there are two minus signs" },
    { text: "(-12)", value: null, because: "brackets and minus contradict" },
    { text: "(12", value: null, because: "the bracket is not closed" },
    { text: "12)", value: null, because: "the bracket is not opened" },
    { text: "500,-", separator: ",", value: 500, because: "a dash stands for no cents" },
    { text: "500.--", value: 500, because: "two dashes stand for no cents" },
    { text: "1,234.56 CR", value: -1234.56, because: "credit is negative" },
    { text: "1,234.56Cr.", value: -1234.56, because: "credit may be abbreviated" },
    { text: "1,234.56 DR", value: 1234.56, because: "debit is positive" },
    { text: "100 贷", value: -100, because: "贷 is credit" },
    { text: "100 借", value: 100, because: "借 is debit" },
    { text: "-100 CR", value: null, because: "minus and credit contradict" },
    { text: "12.5%", value: 0.125, because: "percent divides by 100" },
    { text: "-7 %", value: -0.07, because: "percent may stand apart" },
    { text: "１２％", value: 0.12, because: "percent may be full-width" },
    { text: "5%%", value: null, because: "one percent sign is enough" },
    { text: "$1,234.56", value: 1234.56, because: "of the sign before" },
    { text: "-$5", value: -5, because: "of minus before the sign" },
    { text: "$-5", value: -5, because: "of minus behind the sign" },
    { text: "$ (5.00)", value: -5, because: "of brackets behind the sign" },
    { text: "($5.00)", value: -5, because: "of brackets around the sign" },
    { text: "5 €", value: 5, because: "of the sign behind" },
    { text: "1.234,50 EUR", separator: ",", value: 1234.5, because: "of the code behind" },
    { text: "5 USD CR", value: -5, because: "of code and credit" },
    { text: "￥5", value: 5, because: "of the full-width sign" },
    { text: "¥5", value: 5, because: "of the sign" },
    { text: "NT$5", value: 5, because: "of the sign with letters" },
    { text: "hk$ 5", value: 5, because: "letter case does not count" },
    { text: "RMB 5", value: 5, because: "of the name" },
    { text: "RMB¥5.00", value: 5, because: "of name and sign" },
    { text: "CNY5.00-", value: -5, because: "of the code and the trailing minus" },
    { text: "Rs.500", value: 500, because: "the full stop belongs to the name" },
    { text: "人民币1,000.00元", value: 1000, because: "of names on both sides" },
    { text: "新臺幣 5", value: 5, because: "of the traditional name" },
    { text: "[12]", value: -12, because: "square brackets are negative" },
    { text: "<1,234.50>", value: -1234.5, because: "angle brackets are negative" },
    { text: "＜200.00＞", value: -200, because: "full-width angle brackets are negative" },
    { text: "$[5.00]", value: -5, because: "of square brackets behind the sign" },
    { text: "[12)", value: null, because: "the brackets do not belong together" },
    { text: "12>", value: null, because: "the angle bracket is not opened" },
    { text: "<-12>", value: null, because: "brackets and minus contradict" },
    { text: "- 1", value: -1, because: "the minus may stand apart" },
    { text: "- $ 1,234.00", value: -1234, because: "minus and sign may stand apart" },
    { text: "€ 1.234,00-", separator: ",", value: -1234, because: "the minus trails the sign" },
    {
      text: "1.234,00- EUR",
      separator: ",",
      value: -1234,
      because: "the minus comes before the code",
    },
    { text: "▲1,234", value: -1234, because: "a triangle is a minus" },
    { text: "△1,234", value: -1234, because: "an open triangle is a minus" },
    { text: "负100", value: -100, because: "负 is minus" },
    { text: "CR 500.25", value: -500.25, because: "credit may stand before" },
    { text: "CR500.25", value: -500.25, because: "credit may stand before without a space" },
    { text: "Cr. 500.25", value: -500.25, because: "credit may be abbreviated before" },
    { text: "USD CR 5", value: -5, because: "of code and credit before" },
    { text: "Dr 5", value: 5, because: "debit is positive before" },
    { text: "5.00 Credit", value: -5, because: "credit may be written out" },
    { text: "5.00 Debit", value: 5, because: "debit may be written out" },
    { text: "贷 5", value: -5, because: "贷 may stand before" },
    { text: "貸方 5", value: -5, because: "貸方 may stand before" },
    { text: "借方5.00元", value: 5, because: "of debit before and the currency behind" },
    { text: "CR 5 DR", value: null, because: "credit and debit contradict" },
    { text: "CR (5)", value: null, because: "credit and brackets contradict" },
    { text: "CRC 5", value: 5, because: "it is Costa Rica's colón and no credit" },
    { text: "KWD 1.250", value: 1.25, because: "every code of ISO 4217 is known" },
    { text: "1\u2009234.50", value: 1234.5, because: "thin spaces group" },
    { text: "1\u2007234.50", value: 1234.5, because: "figure spaces group" },
    { text: "1´234.50", value: 1234.5, because: "an accent stands for the apostrophe" },
    { text: "\ufeff1,234.50\u200b", value: 1234.5, because: "what cannot be seen does not count" },
    { text: "\u200e-5.00", value: -5, because: "marks of direction do not count" },
    { text: "1,28,500.00 Dr", value: 128500, because: "lakhs are grouped by two" },
    { text: "1,234.50元整", value: 1234.5, because: "整 says that there is no more" },
    { text: "5圆", value: 5, because: "圆 is a unit" },
    { text: "0.00 CR", value: 0, because: "a credit of nothing is nothing" },
    { text: "(5%)", value: -0.05, because: "brackets may hold a percentage" },
    { text: "", value: null, because: "it is empty" },
    { text: "-", value: null, because: "there is no digit" },
    { text: "$", value: null, because: "there is no digit behind the sign" },
    { text: "abc", value: null, because: "it is a word" },
    { text: "A100", value: null, because: "it is a code" },
    { text: "12 apples", value: null, because: "apples are no currency" },
    { text: "12abc34", value: null, because: "letters stand inside" },
    { text: "2013-01-05", value: null, because: "it is a date" },
    { text: "2013/1/5", value: null, because: "it is a date" },
    { text: "05.01.2013", value: null, because: "it is a date" },
    { text: "12:30", value: null, because: "it is a time" },
    { text: "500万", value: null, because: "multiples in words are not guessed" },
  ])("reads $text as $value because $because", ({ text, separator, value }) => {
    expect(parseNumber(text, separator ?? ".")).toBe(value);
  });

  const amount = fc
    .integer({ min: -999_999_999_99, max: 999_999_999_99 })
    .map((cents) => cents / 100);
  const group = fc.constantFrom("", "'", " ", "\u00a0", "\u202f", "’", "other");
  const negative = fc.constantFrom(
    (size: string) => `-${size}`,
    (size: string) => `${size}-`,
    (size: string) => `(${size})`,
    (size: string) => `${size} CR`,
    (size: string) => `−${size}`,
    (size: string) => `-$${size}`,
    (size: string) => `(${size} EUR)`,
    (size: string) => `<${size}>`,
    (size: string) => `[$${size}]`,
    (size: string) => `- ${size}`,
    (size: string) => `CR ${size}`,
    (size: string) => `${size} GBP CR`,
    (size: string) => `贷${size}元`,
    (size: string) => `${size}- USD`,
    (size: string) => `▲ ${size}`,
  );
  const positive = fc.constantFrom(
    (size: string) => size,
    (size: string) => `${size} DR`,
    (size: string) => `NT$${size}`,
    (size: string) => `${size} 元`,
    (size: string) => `+${size}`,
    (size: string) => `Dr ${size}`,
    (size: string) => `${size} KWD`,
    (size: string) => `借 ¥${size}`,
  );
  const width = fc.constantFrom(
    (text: string) => text,
    (text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  );

  it("reads back whatever it is written as", () => {
    const separator = fc.constantFrom<DecimalSeparator>(".", ",");
    fc.assert(
      fc.property(
        amount,
        separator,
        group,
        negative,
        positive,
        width,
        (value, decimal, groups, asNegative, asPositive, toWidth) => {
          const other = decimal === "." ? "," : ".";
          const [whole, cents] = Math.abs(value).toFixed(2).split(".");
          const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, groups === "other" ? other : groups);
          const size = `${grouped}${decimal}${cents!}`;
          const text = toWidth(value < 0 ? asNegative(size) : asPositive(size));
          expect(parseNumber(text, decimal)).toBe(value);
        },
      ),
    );
  });

  it("gives a finite number or null for any text", () => {
    const separator = fc.constantFrom<DecimalSeparator>(".", ",");
    const text = fc.string({ unit: fc.constantFrom(...Array.from("0159.,-+()%e' $元CRx")) });
    fc.assert(
      fc.property(text, separator, (anything, decimal) => {
        const value = parseNumber(anything, decimal);
        expect(value === null || (Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
      }),
    );
  });
});

describe("decimalSeparatorOf", () => {
  it.each<{ texts: string[]; separator: DecimalSeparator; because: string }>([
    { texts: [], separator: ".", because: "nothing is the default" },
    { texts: ["1", "-250"], separator: ".", because: "whole numbers prove nothing" },
    { texts: ["1,234", "1.234"], separator: ".", because: "single groups of three prove nothing" },
    { texts: ["1,234", "12,5"], separator: ",", because: "12,5 has no group" },
    { texts: ["1,234", "12,50 €"], separator: ",", because: "the currency does not hide it" },
    { texts: ["1.234", "1.234,56"], separator: ",", because: "the comma comes last" },
    { texts: ["1,234", "1,234.56"], separator: ".", because: "the point comes last" },
    { texts: ["1.234", "1.234.567"], separator: ",", because: "points that repeat group" },
    { texts: ["1,234", "1,234,567"], separator: ".", because: "commas that repeat group" },
    { texts: ["1,234", "0,125"], separator: ",", because: "no group follows a 0" },
    { texts: ["1,234", "1234,567"], separator: ",", because: "no group follows four digits" },
    { texts: ["1 234,567"], separator: ",", because: "the groups are set apart by spaces" },
    { texts: ["（１２，５）"], separator: ",", because: "full-width counts" },
    { texts: ["12,5", "12.5", "3,25"], separator: ",", because: "the comma has more proof" },
    { texts: ["12,5", "12.5"], separator: ".", because: "a tie is the default" },
    {
      texts: ["Smith, 2", "05.01.2013"],
      separator: ".",
      because: "what is no number says nothing",
    },
  ])("is $separator for $texts because $because", ({ texts, separator }) => {
    expect(decimalSeparatorOf(texts)).toBe(separator);
  });

  it("does not depend on the order of the rows", () => {
    const texts = fc.array(
      fc.constantFrom("1,234", "1.234", "12,5", "12.5", "1.234,5", "1,234.5", "total", "7"),
    );
    fc.assert(
      fc.property(
        texts.chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
          ),
        ),
        ([rows, shuffled]) => {
          expect(decimalSeparatorOf(shuffled)).toBe(decimalSeparatorOf(rows));
        },
      ),
    );
  });
});

describe("isWrittenBlank", () => {
  it.each([
    "-",
    "--",
    " - ",
    "—",
    "n/a",
    "N.A.",
    "Nil",
    "无",
    "無",
    "/",
    "$ -",
    "€ -",
    "NT$ --",
    "- 元",
    "－",
  ])("takes %j for nothing", (text) => {
    expect(isWrittenBlank(text)).toBe(true);
  });

  it.each(["0", "0.00", "-1", "", "$", "x", "none of these"])(
    "does not take %j for nothing",
    (text) => {
      expect(isWrittenBlank(text)).toBe(false);
    },
  );
});
