import {
  currencyCode,
  currencyIn,
  isCurrencyName,
  withoutCurrency,
} from "../../../src/engine/words/currency-names";

describe("currencyCode", () => {
  it.each([
    { text: "usd", code: "USD" },
    { text: " EUR ", code: "EUR" },
    { text: "€", code: "EUR" },
    { text: "RMB", code: "CNY" },
    { text: "人民币", code: "CNY" },
    { text: "人民幣", code: "CNY" },
    { text: "NT$", code: "TWD" },
    { text: "ＮＴ＄", code: "TWD" },
    { text: "新台幣", code: "TWD" },
    { text: "港幣", code: "HKD" },
    { text: "$", code: null },
    { text: "¥", code: null },
    { text: "元", code: null },
    { text: "XXX", code: null },
    { text: "", code: null },
  ])("is $code for $text", ({ text, code }) => {
    expect(currencyCode(text)).toBe(code);
  });
});

describe("isCurrencyName", () => {
  it.each(["$", "￥", "元", "CNY", "RMB ¥", "Rs."])("accepts %s", (text) => {
    expect(isCurrencyName(text)).toBe(true);
  });

  it.each(["", "A", "apples", "USDX", "$$$"])("refuses %j", (text) => {
    expect(isCurrencyName(text)).toBe(false);
  });
});

describe("currencyIn", () => {
  it.each([
    { title: "Amount in USD", code: "USD", bare: "Amount" },
    { title: "USD Equivalent", code: "USD", bare: "Equivalent" },
    { title: "余额人民币", code: "CNY", bare: "余额" },
    { title: "RMB amount", code: "CNY", bare: "amount" },
    { title: "Open (EUR)", code: "EUR", bare: "Open ( )" },
    { title: "EUR/USD", code: null, bare: "/" },
    { title: "Total in all", code: null, bare: "Total in all" },
    { title: "USDA grants", code: null, bare: "USDA grants" },
    { title: "eur amount", code: null, bare: "eur amount" },
  ])("finds $code in $title", ({ title, code, bare }) => {
    expect(currencyIn(title)).toBe(code);
    expect(withoutCurrency(title)).toBe(bare);
  });
});
