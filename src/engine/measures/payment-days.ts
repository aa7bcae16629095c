/** How long the invoices that were settled in a window took. */
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { ITEM_KIND } from "../words/item-kind";
import { translate, type Translation } from "../ledger/translation";
import { AmountTotals } from "../values/money";
import type { SerialDate } from "../values/serial-date";

/** Sums over settled invoices whose days are known. */
export interface DaySums {
  readonly invoices: number;
  readonly amount: number;
  readonly days: number;
  /** Amounts in base currency, each times its days. */
  readonly amountDays: number;
  /** The same with early payments as 0. */
  readonly lateAmountDays: number;
}

/** Days of the invoices settled in full in a window. */
export interface PaymentDays {
  /** From the invoice date to the settlement. */
  readonly toPay: DaySums;
  /** From the due date to the settlement; negative when early. */
  readonly late: DaySums;
}

/**
 * Adds up the days of all invoices settled in full in a window.
 *
 * Instalments and lines count as they are, each with its amount.
 *
 * @param firstDay - First day of the window.
 * @param lastDay - Last day of it.
 */
export function paymentDays(
  ledger: InvoiceLedger,
  firstDay: SerialDate,
  lastDay: SerialDate,
  translation: Translation,
): PaymentDays {
  const toPay = new DayTotals(translation.decimals);
  const late = new DayTotals(translation.decimals);
  for (let item = 0; item < ledger.length; item++) {
    const settled = ledger.settledDate[item]!;
    if (settled < firstDay || settled > lastDay || !isSettledInFull(ledger, item)) continue;
    const amount = translate(translation, ledger, item, ledger.amount[item]!);
    const document = ledger.documentDate[item]!;
    const due = ledger.dueDate[item]!;
    if (document !== NO_DATE) toPay.add(amount, settled - document);
    if (due !== NO_DATE) late.add(amount, settled - due);
  }
  return { toPay: toPay.toSums(), late: late.toSums() };
}

/** True for an invoice of which nothing is open and nothing was written off. */
export function isSettledInFull(ledger: InvoiceLedger, item: number): boolean {
  if (ledger.residualAmount[item] !== 0 || (ledger.writtenOff?.[item] ?? 0) > 0) return false;
  return ledger.kindOf[item] === ITEM_KIND.invoice;
}

/** Running sums, exact to the cent whatever the order of the rows. */
export class DayTotals {
  #invoices = 0;
  #days = 0;
  /** Amounts, amounts × days, amounts × days late. */
  readonly #totals: AmountTotals;

  constructor(decimals: number) {
    this.#totals = new AmountTotals(3, decimals);
  }

  add(amount: number, days: number): void {
    this.#invoices++;
    this.#days += days;
    this.#totals.add(0, amount);
    this.#totals.add(1, amount * days);
    if (days > 0) this.#totals.add(2, amount * days);
  }

  toSums(): DaySums {
    return {
      invoices: this.#invoices,
      amount: this.#totals.at(0),
      days: this.#days,
      amountDays: this.#totals.at(1),
      lateAmountDays: this.#totals.at(2),
    };
  }
}
