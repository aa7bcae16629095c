import { differenceOfRows, sumOfRows, type AgingRow } from "../../../src/engine/aging/aging-row";

const row = (group: string, part: number): AgingRow => ({
  ...{ group, name: `Name of ${group}`, buckets: [part, 2 * part], ageBuckets: [3 * part] },
  ...{ unapplied: 4 * part, total: 5 * part, overdue: 6 * part, disputed: 7 * part },
});

describe("rows of an aging report", () => {
  it("are added amount by amount under the first one's name, to the coin of the currency", () => {
    const sum = sumOfRows(row("A", 0.1), row("B", 0.2), "EUR");
    expect(sum).toEqual({
      ...{ group: "A", name: "Name of A", buckets: [0.3, 0.6], ageBuckets: [0.9] },
      ...{ unapplied: 1.2, total: 1.5, overdue: 1.8, disputed: 2.1 },
    });
    expect(sumOfRows(row("A", 0.1), row("B", 0.2), "JPY").buckets).toEqual([0, 1]);
  });

  it("are subtracted likewise", () => {
    expect(differenceOfRows(row("A", 0.3), row("B", 0.1), "EUR")).toEqual({
      ...row("A", 0.2),
      ...{ ageBuckets: [0.6], unapplied: 0.8, overdue: 1.2, disputed: 1.4 },
    });
  });
});
