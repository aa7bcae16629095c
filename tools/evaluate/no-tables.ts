/** A book of nothing, to be filled with a simulated ledger. */
import type { CreditTables } from "../../src/engine/book/credit-book";

export const NO_TABLES: CreditTables = {
  customers: null,
  ledger: null,
  lines: null,
  statements: null,
  events: null,
  receipts: null,
  orders: null,
};
