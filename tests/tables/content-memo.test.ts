import type { CellGrid } from "../../src/engine";
import { rememberByContent } from "../../src/tables/content-memo";
import { errorCell } from "../support/worksheet-functions";

const GRID = [
  ["Customer", "Amount"],
  ["C-1", 100],
];

const fresh = (grid: CellGrid): unknown[][] => grid.map((row) => [...row]);

/** A remembering function that tells how often it had to work. */
function counted() {
  const make = jest.fn((grid: CellGrid, option: string) => ({ cells: grid.flat().length, option }));
  return { make, remember: rememberByContent<object, string>(make) };
}

describe("rememberByContent", () => {
  it("works once on the same content in fresh arrays, and gives the very same answer", () => {
    const { make, remember } = counted();
    const first = remember(fresh(GRID), "a");
    expect(remember(fresh(GRID), "a")).toBe(first);
    expect(remember(fresh(GRID), "a")).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it.each([
    {
      what: "a number",
      grid: [
        ["Customer", "Amount"],
        ["C-1", 100.01],
      ],
    },
    {
      what: "a text",
      grid: [
        ["Customer", "Amount"],
        ["C-2", 100],
      ],
    },
    {
      what: "a number that becomes text",
      grid: [
        ["Customer", "Amount"],
        ["C-1", "100"],
      ],
    },
    {
      what: "a cell that becomes blank",
      grid: [
        ["Customer", "Amount"],
        ["C-1", ""],
      ],
    },
    { what: "a row at the end", grid: [...GRID, ["C-2", 1]] },
    { what: "a row that is gone", grid: [["Customer", "Amount"]] },
    {
      what: "a column",
      grid: [
        ["Customer", "Amount", ""],
        ["C-1", 100, ""],
      ],
    },
    {
      what: "an error",
      grid: [
        ["Customer", "Amount"],
        ["C-1", errorCell("#N/A")],
      ],
    },
  ])("works again when $what has changed", ({ grid }) => {
    const { make, remember } = counted();
    remember(fresh(GRID), "a");
    remember(grid, "a");
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("works again under another option", () => {
    const { make, remember } = counted();
    remember(fresh(GRID), "a");
    expect(remember(fresh(GRID), "b")).toEqual({ cells: 4, option: "b" });
    expect(make).toHaveBeenCalledTimes(2);
  });

  describe.each([
    ["a range", GRID],
    ["a large range", GRID.map((row) => [...row, ...new Array<string>(250_000).fill("x")])],
  ])("%s that is changed in place", (_, range) => {
    const cells = range.flat().length;

    it("is not trusted for being the very array that was seen before", () => {
      const { make, remember } = counted();
      const grid = fresh(range);
      remember(grid, "a");
      grid.push(["C-2", 5]);
      expect(remember(grid, "a")).toEqual({ cells: cells + 2, option: "a" });
      expect(make).toHaveBeenCalledTimes(2);
    });

    it("is not trusted for rows that were seen before either", () => {
      const { make, remember } = counted();
      const grid = fresh(range);
      remember(grid, "a");
      grid[1]![1] = 7;
      remember([...grid], "a");
      expect(make).toHaveBeenCalledTimes(2);
    });

    it("is not taken for what it was before", () => {
      const { remember } = counted();
      const grid = fresh(range);
      remember(grid, "a");
      grid.push(["C-2", 5]);
      expect(remember(fresh(grid), "a")).toEqual({ cells: cells + 2, option: "a" });
      expect(remember(fresh(range), "a")).toEqual({ cells, option: "a" });
    });

    it("does not answer for a range like the one it was", () => {
      const remember = rememberByContent((grid) => () => grid[1]![1]);
      const grid = fresh(range);
      remember(grid, undefined);
      grid[1]![1] = 7;
      expect(remember(fresh(range), undefined)()).toBe(100);
    });
  });

  it("makes of a range what it was when it was handed over, however late, where it keeps a copy", () => {
    const remember = rememberByContent((grid) => () => grid.flat());
    const grid = fresh(GRID);
    const late = remember(grid, undefined);
    grid[1]![1] = 7;
    expect(late()).toEqual(GRID.flat());
  });

  it("knows errors and data types again by what they say", () => {
    const { make, remember } = counted();
    const grid = () => [[errorCell("#N/A"), NaN, { type: "FormattedNumber", basicValue: 5 }, null]];
    remember(grid(), "a");
    remember(grid(), "a");
    expect(make).toHaveBeenCalledTimes(1);
    remember([[errorCell("#REF!"), NaN, { type: "FormattedNumber", basicValue: 5 }, null]], "a");
    remember([[errorCell("#N/A"), NaN, { type: "FormattedNumber", basicValue: 6 }, null]], "a");
    remember([[errorCell("#N/A"), 0, { type: "FormattedNumber", basicValue: 5 }, null]], "a");
    expect(make).toHaveBeenCalledTimes(4);
  });

  it("remembers three ranges at a time, the latest ones", () => {
    const { make, remember } = counted();
    const grid = (id: number) => [["Customer"], [id]];
    for (const id of [1, 2, 3, 1, 4, 1, 3]) remember(grid(id), "a");
    expect(make).toHaveBeenCalledTimes(4);
    remember(grid(2), "a");
    expect(make).toHaveBeenCalledTimes(5);
  });

  it("does not keep large ranges as they were before an edit", () => {
    const { make, remember } = counted();
    const large = (id: number) => [[id], ...Array.from({ length: 600_000 }, () => [1, 2])];
    remember(large(1), "a");
    remember([["small"]], "a");
    remember(large(2), "a");
    remember([["small"]], "a");
    expect(make).toHaveBeenCalledTimes(3);
    remember(large(1), "a");
    expect(make).toHaveBeenCalledTimes(4);
  });
});
