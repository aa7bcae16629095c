/** A receipt on its way to the invoices that it pays. */
import type { Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import type { Receipt } from "./read-receipts";

/** How receipts find their invoices. */
export type ReceiptMethod = "matched" | "oldestFirst";

/** Why a receipt finds nothing to pay, whatever is open. */
export type ReceiptFault = "unknownCustomer" | "unknownInvoice" | "otherCurrency";

/** A receipt with what it can pay. */
export interface Payment {
  readonly receipt: Receipt;
  /** What the receipt comes to, in whole coins of its currency; negative for a refund. */
  readonly received: Amount;
  /** Customer of the ledger; null when the ledger does not know the customer. */
  readonly customer: number | null;
  /** ISO code; "" where neither receipt nor ledger nor policy names one. */
  readonly currency: string;
  /** Account that it pays; `NO_ACCOUNT` when the ledger does not know it. */
  readonly account: number;
  /** Items that it names, oldest first; none where it names none or names do not count. */
  readonly named: readonly number[];
  readonly fault: ReceiptFault | null;
}

/** A receipt, or what is left of it, that pays no invoice yet. */
export interface UnappliedReceipt extends Payment {
  /** What is left; negative for a refund of more than the customer has in credit. */
  readonly amount: Amount;
}

/** What of a receipt that pays no invoice went back to the customer. */
export interface PaidBack {
  readonly payment: Payment;
  readonly day: SerialDate;
  readonly amount: Amount;
}

/** A payment of which an amount is left; written out, as there can be a million. */
export function withAmount(
  { receipt, received, customer, currency, account, named, fault }: Payment,
  amount: Amount,
): UnappliedReceipt {
  return { receipt, received, customer, currency, account, named, fault, amount };
}
