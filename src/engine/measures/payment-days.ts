/** How long the invoices that were settled in a window took. */
import { NO_DATE } from "../ledger/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { ITEM_KIND } from "../ledger/item-kind";
import { translate, type Translation } from "../ledger/translation";
import type { SerialDate } from "../serial-date";

/** Sums over settled invoices whose days are known. */
export interface DaySums {
  invoices: number;
  amount: number;
  days: number;
  /** Amounts in base currency, each times its days. */
  amountDays: number;
  /** The same with early payments as 0. */
  lateAmountDays: number;
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
  const toPay = noDays();
  const late = noDays();
  for (let item = 0; item < ledger.length; item++) {
    const settled = ledger.settledDate[item]!;
    if (settled < firstDay || settled > lastDay || ledger.residualAmount[item] !== 0) continue;
    if (ledger.kindOf[item] !== ITEM_KIND.invoice) continue;
    const amount = translate(translation, ledger.amount[item]!, ledger.currencyOf[item]!);
    const document = ledger.documentDate[item]!;
    const due = ledger.dueDate[item]!;
    if (document !== NO_DATE) addDays(toPay, amount, settled - document);
    if (due !== NO_DATE) addDays(late, amount, settled - due);
  }
  return { toPay, late };
}

function noDays(): DaySums {
  return { invoices: 0, amount: 0, days: 0, amountDays: 0, lateAmountDays: 0 };
}

function addDays(sums: DaySums, amount: number, days: number): void {
  sums.invoices++;
  sums.amount += amount;
  sums.days += days;
  sums.amountDays += amount * days;
  sums.lateAmountDays += amount * Math.max(0, days);
}
