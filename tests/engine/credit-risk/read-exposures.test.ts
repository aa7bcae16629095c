import { readExposures } from "../../../src/engine/credit-risk/read-exposures";

const HEADER = ["Customer", "EAD", "PD", "LGD", "Volatility", "Correlation", "Sector"];
const read = (...rows: unknown[][]) => readExposures([HEADER, ...rows], 0.45);
const faultsOf = (...row: unknown[]) =>
  read(row)
    .issues.toList()
    .map(({ row: place, column, code, found }) => [place, column, code, found]);

describe("a table of exposures", () => {
  it("gives every rate that a row states", () => {
    expect(read(["A", 1000, 0.02, 0.6, 0.01, 0.15, "Steel"]).exposures).toEqual([
      {
        ...{ customer: "A", amount: 1000, pd: 0.02, lgd: 0.6 },
        ...{ volatility: 0.01, correlation: 0.15, sector: "Steel" },
      },
    ]);
  });

  it("leaves the policy's rates to what a row does not state", () => {
    expect(read(["A", 1000, 0.02, "", "", "", ""]).exposures).toEqual([
      {
        ...{ customer: "A", amount: 1000, pd: 0.02, lgd: 0.45 },
        ...{ volatility: null, correlation: null, sector: null },
      },
    ]);
  });

  it("takes the code before the name, and a name where there is no code", () => {
    const grid = [
      ["Customer No.", "Customer Name", "EAD", "PD"],
      ["C1", "Acme", 10, 0.1],
      ["", "Beta", 10, 0.1],
      ["", "", 10, 0.1],
    ];
    expect(readExposures(grid, 1).exposures.map(({ customer }) => customer)).toEqual([
      ...["C1", "Beta", ""],
    ]);
  });

  it.each([
    { what: "an exposure below 0", row: ["A", -1, 0.1], fault: ["EAD", "invalidValue", "-1"] },
    { what: "no exposure", row: ["A", "", 0.1], fault: ["EAD", "missingValue", ""] },
    { what: "a PD below 0", row: ["A", 10, -0.01], fault: ["PD", "invalidValue", "-0.01"] },
    { what: "a PD above 1", row: ["A", 10, 1.01], fault: ["PD", "invalidValue", "1.01"] },
    { what: "no PD", row: ["A", 10, ""], fault: ["PD", "missingValue", ""] },
    { what: "an LGD above 1", row: ["A", 10, 0.1, 45], fault: ["LGD", "invalidValue", "45"] },
    {
      what: "a volatility above 1",
      row: ["A", 10, 0.1, 1, 1.5],
      fault: ["Volatility", "invalidValue", "1.5"],
    },
    {
      what: "a correlation of 1",
      row: ["A", 10, 0.1, 1, 0.1, 1],
      fault: ["Correlation", "invalidValue", "1"],
    },
    {
      what: "a correlation below 0",
      row: ["A", 10, 0.1, 1, 0.1, -0.1],
      fault: ["Correlation", "invalidValue", "-0.1"],
    },
  ])("names the cell of $what and does not count the row", ({ row, fault }) => {
    expect(faultsOf(...row)).toEqual([[2, ...fault]]);
    expect(read(row).exposures).toEqual([]);
  });

  it("takes what stands at the bounds", () => {
    const rows = [
      ["A", 10, 0, 0, 0, 0],
      ["B", 10, 1, 1, 1, 0.999],
    ];
    expect(read(...rows).exposures).toHaveLength(2);
    expect(read(...rows).issues.toList()).toEqual([]);
  });

  it("passes over what owes nothing and over lines of a proof", () => {
    const { exposures, issues } = read(["A", 0, 0.1], ["Difference", "", ""], ["B", 10, 0.1]);
    expect(exposures.map(({ customer }) => customer)).toEqual(["B"]);
    expect(issues.toList()).toEqual([]);
  });
});
