/** How an invoice's amount compares: with its customer's usual one, and with the ledger's. */
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { risingOrder } from "./rising-order";
import type { InvoicePayments } from "./invoice-payments";

/** Logarithms of amounts as columns by place among the payments. */
export interface ComparedAmounts {
  /** Against the mean of the customer's invoices dated before; against the ledger's for the first one. */
  readonly againstOwn: Float64Array;
  /** Against the mean of the ledger's invoices in the same currency. */
  readonly againstLedger: Float64Array;
}

/** The ledger's usual amount counts as so many invoices of the customer. */
const LEDGER_STRENGTH = 1;

/**
 * Compares amounts by their logarithms, so that twice and half weigh the same.
 *
 * Amounts in different currencies are compared with those in their own, so that no rate is
 * needed.
 *
 * @param amount - Whole amount of each payment's invoice, in its own currency.
 */
export function compareAmounts(
  payments: InvoicePayments,
  ledger: InvoiceLedger,
  amount: Float64Array,
): ComparedAmounts {
  const { length, customer, issued, item, customers, asOfDate } = payments;
  const logs = amount.map(Math.log);
  const means = currencyMeans(ledger, payments, logs);
  const againstLedger = logs.map((log, i) => log - means[ledger.currencyOf[item[i]!]!]!);
  const againstOwn = new Float64Array(length);
  const sums = new Float64Array(customers);
  const counts = new Float64Array(customers);
  const order = risingOrder(issued, asOfDate);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && issued[order[to]!] === issued[order[from]!]) to++;
    // Invoices of one day are compared with those before the day, not with each other.
    for (const i of order.subarray(from, to)) {
      const place = customer[i]!;
      againstOwn[i] = againstLedger[i]! - sums[place]! / (counts[place]! + LEDGER_STRENGTH);
    }
    for (const i of order.subarray(from, to)) {
      sums[customer[i]!]! += againstLedger[i]!;
      counts[customer[i]!]!++;
    }
  }
  return { againstOwn, againstLedger };
}

function currencyMeans(
  { currencies, currencyOf }: InvoiceLedger,
  { item }: InvoicePayments,
  logs: Float64Array,
): Float64Array {
  const sums = new Float64Array(currencies.length);
  const counts = new Float64Array(currencies.length);
  logs.forEach((log, i) => {
    const currency = currencyOf[item[i]!]!;
    sums[currency]! += log;
    counts[currency]!++;
  });
  return sums.map((sum, i) => (counts[i] === 0 ? 0 : sum / counts[i]!));
}
