import fc from "fast-check";

import type { CellGrid } from "../../src/engine";
import { bytesOf } from "../../src/workbook/argument-size";

const ROW = ["C-1004", "INV-100203", 45473, 45503, 12345.67, 0, null, "USD"];

describe("bytesOf", () => {
  it("is nothing for nothing", () => {
    expect(bytesOf([])).toBe(0);
  });

  it.each([1, 199, 200, 401, 40_000])(
    "is what %i equal rows take as text, brackets aside",
    (rows) => {
      const grid: CellGrid = new Array<typeof ROW>(rows).fill(ROW);
      const whole = JSON.stringify(grid).length;
      expect(Math.abs(bytesOf(grid) - whole)).toBeLessThanOrEqual(whole / 50);
    },
  );

  it("counts a Chinese character as three", () => {
    expect(bytesOf([["账龄"]])).toBe(bytesOf([["aaaaaa"]]));
  });

  it("comes within a fifth of a ledger whose rows differ", () => {
    const cell = fc.oneof(fc.integer(), fc.string({ maxLength: 12 }), fc.constant(null));
    const ledger = fc.array(fc.tuple(cell, cell, cell, cell, cell, cell, cell, cell), {
      minLength: 400,
      maxLength: 900,
    });
    fc.assert(
      fc.property(ledger, (grid) => {
        const whole = new TextEncoder().encode(JSON.stringify(grid)).length;
        expect(Math.abs(bytesOf(grid) - whole)).toBeLessThan(whole / 5);
      }),
      { seed: 5, numRuns: 20 },
    );
  });
});
