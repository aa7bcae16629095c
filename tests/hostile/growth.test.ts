import { growthOf, MOST_GROWTH } from "./growth";
import { SHAPES_OF_ROWS } from "./shapes-of-rows";
import { SHAPES_OF_TEXTS } from "./shapes-of-texts";
import { FUNCTION_IDS, parametersOf } from "./workbook";

const SHAPES = [...SHAPES_OF_ROWS, ...SHAPES_OF_TEXTS];

describe("the time of a call", () => {
  it.each(SHAPES)("grows with the rows: $id on $shape", (shape) => {
    expect(growthOf(shape)).toBeLessThan(MOST_GROWTH);
  });

  it("is measured of every function that takes a range", () => {
    const ofRanges = FUNCTION_IDS.filter((id) =>
      parametersOf(id).some(({ dimensionality }) => dimensionality === "matrix"),
    );
    const measured = new Set(SHAPES.map(({ id }) => id));
    expect(ofRanges.filter((id) => !measured.has(id))).toEqual([]);
  });
});
