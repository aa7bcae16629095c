/** The groups of an aging report, with payers that the ledger does not know. */
import { customerKey } from "../reading/customer-index";
import type { ItemGroups } from "../ledger/item-groups";
import type { UnappliedReceipt } from "../receipts/payment";

/** Groups with those of payers that the ledger does not know. */
export interface PayerGroups extends ItemGroups {
  /** Group of each unapplied receipt. */
  readonly ofReceipt: readonly number[];
}

/** Adds the payers; by another column than the customer no receipt belongs to a group. */
export function withPayers(
  groups: ItemGroups,
  unapplied: readonly UnappliedReceipt[],
  groupBy: string | null,
): PayerGroups {
  const names = [...groups.names];
  const places = new Map<string, number>();
  const placeOf = (name: string) => {
    const key = customerKey(name);
    const place = places.get(key) ?? names.push(name) - 1;
    places.set(key, place);
    return place;
  };
  const blank = names.indexOf("");
  if (blank >= 0) places.set("", blank);
  const ofReceipt = unapplied.map(({ customer, receipt }) =>
    groupBy !== null ? placeOf("") : (customer ?? placeOf(receipt.customer.id)),
  );
  return { ...groups, names, ofReceipt };
}
