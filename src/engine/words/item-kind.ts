/** What an item of a ledger is, as small numbers that fit a column. */

/** Kinds by their place in the column; sales are invoices less credit notes. */
export const ITEM_KIND = { invoice: 0, creditNote: 1, payment: 2, writeOff: 3 } as const;

/** An item's kind as the column holds it. */
export type ItemKind = (typeof ITEM_KIND)[keyof typeof ITEM_KIND];

/** Tells whether items of the kind make up sales; payments and write-offs only settle them. */
export function isSale(kind: number): boolean {
  return kind <= ITEM_KIND.creditNote;
}

/** What an amount is of which nothing but its sign is known. */
export function kindOfAmount(amount: number): ItemKind {
  return amount < 0 ? ITEM_KIND.creditNote : ITEM_KIND.invoice;
}
