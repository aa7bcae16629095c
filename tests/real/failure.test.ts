import { CARD_POINTS } from "../../src/engine/policy/card-tables";
import { areaUnderCurve } from "../evaluate/area-under-curve";
import { fitCard } from "../evaluate/fit-card";
import { crossValidated, judged } from "../evaluate/judge-card";
import { readUsFirms } from "../evaluate/us-firms";

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
    expect(areaUnderCurve(unseen)).toBeGreaterThanOrEqual(0.725);
    const recent = unseen.filter(({ year }) => year >= 2008);
    expect(areaUnderCurve(recent)).toBeGreaterThanOrEqual(0.795);
  });

  it("ranks firms of later years", () => {
    expect(areaUnderCurve(judged(late, fitCard(early)))).toBeGreaterThanOrEqual(0.795);
  });
});
