import { bucketCells, type BucketCell } from "../../../src/engine/aging/bucket-cells";
import type { CellGrid } from "../../../src/engine/values/cells";

const AS_OF_DATE = 45_323; // 1 February 2024
const BOUNDS = [0, 30, 60, 90];

function bucketsOf(...cells: CellGrid): BucketCell[][] {
  return bucketCells(cells, AS_OF_DATE, BOUNDS);
}

describe("bucketCells", () => {
  it.each<{ cell: unknown; bucket: number }>([
    { cell: AS_OF_DATE + 5, bucket: 0 },
    { cell: AS_OF_DATE, bucket: 0 },
    { cell: AS_OF_DATE - 1, bucket: 1 },
    { cell: AS_OF_DATE - 30.25, bucket: 2 },
    { cell: "2024-01-02", bucket: 1 },
    { cell: "113/01/01", bucket: 2 },
    { cell: "1.1.2020", bucket: 4 },
  ])("puts $cell into bucket $bucket", ({ cell, bucket }) => {
    expect(bucketsOf([cell])).toEqual([[{ kind: "bucket", bucket }]]);
  });

  it.each([{ cell: "" }, { cell: null }, { cell: undefined }, { cell: 0 }, { cell: "-" }])(
    "leaves $cell blank",
    ({ cell }) => {
      expect(bucketsOf([cell])).toEqual([[{ kind: "blank" }]]);
    },
  );

  it.each([
    { cell: "soon", isAmbiguous: false },
    { cell: true, isAmbiguous: false },
    { cell: -3, isAmbiguous: false },
    { cell: "1/2/2024", isAmbiguous: true },
  ])("says that $cell is no date", ({ cell, isAmbiguous }) => {
    expect(bucketsOf([cell])).toEqual([[{ kind: "notADate", cell, isAmbiguous }]]);
  });

  it("hands an error on", () => {
    const cell = { code: "#N/A" };
    expect(bucketsOf([cell, "#REF!"])).toEqual([
      [
        { kind: "error", cell },
        { kind: "error", cell: "#REF!" },
      ],
    ]);
  });

  it("keeps the shape, and lets each column decide its own order of day and month", () => {
    const found = bucketsOf(["1/2/2024", "1/31/2024"], ["31/1/2024", "2/1/2024"]);
    expect(found).toEqual([
      [
        { kind: "bucket", bucket: 0 },
        { kind: "bucket", bucket: 1 },
      ],
      [
        { kind: "bucket", bucket: 1 },
        { kind: "bucket", bucket: 0 },
      ],
    ]);
  });

  it("gives nothing for nothing, and reads rows of different length", () => {
    expect(bucketsOf()).toEqual([]);
    expect(bucketsOf([AS_OF_DATE], [], [AS_OF_DATE, "2024-01-31"])).toEqual([
      [{ kind: "bucket", bucket: 0 }],
      [],
      [
        { kind: "bucket", bucket: 0 },
        { kind: "bucket", bucket: 1 },
      ],
    ]);
  });
});
