/** One place per customer, whichever table names it: the customers' table first, then the ledger's others, then the statements'. */
import { CustomerIndex, type CustomerIdentity } from "../reading/customer-index";
import type { InvoiceLedger } from "./invoice-ledger";

/** Where the customers of a ledger stand among all customers. */
export interface CustomerPlaces {
  readonly count: number;
  /** Who stands at each place. */
  readonly identities: readonly CustomerIdentity[];
  /** Place of each customer of the ledger. */
  readonly ofLedger: Int32Array;
  readonly index: CustomerIndex;
}

/**
 * Puts the customers of two tables together, by code and else by name.
 *
 * @param customers - The customers' table, in its order; empty when there is none.
 * @param ledger - The invoices; null when there are none.
 * @param others - Customers that further tables name.
 */
export function placeCustomers(
  customers: readonly CustomerIdentity[],
  ledger: InvoiceLedger | null,
  others: readonly CustomerIdentity[],
): CustomerPlaces {
  const known = new CustomerIndex(customers);
  const identities: CustomerIdentity[] = [...customers];
  const ofLedger = Int32Array.from(ledger?.customers ?? [], (id, i) => {
    const identity = { id, name: ledger?.customerNames[i] ?? null };
    return known.findSame(identity) ?? identities.push(identity) - 1;
  });
  const all = [...identities];
  let placed = new CustomerIndex(identities);
  const further = others.filter((other) => placed.findSame(other) === null);
  // Orders name a customer as often as it orders.
  placed = new CustomerIndex(further);
  further.forEach((other, i) => {
    if (placed.findSame(other) === i) all.push(other);
  });
  return { count: all.length, identities: all, ofLedger, index: new CustomerIndex(all) };
}
