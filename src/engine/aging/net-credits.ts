/** Credits of a customer against its own oldest items; never against another customer's. */
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { roundAmount } from "../money";
import type { UnappliedReceipt } from "../receipts/apply-receipts";
import type { OpenItems } from "./open-items";

/**
 * Nets credits oldest first.
 *
 * Credit items and unapplied receipts pay the open items of the same customer and currency
 * in the order of their dates. What is left of a credit stays a credit.
 *
 * @param amounts - Open amount of each item; left as it is.
 * @param baseDates - Date by which an item is old.
 * @returns The open amounts after netting, and the receipts that are still unapplied.
 */
export function netOldestFirst(
  ledger: InvoiceLedger,
  amounts: Float64Array,
  unapplied: readonly UnappliedReceipt[],
  baseDates: Int32Array,
): OpenItems {
  const netted = amounts.slice();
  const debits = debitsOfDebtorsWithCredits(ledger, amounts, unapplied, baseDates);
  const net = (key: string, credit: number): number => {
    let left = credit;
    for (const item of debits.get(key) ?? []) {
      if (left <= 0) break;
      const paid = Math.min(left, netted[item]!);
      netted[item] = roundAmount(netted[item]! - paid, DECIMALS);
      left = roundAmount(left - paid, DECIMALS);
    }
    return left;
  };
  for (const item of byDate(creditItems(amounts), baseDates)) {
    netted[item] = -net(debtorKey(ledger, item), -amounts[item]!) || 0;
  }
  const rest = unapplied.map((one) => ({
    ...one,
    amount: one.amount > 0 ? net(`${one.customer ?? ""}|${one.currency}`, one.amount) : one.amount,
  }));
  return { amounts: netted, unapplied: rest.filter(({ amount }) => amount !== 0) };
}

/** Document currencies have up to three decimals. */
const DECIMALS = 3;

function creditItems(amounts: Float64Array): number[] {
  const items: number[] = [];
  amounts.forEach((amount, item) => {
    if (amount < 0) items.push(item);
  });
  return items;
}

function debitsOfDebtorsWithCredits(
  ledger: InvoiceLedger,
  amounts: Float64Array,
  unapplied: readonly UnappliedReceipt[],
  baseDates: Int32Array,
): Map<string, number[]> {
  const debits = new Map<string, number[]>();
  for (const item of creditItems(amounts)) debits.set(debtorKey(ledger, item), []);
  for (const { customer, currency } of unapplied) debits.set(`${customer ?? ""}|${currency}`, []);
  if (debits.size === 0) return debits;
  amounts.forEach((amount, item) => {
    if (amount > 0) debits.get(debtorKey(ledger, item))?.push(item);
  });
  for (const [key, items] of debits) debits.set(key, byDate(items, baseDates));
  return debits;
}

function debtorKey(ledger: InvoiceLedger, item: number): string {
  return `${ledger.customerOf[item]!}|${ledger.currencies[ledger.currencyOf[item]!]!}`;
}

/** Oldest first; an item without a date comes last. */
function byDate(items: readonly number[], baseDates: Int32Array): number[] {
  const dateOf = (item: number) => baseDates[item] || Infinity;
  return [...items].sort((a, b) => dateOf(a) - dateOf(b) || a - b);
}
