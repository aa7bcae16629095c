import { readInvoices } from "../../../src/engine/ledger/read-invoices";

const HEADER = ["Customer", "Invoice No", "Due Date", "Amount"];

const doubtOf = (numbers: readonly string[]) =>
  readInvoices([HEADER, ...numbers.map((no) => ["C1", no, 45_000, 10])]).reading.doubts.find(
    ({ code }) => code === "creditByText",
  );

describe("credits that only their numbers tell", () => {
  it.each(["CN-", "GS", " crn ", "RTN/", "贷"])("are counted wherever they stand: %s", (prefix) => {
    const numbers = Array.from({ length: 2500 }, (_, i) => (i > 2100 ? `${prefix}${i}` : `${i}`));
    expect(doubtOf(numbers)).toMatchObject({ rows: 399, amount: 3990 });
    expect(doubtOf(numbers)?.found).toBe(`${prefix}2101`.trim());
  });

  it("are none where nothing, or everything, is called so", () => {
    expect(doubtOf(["1", "2", "CHN-3"])).toBeUndefined();
    expect(doubtOf(["CN-1", "CN-2"])).toBeUndefined();
  });
});
