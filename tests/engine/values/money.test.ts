import fc from "fast-check";

import {
  AmountTotals,
  currencyDecimals,
  roundAmount,
  sumAmounts,
} from "../../../src/engine/values/money";

describe("currencyDecimals", () => {
  it.each([
    { currency: "EUR", decimals: 2 },
    { currency: "JPY", decimals: 0 },
    { currency: "TWD", decimals: 2 },
    { currency: "KWD", decimals: 3 },
    { currency: "", decimals: 2 },
    { currency: "XTS", decimals: 2 },
  ])("is $decimals for $currency", ({ currency, decimals }) => {
    expect(currencyDecimals(currency)).toBe(decimals);
  });
});

describe("roundAmount", () => {
  it.each([
    { amount: 1.005, decimals: 2, rounded: 1.01, because: "it was typed as a half" },
    { amount: -1.005, decimals: 2, rounded: -1.01, because: "halves go away from zero" },
    { amount: 1.004999, decimals: 2, rounded: 1, because: "it is below the half" },
    { amount: 0.125, decimals: 2, rounded: 0.13, because: "halves go away from zero" },
    { amount: 2.675, decimals: 2, rounded: 2.68, because: "it was typed as a half" },
    { amount: 0.5, decimals: 0, rounded: 1, because: "yen have no decimals" },
    { amount: -0.5, decimals: 0, rounded: -1, because: "halves go away from zero" },
    { amount: 0.49, decimals: 0, rounded: 0, because: "it is below the half" },
    { amount: 1.2345, decimals: 3, rounded: 1.235, because: "dinars have three decimals" },
    { amount: 123_456_789.015, decimals: 2, rounded: 123_456_789.02, because: "it is large" },
  ])("makes $amount $rounded because $because", ({ amount, decimals, rounded }) => {
    expect(roundAmount(amount, decimals)).toBe(rounded);
  });

  it.each([{ amount: -0 }, { amount: -0.001 }, { amount: 0 }])(
    "makes $amount 0 and never -0",
    ({ amount }) => {
      expect(Object.is(roundAmount(amount), 0)).toBe(true);
    },
  );

  it("leaves every amount of whole cents as it was typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
        const typed = Number(`${cents}e-2`);
        expect(roundAmount(typed)).toBe(typed + 0);
      }),
    );
  });

  it("rounds every half cent away from zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e10 }), (cents) => {
        const half = Number(`${cents}5e-3`);
        const up = Number(`${cents + 1}e-2`);
        expect(roundAmount(half)).toBe(up);
        expect(roundAmount(-half)).toBe(-up);
      }),
    );
  });
});

describe("sumAmounts", () => {
  it.each([
    { amounts: [], sum: 0, because: "there is nothing to add" },
    { amounts: [0.1, 0.2], sum: 0.3, because: "binary noise does not count" },
    { amounts: [0.1, 0.2, -0.3], sum: 0, because: "they cancel out" },
    { amounts: [1e12, 0.01, -1e12], sum: 0.01, because: "a cent beside a trillion is a cent" },
  ])("of $amounts is $sum because $because", ({ amounts, sum }) => {
    expect(sumAmounts(amounts)).toBe(sum);
  });

  it("rounds once, at the end", () => {
    expect(sumAmounts([0.004, 0.004, 0.004])).toBe(0.01);
  });

  it("adds up to the cent, in any order", () => {
    const amounts = fc.array(fc.integer({ min: -1e11, max: 1e11 }), { maxLength: 200 });
    fc.assert(
      fc.property(amounts, (cents) => {
        const exact = cents.reduce((total, one) => total + one, 0);
        const typed = cents.map((one) => Number(`${one}e-2`));
        expect(sumAmounts(typed)).toBe(Number(`${exact}e-2`) + 0);
        expect(sumAmounts(typed.reverse())).toBe(Number(`${exact}e-2`) + 0);
      }),
    );
  });

  it("adds up a million amounts to the cent, where a bare + does not", () => {
    const totals = new AmountTotals(1);
    let exactCents = 0;
    let bare = 0;
    let state = 1;
    for (let i = 0; i < 1_000_000; i++) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      const cents = state % 100_000_000;
      exactCents += cents;
      bare += cents / 100;
      totals.add(0, cents / 100);
    }
    expect(totals.at(0)).toBe(exactCents / 100);
    expect(bare).not.toBe(exactCents / 100);
  });
});

describe("AmountTotals", () => {
  it("keeps its totals apart", () => {
    const totals = new AmountTotals(3);
    totals.add(0, 1.1);
    totals.add(2, 2.2);
    totals.add(0, 1.1);
    expect(totals.toAmounts()).toEqual([2.2, 0, 2.2]);
  });

  it("rounds to the decimals of its currency", () => {
    const totals = new AmountTotals(1, 0);
    totals.add(0, 100.4);
    totals.add(0, 100.4);
    expect(totals.at(0)).toBe(201);
  });
});
