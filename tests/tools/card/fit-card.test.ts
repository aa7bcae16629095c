import { CARD_FIGURES } from "../../../src/engine/words/card-figures";
import { fitCard } from "../../../tools/card/fit-card";
import type { Firm } from "../../../tools/card/us-firms";

/** Firms that differ in leverage alone; of the most indebted fifth every second one fails. */
const FIRMS: readonly Firm[] = Array.from({ length: 400 }, (_, i) => ({
  year: 2010 + (i % 4),
  isFailed: i % 10 === 9 || (i % 100 === 1 && i > 0),
  facts: {
    items: {
      totalAssets: 1000,
      totalLiabilities: 100 * (i % 10) + 50,
      currentAssets: 100,
      currentLiabilities: 50,
    },
    before: null,
    realUnit: 1,
  },
}));

describe("fitCard", () => {
  const card = fitCard(FIRMS);

  it("gives the figure that tells failures all points, and figures that tell nothing none", () => {
    const most = CARD_FIGURES.codes.map((figure) =>
      Math.max(...card[figure].map(([, points]) => points)),
    );
    expect(most[CARD_FIGURES.codes.indexOf("liabilitiesToAssets")]).toBe(100);
    expect(most.filter((points) => points > 0)).toHaveLength(1);
  });

  it("is monotone, ends at 0 and joins bins of the same points", () => {
    const steps = card.liabilitiesToAssets;
    expect(steps[0]![0]).toBeNull();
    expect(steps.at(-1)).toEqual([0.95, 0]);
    const points = steps.map(([, value]) => value);
    expect(points).toEqual([...new Set(points)].sort((a, b) => b - a));
  });

  it("is the same on every run, in whatever order the firms come", () => {
    expect(fitCard([...FIRMS].reverse())).toEqual(card);
  });
});
