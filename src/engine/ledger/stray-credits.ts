/** Credits that name an invoice which their customer does not have. */
import { customerKey } from "../reading/customer-index";
import type { CellGrid } from "../values/cells";
import type { HeaderRow } from "../reading/header-row";
import type { InvoiceField } from "../words/invoice-names";
import type { LedgerNotes } from "./ledger-notes";

/** Items as their columns; see `InvoiceLedger`. */
interface NumberedItems {
  readonly grid: CellGrid;
  readonly header: HeaderRow<InvoiceField>;
  readonly length: number;
  readonly sourceRow: Int32Array;
  readonly customerOf: Int32Array;
  readonly amount: Float64Array;
}

/** Remarks on them: of another customer or unknown, the invoice is not lowered. */
export function noteStrayCredits(items: NumberedItems, notes: LedgerNotes): void {
  const { grid, header, length, sourceRow, customerOf, amount } = items;
  const { invoiceNo, appliesTo } = header.columns;
  if (invoiceNo === undefined || appliesTo === undefined) return;
  const keyOf = (item: number, column: number) => {
    const number = customerKey(grid[sourceRow[item]! - 1]![column]);
    return number === "" ? "" : `${String(customerOf[item])}|${number}`;
  };
  const invoices = new Set<string>();
  for (let item = 0; item < length; item++) {
    if (amount[item]! > 0) invoices.add(keyOf(item, invoiceNo));
  }
  for (let item = 0; item < length; item++) {
    const named = amount[item]! < 0 ? keyOf(item, appliesTo) : "";
    if (named === "" || invoices.has(named)) continue;
    const row = sourceRow[item]! - 1;
    notes.add(row, "appliesTo", "strayCredit", "warning", grid[row]![appliesTo]);
  }
}
