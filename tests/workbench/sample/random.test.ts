import { Random } from "../../../src/workbench/sample/random";

describe("Random", () => {
  it("gives the numbers of mulberry32", () => {
    const random = new Random(1);
    const numbers = Array.from({ length: 3 }, () => random.next());
    expect(numbers).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it("gives the same numbers for the same seed, and others for another", () => {
    const numbersOf = (seed: number): number[] => {
      const random = new Random(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(numbersOf(82)).toEqual(numbersOf(82));
    expect(numbersOf(82)).not.toEqual(numbersOf(83));
  });

  it("draws whole numbers from the first bound to the last", () => {
    const random = new Random(7);
    const drawn = new Set(Array.from({ length: 200 }, () => random.integer(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  it("spreads around the mean by the deviation", () => {
    const random = new Random(7);
    const drawn = Array.from({ length: 4000 }, () => random.normal(10, 3));
    const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length;
    const variance = drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / drawn.length;
    expect(mean).toBeCloseTo(10, 0);
    expect(Math.sqrt(variance)).toBeCloseTo(3, 0);
  });
});
