/** Applies receipts to invoices: to the invoice that they name, or to the oldest first. */
import { customerKey } from "../ledger/customer-index";
import { placeCustomers } from "../ledger/customer-places";
import { cellOf, type InvoiceLedger } from "../ledger/invoice-ledger";
import { roundAmount, type Amount } from "../money";
import type { SerialDate } from "../serial-date";
import type { Receipt } from "./read-receipts";

/** How receipts find their invoices. */
export type ReceiptMethod = "matched" | "oldestFirst";

/** A receipt, or what is left of it, that pays no invoice yet. */
export interface UnappliedReceipt {
  readonly receipt: Receipt;
  /** Customer of the ledger; null when the ledger does not know the customer. */
  readonly customer: number | null;
  /** ISO code; "" where neither receipt nor ledger names one. */
  readonly currency: string;
  /** What is left, positive. */
  readonly amount: Amount;
}

/** The ledger as the receipts leave it on a day. */
export interface AppliedReceipts {
  /** Open amount of each item, in its own currency; 0 for an item dated later. */
  readonly openAmount: Float64Array;
  readonly unapplied: readonly UnappliedReceipt[];
}

/**
 * Applies all receipts up to a day.
 *
 * The receipts are the only source: paid, open and settled columns of the ledger are not
 * used. "matched" applies a receipt to the invoice that it names, its lines oldest first;
 * what exceeds the invoice, and a receipt that names none or an unknown one, stays
 * unapplied. "oldestFirst" ignores the names and pays each customer's invoices in the
 * order in which they arose, in the receipt's currency. A receipt never pays another
 * customer's invoice.
 */
export function applyReceipts(
  ledger: InvoiceLedger,
  receipts: readonly Receipt[],
  asOfDate: SerialDate,
  method: ReceiptMethod,
): AppliedReceipts {
  const openAmount = new Float64Array(ledger.length);
  for (let item = 0; item < ledger.length; item++) {
    if (ledger.documentDate[item]! <= asOfDate) openAmount[item] = ledger.amount[item]!;
  }
  const places = placeCustomers([], ledger, []);
  const queues = method === "matched" ? itemsByNumber(ledger) : itemsByCustomer(ledger);
  const unapplied: UnappliedReceipt[] = [];
  const known = receipts.filter(({ date }) => date <= asOfDate);
  for (const receipt of known.sort((a, b) => a.date - b.date || a.row - b.row)) {
    const customer = places.index.findSame(receipt.customer);
    const key =
      method === "matched"
        ? numberKey(customer, receipt.invoiceNo)
        : customer === null
          ? null
          : String(customer);
    const items = (key === null ? undefined : queues.get(key)) ?? [];
    const currency = currencyOf(ledger, receipt, items, customer);
    const left = pay(ledger, openAmount, items, receipt.amount, currency);
    if (left !== 0) unapplied.push({ receipt, customer, currency, amount: left });
  }
  return { openAmount, unapplied };
}

/** Pays items in their order; gives what is left. A refund opens nothing again: it stays whole. */
function pay(
  ledger: InvoiceLedger,
  openAmount: Float64Array,
  items: readonly number[],
  amount: Amount,
  currency: string,
): Amount {
  let left = amount;
  for (const item of items) {
    if (left <= 0) break;
    const open = openAmount[item]!;
    if (open <= 0 || ledger.currencies[ledger.currencyOf[item]!] !== currency) continue;
    const paid = Math.min(open, left);
    openAmount[item] = roundAmount(open - paid, 3);
    left = roundAmount(left - paid, 3);
  }
  return left;
}

function itemsByNumber(ledger: InvoiceLedger): Map<string, number[]> {
  const queues = new Map<string, number[]>();
  const column = ledger.header.columns.invoiceNo;
  for (let item = 0; item < ledger.length; item++) {
    const key = numberKey(ledger.customerOf[item]!, cellOf(ledger, item, column));
    if (key === null) continue;
    const queue = queues.get(key);
    if (queue === undefined) queues.set(key, [item]);
    else queue.push(item);
  }
  return queues;
}

function itemsByCustomer(ledger: InvoiceLedger): Map<string, number[]> {
  const order = Int32Array.from({ length: ledger.length }, (_, item) => item).sort(
    (a, b) =>
      ledger.documentDate[a]! - ledger.documentDate[b]! ||
      ledger.dueDate[a]! - ledger.dueDate[b]! ||
      a - b,
  );
  const queues = new Map<string, number[]>();
  for (const item of order) {
    const key = String(ledger.customerOf[item]!);
    const queue = queues.get(key);
    if (queue === undefined) queues.set(key, [item]);
    else queue.push(item);
  }
  return queues;
}

function numberKey(customer: number | null, invoiceNo: unknown): string | null {
  const number = customerKey(invoiceNo);
  return customer === null || number === "" ? null : `${customer}|${number}`;
}

/** A receipt without a currency is in that of what it pays, else of the customer's first item. */
function currencyOf(
  ledger: InvoiceLedger,
  receipt: Receipt,
  items: readonly number[],
  customer: number | null,
): string {
  if (receipt.currency !== "") return receipt.currency;
  const first = items[0] ?? (customer === null ? -1 : ledger.customerOf.indexOf(customer));
  return first < 0 ? "" : (ledger.currencies[ledger.currencyOf[first]!] ?? "");
}
