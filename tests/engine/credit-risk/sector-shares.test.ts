import { creditRiskPlus } from "../../../src/engine/credit-risk/credit-risk-plus";
import { readExposures } from "../../../src/engine/credit-risk/read-exposures";
import { ownSectors, readSectors } from "../../../src/engine/credit-risk/sector-shares";

const exposuresOf = (...rows: unknown[][]) =>
  readExposures([["Customer", "EAD", "PD", "Industry"], ...rows], 1).exposures;
const TWO = exposuresOf(["A", 10, 0.1, ""], ["B", 20, 0.1, ""]);
const MANY = Array.from({ length: 31 }, (_, i) => `S${i}`);

describe("sectors by the column of the exposures", () => {
  it("are named as they are first written, however they are written later", () => {
    const rows = exposuresOf(["A", 1, 0.1, "Steel"], ["B", 1, 0.1, "steel "], ["C", 1, 0.1, ""]);
    expect(ownSectors(rows)).toEqual({
      names: ["Steel", ""],
      isShared: [true, true],
      shares: [
        [1, 0],
        [1, 0],
        [0, 1],
      ],
    });
  });

  it("are thirty at the most", () => {
    const rows = MANY.map((sector, i) => [`C${i}`, 1, 0.1, sector]);
    expect(ownSectors(exposuresOf(...rows.slice(0, 30))).names).toHaveLength(30);
    expect(() => ownSectors(exposuresOf(...rows))).toThrow(
      /^tooManySectors \{"found":31,"most":30\}/,
    );
  });
});

describe("sectors by a table", () => {
  it("share what a customer states, rounded parts made whole", () => {
    const sectors = readSectors(
      [
        ["Customer", "Steel", "", "Specific"],
        ["B", 0.333, "note", 0.666],
        ["A", 0.25, "", 0.75],
      ],
      TWO,
    );
    expect(sectors.names).toEqual(["Steel", "Specific"]);
    expect(sectors.isShared).toEqual([true, false]);
    expect(sectors.shares[0]).toEqual([0.25, 0.75]);
    expect(sectors.shares[1]![0]).toBeCloseTo(1 / 3, 12);
    expect(sectors.shares[1]![1]).toBeCloseTo(2 / 3, 12);
  });

  it("finds customers by their codes beside names", () => {
    const { shares } = readSectors(
      [
        ["Customer No.", "Customer Name", "X", "Y"],
        ["A", "Acme", 1, null],
        ["", "B", "", 1],
      ],
      TWO,
    );
    expect(shares).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it.each([
    { sum: "0.995", cells: [0.5, 0.495], isWhole: true },
    { sum: "0.9949", cells: [0.5, 0.4948], isWhole: false },
    { sum: "1.005", cells: [0.5, 0.505], isWhole: true },
    { sum: "1.0052", cells: [0.5, 0.5052], isWhole: false },
  ])("takes parts that make $sum: $isWhole", ({ cells, isWhole }) => {
    const grid = [
      ["Customer", "X", "Y"],
      ["A", ...cells],
      ["B", 1, 0],
    ];
    const read = () => readSectors(grid, TWO);
    if (isWhole) expect(read().shares[1]).toEqual([1, 0]);
    else expect(read).toThrow(/^sectorShares \{"customer":"A","row":2,"found":/);
  });

  it.each(["half", true, -0.1, 1e7, NaN])("quotes %p, which is no part", (cell) => {
    const grid = [
      ["Customer", "X", "Y"],
      ["A", cell, 1],
      ["B", 1, 0],
    ];
    expect(() => readSectors(grid, TWO)).toThrow(
      /^sectorShares \{"customer":"A","row":2,"column":"X","cell":/,
    );
  });

  it.each([
    { found: 0, names: [] },
    { found: 31, names: MANY },
  ])("needs one column to thirty, not $found", ({ found, names }) => {
    const grid = [
      ["Customer", ...names],
      ["A", 1],
      ["B", 1],
    ];
    expect(() => readSectors(grid, TWO)).toThrow(`tooManySectors {"found":${found},"most":30}`);
  });
});

it("loses nothing for certain where nothing of the amounts can be lost", () => {
  const rows = readExposures(
    [
      ["Customer", "EAD", "PD"],
      ["A", 10, 0.1],
    ],
    0,
  ).exposures;
  expect(creditRiskPlus(rows, ownSectors(rows), 1)).toEqual({
    ...{ unit: 1, probabilities: Float64Array.of(1), standardDeviation: 0 },
  });
});

it("has a sector in which nobody defaults", () => {
  const { names, ...sectors } = readSectors(
    [
      ["Customer", "X", "Y"],
      ["A", 1, 0],
      ["B", 1, 0],
    ],
    TWO,
  );
  const one = creditRiskPlus(TWO, ownSectors(TWO), 1);
  const two = creditRiskPlus(TWO, { names, ...sectors }, 1);
  expect([...two.probabilities]).toEqual([...one.probabilities]);
});
