/** Credits that name the invoice which they lower. */
import { addToList } from "../values/add-to-list";
import type { Accounts } from "../ledger/accounts";
import { cellOf, type InvoiceLedger } from "../ledger/invoice-ledger";
import { settle } from "../ledger/oldest-first";
import { customerKey } from "../reading/customer-index";

/** A credit item and the items of the invoice that it names. */
export interface NamedCredit {
  readonly credit: number;
  readonly charges: readonly number[];
}

/**
 * Finds the credits, payments and write-offs that bear the number of an invoice of the same
 * customer: as their own number, or in the column of the invoice that they are for.
 *
 * @param creditLines - Negative lines of invoices, which are part of their invoice already.
 */
export function namedCreditsOf(
  ledger: InvoiceLedger,
  creditLines: ReadonlySet<number>,
): NamedCredit[] {
  const { invoiceNo } = ledger.header.columns;
  if (invoiceNo === undefined) return [];
  const credits = creditsByNumber(ledger, creditLines);
  if (credits.length === 0) return [];
  const chargesOf = new Map<number, number[]>();
  for (let item = 0; item < ledger.length; item++) {
    const byNumber = credits[ledger.customerOf[item]!];
    if (byNumber === undefined || !(ledger.amount[item]! > 0)) continue;
    for (const credit of byNumber.get(customerKey(cellOf(ledger, item, invoiceNo))) ?? []) {
      addToList(chargesOf, credit, item);
    }
  }
  return [...chargesOf].map(([credit, charges]) => ({ credit, charges }));
}

/**
 * Lets credits lower the invoices that they name, the oldest part first.
 *
 * @param open - Open amount of each item; changed in place.
 */
export function settleNamed(
  ledger: InvoiceLedger,
  accounts: Accounts,
  named: readonly NamedCredit[],
  open: Float64Array,
): void {
  const { documentDate, dueDate, amount } = ledger;
  // By what the items are, so that the order of the rows does not matter.
  const byAge = (a: number, b: number) =>
    documentDate[a]! - documentDate[b]! || dueDate[a]! - dueDate[b]! || amount[a]! - amount[b]!;
  const oldestFirst = [...named].sort((a, b) => byAge(a.credit, b.credit));
  for (const { credit, charges } of oldestFirst) {
    let left = -open[credit]!;
    if (accounts.isNobodys(accounts.of(credit))) continue;
    for (const charge of [...charges].sort(byAge)) {
      if (left > 0 && accounts.of(charge) === accounts.of(credit)) {
        left = settle(open, charge, left);
      }
    }
    open[credit] = -left || 0;
  }
}

/** The credits of each customer by the numbers that they name. */
function creditsByNumber(
  ledger: InvoiceLedger,
  creditLines: ReadonlySet<number>,
): (Map<string, number[]> | undefined)[] {
  const { invoiceNo, appliesTo } = ledger.header.columns;
  const credits: (Map<string, number[]> | undefined)[] = [];
  for (let item = 0; item < ledger.length; item++) {
    if (!(ledger.amount[item]! < 0) || creditLines.has(item)) continue;
    const numbers = [invoiceNo, appliesTo].map((column) =>
      customerKey(cellOf(ledger, item, column)),
    );
    for (const number of new Set(numbers)) {
      if (number === "") continue;
      const byNumber = (credits[ledger.customerOf[item]!] ??= new Map<string, number[]>());
      addToList(byNumber, number, item);
    }
  }
  return credits;
}
