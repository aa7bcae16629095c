import { unitIn } from "../../../src/engine/words/unit-words";

describe("unitIn", () => {
  it.each([
    { text: "应收余额(万元)", unit: "万元" },
    { text: "Amounts in thousands", unit: "in thousands" },
    { text: "Open (k EUR)", unit: "k EUR" },
    { text: "Open, EUR k", unit: "EUR k" },
    { text: "Balance $m", unit: "$m" },
    { text: "Balance €'000", unit: "€'000" },
    { text: "Balance (000)", unit: "(000)" },
    { text: "Open in k", unit: "in k" },
    { text: "单位：元", unit: null },
    { text: "Open (EUR)", unit: null },
    { text: "Risk EUR", unit: null },
    { text: "Work order 1000", unit: null },
    { text: "Mark USD", unit: null },
  ])("is $unit in $text", ({ text, unit }) => {
    expect(unitIn(text)).toBe(unit);
  });
});
