import type { CellGrid } from "../../../src/engine/values/cells";
import { findHeaderRow } from "../../../src/engine/reading/header-row";
import type { FieldNames } from "../../../src/engine/words/header-key";
import { TableCells } from "../../../src/engine/reading/table-cells";

type Field = "customerId" | "since" | "limit" | "item";

const NAMES: FieldNames<Field> = {
  customerId: ["Customer"],
  since: ["Since"],
  limit: ["Limit"],
  item: ["Item"],
};

function cellsOf(grid: CellGrid): TableCells<Field> {
  const header = findHeaderRow<Field>(grid, NAMES, "customers", []);
  return new TableCells(grid, header, ["since"], "automatic");
}

/** The cells of one row below a header. */
function oneRow(header: readonly string[], ...row: readonly unknown[]): TableCells<Field> {
  return cellsOf([header, row]);
}

describe("TableCells.rows", () => {
  it.each([
    { row: ["C-1", 5], kept: true, because: "it holds data" },
    { row: ["", 5], kept: true, because: "the reader says what is missing" },
    { row: ["", null], kept: false, because: "it is blank" },
    { row: [0, 0], kept: false, because: "blanks may arrive as 0" },
    { row: [], kept: false, because: "it is blank" },
    { row: ["Total", 5], kept: false, because: "it is a total" },
    { row: ["合计", 5], kept: false, because: "it is a total" },
    { row: ["", "合計"], kept: false, because: "it is a total" },
    { row: ["C-1", "Total"], kept: true, because: "behind a code it is a name" },
    { row: ["Total Energies", 5], kept: true, because: "it is a name" },
  ])("keeps $row: $kept, because $because", ({ row, kept }) => {
    expect([...cellsOf([["Customer", "Limit"], row]).rows()]).toEqual(kept ? [1] : []);
  });

  it("keeps a row whose item is a sum, where items stand before customers", () => {
    const cells = cellsOf([
      ["Item", "Customer", "Limit"],
      ["资产总计", "C-1", 5],
      ["合计", "", 5],
    ]);
    expect([...cells.rows()]).toEqual([1]);
  });
});

describe("TableCells.text", () => {
  it.each([
    { cell: " Acme ", text: "Acme" },
    { cell: 1042, text: "1042" },
    { cell: 0, text: null },
    { cell: "", text: null },
    { cell: "-", text: null },
    { cell: "N/A", text: null },
    { cell: "無", text: null },
    { cell: "NA", text: "NA" },
  ])("of $cell is $text", ({ cell, text }) => {
    const cells = oneRow(["Customer", "Item"], cell, "x");
    expect(cells.text(1, "customerId")).toBe(text);
    expect(cells.issues.toList()).toEqual([]);
  });

  it("of an error is null with a remark, and null without a column", () => {
    const cells = oneRow(["Customer", "Item"], "#N/A", "x");
    expect(cells.text(1, "customerId")).toBeNull();
    expect(cells.text(1, "limit")).toBeNull();
    expect(cells.issues.toList()).toMatchObject([
      { row: 2, column: "Customer", code: "errorCell" },
    ]);
  });
});

describe("TableCells.amount", () => {
  it.each([
    { cell: 12.5, amount: 12.5, code: null },
    { cell: 0, amount: 0, code: null },
    { cell: "1,234.50", amount: 1234.5, code: null },
    { cell: "", amount: null, code: null },
    { cell: "n/a", amount: null, code: null },
    { cell: "much", amount: null, code: "unreadableNumber" },
    { cell: "#DIV/0!", amount: null, code: "errorCell" },
  ])("of $cell is $amount", ({ cell, amount, code }) => {
    const cells = oneRow(["Customer", "Limit"], "C-1", cell);
    expect(cells.amount(1, "limit")).toBe(amount);
    expect(cells.issues.toList().map((issue) => issue.code)).toEqual(code === null ? [] : [code]);
  });
});

describe("TableCells.date", () => {
  it.each([
    { cell: 45323, date: 45323, code: null },
    { cell: "2024-02-01", date: 45323, code: null },
    { cell: 2023, date: 45291, code: null },
    { cell: "2023", date: 45291, code: null },
    { cell: "", date: null, code: null },
    { cell: 0, date: null, code: null },
    { cell: "-", date: null, code: null },
    { cell: "soon", date: null, code: "unreadableDate" },
    { cell: "1/2/2024", date: null, code: "ambiguousDate" },
    { cell: "#N/A", date: null, code: "errorCell" },
  ])("of $cell is $date", ({ cell, date, code }) => {
    const cells = oneRow(["Customer", "Since"], "C-1", cell);
    expect(cells.date(1, "since")).toBe(date);
    expect(cells.issues.toList().map((issue) => issue.code)).toEqual(code === null ? [] : [code]);
  });
});
