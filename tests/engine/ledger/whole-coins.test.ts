import { inWholeCoins } from "../../../src/engine/ledger/whole-coins";
import { ledgerOf } from "../../support/builders";

describe("inWholeCoins", () => {
  it.each([
    { currency: "JPY", amount: 100.4, whole: 100, because: "yen have no decimals" },
    { currency: "JPY", amount: 100.5, whole: 101, because: "halves go away from zero" },
    { currency: "JPY", amount: -100.5, whole: -101, because: "halves go away from zero" },
    { currency: "JPY", amount: 0.4, whole: 0, because: "nobody can pay it" },
    { currency: "KWD", amount: 1.2346, whole: 1.235, because: "dinars have three" },
    { currency: "EUR", amount: 33.333, whole: 33.33, because: "euros have two" },
    { currency: "", amount: 1.5, whole: 2, because: "a row without one is in base currency" },
  ])("makes $amount of '$currency' $whole because $because", ({ currency, amount, whole }) => {
    const ledger = inWholeCoins(ledgerOf({ currency, amount, openAmount: amount }), "JPY");
    expect(ledger.amount[0]).toBe(whole);
    expect(ledger.residualAmount[0]).toBe(whole);
  });

  it("is the ledger itself where all amounts are whole", () => {
    const ledger = ledgerOf({ currency: "EUR", amount: 12.34 }, { currency: "JPY", amount: 5 });
    expect(inWholeCoins(ledger, null)).toBe(ledger);
  });
});
