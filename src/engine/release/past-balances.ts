/** What one customer owed on the days of the past under the policy, day by day. */
import { namedCreditsOf } from "../aging/named-credits";
import { NoDelay } from "../aging/no-delay";
import { isPastDue, openAmountOf, openItemsOn } from "../aging/open-items";
import type { CreditBook } from "../book/credit-book";
import { isCredit } from "../ledger/credit-lines";
import { changedLedger, type InvoiceLedger } from "../ledger/invoice-ledger";
import { ledgerOf } from "../ledger/ledger-known-at";
import { forEachSettlement } from "../ledger/settlements";
import { baseCurrencyOf, translate, type Translation } from "../ledger/translation";
import { daysOverdueBy } from "../limit/overdue-items";
import type { Policy } from "../policy/policy";
import { shareOverdue } from "../scoring/exposure-factors";
import { AmountTotals, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { ITEM_KIND } from "../words/item-kind";
import { CustomerTimeline, type PastBalance } from "./customer-timeline";

/**
 * The items of a customer whose credits pay its other items, asked for day by day.
 *
 * Which credit pays what depends on all items of a day, so each day is a pass over them;
 * `CustomerTimeline` is for customers of whom every item stands for itself.
 */
class PastBalances {
  readonly #ledger: InvoiceLedger;
  readonly #translation: Translation;
  readonly #policy: Policy;
  #known: { readonly day: SerialDate; readonly balance: PastBalance } | null = null;

  /** @param items - Places of the customer's items in the ledger. */
  constructor(
    ledger: InvoiceLedger,
    items: readonly number[],
    translation: Translation,
    policy: Policy,
  ) {
    const base = baseCurrencyOf(ledger, policy.settings.baseCurrency);
    this.#ledger = changedLedger(ledgerOfItems(ledger, items), { mainCurrency: base });
    this.#translation = translation;
    this.#policy = policy;
  }

  /** Gives the balance on a day, before the invoices of that day. */
  balanceOn(day: SerialDate): PastBalance {
    if (this.#known?.day !== day) this.#known = { day, balance: this.#balanceOn(day) };
    return this.#known.balance;
  }

  #balanceOn(day: SerialDate): PastBalance {
    const ledger = onMorningOf(day, this.#ledger);
    const open = openItemsOn(ledger, day, this.#policy);
    const sums = new AmountTotals(3, this.#translation.decimals);
    const past = { customer: [] as number[], days: [] as number[], amount: [] as Amount[] };
    for (let item = 0; item < ledger.length; item++) {
      const amount = openAmountOf(open, ledger, item, day);
      if (amount === 0) continue;
      const inBase = translate(this.#translation, ledger, item, amount);
      sums.add(0, inBase);
      if (isCredit(open.creditLines, item, amount)) continue;
      sums.add(1, inBase);
      if (!isPastDue(open, ledger, item, amount, day)) continue;
      sums.add(2, inBase);
      past.customer.push(0);
      past.days.push(day - ledger.dueDate[item]!);
      past.amount.push(inBase);
    }
    const minimum = Math.max(this.#policy.settings.minimumOverdue, 0.005);
    return {
      exposure: sums.at(0),
      daysPastDue: daysOverdueBy(past, 1, () => minimum)[0]!,
      shareOverdue: shareOverdue(sums.at(2), sums.at(1)),
    };
  }
}

/** The ledger of a morning: the invoices of the day are still to come, its payments are there. */
function onMorningOf(day: SerialDate, ledger: InvoiceLedger): InvoiceLedger {
  const { kindOf } = ledger;
  const documentDate = ledger.documentDate.map((date, item) =>
    date === day && kindOf[item] !== ITEM_KIND.payment ? day + 1 : date,
  );
  return changedLedger(ledger, { documentDate });
}

/** A ledger of some items with their customers alone, so that it costs no more than they do. */
function ledgerOfItems(ledger: InvoiceLedger, items: readonly number[]): InvoiceLedger {
  const places = new Map<number, number>();
  const customerOf = Int32Array.from(items, (item) => {
    const customer = ledger.customerOf[item]!;
    const place = places.get(customer) ?? places.size;
    places.set(customer, place);
    return place;
  });
  const own = [...places.keys()];
  return changedLedger(ledgerOf(ledger, items), {
    customerOf,
    customers: own.map((customer) => ledger.customers[customer]!),
    customerNames: own.map((customer) => ledger.customerNames[customer]!),
  });
}

/**
 * Gives what to ask for the past of a customer, day by day and not backwards.
 *
 * @returns A function of the places of the customer's items in the ledger.
 */
export function pastBalancesOf({
  sums,
  policy,
}: Pick<CreditBook, "sums" | "policy">): (
  items: readonly number[],
) => Pick<CustomerTimeline, "balanceOn"> {
  const { ledger, translation, openItems } = sums!;
  const { minimumOverdue } = policy.settings;
  const isDependent = withDependentItems(ledger, policy, openItems.invoicedLines);
  const noDelay = new NoDelay(ledger, ledger.lastDate, policy);
  return (items) =>
    items.some((item) => isDependent[ledger.customerOf[item]!] === 1)
      ? new PastBalances(ledger, items, translation, policy)
      : new CustomerTimeline(ledger, items, translation, noDelay, minimumOverdue);
}

/** Marks the customers of a ledger whose credits pay other items of theirs, or are part of them. */
function withDependentItems(
  ledger: InvoiceLedger,
  { settings }: Policy,
  creditLines: ReadonlySet<number>,
): Uint8Array {
  const found = new Uint8Array(ledger.customers.length);
  const mark = (item: number) => (found[ledger.customerOf[item]!] = 1);
  creditLines.forEach(mark);
  if (settings.namedCredits === "applied") {
    namedCreditsOf(ledger, creditLines).forEach(({ credit }) => mark(credit));
  }
  if (settings.unappliedCredits !== "netted") return found;
  ledger.amount.forEach((amount, item) => {
    // What is paid before its invoice is written is a credit until then.
    if (amount < 0 || isPrepaid(ledger, item)) mark(item);
  });
  return found;
}

/** True where something was paid of an item by the day on which it was written. */
function isPrepaid(ledger: InvoiceLedger, item: number): boolean {
  const date = ledger.documentDate[item]!;
  let isFound = false;
  forEachSettlement(ledger, item, date + 1, (day) => (isFound ||= day <= date));
  return isFound;
}
