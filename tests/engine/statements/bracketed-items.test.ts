import { withoutBrackets } from "../../../src/engine/statements/bracketed-items";

describe("withoutBrackets", () => {
  it("takes debts and costs in brackets as what they are", () => {
    expect(withoutBrackets({ totalAssets: 500, totalLiabilities: -300 })).toEqual({
      totalAssets: 500,
      totalLiabilities: 300,
    });
    expect(withoutBrackets({ sales: 900, costOfGoodsSold: -600, incomeTax: -20 })).toEqual({
      sales: 900,
      costOfGoodsSold: 600,
      incomeTax: 20,
    });
  });

  it("leaves losses, negative equity and a tax credit of their own", () => {
    const items = { netIncome: -10, equity: -5, incomeTax: -20, costOfGoodsSold: 600 };
    expect(withoutBrackets(items)).toEqual(items);
  });
});
