import { readComparisons } from "../../../src/engine/judgement/read-comparisons";

describe("readComparisons", () => {
  const square = [
    [1, 3],
    [1 / 3, 1],
  ];
  it.each([
    { form: "bare", grid: square, labels: ["", ""] },
    {
      form: "labelled on both sides",
      grid: [
        ["", "Price", "Quality"],
        ["Price", 1, 3],
        ["Quality", "1/3", 1],
      ],
      labels: ["Price", "Quality"],
    },
    { form: "under heads", grid: [["Price", "Quality"], ...square], labels: ["Price", "Quality"] },
    {
      form: "beside labels",
      grid: [
        ["Price", 1, 3],
        ["Quality", "", ""],
      ],
      labels: ["Price", "Quality"],
    },
    {
      form: "a lower half",
      grid: [
        [1, 0],
        ["１／３", null],
      ],
      labels: ["", ""],
    },
    {
      form: "rounded by hand",
      grid: [
        [1, 3],
        [0.33, 1],
      ],
      labels: ["", ""],
    },
  ])("reads a square that is $form", ({ grid, labels }) => {
    const read = readComparisons(grid);
    expect(read.labels).toEqual(labels);
    expect(read.matrix[0]![1]).toBeCloseTo(3, 10);
    expect(read.matrix[1]![0]).toBeCloseTo(1 / 3, 10);
    expect([read.matrix[0]![0], read.matrix[1]![1]]).toEqual([1, 1]);
  });

  it.each([
    {
      because: "it is no square",
      grid: [
        [1, 2, 3],
        [1, 1, 1],
      ],
      code: "comparisonsShape",
    },
    { because: "it is one cell", grid: [[1]], code: "comparisonsShape" },
    {
      because: "a judgement is missing",
      grid: [
        [1, ""],
        ["", 1],
      ],
      code: "invalidComparison",
    },
    {
      because: "it leaves the scale",
      grid: [
        [1, 9.1],
        ["", 1],
      ],
      code: "invalidComparison",
    },
    {
      because: "it is below the scale",
      grid: [
        [1, 0.1],
        ["", 1],
      ],
      code: "invalidComparison",
    },
    {
      because: "it is negative",
      grid: [
        [1, -3],
        ["", 1],
      ],
      code: "invalidComparison",
    },
    // Excel takes 1/3 typed into a cell for a day.
    {
      because: "it became a day",
      grid: [
        [1, 46_025],
        ["", 1],
      ],
      code: "invalidComparison",
    },
    {
      because: "one differs from itself",
      grid: [
        [2, 3],
        ["", 1],
      ],
      code: "invalidComparison",
    },
    {
      because: "a pair contradicts",
      grid: [
        [1, 3],
        [3, 1],
      ],
      code: "unequalComparison",
    },
    {
      because: "a pair is not quite reciprocal",
      grid: [
        [1, 3],
        [0.3, 1],
      ],
      code: "unequalComparison",
    },
  ])("refuses a square where $because", ({ grid, code }) => {
    expect(() => readComparisons(grid)).toThrow(code);
  });

  it("takes the ends of the scale", () => {
    expect(
      readComparisons([
        [1, 9],
        ["", 1],
      ]).matrix[0]![1],
    ).toBe(9);
    expect(
      readComparisons([
        [1, 1 / 9],
        ["", 1],
      ]).matrix[1]![0],
    ).toBe(9);
  });
});
