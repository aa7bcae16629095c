import fc from "fast-check";

import { PrefixSums } from "../../../src/engine/values/prefix-sums";

describe("PrefixSums", () => {
  it.each([
    { enough: 0, place: 0 },
    { enough: 2, place: 0 },
    { enough: 2.5, place: 2 },
    { enough: 5, place: 2 },
    { enough: 5.5, place: 4 },
    { enough: 9, place: 4 },
    { enough: 9.5, place: -1 },
  ])("reaches $enough at place $place of 2, 0, 3, 0, 4", ({ enough, place }) => {
    const sums = new PrefixSums(5);
    [2, 0, 3, 0, 4].forEach((amount, i) => {
      sums.set(i, amount);
    });
    expect(sums.total).toBe(9);
    expect(sums.firstWith((sum) => sum >= enough)).toBe(place);
  });

  it("knows the sum of what was set last, and where it is reached", () => {
    const change = fc.tuple(fc.nat(12), fc.nat(100));
    fc.assert(
      fc.property(fc.array(change), fc.integer({ min: 1, max: 600 }), (changes, enough) => {
        const sums = new PrefixSums(13);
        const amounts = new Array<number>(13).fill(0);
        for (const [place, amount] of changes) {
          sums.set(place, amount);
          amounts[place] = amount;
        }
        const running = amounts.map((_, i) => amounts.slice(0, i + 1).reduce((a, b) => a + b));
        expect(sums.total).toBe(running.at(-1));
        const first = running.findIndex((sum) => sum >= enough);
        expect(sums.firstWith((sum) => sum >= enough)).toBe(first);
      }),
    );
  });

  it("does not drift, however large an amount comes and goes", () => {
    const sums = new PrefixSums(2);
    sums.set(0, 0.1);
    sums.set(1, 1e21);
    sums.set(1, 0);
    expect(sums.total).toBe(0.1);
  });

  it("is 0 and reaches nothing without an amount", () => {
    expect(new PrefixSums(0).total).toBe(0);
    expect(new PrefixSums(0).firstWith((sum) => sum > 0)).toBe(-1);
  });
});
