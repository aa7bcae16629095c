import fc from "fast-check";

import {
  FIRST_DAYS,
  LAST_DAYS,
  PAYMENT_DAYS,
  PaymentDays,
} from "../../../src/engine/risk/payment-days";

/** One kind of day, which changes no weight. */
const KINDS = new Uint8Array(PAYMENT_DAYS);
const FACTORS = Float64Array.of(1);

/** Weights by days from due. */
function daysOf(weights: Readonly<Record<number, number>>): PaymentDays {
  const byPlace = new Float64Array(PAYMENT_DAYS);
  for (const [day, weight] of Object.entries(weights)) {
    byPlace[PaymentDays.placeOf(Number(day))] = weight;
  }
  const days = new PaymentDays();
  days.weigh(0, byPlace, KINDS, FACTORS);
  return days;
}

/** The same, added up weight by weight for every question. */
class PlainDays {
  readonly #weights: number[];

  constructor(weights: readonly number[]) {
    this.#weights = [...weights];
  }

  between(first: number, last: number): number {
    return this.#weights.reduce(
      (sum, weight, i) => (i + FIRST_DAYS >= first && i + FIRST_DAYS <= last ? sum + weight : sum),
      0,
    );
  }

  setShare(first: number, last: number, share: number): void {
    const weight = this.between(first, last);
    if (weight <= 0) return;
    this.#weights.forEach((own, i) => {
      const day = i + FIRST_DAYS;
      if (day >= first && day <= last) this.#weights[i] = (own * share) / weight;
    });
  }

  quantile(share: number): number | null {
    const total = this.between(FIRST_DAYS, LAST_DAYS);
    let left = share * total;
    for (let i = 0; i < PAYMENT_DAYS - 1; i++) {
      left -= this.#weights[i]!;
      if (left <= 1e-7 * total && total > 0) return i + FIRST_DAYS;
    }
    return null;
  }
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

  it("has the weights of days multiplied with those of their kinds, none before the first", () => {
    const days = new PaymentDays();
    const first = PaymentDays.placeOf(3);
    const kinds = Uint8Array.from({ length: PAYMENT_DAYS }, (_, place) => place % 2);
    days.weigh(first, new Float64Array(PAYMENT_DAYS).fill(1), kinds, Float64Array.of(2, 5));
    const kindOf = (day: number) => (day - FIRST_DAYS) % 2;
    expect(days.between(FIRST_DAYS, 2)).toBe(0);
    expect(days.between(3, 3)).toBe(kindOf(3) === 0 ? 2 : 5);
    expect(days.between(3, 4)).toBe(7);
    expect(days.between(5, 4)).toBe(0);
    expect(days.between(LAST_DAYS + 1, LAST_DAYS + 9)).toBe(0);
  });

  it("answers as weights do that are added up for every question", () => {
    const probability = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.integer({ min: FIRST_DAYS, max: LAST_DAYS }).map(String),
          fc.double({ min: 0.001, max: 100, noNaN: true }),
          { maxKeys: 30 },
        ),
        fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })),
        fc.tuple(probability, probability),
        probability,
        (weights, bounds, shares, share) => {
          const plain = new PlainDays(
            Array.from({ length: PAYMENT_DAYS }, (_, i) => weights[String(i + FIRST_DAYS)] ?? 0),
          );
          const days = daysOf(weights);
          const expectSame = () => {
            expect(days.total).toBeCloseTo(plain.between(FIRST_DAYS, LAST_DAYS), 9);
            for (const from of [FIRST_DAYS - 5, 0, bounds[0], LAST_DAYS]) {
              for (const to of [FIRST_DAYS, bounds[1], LAST_DAYS + 5]) {
                expect(days.between(from, to)).toBeCloseTo(plain.between(from, to), 9);
              }
            }
            expect(days.quantile(share)).toBe(plain.quantile(share));
          };
          expectSame();
          const [few, many] = [Math.min(...bounds), Math.max(...bounds)];
          const [likelier, less] = [Math.max(...shares), Math.min(...shares)];
          days.setSharesBeyond(
            { days: few, probability: likelier },
            { days: many, probability: less },
          );
          plain.setShare(FIRST_DAYS, few, 1 - likelier);
          plain.setShare(few + 1, many, likelier - less);
          plain.setShare(many + 1, LAST_DAYS, less);
          expectSame();
        },
      ),
    );
  });
});
