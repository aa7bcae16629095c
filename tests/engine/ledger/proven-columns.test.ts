import { readInvoices } from "../../../src/engine/ledger/read-invoices";

const HEADER = ["Customer", "Invoice No", "Due Date", "Amount"];

/** Many rows of 10 with one word under a title of its own, and at last one of 7 with another. */
function endingWith(title: string, word: unknown, last: unknown) {
  const rows = Array.from({ length: 2600 }, (_, i) => ["C1", `${i}`, 45_000, 10, word]);
  return readInvoices([[...HEADER, title], ...rows, ["C1", "last", 45_000, 7, last]]);
}

describe("a column under a title of its own", () => {
  it.each([
    { title: "Posting", word: "Invoice", last: "Receipt", as: "types" },
    { title: "Ind", word: "D", last: "C", as: "sides" },
  ])("holds $as, though the first credit stands in the last row", ({ title, word, last }) => {
    expect(endingWith(title, word, last).amount.at(-1)).toBe(-7);
  });

  it("holds currencies, though the second one stands in the last row", () => {
    const { currencyOf, currencies } = endingWith("Valuta", "EUR", "USD");
    expect(currencies[currencyOf.at(-1)!]).toBe("USD");
  });

  it.each([
    { word: "open", last: "void", holds: "status" },
    { word: "", last: 3, holds: "money" },
    { word: 0, last: 3, holds: "money" },
  ])("is asked about for $last in the last row", ({ word, last, holds }) => {
    expect(endingWith("Stage", word, last).reading.unreadColumns).toEqual([
      { column: 4, title: "Stage", holds },
    ]);
  });
});
