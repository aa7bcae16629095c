/** The columns of a range from which the amounts of its items were taken, as they stand there. */
import type { InvoiceField } from "../words/invoice-names";
import type { LayoutDraft } from "./layout-draft";

/** Columns of money, those that lower what is owed with a minus. */
export interface MoneySource {
  readonly columns: readonly { readonly column: number; readonly sign: 1 | -1 }[];
  /** True where they hold what is unpaid, false where they hold amounts of documents. */
  readonly isOpen: boolean;
}

type Columns = Readonly<Partial<Record<InvoiceField, number>>>;

/**
 * Gives the columns that what is owed was read from.
 *
 * @param draft - With its columns in their final form.
 * @param written - The columns before amounts were worked out of them.
 * @returns Null where they have a check of their own: a balance that runs, buckets beside their total.
 */
export function moneySource(draft: LayoutDraft, written: Columns): MoneySource | null {
  const { columns, titles } = draft.header;
  if (draft.checks.some(({ code }) => code === "runningBalance" || code === "columnSum"))
    return null;
  const plus = (...places: number[]) => places.map((column) => ({ column, sign: 1 }) as const);
  if (columns.openAmount !== undefined && written.openAmount !== undefined) {
    return { columns: plus(written.openAmount), isOpen: true };
  }
  if (draft.buckets.size > 0 && written.openAmount === undefined) {
    const places = [...draft.buckets.keys()];
    return places.every((column) => column < titles.length)
      ? { columns: plus(...places), isOpen: false }
      : null;
  }
  if (written.amount !== undefined) return { columns: plus(written.amount), isOpen: false };
  const { debit, credit } = written;
  const sides = [
    ...(debit === undefined ? [] : plus(debit)),
    ...(credit === undefined
      ? []
      : [{ column: credit, sign: draft.haveCreditsMinus ? 1 : -1 } as const]),
  ];
  return sides.length === 0 ? null : { columns: sides, isOpen: false };
}
