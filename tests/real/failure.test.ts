import { CARD_POINTS } from "../../src/engine/policy/card-tables";
import { rankingArea } from "../../tools/evaluate/ranking-area";
import { fitCard } from "../../tools/card/fit-card";
import { crossValidated, judged } from "../../tools/card/judge-card";
import { readUsFirms } from "../../tools/card/us-firms";

describe("the failure card on the US sample", () => {
  const firms = readUsFirms();
  const early = firms.filter(({ year }) => year <= 2009);
  const late = firms.filter(({ year }) => year > 2009);

  it("is built from one row per firm up to 2014", () => {
    expect(firms).toHaveLength(1768);
    expect(firms.filter(({ isFailed }) => isFailed)).toHaveLength(207);
    expect(Math.max(...firms.map(({ year }) => year))).toBe(2014);
  });

  it("is what the built-in policies hold", () => {
    expect(CARD_POINTS).toEqual(fitCard(firms));
  });

  it("ranks firms that it has not seen", () => {
    const unseen = crossValidated(firms);
    expect(rankingArea(unseen)).toBeGreaterThanOrEqual(0.725);
    const recent = unseen.filter(({ year }) => year >= 2008);
    expect(rankingArea(recent)).toBeGreaterThanOrEqual(0.795);
  });

  it("ranks firms of later years", () => {
    expect(rankingArea(judged(late, fitCard(early)))).toBeGreaterThanOrEqual(0.795);
  });
});
