import { RunningSums } from "../../../src/engine/ledger/running-sums";
import { AmountColumn } from "../../../src/engine/reading/amount-column";

/** Sums of one column of amounts; null begins a group. */
function sumsOf(...amounts: (number | null)[]): RunningSums {
  const sums = new RunningSums([new AmountColumn([], 0, 0)]);
  for (const amount of amounts) {
    if (amount === null) sums.beginGroup();
    else sums.add([amount]);
  }
  return sums;
}

describe("a figure below items", () => {
  it.each([
    { value: 30, isSum: true, because: "it is that of the last group" },
    { value: 60, isSum: true, because: "it is that of all" },
    { value: 50, isSum: true, because: "it is that of the last two groups" },
    { value: 40, isSum: false, because: "no group begins there" },
    { value: 30.001, isSum: true, because: "a thousandth is noise" },
    { value: 30.002, isSum: false, because: "two thousandths are not" },
    { value: 0, isSum: false, because: "nothing proves nothing" },
  ])("is their sum: $isSum, for $because", ({ value, isSum }) => {
    expect(sumsOf(10, null, 20, null, 10, 20).isSumAbove([value])).toBe(isSum);
  });

  it("is none of items that add up to nothing", () => {
    expect(sumsOf(10, -10).isSumAbove([10])).toBe(false);
  });

  it.each([
    { shown: 20, read: 20 },
    { shown: 30, read: 30 },
    { shown: 25, read: 20 },
  ])("that is called a total shows $shown beside $read", ({ shown, read }) => {
    expect(sumsOf(10, null, 20).proof([shown])).toEqual({ place: 0, shown, read });
  });

  it("proves nothing where it is blank, or where no item stands above", () => {
    expect(sumsOf(10).proof([""])).toBeNull();
    expect(sumsOf().proof([10])).toBeNull();
  });
});
