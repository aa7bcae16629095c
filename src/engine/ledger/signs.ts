/** Ledgers that write what is owed with a minus: asked about, and turned over where the user has said so. */
import { amountColumn } from "../reading/amount-column";
import { EngineError } from "../values/errors";
import type { InvoiceField } from "../words/invoice-names";
import type { LayoutDraft } from "./layout-draft";

const MONEY: readonly InvoiceField[] = ["amount", "openAmount", "localAmount", "localOpenAmount"];

/** Fewer negative items may be the credits of a few customers, unless credits stand there with a plus. */
const FEWEST = 3;

/** Turns the sign of every amount; a cell that is none stays as it is. */
export function reverseSigns(draft: LayoutDraft): void {
  const columns = { ...draft.header.columns };
  for (const field of MONEY) {
    const place = columns[field];
    if (place === undefined) continue;
    columns[field] = draft.work(titleAt(draft, place), (row) => {
      const value = valueAt(draft, place, row);
      return Number.isNaN(value) ? draft.cellAt(row, place) : -value;
    });
  }
  draft.header = { ...draft.header, columns };
}

/**
 * Asks where not one amount raises what is owed.
 *
 * @param isInvoice - Tells of an item, from 0, whether its type says that it is an invoice.
 * @param hasPositiveCredits - True where a credit was written without a minus.
 * @throws {@link EngineError} `negativeInvoices` when every invoice is negative.
 */
export function requireInvoices(
  amounts: Float64Array,
  isInvoice: (item: number) => boolean,
  column: string,
  hasPositiveCredits: boolean,
): void {
  let rows = 0;
  let sum = 0;
  for (let item = 0; item < amounts.length; item++) {
    const amount = amounts[item]!;
    if (amount === 0 || !isInvoice(item)) continue;
    if (amount > 0) return;
    rows++;
    sum += amount;
  }
  if (rows === 0 || (rows < FEWEST && !hasPositiveCredits)) return;
  const answer = { rule: "signConvention", item: "", value: "reversed" } as const;
  throw new EngineError("negativeInvoices", {
    column,
    rows,
    found: Number(sum.toFixed(2)),
    ...answer,
  });
}

function titleAt(draft: LayoutDraft, place: number): string {
  return draft.header.titles[place] ?? "";
}

function valueAt(draft: LayoutDraft, place: number, row: number): number {
  if (place < draft.header.titles.length) {
    return amountColumn(draft.grid, draft.header, place).read(draft.grid[row]!);
  }
  const worked = draft.cellAt(row, place);
  return typeof worked === "number" ? worked : NaN;
}
