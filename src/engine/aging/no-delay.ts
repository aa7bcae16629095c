/** Open items that are no delay under the policy: small differences, discounts taken, disputes. */
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { cellOf } from "../ledger/invoice-ledger";
import { rateAt, translationOf } from "../ledger/translation";
import { smallestCoin } from "../ledger/rests";
import type { Policy } from "../policy/policy";
import { NO_DATE } from "../reading/date-columns";
import { WordColumn } from "../reading/word-column";
import { discountDate } from "../terms/payment-schedule";
import { readTerms } from "../terms/read-terms";
import { NOISE, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";

/**
 * Finds the items that are owed but late in no sense.
 *
 * A rest counts only where the invoice was paid in part: an unpaid invoice is no difference,
 * however small. A cash discount is taken when no more than the discount of the terms is left
 * and the payment came by its last day, or on a day that is not known.
 *
 * @param openOf - Open amount of each item.
 * @returns Places of the items. They stay in the books, and in the aging.
 */
export function noDelayItems(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  { settings, rates }: Policy,
  openOf: (item: number) => Amount,
): ReadonlySet<number> {
  const found = new Set<number>();
  const translation = translationOf(ledger, settings.baseCurrency, rates, asOfDate);
  const smallestAt = (item: number) => {
    const rate = rateAt(translation, ledger, item);
    return rate === 0 ? 0 : settings.smallDifference / rate + NOISE;
  };
  const isSetAside = settings.disputedItems === "setAside";
  const discounts = new DiscountsTaken(ledger, settings.discountGraceDays);
  for (let item = 0; item < ledger.length; item++) {
    const amount = ledger.amount[item]!;
    if (isSetAside && ledger.disputed[item] === 1) {
      found.add(item);
      continue;
    }
    const open = openOf(item);
    // Nearly every item is settled, or not paid at all.
    if (open <= 0 || open >= amount) continue;
    if (open <= smallestAt(item) || discounts.isTaken(item, open)) {
      found.add(item);
    }
  }
  return found;
}

/** The cash discounts of a ledger's own terms. */
class DiscountsTaken {
  readonly #ledger: InvoiceLedger;
  readonly #graceDays: number;
  readonly #terms = new WordColumn((cell) => {
    const terms = readTerms(cell);
    return terms?.discount == null ? null : terms;
  });

  constructor(ledger: InvoiceLedger, graceDays: number) {
    this.#ledger = ledger;
    this.#graceDays = graceDays;
  }

  isTaken(item: number, open: Amount): boolean {
    const { header, documentDate, settledDate, amount, currencyOf, currencies } = this.#ledger;
    const { termsDays } = header.columns;
    if (termsDays === undefined || documentDate[item] === NO_DATE) return false;
    const terms = this.#terms.read(cellOf(this.#ledger, item, termsDays));
    if (terms === null) return false;
    const coin = smallestCoin(currencies[currencyOf[item]!]!);
    if (open > amount[item]! * terms.discount!.rate + coin) return false;
    // NO_DATE lies before every day: the payment came, and nobody knows that it came late.
    return settledDate[item]! <= discountDate(documentDate[item]!, terms)! + this.#graceDays;
  }
}
