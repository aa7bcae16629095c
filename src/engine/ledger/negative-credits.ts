/** Credits that stand in a column of their own and bear a minus all the same. */
import { amountColumn } from "../reading/amount-column";
import type { Amount } from "../values/money";
import type { LayoutDraft } from "./layout-draft";

/**
 * Finds a column of credits of which each bears a minus, beside debits of which none does.
 *
 * @returns How many there are and their sum as written; null for any other ledger.
 */
export function negativeCredits(
  draft: LayoutDraft,
): { readonly rows: number; readonly amount: Amount } | null {
  const { debit, credit } = draft.header.columns;
  if (debit === undefined || credit === undefined) return null;
  const [debits, credits] = [debit, credit].map((place) =>
    amountColumn(draft.grid, draft.header, place),
  );
  let [rows, amount] = [0, 0];
  for (const row of draft.itemRows()) {
    const value = credits!.read(draft.grid[row]!);
    if (value > 0 || debits!.read(draft.grid[row]!) < 0) return null;
    if (!(value < 0)) continue;
    rows++;
    amount += value;
  }
  return rows === 0 ? null : { rows, amount };
}
