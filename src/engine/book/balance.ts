/** What a customer owes, before any judgement. */
import type { UntranslatedAmount } from "../ledger/untranslated-amounts";
import type { Exposures } from "../limit/exposure";
import type { Amount, AmountTotals } from "../values/money";
import type { CreditBook } from "./credit-book";

/** What a customer owes on the as-of date, in base currency; sums with a part that has no rate are null. */
export interface Balance {
  readonly exposure: Amount | null;
  readonly openInvoices: Amount | null;
  readonly overdue: Amount | null;
  /** Paid part of invoices that are not yet due. */
  readonly paidEarly: Amount | null;
  /** Days past due of the oldest open invoice, without what the policy lets pass; 0 when none is past due. */
  readonly oldestDays: number;
  readonly openItems: number;
  /** Disputed part of the open invoices. */
  readonly disputed: Amount | null;
  /** Open amounts of currencies for which there is no rate. */
  readonly untranslated: readonly UntranslatedAmount[];
}

/** What a customer owes; null when the ledger has no item of it. */
export function balanceAt(book: CreditBook, place: number): Balance | null {
  const { sums } = book;
  if (sums === null || !hasItems(sums.exposures, place)) return null;
  const { exposures } = sums;
  const untranslated = exposures.untranslated.get(place)?.toList() ?? [];
  const known = (totals: AmountTotals) => (untranslated.length > 0 ? null : totals.at(place));
  return {
    exposure: known(exposures.exposure),
    openInvoices: known(exposures.openInvoices),
    overdue: known(exposures.overdue),
    paidEarly: known(exposures.paidEarly),
    oldestDays: book.daysOverdueAt(place)!,
    openItems: exposures.openItems[place]!,
    disputed: known(exposures.disputed),
    untranslated,
  };
}

/** Whether the ledger has items of a customer. */
export function hasItems({ items, openItems }: Exposures, place: number): boolean {
  return items[place] !== 0 || openItems[place] !== 0;
}
