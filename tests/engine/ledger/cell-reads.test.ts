import { readInvoices } from "../../../src/engine/ledger/read-invoices";

const HEADER = [
  "Customer ID",
  "Customer Name",
  "Invoice No",
  "Invoice Date",
  "Due Date",
  "Amount",
  "Settled Date",
  "Currency",
];
/** Enough for the looks at a few thousand rows to be less than a tenth. */
const ROWS = 30_000;

const invoice = (i: number): unknown[] => [
  ...[`C${i % 40}`, `Customer ${i % 40} Ltd`, `INV-${i}`, 45_000 + (i % 300), 45_030 + (i % 300)],
  ...[100 + (i % 997) / 100, i % 4 === 0 ? "" : 45_020 + (i % 300), i % 5 === 0 ? "USD" : "EUR"],
];

/** Mean number of times that a cell of each column is looked at while a ledger is read. */
function meanReads(): Record<string, number> {
  const counts = HEADER.map(() => 0);
  const counting: ProxyHandler<unknown[]> = {
    get(cells, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) counts[Number(key)]!++;
      return Reflect.get(cells, key) as unknown;
    },
  };
  const rows = Array.from({ length: ROWS }, (_, i) => new Proxy(invoice(i), counting));
  readInvoices([HEADER, ...rows]);
  return Object.fromEntries(HEADER.map((title, i) => [title, counts[i]! / ROWS]));
}

describe("the cells of a plain ledger", () => {
  const reads = meanReads();

  // Once to tell items from other rows, and once to read them; a tenth for looks at some rows.
  it.each([
    ["Customer ID", 3.1],
    ["Customer Name", 0.1],
    ["Invoice No", 1.1],
    ["Invoice Date", 2.1],
    ["Due Date", 1.1],
    ["Amount", 2.1],
    ["Settled Date", 1.1],
    ["Currency", 1.1],
  ])("are looked at few times: %s", (title, most) => {
    expect(reads[title]).toBeLessThan(most);
  });
});
