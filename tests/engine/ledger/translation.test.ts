import { translate, translationOf } from "../../../src/engine/ledger/translation";
import { ledgerOf, ratesOf } from "../../support/builders";

const RATES = ratesOf({ USD: 7.12, JPY: 0.0481 });
const DATE = 45_400;

const LEDGER = ledgerOf(
  { currency: "CNY" },
  { currency: "USD" },
  { currency: "" },
  { currency: "CNY" },
);

describe("translationOf", () => {
  it("takes the currency of most items for the base, and a row without one for base", () => {
    const { baseCurrency, rateOf, unknownCurrencies, isTrivial } = translationOf(
      LEDGER,
      null,
      RATES,
      DATE,
    );
    expect({ baseCurrency, rates: [...rateOf], unknownCurrencies, isTrivial }).toEqual({
      baseCurrency: "CNY",
      rates: [1, 7.12, 1],
      unknownCurrencies: [],
      isTrivial: false,
    });
  });

  it("takes the base currency of the policy, and says which currency has no rate", () => {
    const { baseCurrency, rateOf, unknownCurrencies } = translationOf(LEDGER, "EUR", RATES, DATE);
    expect({ baseCurrency, rates: [...rateOf], unknownCurrencies }).toEqual({
      baseCurrency: "EUR",
      rates: [0, 7.12, 1],
      unknownCurrencies: ["CNY"],
    });
  });

  it.each([
    { items: [{}], base: "", because: "the ledger has no currency" },
    {
      items: [{ currency: "" }, { currency: "" }, { currency: "USD" }],
      base: "USD",
      because: "a blank names none",
    },
    { items: [], base: "", because: "the ledger is empty" },
    { items: [{ currency: "JPY" }], base: "JPY", because: "there is only one" },
    {
      items: [{ currency: "USD" }, { currency: "EUR" }],
      base: "EUR",
      because: "the first by its code wins a tie, whatever the order",
    },
  ])("takes '$base' for the base when $because", ({ items, base }) => {
    expect(translationOf(ledgerOf(...items), null, RATES, DATE).baseCurrency).toBe(base);
  });

  it("is trivial where every item is in base currency", () => {
    expect(
      translationOf(ledgerOf({ currency: "USD" }, { currency: "" }), null, RATES, DATE).isTrivial,
    ).toBe(true);
  });
});

describe("translate", () => {
  const translation = translationOf(LEDGER, null, RATES, DATE);

  it.each([
    { amount: 100, item: 0, translated: 100, because: "it is in base currency" },
    { amount: 10.01, item: 1, translated: 71.27, because: "71.2712 is rounded to the cent" },
    { amount: -10.01, item: 1, translated: -71.27, because: "credits are rounded alike" },
    { amount: 0, item: 1, translated: 0, because: "nothing is nothing" },
    { amount: 33.33, item: 0, translated: 33.33, because: "base amounts are whole already" },
  ])("makes $amount $translated because $because", ({ amount, item, translated }) => {
    expect(translate(translation, LEDGER, item, amount)).toBe(translated);
  });

  it("makes an amount without a rate 0, and never -0", () => {
    const withoutRates = translationOf(LEDGER, "CNY", new Map(), DATE);
    expect(Object.is(translate(withoutRates, LEDGER, 1, -5), 0)).toBe(true);
  });
});
