import fc from "fast-check";

import { withDerivedItems } from "../../../src/engine/statements/derived-items";
import { STATEMENT_ITEMS, type StatementItems } from "../../../src/engine/words/statement-items";

describe("withDerivedItems", () => {
  it.each<{ given: StatementItems; derived: StatementItems }>([
    { given: { totalAssets: 100, totalLiabilities: 60 }, derived: { equity: 40 } },
    { given: { totalAssets: 100, totalLiabilities: 130 }, derived: { equity: -30 } },
    { given: { totalAssets: 100, equity: 40 }, derived: { totalLiabilities: 60 } },
    { given: { totalLiabilities: 60, equity: 40 }, derived: { totalAssets: 100 } },
    { given: { totalAssets: 100, totalLiabilities: 60, equity: 38 }, derived: {} },
    { given: { totalAssets: 100 }, derived: {} },
    { given: { sales: 100, costOfGoodsSold: 70 }, derived: { grossProfit: 30 } },
    { given: { sales: 100, grossProfit: 30 }, derived: { costOfGoodsSold: 70 } },
    { given: { ebitda: 25, depreciation: 5 }, derived: { ebit: 20 } },
    { given: { ebit: 20, depreciation: 5 }, derived: { ebitda: 25 } },
    {
      given: { profitBeforeTax: 15, interestExpense: 3 },
      derived: { ebit: 18 },
    },
    {
      given: { netIncome: 11, incomeTax: 4, interestExpense: 3 },
      derived: { profitBeforeTax: 15, ebit: 18 },
    },
    { given: { profitBeforeTax: 15, incomeTax: 4 }, derived: { netIncome: 11 } },
    {
      given: { ebitda: 25, depreciation: 5, profitBeforeTax: 15, interestExpense: 3 },
      derived: { ebit: 20 },
    },
    {
      given: { netIncome: 11, incomeTax: 4, interestExpense: 3, depreciation: 2 },
      derived: { profitBeforeTax: 15, ebit: 18, ebitda: 20 },
    },
    { given: {}, derived: {} },
  ])("adds $derived to $given", ({ given, derived }) => {
    expect(withDerivedItems(given)).toEqual({ ...given, ...derived });
  });

  const statement = fc.dictionary(
    fc.constantFrom(...STATEMENT_ITEMS),
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
  );

  it("never changes what is given", () => {
    fc.assert(
      fc.property(statement, (given) => {
        expect(withDerivedItems(given)).toMatchObject(given);
      }),
    );
  });

  it("adds nothing more the second time", () => {
    fc.assert(
      fc.property(statement, (given) => {
        const once = withDerivedItems(given);
        expect(withDerivedItems(once)).toEqual(once);
      }),
    );
  });
});
