import { ledgerTable } from "../../src/functions/arguments/tables";
import { policyOf } from "../../src/tables/tables";
import { parseTables, tableOf } from "../../src/taskpane/book/parsed-tables";
import { INVOICES } from "../support/credit-tables";

const copyOf = (grid: readonly (readonly unknown[])[]) => grid.map((row) => [...row]);

describe("the tables of a book", () => {
  it("are read once for worksheet functions and pane", async () => {
    const { ledger } = ledgerTable(copyOf(INVOICES), policyOf(null).policy, null);
    const grids = {
      customers: null,
      statements: null,
      events: null,
      receipts: null,
      orders: null,
      contacts: null,
      policy: null,
    };
    const parsed = await parseTables({ ...grids, invoices: copyOf(INVOICES) }, "en");
    expect(tableOf(parsed.invoices)?.ledger).toBe(ledger);
  });
});
