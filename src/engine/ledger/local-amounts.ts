/** Chooses between amounts in document currency and those in local currency beside them. */
import { PRINTED_TOLERANCE } from "../values/money";
import { amountColumn } from "../reading/amount-column";
import { comparisonKey } from "../values/cells";
import { currencyIn } from "../words/currency-names";
import type { InvoiceField } from "../words/invoice-names";
import type { LayoutDraft } from "./layout-draft";
import { isFilled, ROW } from "./row-kinds";

/** Amounts in several document currencies give way to those in local currency beside them. */
export function chooseLocalAmounts(draft: LayoutDraft): void {
  const { localAmount, localOpenAmount, localCurrency, ...columns } = draft.header.columns;
  const hasLocal =
    localOpenAmount !== undefined ||
    (localAmount !== undefined && columns.openAmount === undefined);
  if (!hasLocal) return;
  const hasOwn = columns.amount !== undefined || columns.openAmount !== undefined;
  const isMixed =
    columns.currency === undefined
      ? hasOwn && localAmount !== undefined && areOthers(draft, columns.amount, localAmount)
      : currencyCount(draft, columns.currency) > 1;
  const hasMovements = columns.debit !== undefined || columns.credit !== undefined;
  // What is open is told in local currency alone.
  if (
    (hasOwn || hasMovements) &&
    !isMixed &&
    columns.openAmount === undefined &&
    localOpenAmount !== undefined
  ) {
    const others = localAmount === undefined ? columns : { ...columns, amount: localAmount };
    draft.header = { ...draft.header, columns: { ...others, openAmount: localOpenAmount } };
    return;
  }
  if ((hasOwn && !isMixed) || (!hasOwn && hasMovements)) return;
  const chosen: Partial<Record<InvoiceField, number>> = { ...columns };
  delete chosen.currency;
  delete chosen.amount;
  delete chosen.openAmount;
  // Paid amounts in document currency do not go with amounts in another one.
  delete chosen.paidAmount;
  if (localAmount !== undefined) chosen.amount = localAmount;
  if (localOpenAmount !== undefined) chosen.openAmount = localOpenAmount;
  const column = draft.header.titles[localOpenAmount ?? localAmount!]!;
  const named = currencyIn(column);
  if (localCurrency !== undefined) chosen.currency = localCurrency;
  else if (named !== null) chosen.currency = draft.work(column, () => named);
  draft.header = { ...draft.header, columns: chosen };
  if (hasOwn) draft.doubt("localAmounts", "note", column, "", 0);
}

/** Without a column of currencies, amounts of which some differ from the local ones are in several. */
function areOthers(draft: LayoutDraft, own: number | undefined, local: number): boolean {
  const [amount, other] = [own, local].map((column) =>
    amountColumn(draft.grid, draft.header, column),
  );
  return draft.itemRows().some((row) => {
    const [one, two] = [amount!.read(draft.grid[row]!), other!.read(draft.grid[row]!)];
    return Math.abs(Math.abs(one) - Math.abs(two)) > PRINTED_TOLERANCE;
  });
}

function currencyCount(draft: LayoutDraft, column: number): number {
  const found = new Set<string>();
  const { kinds } = draft.rows ?? { kinds: null };
  for (let row = draft.header.row + 1; row < draft.grid.length; row++) {
    if (kinds !== null && kinds[row] !== ROW.item) continue;
    const cell = draft.grid[row]![column];
    found.add(isFilled(cell) ? comparisonKey(cell) : "");
  }
  return found.size;
}
