import fc from "fast-check";

import { sumAmounts } from "../../../src/engine/values/money";
import { splitByInstalment } from "../../../src/engine/terms/instalment-amounts";
import { readTerms } from "../../../src/engine/terms/read-terms";

const DATE = 45292; // 1 January 2024
const THREE_PARTS = readTerms("30/60/90")!;

const split = (amount: number, residual: number, decimals?: number) =>
  splitByInstalment({ amount, residual }, DATE, THREE_PARTS, decimals).map((part) => [
    part.amount,
    part.residual,
  ]);

describe("splitByInstalment", () => {
  it("gives the due dates in order", () => {
    const parts = splitByInstalment({ amount: 90, residual: 90 }, DATE, THREE_PARTS);
    expect(parts.map(({ dueDate }) => dueDate - DATE)).toEqual([30, 60, 90]);
  });

  it.each([
    { paid: 0, parts: [333.33, 333.33, 333.34], because: "nothing is paid" },
    { paid: 333.32, parts: [0.01, 333.33, 333.34], because: "a cent of the first is open" },
    { paid: 333.33, parts: [0, 333.33, 333.34], because: "the first is paid" },
    { paid: 400, parts: [0, 266.66, 333.34], because: "the second is paid in part" },
    { paid: 1000, parts: [0, 0, 0], because: "all is paid" },
    { paid: 1010, parts: [0, 0, -10], because: "too much is paid" },
    { paid: -10, parts: [333.33, 333.33, 343.34], because: "more is open than was invoiced" },
  ])("leaves $parts of 1,000 open when $because", ({ paid, parts }) => {
    const amounts = [333.33, 333.33, 333.34];
    expect(split(1000, 1000 - paid)).toEqual(parts.map((open, i) => [amounts[i], open]));
  });

  it("keeps the sign of a credit note", () => {
    expect(split(-90, -50)).toEqual([
      [-30, 0],
      [-30, -20],
      [-30, -30],
    ]);
  });

  it("rounds to the decimals of the currency", () => {
    expect(split(100, 100, 0)).toEqual([
      [33, 33],
      [33, 33],
      [34, 34],
    ]);
  });

  it("loses nothing: amounts and open amounts add up", () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, cents, (amount, residual) => {
        const parts = splitByInstalment({ amount, residual }, DATE, THREE_PARTS);
        expect(sumAmounts(parts.map((part) => part.amount))).toBe(sumAmounts([amount]));
        expect(sumAmounts(parts.map((part) => part.residual))).toBe(sumAmounts([residual]));
      }),
    );
  });
});
