import { Thinning } from "../../../src/engine/risk/thinning";

/** Cases kept of so many, each with figures of its own. */
function kept(count: number): number {
  const thinning = new Thinning(count);
  let cases = 0;
  for (let i = 0; i < count; i++) if (thinning.keeps(45_000 + (i % 700), i, 7 * i)) cases++;
  return cases;
}

describe("Thinning", () => {
  it("keeps every case of a small ledger", () => {
    expect(kept(25_000)).toBe(25_000);
  });

  it("keeps about as many of a large one as are needed", () => {
    expect(kept(400_000)).toBeGreaterThan(24_000);
    expect(kept(400_000)).toBeLessThan(26_000);
  });
});
