import { AmountColumn } from "../../../src/engine/reading/amount-column";

/** A column of cells below a header. */
function columnOf(...cells: readonly unknown[]) {
  const grid = [["Amount"], ...cells.map((cell) => [cell])];
  const column = new AmountColumn(grid, 1, 0);
  return { column, amounts: grid.slice(1).map((row) => column.read(row)), rows: grid.slice(1) };
}

describe("AmountColumn.read", () => {
  it.each([
    { cell: 12.5, amount: 12.5 },
    { cell: 0, amount: 0 },
    { cell: "1,234.56", amount: 1234.56 },
    { cell: "１２３．４５", amount: 123.45 },
    { cell: "(99.00)", amount: -99 },
    { cell: "99.00-", amount: -99 },
    { cell: "$-6,143.71", amount: -6143.71 },
    { cell: "¥1,200", amount: 1200 },
    { cell: "", amount: NaN },
    { cell: null, amount: NaN },
    { cell: undefined, amount: NaN },
    { cell: "-", amount: NaN },
    { cell: "#N/A", amount: NaN },
    { cell: { code: "#N/A" }, amount: NaN },
    { cell: { type: "FormattedNumber", basicValue: 7 }, amount: 7 },
    { cell: true, amount: NaN },
    { cell: "abc", amount: NaN },
    { cell: 1e-9, amount: 1e-9 },
    { cell: -9e-10, amount: 0 },
    { cell: 5e-324, amount: 0 },
    { cell: "0.0000000001", amount: 0 },
    { cell: { type: "FormattedNumber", basicValue: -0 }, amount: 0 },
    { cell: -0, amount: 0 },
    { cell: 1e21, amount: 1e21 },
    { cell: -1e21, amount: -1e21 },
    { cell: 1.1e21, amount: NaN },
    { cell: -1.1e21, amount: NaN },
    { cell: `1${"0".repeat(22)}`, amount: NaN },
  ])("reads $cell as $amount", ({ cell, amount }) => {
    expect(columnOf(cell).amounts).toEqual([amount]);
  });

  it("reads all texts in the notation that one of them proves", () => {
    expect(columnOf("1.234", "12,5", 7).amounts).toEqual([1234, 12.5, 7]);
    expect(columnOf("1.234", "12.5", 7).amounts).toEqual([1.234, 12.5, 7]);
  });

  it("is NaN for more digits than a number holds", () => {
    expect(columnOf("9".repeat(400)).amounts).toEqual([NaN]);
  });

  it("is NaN without a column", () => {
    const column = new AmountColumn([["Amount"], [1]], 1, undefined);
    expect(column.read([1])).toBeNaN();
    expect(column.unreadable([1])).toBeUndefined();
  });
});

describe("AmountColumn.unreadable", () => {
  it.each([
    { cell: "abc", found: "abc" },
    { cell: "#N/A", found: "#N/A" },
    { cell: true, found: true },
    { cell: 1, found: undefined },
    { cell: "1", found: undefined },
    { cell: "", found: undefined },
    { cell: null, found: undefined },
    { cell: "n/a", found: undefined },
    { cell: "—", found: undefined },
  ])("of $cell is $found", ({ cell, found }) => {
    const { column, rows } = columnOf(cell);
    expect(column.unreadable(rows[0]!)).toBe(found);
  });
});

describe("AmountColumn.isWrittenBlank", () => {
  it.each([
    { cell: "-", isWritten: true },
    { cell: " $ - ", isWritten: true },
    { cell: "n/a", isWritten: true },
    { cell: "", isWritten: false },
    { cell: null, isWritten: false },
    { cell: 0, isWritten: false },
    { cell: "- 5", isWritten: false },
  ])("is $isWritten for $cell", ({ cell, isWritten }) => {
    const column = new AmountColumn([["Open"], [cell]], 1, 0);
    expect(column.isWrittenBlank([cell])).toBe(isWritten);
  });
});
