import { isNumbering } from "../../../src/engine/reading/column-numbers";

describe("isNumbering", () => {
  it.each([
    { cells: [1, 2, 3, 4] },
    { cells: ["1", "2", "", "3"] },
    { cells: ["(1)", "(2)", "(3)=(1)-(2)"] },
    { cells: ["栏次", "1", "2", "3=1-2"] },
    { cells: ["①", "②", "③"] },
    { cells: ["A", "B", "C = A − B"] },
  ])("is true for $cells", ({ cells }) => {
    expect(isNumbering(cells)).toBe(true);
  });

  it.each([
    { cells: [], because: "it is blank" },
    { cells: [1, 2], because: "two figures are a coincidence" },
    { cells: [1, 2, 4], because: "there is a gap" },
    { cells: [2, 3, 4], because: "it begins later" },
    { cells: [1, "Ann", 3], because: "there is a name" },
    { cells: ["1", "2", "3.50"], because: "there is an amount" },
    { cells: ["A", "B", "D"], because: "they are grades" },
  ])("is false for $cells: $because", ({ cells }) => {
    expect(isNumbering(cells)).toBe(false);
  });
});
