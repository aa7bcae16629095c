/** What was open on one or several days, and what of it was past due. */
import { isPastDue, openAmountOf, type OpenItemsByDay, type ShownItems } from "../aging/open-items";
import { isCredit } from "../ledger/credit-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { translate, type Translation } from "../ledger/translation";
import { AmountTotals, roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";

/** Receivables on a day, in base currency. */
export interface Receivables {
  readonly date: SerialDate;
  /** All open items, credit items deducted. */
  readonly total: Amount;
  /** Total less what is past due. */
  readonly current: Amount;
  /** Open invoices without credit items; the negative lines of an invoice are part of it. */
  readonly invoices: Amount;
  /** Part of them that is past due. */
  readonly overdue: Amount;
  /** Part of them that is more than 90 days past due. */
  readonly overNinety: Amount;
}

/** Places of the running totals, and how many there are. */
const [TOTAL, INVOICES, OVERDUE, OVER_NINETY, WIDTH] = [0, 1, 2, 3, 4] as const;

/**
 * Adds up the receivables of several days.
 *
 * @param openItems - What is open on them under the policy: overdue means the same as in the aging.
 * @returns One per day, in their order.
 */
export function receivablesAt(
  ledger: InvoiceLedger,
  dates: readonly SerialDate[],
  translation: Translation,
  openItems: OpenItemsByDay,
): Receivables[] {
  return dates.map((date) => receivablesOn(ledger, date, translation, openItems.on(date)));
}

function receivablesOn(
  ledger: InvoiceLedger,
  date: SerialDate,
  translation: Translation,
  open: ShownItems,
): Receivables {
  const { decimals } = translation;
  const totals = new AmountTotals(WIDTH, decimals);
  for (let item = 0; item < ledger.length; item++) {
    const amount = openAmountOf(open, ledger, item, date);
    if (amount === 0) continue;
    const inBase = translate(translation, ledger, item, amount);
    totals.add(TOTAL, inBase);
    if (isCredit(open.creditLines, item, amount)) continue;
    totals.add(INVOICES, inBase);
    if (!isPastDue(open, ledger, item, amount, date)) continue;
    totals.add(OVERDUE, inBase);
    if (ledger.dueDate[item]! < date - 90) totals.add(OVER_NINETY, inBase);
  }
  const total = totals.at(TOTAL);
  const overdue = totals.at(OVERDUE);
  return {
    date,
    total,
    current: roundAmount(total - overdue, decimals),
    invoices: totals.at(INVOICES),
    overdue,
    overNinety: totals.at(OVER_NINETY),
  };
}
