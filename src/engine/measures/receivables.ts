/** What was open on one or several days, and what of it was past due. */
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { openAmountAt } from "../ledger/open-amount";
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
  /** Open invoices without credit items. */
  readonly invoices: Amount;
  /** Part of them that is past due. */
  readonly overdue: Amount;
  /** Part of them that is more than 90 days past due. */
  readonly overNinety: Amount;
}

/** Running totals per day: total, invoices, overdue, over ninety. */
const WIDTH = 4;

/**
 * Adds up the receivables of several days in one pass.
 *
 * @param dates - Days, rising.
 * @returns One per day, in their order.
 */
export function receivablesAt(
  ledger: InvoiceLedger,
  dates: readonly SerialDate[],
  translation: Translation,
): Receivables[] {
  const { decimals } = translation;
  const totals = new AmountTotals(dates.length * WIDTH, decimals);
  const earliest = dates[0] ?? NO_DATE;
  for (let item = 0; item < ledger.length; item++) {
    // Nearly every item of a long history is settled before the first of the days.
    const isOver = ledger.residualAmount[item] === 0 && ledger.settledDate[item]! <= earliest;
    if (isOver && ledger.documentDate[item]! <= earliest) continue;
    const due = ledger.dueDate[item]!;
    for (let i = 0; i < dates.length; i++) {
      const date = dates[i]!;
      const open = openAmountAt(ledger, item, date);
      if (open === 0) continue;
      const amount = translate(translation, ledger, item, open);
      totals.add(i * WIDTH, amount);
      if (open < 0) continue;
      totals.add(i * WIDTH + 1, amount);
      if (due === NO_DATE || due >= date) continue;
      totals.add(i * WIDTH + 2, amount);
      if (due < date - 90) totals.add(i * WIDTH + 3, amount);
    }
  }
  return dates.map((date, i) => {
    const total = totals.at(i * WIDTH);
    const overdue = totals.at(i * WIDTH + 2);
    return {
      date,
      total,
      current: roundAmount(total - overdue, decimals),
      invoices: totals.at(i * WIDTH + 1),
      overdue,
      overNinety: totals.at(i * WIDTH + 3),
    };
  });
}
