import { readInvoices } from "../../../src/engine/ledger/read-invoices";

const HEADER = ["Customer", "Invoice No", "Due Date", "Amount"];

const doubtOf = (numbers: readonly string[]) =>
  readInvoices([HEADER, ...numbers.map((no) => ["C1", no, 45_000, 10])]).reading.doubts.find(
    ({ code }) => code === "creditByText",
  );

describe("credits that only their numbers tell", () => {
  it("are counted to the end, once one is among the first rows", () => {
    const numbers = Array.from({ length: 2500 }, (_, i) => (i % 500 === 7 ? `CN-${i}` : `${i}`));
    expect(doubtOf(numbers)).toMatchObject({ found: "CN-7", rows: 5, amount: 50 });
  });

  it("are none where nothing, or everything, is called so", () => {
    expect(doubtOf(["1", "2", "CHN-3"])).toBeUndefined();
    expect(doubtOf(["CN-1", "CN-2"])).toBeUndefined();
  });
});
