import fc from "fast-check";

import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/grid/area";
import {
  absoluteAddress,
  areaAddress,
  columnLetters,
  fullAddress,
  parseCells,
  quotedSheetName,
  splitAddress,
} from "../../../src/workbench/host/address";

describe("columnLetters", () => {
  it.each([
    { column: 0, letters: "A" },
    { column: 25, letters: "Z" },
    { column: 26, letters: "AA" },
    { column: 701, letters: "ZZ" },
    { column: 702, letters: "AAA" },
    { column: 16383, letters: "XFD" },
  ])("calls column $column $letters", ({ column, letters }) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe("parseCells", () => {
  it.each([
    { cells: "B2", area: { row: 1, column: 1, rowCount: 1, columnCount: 1 } },
    { cells: "$b$2:C4", area: { row: 1, column: 1, rowCount: 3, columnCount: 2 } },
    { cells: "C4:B2", area: { row: 1, column: 1, rowCount: 3, columnCount: 2 } },
    { cells: "A:C", area: { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: 3 } },
    { cells: "2:4", area: { row: 1, column: 0, rowCount: 3, columnCount: MAX_COLUMNS } },
    { cells: "XFD1048576", area: { row: 1048575, column: 16383, rowCount: 1, columnCount: 1 } },
  ])("reads $cells", ({ cells, area }) => {
    expect(parseCells(cells)).toEqual(area);
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A:2", "A1:B2:C3", "Sales", "1A"])(
    "does not take %s for cells",
    (cells) => {
      expect(parseCells(cells)).toBeNull();
    },
  );

  it("reads back every area that it writes", () => {
    const area = fc
      .record({
        row: fc.nat(MAX_ROWS - 1),
        column: fc.nat(MAX_COLUMNS - 1),
        rowCount: fc.integer({ min: 1, max: 500 }),
        columnCount: fc.integer({ min: 1, max: 500 }),
      })
      .filter((a) => a.row + a.rowCount <= MAX_ROWS && a.column + a.columnCount <= MAX_COLUMNS);
    fc.assert(
      fc.property(area, (a) => {
        expect(parseCells(areaAddress(a))).toEqual(a);
      }),
    );
  });
});

describe("quotedSheetName", () => {
  it.each([
    { name: "Ledger", quoted: "Ledger" },
    { name: "信用", quoted: "信用" },
    { name: "My ledger", quoted: "'My ledger'" },
    { name: "It's", quoted: "'It''s'" },
    { name: "2024", quoted: "'2024'" },
    { name: "Q1", quoted: "'Q1'" },
    { name: "R1C1", quoted: "'R1C1'" },
  ])("writes $name as $quoted", ({ name, quoted }) => {
    expect(quotedSheetName(name)).toBe(quoted);
  });
});

describe("splitAddress", () => {
  it.each([
    { address: "A1", sheetName: null, cells: "A1" },
    { address: "Ledger!A1:B2", sheetName: "Ledger", cells: "A1:B2" },
    { address: "='It''s ok'!$A$1", sheetName: "It's ok", cells: "$A$1" },
  ])("splits $address", ({ address, sheetName, cells }) => {
    expect(splitAddress(address)).toEqual({ sheetName, cells });
  });

  it("splits every address that is written", () => {
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        expect(splitAddress(fullAddress(name, area))).toEqual({ sheetName: name, cells: "A1:B2" });
      }),
    );
  });
});

describe("absoluteAddress", () => {
  it.each([
    { cells: "B2", address: "'My ledger'!$B$2" },
    { cells: "A1:C9", address: "'My ledger'!$A$1:$C$9" },
    { cells: "A:C", address: "'My ledger'!$A:$C" },
    { cells: "2:4", address: "'My ledger'!$2:$4" },
  ])("fixes $cells", ({ cells, address }) => {
    expect(absoluteAddress("My ledger", parseCells(cells)!)).toBe(address);
  });
});
