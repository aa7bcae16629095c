/** What each customer owes and buys: the sums on which limits and exposure factors rest. */
import { isPastDue, openAmountOf, type ShownItems } from "../aging/open-items";
import type { CustomerPlaces } from "../ledger/customer-places";
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { isCredit } from "../ledger/credit-lines";
import { isSale } from "../words/item-kind";
import { rateAt, translate, type Translation } from "../ledger/translation";
import { UntranslatedAmounts } from "../ledger/untranslated-amounts";
import { AmountTotals, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";

/** Days of sales that make up a customer's annual purchases. */
export const SALES_WINDOW_DAYS = 365;

/** Sums by customer, as columns by place in the book; amounts in base currency. */
export interface Exposures {
  /** Open amount of the customer, credit items deducted. */
  readonly exposure: AmountTotals;
  /** Open invoices without credit items; the negative lines of an invoice are part of it. */
  readonly openInvoices: AmountTotals;
  /** Part of them that is past due. */
  readonly overdue: AmountTotals;
  /** Paid part of invoices that are not yet due. */
  readonly paidEarly: AmountTotals;
  /** Days past due of the oldest open invoice; 0 when none is past due. */
  readonly oldestDays: Int32Array;
  readonly openItems: Int32Array;
  /** Items of any kind, settled or open, but those dated after the as-of date. */
  readonly items: Int32Array;
  /** Open invoices that are disputed. */
  readonly disputed: AmountTotals;
  /** Invoices less credit notes dated within 365 days before the as-of date; payments are no sales. */
  readonly sales: AmountTotals;
  /** The same of the 365 days before those. */
  readonly earlierSales: AmountTotals;
  /** Day of the customer's first invoice; `NO_DATE` where none is dated. */
  readonly firstDate: Int32Array;
  /** Invoice amounts of the sales window times their terms in days, and the amounts. */
  readonly termsWeighted: Float64Array;
  readonly termsAmount: Float64Array;
  /** Open amounts without a rate, by customer: no sum of amounts contains them. */
  readonly untranslated: ReadonlyMap<number, UntranslatedAmounts>;
  /** Customers with invoices of the two years that have no rate, so that their sales are not known. */
  readonly withUntranslatedSales: ReadonlySet<number>;
}

/**
 * Sums up what customers owe and buy.
 *
 * @param places - Where each customer of the ledger stands in the book.
 * @param asOfDate - Day on which the ledger is looked at; later invoices and receipts are undone.
 * @param openItems - What is open on that day under the policy.
 */
export function exposuresOf(
  ledger: InvoiceLedger,
  places: CustomerPlaces,
  asOfDate: SerialDate,
  translation: Translation,
  openItems: ShownItems,
): Exposures {
  const { decimals } = translation;
  const customers = places.count;
  const untranslated = new Map<number, UntranslatedAmounts>();
  const withUntranslatedSales = new Set<number>();
  const sums: Exposures = {
    exposure: new AmountTotals(customers, decimals),
    openInvoices: new AmountTotals(customers, decimals),
    overdue: new AmountTotals(customers, decimals),
    paidEarly: new AmountTotals(customers, decimals),
    oldestDays: new Int32Array(customers),
    openItems: new Int32Array(customers),
    items: new Int32Array(customers),
    disputed: new AmountTotals(customers, decimals),
    sales: new AmountTotals(customers, decimals),
    earlierSales: new AmountTotals(customers, decimals),
    firstDate: new Int32Array(customers),
    termsWeighted: new Float64Array(customers),
    termsAmount: new Float64Array(customers),
    untranslated,
    withUntranslatedSales,
  };
  for (let item = 0; item < ledger.length; item++) {
    const date = ledger.documentDate[item]!;
    const customer = places.ofLedger[ledger.customerOf[item]!]!;
    const open = openAmountOf(openItems, ledger, item, asOfDate);
    const hasRate = rateAt(translation, ledger, item) !== 0;
    if (open !== 0) {
      if (!hasRate) {
        const amounts = untranslated.get(customer) ?? new UntranslatedAmounts();
        amounts.add(ledger.currencies[ledger.currencyOf[item]!]!, open);
        untranslated.set(customer, amounts);
      }
      addOpenItem(sums, customer, ledger, item, asOfDate, translation, open, openItems);
    }
    if (date > asOfDate) continue;
    sums.items[customer]!++;
    const paid = ledger.amount[item]! - open;
    if (ledger.dueDate[item]! >= asOfDate && paid > 0 && isSale(ledger.kindOf[item]!)) {
      sums.paidEarly.add(customer, translate(translation, ledger, item, paid));
    }
    if (date === NO_DATE) continue;
    const first = sums.firstDate[customer]!;
    if (first === NO_DATE || date < first) sums.firstDate[customer] = date;
    if (date <= asOfDate - 2 * SALES_WINDOW_DAYS || !isSale(ledger.kindOf[item]!)) continue;
    if (!hasRate) withUntranslatedSales.add(customer);
    if (date > asOfDate - SALES_WINDOW_DAYS) addSale(sums, customer, ledger, item, translation);
    else sums.earlierSales.add(customer, saleAmount(ledger, item, translation));
  }
  return sums;
}

function addOpenItem(
  sums: Exposures,
  customer: number,
  ledger: InvoiceLedger,
  item: number,
  asOfDate: SerialDate,
  translation: Translation,
  open: number,
  openItems: ShownItems,
): void {
  const amount = translate(translation, ledger, item, open);
  sums.exposure.add(customer, amount);
  sums.openItems[customer]!++;
  if (isCredit(openItems.creditLines, item, open)) return;
  sums.openInvoices.add(customer, amount);
  if (ledger.disputed[item] === 1) sums.disputed.add(customer, amount);
  if (!isPastDue(openItems, ledger, item, open, asOfDate)) return;
  sums.overdue.add(customer, amount);
  const days = asOfDate - ledger.dueDate[item]!;
  sums.oldestDays[customer] = Math.max(sums.oldestDays[customer]!, days);
}

function addSale(
  sums: Exposures,
  customer: number,
  ledger: InvoiceLedger,
  item: number,
  translation: Translation,
): void {
  const amount = saleAmount(ledger, item, translation);
  sums.sales.add(customer, amount);
  const due = ledger.dueDate[item]!;
  if (amount <= 0 || due === NO_DATE) return;
  sums.termsWeighted[customer]! += amount * Math.max(0, due - ledger.documentDate[item]!);
  sums.termsAmount[customer]! += amount;
}

function saleAmount(ledger: InvoiceLedger, item: number, translation: Translation): Amount {
  return translate(translation, ledger, item, ledger.amount[item]!);
}
