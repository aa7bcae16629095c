/** Sales of a ledger by day: any window and any month is a sum of days. */
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { isSale } from "../words/item-kind";
import { translate, type Translation } from "../ledger/translation";
import { AmountTotals, sumAmounts, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";

/** Invoices less credit notes by the day of the document, in base currency. */
export class DailySales {
  readonly #firstDay: SerialDate;
  readonly #lastDay: SerialDate;
  readonly #totals: AmountTotals;
  readonly #decimals: number;

  /**
   * Adds up the sales of a ledger.
   *
   * @param firstDay - Day of the ledger's first item.
   * @param lastDay - What is dated later is not there yet.
   */
  constructor(
    ledger: InvoiceLedger,
    firstDay: SerialDate,
    lastDay: SerialDate,
    translation: Translation,
  ) {
    this.#firstDay = firstDay;
    this.#lastDay = lastDay;
    this.#decimals = translation.decimals;
    this.#totals = new AmountTotals(Math.max(0, lastDay - firstDay + 1), this.#decimals);
    for (let item = 0; item < ledger.length; item++) {
      const date = ledger.documentDate[item]!;
      if (date === NO_DATE || date > lastDay || !isSale(ledger.kindOf[item]!)) continue;
      const amount = translate(translation, ledger, item, ledger.amount[item]!);
      this.#totals.add(date - firstDay, amount);
    }
  }

  /** Gives the sales from a day to a day, both included. */
  between(firstDay: SerialDate, lastDay: SerialDate): Amount {
    return sumAmounts(this.#daysBetween(firstDay, lastDay), this.#decimals);
  }

  *#daysBetween(firstDay: SerialDate, lastDay: SerialDate): Generator<Amount> {
    const last = Math.min(lastDay, this.#lastDay);
    for (let day = Math.max(firstDay, this.#firstDay); day <= last; day++) {
      yield this.#totals.at(day - this.#firstDay);
    }
  }
}
