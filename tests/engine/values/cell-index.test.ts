import fc from "fast-check";

import { CellIndex, hashCell } from "../../../src/engine/values/cell-index";

/** Numbers cells as a Map would. */
function placesByMap(cells: readonly unknown[]): number[] {
  const places = new Map<unknown, number>();
  return cells.map((cell) => {
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return place;
  });
}

describe("CellIndex", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.integer({ min: -20, max: 20 }),
    fc.double({ noNaN: true }),
    fc.constantFrom(null, undefined, true, false, 0, -0, "", "0", "C-1"),
  );

  it("gives the places that a Map would", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 300 }), (cells) => {
        const index = new CellIndex();
        expect(cells.map((one) => index.place(one))).toEqual(placesByMap(cells));
        expect(index.size).toBe(new Set(cells).size);
        expect(cells.map((one) => index.find(one))).toEqual(placesByMap(cells));
      }),
    );
  });

  it("goes on after it has grown", () => {
    const index = new CellIndex();
    const cells = Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? `C-${i}` : i));
    cells.forEach((one) => index.place(one));
    expect(cells.map((one) => index.place(one))).toEqual(cells.map((_, i) => i));
  });

  it("finds nothing that was not placed", () => {
    const index = new CellIndex();
    index.place("1");
    expect([index.find(1), index.find("01"), index.find(null)]).toEqual([-1, -1, -1]);
  });

  it("tells objects apart", () => {
    const index = new CellIndex();
    const [first, second] = [{}, {}];
    expect([index.place(first), index.place(second), index.place(first)]).toEqual([0, 1, 0]);
  });
});

describe("hashCell", () => {
  it("is equal for cells that are equal", () => {
    expect(hashCell(-0)).toBe(hashCell(0));
    expect(hashCell(["C", "-1"].join(""))).toBe(hashCell("C-1"));
  });

  it("spreads numbers that differ in their fractions or by a little", () => {
    const hashes = new Set(Array.from({ length: 10_000 }, (_, i) => hashCell(i / 100)));
    expect(hashes.size).toBeGreaterThan(9_990);
  });
});
