import fc from "fast-check";

import type { FailureFacts } from "../../../src/engine/statements/failure-figures";
import { FAILURE_MODELS } from "../../../src/engine/words/failure-models";
import {
  failureScore,
  figuresOf,
  type FormulaModel,
} from "../../../src/engine/statements/failure-score";
import {
  STATEMENT_ITEMS,
  type StatementItem,
  type StatementItems,
} from "../../../src/engine/words/statement-items";

const FORMULAS = FAILURE_MODELS.codes.filter((model) => model !== "card");

/** A firm whose ratios are 0.2, 0.3, 0.1, 1.5 and 1.2, market and book value of equity alike. */
const FIRM: StatementItems = {
  currentAssets: 50,
  currentLiabilities: 30,
  retainedEarnings: 30,
  ebit: 10,
  totalAssets: 100,
  equity: 60,
  marketValue: 60,
  totalLiabilities: 40,
  sales: 120,
};

function factsOf(items: StatementItems, more: Partial<FailureFacts> = {}): FailureFacts {
  return { items, before: null, realUnit: 1, ...more };
}

/** A firm with these ratios to its assets of 1,000 and its liabilities. */
function firmOf(ratios: readonly [number, number, number, number, number]): StatementItems {
  const [liquidity, retained, earning, cushion, turnover] = ratios;
  return {
    totalAssets: 1000,
    totalLiabilities: 500,
    currentAssets: 1000 * liquidity + 100,
    currentLiabilities: 100,
    retainedEarnings: 1000 * retained,
    ebit: 1000 * earning,
    marketValue: 500 * cushion,
    equity: 500 * cushion,
    sales: 1000 * turnover,
  };
}

const OHLSON_FIRM: StatementItems = {
  totalAssets: 1000,
  totalLiabilities: 600,
  currentAssets: 400,
  currentLiabilities: 200,
  netIncome: 50,
  depreciation: 30,
};

describe("failureScore of Altman", () => {
  it.each<{ model: FormulaModel; value: number; zone: string }>([
    { model: "altmanZ", value: 3.09, zone: "safe" },
    { model: "altmanZPrime", value: 2.5358, zone: "grey" },
    { model: "altmanZDoublePrime", value: 4.537, zone: "safe" },
    { model: "altmanZWithConstant", value: 7.787, zone: "safe" },
  ])("$model of one firm is $value, $zone", ({ model, value, zone }) => {
    const score = failureScore(model, factsOf(FIRM));
    expect(score.value).toBeCloseTo(value, 12);
    expect(score).toMatchObject({ zone, probability: null, missing: [] });
  });

  // Examples as published; the first is printed with 0.999 for the last weight.
  it.each([
    { source: "exinfm.com", ratios: [0.1, 0.4, 0.05, 600 / 700, 1.5], printed: 2.86, zone: "grey" },
    { source: "wizedu.com 366502", ratios: [0.34, 0.15, 0, 0.8, 1.6], printed: 2.7, zone: "grey" },
    {
      source: "Saunders & Cornett (elitewritings.net)",
      ratios: [0.2, 0, -0.2, 0.1, 2],
      printed: 1.64,
      zone: "distress",
    },
  ] as const)("Z is $printed as $source prints it", ({ ratios, printed, zone }) => {
    const score = failureScore("altmanZ", factsOf(firmOf(ratios)));
    expect(score.value).toBeCloseTo(printed, 2);
    expect(score.zone).toBe(zone);
  });

  it.each<{ model: FormulaModel; ratio: number; zone: string }>([
    { model: "altmanZ", ratio: 1.8099, zone: "distress" },
    { model: "altmanZ", ratio: 1.81, zone: "grey" },
    { model: "altmanZ", ratio: 2.99, zone: "grey" },
    { model: "altmanZ", ratio: 2.9901, zone: "safe" },
    { model: "altmanZPrime", ratio: 1.2299, zone: "distress" },
    { model: "altmanZPrime", ratio: 1.23, zone: "grey" },
    { model: "altmanZPrime", ratio: 2.9, zone: "grey" },
    { model: "altmanZPrime", ratio: 2.9001, zone: "safe" },
    { model: "altmanZDoublePrime", ratio: 1.0999, zone: "distress" },
    { model: "altmanZDoublePrime", ratio: 1.1, zone: "grey" },
    { model: "altmanZDoublePrime", ratio: 2.6, zone: "grey" },
    { model: "altmanZDoublePrime", ratio: 2.6001, zone: "safe" },
    { model: "altmanZWithConstant", ratio: 1.0999, zone: "distress" },
    { model: "altmanZWithConstant", ratio: 1.1, zone: "grey" },
    { model: "altmanZWithConstant", ratio: 2.6, zone: "grey" },
    { model: "altmanZWithConstant", ratio: 2.6001, zone: "safe" },
  ])("a $model made of $ratio alone is $zone", ({ model, ratio, zone }) => {
    // One ratio carries the whole score: EBIT, whose weight is known.
    const weight = model === "altmanZ" ? 3.3 : model === "altmanZPrime" ? 3.107 : 6.72;
    const earning = ratio / weight;
    expect(failureScore(model, factsOf(firmOf([0, 0, earning, 0, 0]))).zone).toBe(zone);
  });

  it("keeps the sign of losses", () => {
    const score = failureScore("altmanZDoublePrime", factsOf({ ...FIRM, retainedEarnings: -500 }));
    expect(score.value).toBeCloseTo(-12.741, 12);
  });
});

