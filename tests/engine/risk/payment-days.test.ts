import { FIRST_DAYS, LAST_DAYS, PaymentDays } from "../../../src/engine/risk/payment-days";

/** Weights by days from due. */
function daysOf(weights: Readonly<Record<number, number>>): PaymentDays {
  const days = new PaymentDays();
  for (const [day, weight] of Object.entries(weights)) {
    days.weights[PaymentDays.placeOf(Number(day))] = weight;
  }
  return days;
}

describe("PaymentDays", () => {
  it.each([
    { share: 0.2, day: -2 },
    { share: 0.25, day: -2 },
    { share: 0.5, day: 3 },
    { share: 0.75, day: 3 },
    { share: 0.8, day: 40 },
  ])("has $share of the weight by day $day", ({ share, day }) => {
    expect(daysOf({ [-2]: 1, 3: 2, 40: 1 }).quantile(share)).toBe(day);
  });

  it("knows no day where no day has a weight, or only the last", () => {
    expect(daysOf({}).quantile(0.5)).toBeNull();
    expect(daysOf({ [LAST_DAYS]: 1, 0: 0.2 }).quantile(0.5)).toBeNull();
  });

  it("gives shares beyond a day that are never certain", () => {
    const days = daysOf({ [-2]: 1, 3: 3 });
    expect(days.shareBeyond(0)).toBeCloseTo(0.75, 3);
    expect(days.shareBeyond(3)).toBeGreaterThan(0);
    expect(days.shareBeyond(FIRST_DAYS - 1)).toBeLessThan(1);
  });

  it("moves the weight to where shares are to lie, and keeps each part in proportion", () => {
    const days = daysOf({ [-2]: 1, 0: 1, 3: 3, 5: 1, 40: 7 });
    days.setSharesBeyond({ days: 0, probability: 0.3 }, { days: 30, probability: 0.1 });
    expect(days.between(-2, -2)).toBeCloseTo(0.35);
    expect(days.between(0, 0)).toBeCloseTo(0.35);
    expect(days.between(3, 3)).toBeCloseTo(0.15);
    expect(days.between(5, 5)).toBeCloseTo(0.05);
    expect(days.between(40, 40)).toBeCloseTo(0.1);
    expect(days.total).toBeCloseTo(1);
  });

  it("leaves a part without any weight empty", () => {
    const days = daysOf({ 50: 2 });
    days.setSharesBeyond({ days: 45, probability: 1 }, { days: 45, probability: 1 });
    expect(days.between(50, 50)).toBeCloseTo(1);
    expect(days.total).toBeCloseTo(1);
  });
});
