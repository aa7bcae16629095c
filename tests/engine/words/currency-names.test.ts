import { currencyCode, isCurrencyName } from "../../../src/engine/words/currency-names";

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
