/** Makes ledgers for the bench as Excel hands them over: fresh arrays of rows, fresh strings. */

/** The header row, and where the hand-written loop finds its columns. */
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

/** Places of the columns that the yardsticks know beforehand. */
export const COLUMN = { customer: 0, documentDate: 3, dueDate: 4, amount: 5, settledDate: 6 };

/** Day on which the ledgers are looked at: 30 June 2025. */
export const AS_OF_DATE = 45_838;

/** Rows per customer. */
const ROWS_PER_CUSTOMER = 100;

/** Rows that cross the bridge to Excel at a time. */
const BLOCK = 10_000;

/**
 * How long the codes of customers are. Texts of up to ten characters come out of JSON as shared strings
 * whose hash is known; longer ones are hashed by whoever asks first.
 */
const IDS = {
  short: (customer) => `C${String(customer).padStart(6, "0")}`,
  long: (customer) => `CUSTOMER-${String(customer).padStart(6, "0")}`,
};

/**
 * Makes a ledger: two years of invoices on 30 or 60 days, three in four settled.
 *
 * @param rows - Invoice rows below the header.
 * @param version - Ledgers of two versions differ in their first amount, so that no answer is
 * one that was remembered.
 * @param ids - "short" or "long".
 */
export function ledgerRows(rows, version, ids) {
  const grid = [[...HEADER]];
  const random = randomNumbers();
  const customers = rows / ROWS_PER_CUSTOMER;
  for (let from = 0; from < rows; from += BLOCK) {
    const length = Math.min(BLOCK, rows - from);
    const block = Array.from({ length }, (_, i) =>
      invoiceRow(from + i, customers, random, IDS[ids]),
    );
    // Excel's cells arrive as JSON, so that no two cells share a string.
    for (const row of JSON.parse(JSON.stringify(block))) grid.push(row);
  }
  grid[1][COLUMN.amount] = 1000 + version / 100;
  return grid;
}

/** The customers of a ledger, as a column of cells. */
export function customerCells(rows, ids) {
  return Array.from({ length: rows / ROWS_PER_CUSTOMER }, (_, i) => [IDS[ids](i)]);
}

function invoiceRow(row, customers, random, idOf) {
  const customer = Math.floor(random() * customers);
  const documentDate = AS_OF_DATE - 730 + Math.floor(random() * 730);
  const dueDate = documentDate + (customer % 2 === 0 ? 30 : 60);
  const settledDate = dueDate + Math.floor(random() * 60) - 30;
  const isSettled = settledDate <= AS_OF_DATE && random() < 0.8;
  return [
    idOf(customer),
    `Customer ${customer} Trading Ltd`,
    `INV-${String(row).padStart(8, "0")}`,
    documentDate,
    dueDate,
    Math.floor(random() * 1_000_000) / 100,
    isSettled ? settledDate : "",
    "EUR",
  ];
}

/** The same numbers in every run (mulberry32). */
function randomNumbers() {
  let state = 20_250_630;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
