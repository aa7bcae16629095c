/** Credits of a customer against its own oldest items; never against another customer's. */
import type { Accounts } from "../ledger/accounts";
import type { MixedInvoice } from "../ledger/credit-lines";
import { OldestFirst, settleLines } from "../ledger/oldest-first";
import type { UnappliedReceipt } from "../receipts/payment";

/** Open amounts of the items, and receipts that pay none of them. */
export interface NettedItems {
  readonly amounts: Float64Array;
  readonly unapplied: readonly UnappliedReceipt[];
}

/**
 * Nets credits oldest first.
 *
 * The negative lines of an invoice lower that invoice. Then credit items, and then unapplied
 * receipts, pay the open items of the same account. What is left of a credit stays a credit.
 * Rows that name no customer are not netted: they may be anybody's.
 *
 * @param mixed - Invoices with negative lines.
 * @param open - Open amount of each item, left as it is, and the unapplied receipts.
 */
export function netOldestFirst(
  accounts: Accounts,
  mixed: readonly MixedInvoice[],
  open: NettedItems,
): NettedItems {
  const amounts = open.amounts.slice();
  settleLines(accounts, mixed, amounts);
  const queue = new OldestFirst(accounts, amounts);
  for (const account of accountsWithCredits(accounts, amounts)) {
    for (const item of accounts.itemsOf(account)) {
      const amount = amounts[item]!;
      if (amount < 0) amounts[item] = -queue.pay(account, -amount) || 0;
    }
  }
  const unapplied = open.unapplied.map((one) => {
    const account = accounts.find(one.customer, one.currency);
    return { ...one, amount: queue.pay(account, one.amount) };
  });
  return { amounts, unapplied: unapplied.filter(({ amount }) => amount !== 0) };
}

function accountsWithCredits(accounts: Accounts, amounts: Float64Array): ReadonlySet<number> {
  const found = new Set<number>();
  amounts.forEach((amount, item) => {
    if (amount < 0 && !accounts.isNobodys(accounts.of(item))) found.add(accounts.of(item));
  });
  return found;
}
