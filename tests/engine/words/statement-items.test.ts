import { headerKey } from "../../../src/engine/words/header-key";
import { ITEM_NAMES, itemNamed } from "../../../src/engine/words/statement-items";
import { STATEMENT_NAMES } from "../../../src/engine/words/statement-names";

describe("itemNamed", () => {
  it.each([
    { label: "Total Assets", item: "totalAssets" },
    { label: "total_assets", item: "totalAssets" },
    { label: "资产总计", item: "totalAssets" },
    { label: "資產總額", item: "totalAssets" },
    { label: "一、营业收入", item: "sales" },
    { label: "减：营业成本", item: "costOfGoodsSold" },
    { label: "其中：利息费用", item: "interestExpense" },
    { label: "四、净利润（净亏损以“－”号填列）", item: "netIncome" },
    { label: "(1) Net income", item: "netIncome" },
    { label: "Less: Cost of sales", item: "costOfGoodsSold" },
    { label: "Net income (loss)", item: "netIncome" },
    { label: "净资产", item: "equity" },
    { label: "营业利润", item: undefined },
    { label: "财务费用", item: undefined },
    { label: "Current Ratio", item: undefined },
    { label: "", item: undefined },
  ])("is $item for $label", ({ label, item }) => {
    expect(itemNamed(label)?.item).toBe(item);
  });

  it("ranks the balance of receivables before the line that may be a cash flow", () => {
    expect(itemNamed("Net Receivables")!.rank).toBeLessThan(itemNamed("Accounts Receivable")!.rank);
  });
});

describe("STATEMENT_NAMES", () => {
  it("has no name under two fields", () => {
    const fields = Object.values(STATEMENT_NAMES).map((names) => new Set(names.map(headerKey)));
    const keys = fields.flatMap((names) => [...names]);
    expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
  });

  it("has names of every item in each language", () => {
    for (const names of Object.values(ITEM_NAMES)) {
      expect(names.some((name) => /^[\x20-\x7e]+$/.test(name))).toBe(true);
      expect(names.some((name) => /\p{Script=Han}/u.test(name))).toBe(true);
    }
  });
});