describe("failureScore of Zmijewski", () => {
  it("is the formula: −4.336 − 0.22565 + 3.4074 + 0.008", () => {
    const score = failureScore("zmijewski", factsOf(OHLSON_FIRM));
    expect(score.value).toBeCloseTo(-1.14625, 12);
    expect(score.probability).toBeCloseTo(0.12585, 5);
    expect(score.zone).toBe("safe");
  });

  it.each([
    { liabilities: 762, zone: "safe" },
    { liabilities: 764, zone: "distress" },
  ])("turns to $zone with liabilities of $liabilities: half the probability", (firm) => {
    const items = { totalAssets: 1000, totalLiabilities: firm.liabilities, netIncome: 0 };
    const liquid = { ...items, currentAssets: 100, currentLiabilities: 100 };
    const score = failureScore("zmijewski", factsOf(liquid));
    expect(score.zone).toBe(firm.zone);
    expect(score.probability! > 0.5).toBe(firm.zone === "distress");
  });
});

describe("failureScore of Ohlson", () => {
  it("is the formula, with assets in currency units over the price index", () => {
    // −1.32 − 0.407 ln 100 + 3.618 − 0.286 + 0.03785 − 0.1185 − 0.244 − 0.521 × 10/90
    const facts = factsOf(OHLSON_FIRM, { before: { netIncome: 40 }, realUnit: 0.1 });
    const score = failureScore("ohlson", facts);
    expect(score.value).toBeCloseTo(-0.244843155, 8);
    expect(score.probability).toBeCloseTo(0.439093, 5);
    expect(score.zone).toBe("safe");
  });

  it("adds what losses of two years and negative equity weigh", () => {
    const loss = { ...OHLSON_FIRM, netIncome: -50 };
    const figures = (items: StatementItems, before: number) =>
      Object.fromEntries(
        failureScore("ohlson", factsOf(items, { before: { netIncome: before } })).figures.map(
          ({ figure, value }) => [figure, value],
        ),
      );
    expect(figures(loss, -10)).toMatchObject({ lossInBothYears: 1, changeOfNetIncome: -40 / 60 });
    expect(figures(loss, 10)).toMatchObject({ lossInBothYears: 0, changeOfNetIncome: -1 });
    expect(figures({ ...loss, netIncome: 0 }, 0)).toMatchObject({ changeOfNetIncome: 0 });
    expect(figures({ ...loss, totalLiabilities: 1000 }, 0)).toMatchObject({ negativeEquity: 0 });
    expect(figures({ ...loss, totalLiabilities: 1001 }, 0)).toMatchObject({ negativeEquity: 1 });
  });

  it("names the net income of the year before where there is none", () => {
    const score = failureScore("ohlson", factsOf(OHLSON_FIRM));
    expect(score.value).toBeNull();
    expect(score.missing).toEqual([{ item: "netIncome", lack: "before" }]);
  });
});

