import { readInvoices } from "../../../src/engine/ledger/read-invoices";

/** What is left of 100 and 50, and the columns that may count and were not read. */
function read(titles: readonly string[], first: readonly unknown[], second: readonly unknown[]) {
  const { residualAmount, reading } = readInvoices([
    ["Customer", "Invoice", "Due date", "Amount", ...titles],
    ["A", "1", 45_000, 100, ...first],
    ["B", "2", 45_000, 50, ...second],
  ]);
  const unread = reading.unreadColumns.filter(({ holds }) => holds !== "other");
  return { left: [...residualAmount], unread: unread.map(({ title }) => title) };
}

describe("what lowers an amount without a payment", () => {
  it.each([
    { titles: ["折让"], cells: [[40], [0]], left: [60, 50] },
    { titles: ["折讓金額"], cells: [[0], [50]], left: [100, 0] },
    { titles: ["Credited"], cells: [[-40], [""]], left: [60, 50] },
    {
      titles: ["Paid", "Credit note amount"],
      cells: [
        [0, 40],
        [20, 5],
      ],
      left: [60, 25],
    },
    { titles: ["Adjustments"], cells: [[-40], [0]], left: [60, 50] },
    {
      titles: ["Paid", "Written off"],
      cells: [
        [10, 90],
        [0, ""],
      ],
      left: [0, 50],
    },
  ])("is taken off it: $titles $cells", ({ titles, cells: [first, second], left }) => {
    expect(read(titles, first!, second!)).toEqual({ left, unread: [] });
  });

  it.each([
    { title: "Adjustments", cells: [40, 0], because: "it may raise it" },
    { title: "Adjustments", cells: [-5, 110], because: "it does both" },
    { title: "Credit note", cells: [40, 51], because: "it is more than the amount" },
  ])("is named where $because", ({ title, cells: [first, second] }) => {
    expect(read([title], [first], [second])).toEqual({ left: [100, 50], unread: [title] });
  });

  it("is no discount that was granted", () => {
    expect(read(["Discount"], [2], [1]).left).toEqual([100, 50]);
    expect(read(["现金折扣"], [2], [1]).left).toEqual([100, 50]);
    expect(read(["Paid", "Discount"], [98, 2], [49, 1]).left).toEqual([0, 0]);
  });
});
