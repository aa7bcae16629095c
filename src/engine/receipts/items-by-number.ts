/** The items of a ledger by customer and invoice number. */
import type { Accounts } from "../ledger/accounts";
import { customerKey } from "../ledger/customer-index";
import { cellOf, type InvoiceLedger } from "../ledger/invoice-ledger";

/** Finds the lines or instalments of an invoice. */
export class ItemsByNumber {
  readonly #items = new Map<string, number[]>();

  constructor(ledger: InvoiceLedger, accounts: Accounts) {
    const column = ledger.header.columns.invoiceNo;
    for (let item = 0; item < ledger.length; item++) {
      const key = keyOf(ledger.customerOf[item]!, cellOf(ledger, item, column));
      if (key === null) continue;
      const items = this.#items.get(key);
      if (items === undefined) this.#items.set(key, [item]);
      else items.push(item);
    }
    for (const items of this.#items.values()) {
      if (items.length > 1) items.sort((a, b) => accounts.compare(a, b));
    }
  }

  /**
   * Finds the items of a customer that bear a number.
   *
   * @returns Oldest first; none without a customer or a number. Another customer's invoice
   * of the same number is not found.
   */
  find(customer: number | null, invoiceNo: string | null): readonly number[] {
    const key = keyOf(customer, invoiceNo);
    return (key === null ? undefined : this.#items.get(key)) ?? [];
  }
}

function keyOf(customer: number | null, invoiceNo: unknown): string | null {
  // The form in which customers are compared suits numbers of documents as well.
  const number = customerKey(invoiceNo);
  return customer === null || number === "" ? null : `${customer}|${number}`;
}
