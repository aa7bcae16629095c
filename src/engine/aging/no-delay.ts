/** Open items that are no delay under the policy: small differences, discounts taken, disputes. */
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { cellOf } from "../ledger/invoice-ledger";
import { settledBy } from "../ledger/settlements";
import { rateAt, translationOf, type Translation } from "../ledger/translation";
import { smallestCoin } from "../ledger/rests";
import type { Policy } from "../policy/policy";
import { NO_DATE } from "../reading/date-columns";
import { WordColumn } from "../reading/word-column";
import { discountDate } from "../terms/payment-schedule";
import { readTerms } from "../terms/read-terms";
import { NOISE, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";

/**
 * Finds the items that are owed but late in no sense; see `NoDelay`.
 *
 * @param openOf - Open amount of each item.
 * @returns Places of the items. They stay in the books, and in the aging.
 */
export function noDelayItems(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  openOf: (item: number) => Amount,
): ReadonlySet<number> {
  const found = new Set<number>();
  const noDelay = new NoDelay(ledger, asOfDate, policy);
  for (let item = 0; item < ledger.length; item++) {
    if (noDelay.holds(item, openOf(item), () => settledBy(ledger, item, asOfDate))) found.add(item);
  }
  return found;
}

/**
 * Tells what is owed but no delay under the policy.
 *
 * A rest counts only where the invoice was paid in part: an unpaid invoice is no difference,
 * however small. A cash discount is taken when no more than the discount of the terms is left
 * and the payment came by its last day, or on a day that is not known.
 */
export class NoDelay {
  readonly #ledger: InvoiceLedger;
  readonly #smallDifference: Amount;
  readonly #isSetAside: boolean;
  readonly #translation: Translation;
  readonly #discounts: DiscountsTaken;

  constructor(ledger: InvoiceLedger, asOfDate: SerialDate, { settings, rates }: Policy) {
    this.#ledger = ledger;
    this.#smallDifference = settings.smallDifference;
    this.#isSetAside = settings.disputedItems === "setAside";
    this.#translation = translationOf(ledger, settings.baseCurrency, rates, asOfDate);
    this.#discounts = new DiscountsTaken(ledger, settings.discountGraceDays);
  }

  /**
   * @param open - Open amount of the item.
   * @param paidOn - Asked for the day of its last payment.
   */
  holds(item: number, open: Amount, paidOn: () => SerialDate): boolean {
    if (this.#isSetAside && this.#ledger.disputed[item] === 1) return true;
    // Nearly every item is settled, or not paid at all.
    if (open <= 0 || open >= this.#ledger.amount[item]!) return false;
    return open <= this.#smallestOf(item) || this.#discounts.isTaken(item, open, paidOn());
  }

  #smallestOf(item: number): Amount {
    const rate = rateAt(this.#translation, this.#ledger, item);
    return rate === 0 ? 0 : this.#smallDifference / rate + NOISE;
  }
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

  isTaken(item: number, open: Amount, paidOn: SerialDate): boolean {
    const { header, documentDate, amount, currencyOf, currencies } = this.#ledger;
    const { termsDays } = header.columns;
    if (termsDays === undefined || documentDate[item] === NO_DATE) return false;
    const terms = this.#terms.read(cellOf(this.#ledger, item, termsDays));
    if (terms === null) return false;
    const coin = smallestCoin(currencies[currencyOf[item]!]!);
    if (open > amount[item]! * terms.discount!.rate + coin) return false;
    // NO_DATE lies before every day: the payment came, and nobody knows that it came late.
    return paidOn <= discountDate(documentDate[item]!, terms)! + this.#graceDays;
  }
}
