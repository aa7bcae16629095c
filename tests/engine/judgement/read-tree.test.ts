import fc from "fast-check";

import { readTree } from "../../../src/engine/judgement/read-tree";
import { OPERATORS, operatorOf } from "../../../src/engine/words/tree-names";

const HEAD = ["Step", "Fact", "Operator", "Value", "Then", "Otherwise", "If unknown"];

describe("operatorOf", () => {
  it.each([
    { cell: ">=", operator: "atLeast" },
    { cell: "≥", operator: "atLeast" },
    { cell: "＞＝", operator: "atLeast" },
    { cell: "> ", operator: "above" },
    { cell: "<=", operator: "atMost" },
    { cell: "<", operator: "below" },
    { cell: "=", operator: "equal" },
    { cell: "<>", operator: "notEqual" },
    { cell: "At least", operator: "atLeast" },
    { cell: "不高於", operator: "atMost" },
    { cell: "属于", operator: "oneOf" },
    { cell: "about", operator: null },
    { cell: "", operator: null },
  ])("reads $cell as $operator", ({ cell, operator }) => {
    expect(operatorOf(cell)).toBe(operator);
  });

  it("reads every name of every operator", () => {
    for (const code of OPERATORS.codes) {
      for (const name of [code, ...OPERATORS.namesOf(code)]) expect(operatorOf(name)).toBe(code);
    }
  });
});

describe("readTree", () => {
  it("reads steps, targets and results", () => {
    const tree = readTree([
      ["Our tree", "", "", "", "", "", ""],
      HEAD,
      ["S1", "mean days late", ">", "30", "S3", "", "refer"],
      ["S2", "industry", "one of", "steel, 建材", "C", "A", ""],
      ["S3", "net margin", "known", "", "→ S2", "D", ""],
    ]);
    expect(tree).toEqual([
      {
        name: "S1",
        row: 3,
        fact: "mean days late",
        operator: "above",
        values: [30],
        then: { step: 2 },
        otherwise: { step: 1 },
        ifUnknown: { result: "refer" },
      },
      {
        name: "S2",
        row: 4,
        fact: "industry",
        operator: "oneOf",
        values: ["steel", "建材"],
        then: { result: "C" },
        otherwise: { result: "A" },
        ifUnknown: null,
      },
      {
        name: "S3",
        row: 5,
        fact: "net margin",
        operator: "known",
        values: [],
        then: { step: 1 },
        otherwise: { result: "D" },
        ifUnknown: null,
      },
    ]);
  });

  it("names steps by their place, and takes 0 and percent for values", () => {
    const tree = readTree([
      ["事实", "比较", "取值", "则", "否则"],
      ["x", ">=", 0, 2, "B"],
      ["y", ">=", "35%", "A", "C"],
    ]);
    expect(tree.map(({ name, values }) => [name, values])).toEqual([
      ["1", [0]],
      ["2", [0.35]],
    ]);
    expect(tree[0]!.then).toEqual({ step: 1 });
  });

  it("tells steps apart by every sign of their names", () => {
    const tree = readTree([
      HEAD,
      ["1.1", "x", ">", 1, "11", "A+", ""],
      ["11", "x", ">", 2, "A", "A-", ""],
    ]);
    expect(tree[0]).toMatchObject({ then: { step: 1 }, otherwise: { result: "A+" } });
    expect(tree[1]).toMatchObject({ then: { result: "A" }, otherwise: { result: "A-" } });
  });

  it("takes a grade for a result though it ends in a digit", () => {
    const [step] = readTree([HEAD, ["S1", "x", ">", 1, "A1", "B2", ""]]);
    expect([step!.then, step!.otherwise]).toEqual([{ result: "A1" }, { result: "B2" }]);
  });

  const row = (...cells: readonly unknown[]) => [HEAD, cells, ["2", "x", ">", 1, "A", "B", ""]];

  it.each([
    { because: "the fact is blank", grid: row("1", "", ">", 1, "A", "B"), fault: "treeBlank" },
    { because: "the operator is blank", grid: row("1", "x", "", 1, "A", "B"), fault: "treeBlank" },
    { because: "the value is blank", grid: row("1", "x", ">", "", "A", "B"), fault: "treeBlank" },
    { because: "nothing follows yes", grid: row("1", "x", ">", 1, "", "B"), fault: "treeBlank" },
    {
      because: "the operator is none",
      grid: row("1", "x", "~", 1, "A", "B"),
      fault: "treeOperator",
    },
    {
      because: "a step is there twice",
      grid: row("2", "x", ">", 1, "A", "B"),
      fault: "treeRepeated",
    },
    { because: "a step is missing", grid: row("1", "x", ">", 1, 9, "B"), fault: "treeStep" },
    { because: "a step leads to itself", grid: row("1", "x", ">", 1, 1, "B"), fault: "treeLoop" },
  ])("names the row where $because", ({ grid, fault }) => {
    expect(() => readTree(grid)).toThrow(new RegExp(`^${fault} .*"row":[23]`));
  });

  it("shows the circle that the steps go round in", () => {
    const grid = [
      HEAD,
      ["1", "x", ">", 1, "2", "A", ""],
      ["2", "x", ">", 1, "A", "3", ""],
      ["3", "x", ">", 1, "A", "B", "2"],
    ];
    expect(() => readTree(grid)).toThrow('treeLoop {"row":4,"found":"2 → 3 → 2"}');
  });

  it("finds a circle behind a long chain, and shows where it opens and closes", () => {
    const chain = Array.from({ length: 9000 }, (_, i) => [i + 1, "x", ">", 1, "A", i + 2, ""]);
    const grid = [HEAD, ...chain, [9001, "x", ">", 1, 10, "B", ""]];
    const found = "10 → 11 → 12 → 13 → … → 8999 → 9000 → 9001 → 10";
    expect(() => readTree(grid)).toThrow(`"found":"${found}"`);
  });

  it("needs an answer after the last row", () => {
    expect(() => readTree([HEAD, ["1", "x", ">", 1, "A", "", ""]])).toThrow("treeBlank");
  });

  it("ends for any targets, or refuses them", () => {
    const target = fc.constantFrom("1", "2", "3", "4", "A", "");
    const step = fc.tuple(target, target, target);
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 4 }), (steps) => {
        const rows = steps.map((targets, i) => [String(i + 1), "x", ">", 0, ...targets]);
        try {
          expect(readTree([HEAD, ...rows])).toHaveLength(4);
        } catch (error) {
          expect(String(error)).toMatch(/treeLoop|treeBlank/);
        }
      }),
    );
  });
});
