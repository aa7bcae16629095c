/** Ledgers that write what is owed with a minus: asked about, and turned over where the user has said so. */
import { amountColumn } from "../reading/amount-column";
import type { InvoiceField } from "../words/invoice-names";
import type { LayoutDraft } from "./layout-draft";

const MONEY: readonly InvoiceField[] = ["amount", "openAmount", "localAmount", "localOpenAmount"];

/** Fewer negative invoices may be corrections of others, unless credits stand there with a plus. */
const FEWEST = 3;

/** Turns the sign of every amount; a cell that is none stays as it is. */
export function reverseSigns(draft: LayoutDraft): void {
  const columns = { ...draft.header.columns };
  for (const field of MONEY) {
    const place = columns[field];
    if (place === undefined) continue;
    const valueAt = valuesOf(draft, place);
    columns[field] = draft.work(draft.header.titles[place] ?? "", (row) => {
      const value = valueAt(row);
      return Number.isNaN(value) ? draft.cellAt(row, place) : -value;
    });
  }
  draft.header = { ...draft.header, columns };
}

/** Invoices of which not one raises what is owed. */
interface NegativeInvoices {
  readonly rows: number;
  /** As written. */
  readonly amount: number;
  /** False where they are too few to be no corrections. */
  readonly areMany: boolean;
}

/**
 * Finds a ledger whose invoices are all negative.
 *
 * @param isInvoice - Tells of an item, from 0, whether it is an invoice by its type, or has none.
 * @param hasPositiveCredits - True where a credit was written without a minus.
 * @returns Null for any other ledger.
 */
export function negativeInvoices(
  amounts: Float64Array,
  isInvoice: (item: number) => boolean,
  hasPositiveCredits: boolean,
): NegativeInvoices | null {
  let rows = 0;
  let amount = 0;
  for (let item = 0; item < amounts.length; item++) {
    const one = amounts[item]!;
    if (one === 0 || !isInvoice(item)) continue;
    if (one > 0) return null;
    rows++;
    amount += one;
  }
  if (rows === 0) return null;
  const areMany = rows >= FEWEST || hasPositiveCredits;
  return { rows, amount: Number(amount.toFixed(2)), areMany };
}

/** Amounts by row. One reader for all: it looks through the texts of the column for their notation. */
export function valuesOf(draft: LayoutDraft, place: number): (row: number) => number {
  if (place < draft.header.titles.length) {
    const column = amountColumn(draft.grid, draft.header, place);
    return (row) => column.read(draft.grid[row]!);
  }
  return (row) => {
    const worked = draft.cellAt(row, place);
    return typeof worked === "number" ? worked : NaN;
  };
}