describe("failureScore", () => {
  const full = { ...FIRM, ...OHLSON_FIRM, marketValue: 500, equity: 400 };

  it.each(FORMULAS)("%s names each item that is missing, and only those", (model) => {
    const before = { netIncome: 10 };
    expect(failureScore(model, factsOf(full, { before })).missing).toEqual([]);
    for (const missing of STATEMENT_ITEMS) {
      const items = Object.fromEntries(Object.entries(full).filter(([item]) => item !== missing));
      const score = failureScore(model, factsOf(items, { before }));
      const named = score.missing.map(({ item, lack }) => `${item} ${lack}`);
      expect(named).toEqual(score.value === null ? [`${missing} now`] : []);
    }
  });

  it.each<{ base: StatementItem; value: number }>([
    { base: "totalAssets", value: 0 },
    { base: "totalAssets", value: -1 },
    { base: "totalLiabilities", value: 0 },
    { base: "totalLiabilities", value: -1 },
  ])("has no score with $base of $value, and says so", ({ base, value }) => {
    const score = failureScore("altmanZDoublePrime", factsOf({ ...full, [base]: value }));
    expect(score).toMatchObject({
      value: null,
      zone: null,
      missing: [{ item: base, lack: "base" }],
    });
  });

  it("has no working capital where the balance sheet does not tell short from long", () => {
    const bank = { ...full, currentAssets: 0, currentLiabilities: 0 };
    expect(failureScore("altmanZ", factsOf(bank))).toMatchObject({
      value: null,
      missing: [{ item: "currentAssets", lack: "base" }],
    });
  });

  it("does not depend on the unit of the statement, but for the size in Ohlson", () => {
    const unit = fc.constantFrom(1e-6, 1e-3, 1e3, 1e6);
    fc.assert(
      fc.property(unit, fc.constantFrom(...FORMULAS), (factor, model) => {
        const scaled = Object.fromEntries(
          Object.entries(full).map(([item, value]) => [item, value * factor]),
        );
        const plain = failureScore(model, factsOf(full, { before: { netIncome: 10 } }));
        const facts = { before: { netIncome: 10 * factor }, realUnit: 1 / factor };
        expect(failureScore(model, factsOf(scaled, facts)).value).toBeCloseTo(plain.value!, 9);
      }),
    );
  });

  it("is finite or null, never anything else", () => {
    const item = fc.option(
      fc.oneof(
        { weight: 20, arbitrary: fc.double({ min: 1, max: 1e6, noNaN: true }) },
        { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
        { weight: 1, arbitrary: fc.constantFrom(0, -0, 1) },
      ),
      // Most items are there: of the others alone no model makes a score.
      { nil: undefined, freq: 40 },
    );
    const items = fc
      .record(Object.fromEntries(STATEMENT_ITEMS.map((name) => [name, item])))
      .map((some) =>
        Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)),
      ) as fc.Arbitrary<StatementItems>;
    let scored = 0;
    fc.assert(
      fc.property(items, items, fc.constantFrom(...FORMULAS), (now, before, model) => {
        const score = failureScore(model, { items: now, before, realUnit: 1000 });
        expect(score.value === null || Number.isFinite(score.value)).toBe(true);
        expect(score.figures.map(({ figure }) => figure)).toEqual(figuresOf(model));
        if (score.value === null) expect(score.zone).toBeNull();
        else scored++;
        if (score.figures.some(({ value }) => value === null)) {
          expect(score.missing.length).toBeGreaterThan(0);
        }
      }),
    );
    expect(scored).toBeGreaterThan(20);
  });
});
