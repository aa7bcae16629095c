import { policyDifferences, policyTable, readPolicy, type CellGrid } from "../../../src/engine";

const HEAD = ["Rule", "Item", "From", "Value"];

function differences(...rows: (string | number)[][]) {
  const { policy, rows: all } = readPolicy([HEAD, ...rows] as CellGrid);
  return policyDifferences(policy, all);
}

describe("policyDifferences", () => {
  it.each(["International", "China"] as const)("finds none in %s as it stands", (name) => {
    const { policy, rows } = readPolicy(policyTable(name, "zh-TW"));
    expect(policyDifferences(policy, rows)).toEqual([]);
  });

  it("gives both sides of an item that is changed", () => {
    const [one, ...others] = differences(["setting", "severe days late", "", 45]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ rule: "setting", item: "severeDaysLate" });
    expect(one!.after.map(({ value }) => value)).toEqual([45]);
    expect(one!.before.map(({ value }) => value)).not.toEqual([45]);
  });

  it("tells what the table leaves out of a rule that it has", () => {
    const found = differences(["weight", "share late", "", 100]);
    const left = found.filter(({ after }) => after.length === 0).map(({ item }) => item);
    expect(left).toContain("utilisation");
    expect(left).not.toContain("shareLate");
    expect(found.every(({ rule }) => rule === "weight")).toBe(true);
  });

  it("tells what the built-in policy does not have, and leaves versions aside", () => {
    const found = differences(["column", "Wert", "", "amount"], ["version", "1", "", "Li"]);
    expect(found).toEqual([expect.objectContaining({ rule: "column", item: "Wert", before: [] })]);
  });
});
