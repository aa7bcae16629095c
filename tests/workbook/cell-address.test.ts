import fc from "fast-check";

import { absoluteAddress, areaOf } from "../../src/workbook/cell-address";

describe("areaOf", () => {
  it.each([
    { address: "B2", area: [1, 1, 1, 1] },
    { address: "$A$1:C9", area: [0, 0, 9, 3] },
    { address: "Ledger!A1:B2", area: [0, 0, 2, 2] },
    { address: "A:C", area: [0, 0, 1_048_576, 3] },
    { address: "2:4", area: [1, 0, 3, 16_384] },
    { address: "AA10:XFD10", area: [9, 26, 1, 16_358] },
  ])("reads $address", ({ address, area }) => {
    const [row, column, rowCount, columnCount] = area;
    expect(areaOf(address)).toEqual({ row, column, rowCount, columnCount });
  });

  it.each(["", "A1,B2", "A:3", "A1:B", "#REF!", "1A"])("is null for “%s”", (address) => {
    expect(areaOf(address)).toBeNull();
  });

  it("reads what absoluteAddress writes", () => {
    const area = fc.record({
      row: fc.nat(1_000_000),
      column: fc.nat(16_000),
      rowCount: fc.integer({ min: 1, max: 40_000 }),
      columnCount: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(area, (cells) => {
        const address = absoluteAddress("Sheet", cells);
        expect(areaOf(address.slice(address.indexOf("!") + 1))).toEqual(cells);
      }),
    );
  });
});
