import fc from "fast-check";

import { ahpWeights } from "../../../src/engine/judgement/ahp-weights";
import { readComparisons } from "../../../src/engine/judgement/read-comparisons";

/** A square of judgements from its upper triangle; the lower one stays blank. */
function upperTriangle(...rows: readonly (readonly number[])[]): unknown[][] {
  return [...rows, []].map((row, i) => [...new Array<string>(i).fill(""), 1, ...row]);
}

const weigh = (grid: unknown[][]) => ahpWeights(readComparisons(grid));

const rounded = (weights: readonly number[]) => weights.map((weight) => weight.toFixed(3));

describe("ahpWeights", () => {
  it.each([
    {
      source: "Saaty 2008, consumption of drinks: coffee, wine, tea, beer, sodas, milk, water",
      rows: [
        [9, 5, 2, 1, 1, 1 / 2],
        [1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
        [1 / 3, 1 / 4, 1 / 3, 1 / 9],
        [1 / 2, 1, 1 / 3],
        [2, 1 / 2],
        [1 / 3],
      ],
      weights: ["0.177", "0.019", "0.042", "0.116", "0.190", "0.129", "0.327"],
      lambda: 7.177,
      ratio: 0.022,
    },
    {
      source: "Saaty 1980, wealth of nations: USA, USSR, China, France, UK, Japan, West Germany",
      rows: [
        [4, 9, 6, 6, 5, 5],
        [7, 5, 5, 3, 4],
        [1 / 5, 1 / 5, 1 / 7, 1 / 5],
        [1, 1 / 3, 1 / 3],
        [1 / 3, 1 / 3],
        [2],
      ],
      weights: ["0.427", "0.230", "0.021", "0.052", "0.052", "0.123", "0.094"],
      lambda: 7.608,
      ratio: 0.077,
    },
    {
      source: "Saaty 1990, choosing a house by eight criteria",
      rows: [
        [5, 3, 7, 6, 6, 1 / 3, 1 / 4],
        [1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
        [6, 3, 4, 6, 1 / 5],
        [1 / 3, 1 / 4, 1 / 7, 1 / 8],
        [1 / 2, 1 / 5, 1 / 6],
        [1 / 5, 1 / 6],
        [1 / 2],
      ],
      weights: ["0.173", "0.054", "0.188", "0.018", "0.031", "0.036", "0.167", "0.333"],
      lambda: 9.669,
      ratio: 0.169,
    },
  ])("gives the published weights of $source", ({ rows, weights, lambda, ratio }) => {
    const result = weigh(upperTriangle(...rows));
    expect(rounded(result.weights)).toEqual(weights);
    expect(result.lambda).toBeCloseTo(lambda, 3);
    expect(result.consistencyRatio).toBeCloseTo(ratio, 3);
  });

  it("names the judgement that agrees least with the others", () => {
    // Made from 8 : 4 : 2 : 1; the second against the fourth should be 4 and was judged 1/4.
    const { weakest, consistencyRatio } = weigh(upperTriangle([2, 4, 8], [2, 1 / 4], [2]));
    expect(consistencyRatio).toBeGreaterThan(0.1);
    expect(weakest).toMatchObject({ row: 3, column: 1, given: 4 });
    expect(weakest!.implied).toBeCloseTo(1.21, 2);
  });

  it("cannot find two criteria inconsistent", () => {
    expect(
      weigh([
        [1, 9],
        ["", 1],
      ]),
    ).toEqual({
      weights: [0.9, 0.1],
      lambda: 2,
      consistencyIndex: 0,
      randomIndex: 0,
      consistencyRatio: 0,
      weakest: null,
    });
  });

  it("gives judgements back that were made from weights", () => {
    const weight = fc.integer({ min: 10, max: 30 });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 2, maxLength: 15 }), (made) => {
        const result = weigh(made.map((a) => made.map((b) => a / b)));
        const sum = made.reduce((a, b) => a + b, 0);
        result.weights.forEach((w, i) => {
          expect(w).toBeCloseTo(made[i]! / sum, 9);
        });
        expect(result.consistencyRatio).toBeCloseTo(0, 8);
      }),
    );
  });

  it("weighs criteria the same in whatever order they stand", () => {
    const judgement = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 4, 7, 9);
    const six = fc.array(judgement, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(six, ([ab, ac, ad, bc, bd, cd]) => {
        const one = weigh(upperTriangle([ab!, ac!, ad!], [bc!, bd!], [cd!]));
        const turned = weigh(
          upperTriangle([1 / cd!, 1 / bd!, 1 / ad!], [1 / bc!, 1 / ac!], [1 / ab!]),
        );
        expect(rounded(turned.weights).reverse()).toEqual(rounded(one.weights));
        expect(turned.lambda).toBeCloseTo(one.lambda, 7);
        expect(one.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 8);
      }),
    );
  });
});
