import { raterWeights } from "../../../src/engine/judgement/rater-weights";
import { readRatings } from "../../../src/engine/judgement/read-ratings";

describe("readRatings", () => {
  it("reads a column per rater, below titles and above totals", () => {
    const table = readRatings([
      ["Panel of June", "", "", "", ""],
      ["Customer ID", "Customer Name", "Ann", "Ben", "Average"],
      ["C-1", "Acme", 80, "70", 75],
      ["C-2", "Beta", "", 0, 0],
      ["Total", "", 80, 70, 150],
    ]);
    expect(table.raters).toEqual(["Ann", "Ben"]);
    expect(table.customers).toEqual([
      { id: "C-1", name: "Acme", points: [80, 70], unreadable: [] },
      { id: "C-2", name: "Beta", points: [null, 0], unreadable: [] },
    ]);
  });

  it("reads a row per mark; of several marks of one rater the mean counts", () => {
    const table = readRatings([
      ["客户", "评委", "准则", "评分"],
      ["甲公司", "张三", "品格", 90],
      ["甲公司", "张三", "能力", 70],
      ["甲公司", "李四", "品格", 60],
      ["乙公司", "李四", "品格", 50],
    ]);
    expect(table.raters).toEqual(["张三", "李四"]);
    expect(table.customers.map(({ points }) => points)).toEqual([
      [80, 60],
      [null, 50],
    ]);
  });

  it.each([
    { marks: [1, 2, 3, 5], points: [0, 25, 50, 100], because: "none is above 5" },
    { marks: [0, 4, 4, 5], points: [null, 75, 75, 100], because: "0 is a blank cell there" },
    { marks: [1, 2, 3, 6], points: [1, 2, 3, 6], because: "one is above 5" },
  ])("gives $points for $marks: $because", ({ marks, points }) => {
    const grid = [
      ["Customer", "A", "B", "C", "D"],
      ["X", ...marks],
    ];
    expect(readRatings(grid).customers[0]!.points).toEqual(points);
  });

  it.each([{ mark: "good" }, { mark: 101 }, { mark: -1 }])(
    "names the rater whose mark is $mark",
    ({ mark }) => {
      const { customers } = readRatings([
        ["Customer", "A", "B"],
        ["X", 80, mark],
      ]);
      expect(customers[0]).toMatchObject({ points: [80, null], unreadable: [1] });
    },
  );
});

describe("raterWeights", () => {
  const raters = ["Ann", "Ben"];

  it.each([
    { form: "nothing", grid: null, weights: [1, 1] },
    { form: "a column", grid: [[0.7], [0.3]], weights: [0.7, 0.3] },
    { form: "a row", grid: [[2, 1]], weights: [2, 1] },
    {
      form: "names above numbers",
      grid: [
        ["ben", "Ann"],
        [0.3, 0.7],
      ],
      weights: [0.7, 0.3],
    },
    {
      form: "rows of names, as AHPWEIGHTS spills them",
      grid: [
        ["Criterion", "Weight", "Remark"],
        ["Ben", 0.25, ""],
        ["Ann", 0.75, ""],
        ["Largest eigenvalue", 2, ""],
      ],
      weights: [0.75, 0.25],
    },
  ])("reads $form", ({ grid, weights }) => {
    expect(raterWeights(grid, raters)).toEqual(weights);
  });

  it.each([
    {
      because: "a rater is missing",
      grid: [
        ["Ann", 1],
        ["Cid", 1],
        ["", ""],
      ],
    },
    { because: "a weight is negative", grid: [[1], [-1]] },
    { because: "all are 0", grid: [[0], [0]] },
    { because: "there are too many", grid: [[1], [1], [1]] },
    {
      because: "a weight is no number",
      grid: [
        ["Ann", 1],
        ["Ben", "much"],
      ],
    },
  ])("refuses weights where $because", ({ grid }) => {
    expect(() => raterWeights(grid, raters)).toThrow("raterWeight");
  });
});
