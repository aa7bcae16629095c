/** Rows that find nobody in the other tables of a book, or not yet: what they say counts for nothing. */
import { amountsWithoutRate } from "../ledger/customer-currencies";
import { placeCustomers } from "../ledger/customer-places";
import { rateAt } from "../ledger/translation";
import { customerKey, type CustomerIdentity } from "../reading/customer-index";
import type { SerialDate } from "../values/serial-date";
import type { CreditBook } from "./credit-book";
import type { LedgerSums } from "./ledger-sums";

/** Why something of one table does not meet the others. */
export type BookGapCode =
  | "withoutRate"
  | "receiptsWithoutInvoices"
  | "noCommonCustomer"
  | "unlistedCustomers"
  | "differentGroupLimits"
  | "amountsInOtherCurrency"
  | "ordersOfUnknownCustomers"
  | "laterOrders"
  | "eventsOfUnknownCustomers"
  | "laterEvents"
  | "contactsOfUnknownCustomers"
  | "laterContacts"
  | "unknownSteps";

/** Rows or customers of one reason. */
export interface BookGap {
  readonly code: BookGapCode;
  readonly count: number;
  /** The first of them, as written; "" where the reason is not about customers. */
  readonly names: readonly string[];
}

/** Names that are quoted. */
const NAMED = 3;

/**
 * Finds what does not meet between the tables of a book.
 *
 * Customers of the invoices that the customers' table lacks are judged all the same, without
 * limit and terms. Where it has none of them, the two tables likely go by different codes.
 */
export function bookGaps(book: CreditBook): BookGap[] {
  return [
    ...missingRates([book.sums]),
    ...receiptsForNothing(book),
    ...unlistedCustomers(book),
    ...differentGroupLimits(book),
    ...amountsInOtherCurrency(book),
    ...strangeOrders(book),
    ...unplacedEvents(book),
  ];
}

/**
 * Finds the currencies of a ledger for which the policy has no rate on the day.
 *
 * @param days - The same ledger on one day or several.
 * @returns No gap where every day has all rates; else one, with the items of the day that lacks most.
 */
export function missingRates(
  days: readonly (Pick<LedgerSums, "ledger" | "translation"> | null)[],
): BookGap[] {
  const names = new Set<string>();
  let count = 0;
  for (const day of days) {
    if (day === null || day.translation.unknownCurrencies.length === 0) continue;
    const { ledger, translation } = day;
    let items = 0;
    for (let item = 0; item < ledger.length; item++) {
      if (rateAt(translation, ledger, item) !== 0) continue;
      items++;
      names.add(ledger.currencies[ledger.currencyOf[item]!]!);
    }
    count = Math.max(count, items);
  }
  return count === 0 ? [] : [{ ...gapOf("withoutRate", [...names]), count }];
}

/** Without invoices there is nothing that receipts could pay. */
function receiptsForNothing({ tables: { ledger, receipts } }: CreditBook): BookGap[] {
  const count = receipts?.table.receipts.length ?? 0;
  if (ledger !== null || count === 0) return [];
  return [{ code: "receiptsWithoutInvoices", count, names: [] }];
}

function unlistedCustomers({ tables, places }: CreditBook): BookGap[] {
  const { customers, ledger } = tables;
  if (customers === null || ledger === null) return [];
  const listed = customers.customers.length;
  const named = ledger.customers.flatMap((id, i) =>
    customerKey(id) === "" ? [] : [{ id, isListed: places.ofLedger[i]! < listed }],
  );
  const unlisted = named.filter(({ isListed }) => !isListed);
  if (unlisted.length === 0) return [];
  const code = unlisted.length === named.length ? "noCommonCustomer" : "unlistedCustomers";
  return [
    gapOf(
      code,
      unlisted.map(({ id }) => id),
    ),
  ];
}

/** Groups whose members' rows state different limits for all of them. */
function differentGroupLimits(book: CreditBook): BookGap[] {
  const names = new Set<string>();
  for (let place = 0; place < book.length; place++) {
    const group = book.groupAt(place);
    if (group !== null && group.statedLimits.length > 1) names.add(group.name);
  }
  return names.size === 0 ? [] : [gapOf("differentGroupLimits", [...names])];
}

/** Limits and other amounts of customers in a currency for which the policy has no rate. */
function amountsInOtherCurrency({ tables: { customers } }: CreditBook): BookGap[] {
  const names = customers === null ? [] : amountsWithoutRate(customers);
  return names.length === 0 ? [] : [gapOf("amountsInOtherCurrency", names)];
}

/** Orders of customers that neither customers' table nor ledger knows count under their own names. */
function strangeOrders({ tables, asOfDate }: CreditBook): BookGap[] {
  const { customers, ledger, orders } = tables;
  if (orders === null) return [];
  const { index } = placeCustomers(customers?.customers ?? [], ledger, []);
  const unknown = orders.orders.filter(({ customer }) => index.findSame(customer) === null);
  const later = orders.orders.filter(({ date }) => date !== null && date > asOfDate);
  const names = unknown.map(({ customer }) => customer.id);
  return [
    ...(names.length === 0 ? [] : [gapOf("ordersOfUnknownCustomers", names)]),
    ...(later.length === 0
      ? []
      : [{ code: "laterOrders" as const, count: later.length, names: [] }]),
  ];
}

function unplacedEvents(book: CreditBook): BookGap[] {
  const { unknown, later } = unplaced(book, book.tables.events?.events ?? []);
  return [
    gapOf("eventsOfUnknownCustomers", unknown),
    { code: "laterEvents" as const, count: later.length, names: [] },
  ].filter(({ count }) => count > 0);
}

/** Finds the customers of entries that no table of the book knows, and those of entries after its day. */
export function unplaced(
  { places, asOfDate }: CreditBook,
  entries: readonly { readonly customer: CustomerIdentity; readonly date: SerialDate }[],
): { readonly unknown: readonly string[]; readonly later: readonly string[] } {
  const unknown = entries.filter(({ customer }) => places.index.findSame(customer) === null);
  const later = entries.filter(({ date }) => date > asOfDate);
  return {
    unknown: unknown.map(({ customer }) => customer.id),
    later: later.map(({ customer }) => customer.id),
  };
}

/** Counts names and quotes the first ones. */
export function gapOf(code: BookGapCode, names: readonly string[]): BookGap {
  return { code, count: names.length, names: [...new Set(names)].slice(0, NAMED) };
}
