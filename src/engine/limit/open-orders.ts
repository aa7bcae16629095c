/** What open orders add to the exposure of customers, as the policy counts them. */
import { atRate, rateOn } from "../ledger/translation";
import type { OpenOrder } from "../ledger/orders";
import { UntranslatedAmounts, type UntranslatedAmount } from "../ledger/untranslated-amounts";
import type { Policy } from "../policy/policy";
import type { CustomerIndex } from "../reading/customer-index";
import { AmountTotals, currencyDecimals, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";

/** The open orders of a customer. */
export interface CustomerOrders {
  /** What of them counts as exposure, in base currency; null where a part has no rate. */
  readonly amount: Amount | null;
  /** What has no rate. */
  readonly untranslated: readonly UntranslatedAmount[];
}

/**
 * Adds up the orders of each customer.
 *
 * Orders after the day are not known on it; one without a date is. The policy says which
 * orders count, and which part of them.
 *
 * @param index - Finds the place of a customer.
 * @param baseCurrency - ISO code of the book; "" where neither ledger nor policy names one.
 * @returns By place; no entry for a customer without an order that counts.
 */
export function openOrdersOf(
  orders: readonly OpenOrder[],
  index: CustomerIndex,
  asOfDate: SerialDate,
  { settings, rates }: Pick<Policy, "settings" | "rates">,
  baseCurrency: string,
): ReadonlyMap<number, CustomerOrders> {
  const { openOrders, openOrderShare } = settings;
  const counted = orders.filter(
    ({ date, isConfirmed }) =>
      (date === null || date <= asOfDate) &&
      (openOrders === "all" || (openOrders === "confirmed" && isConfirmed)),
  );
  const base = baseCurrency || onlyCurrencyOf(orders);
  const decimals = currencyDecimals(base);
  const sums = new Map<number, { amount: AmountTotals; untranslated: UntranslatedAmounts }>();
  for (const { customer, amount, currency } of counted) {
    const place = index.findSame(customer);
    if (place === null) continue;
    const sum = sums.get(place) ?? {
      amount: new AmountTotals(1, decimals),
      untranslated: new UntranslatedAmounts(),
    };
    sums.set(place, sum);
    const rate = rateOn(rates, base, currency, asOfDate);
    if (rate === 0) sum.untranslated.add(currency, amount * openOrderShare);
    else sum.amount.add(0, atRate(amount * openOrderShare, rate, decimals));
  }
  const found = new Map<number, CustomerOrders>();
  for (const [place, { amount, untranslated }] of sums) {
    const unknown = untranslated.toList();
    // What is sent back lowers no debt before it is there.
    const known = unknown.length > 0 ? null : Math.max(0, amount.at(0));
    found.set(place, { amount: known, untranslated: unknown });
  }
  return found;
}

/** The currency of orders that all name the same one; "" for several. */
function onlyCurrencyOf(orders: readonly OpenOrder[]): string {
  const named = new Set(orders.map(({ currency }) => currency).filter((one) => one !== ""));
  return named.size === 1 ? [...named][0]! : "";
}
