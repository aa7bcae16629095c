/** Sums over the ledger of a credit book. */
import { openItemsOn, type ShownItems } from "../aging/open-items";
import { judgedLedger } from "../aging/judged-ledger";
import { paymentBehaviour, type PaymentBehaviour } from "../behaviour/payment-behaviour";
import type { CustomerPlaces } from "../ledger/customer-places";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import type { InvoiceLines } from "../ledger/invoice-lines";
import { translationOf, type Translation } from "../ledger/translation";
import { exposuresOf, type Exposures } from "../limit/exposure";
import type { Policy } from "../policy/policy";
import { behaviourPriors, type BehaviourPriors } from "../scoring/behaviour-factors";
import type { SerialDate } from "../values/serial-date";

/** Sums over the ledger, once for all customers; those that few questions need when one is asked. */
export class LedgerSums {
  readonly ledger: InvoiceLedger;
  readonly translation: Translation;
  /** What is open under the policy. */
  readonly openItems: ShownItems;
  readonly #lines: InvoiceLines;
  readonly #places: CustomerPlaces;
  readonly #asOfDate: SerialDate;
  readonly #policy: Policy;
  #exposures: Exposures | null = null;
  #behaviour: PaymentBehaviour | null = null;
  #priors: BehaviourPriors | null = null;

  /** @param ledger - In whole coins. */
  constructor(
    ledger: InvoiceLedger,
    lines: InvoiceLines,
    places: CustomerPlaces,
    asOfDate: SerialDate,
    policy: Policy,
  ) {
    this.ledger = ledger;
    this.translation = translationOf(ledger, policy.settings.baseCurrency, policy.rates, asOfDate);
    this.openItems = openItemsOn(ledger, asOfDate, policy);
    this.#lines = lines;
    this.#places = places;
    this.#asOfDate = asOfDate;
    this.#policy = policy;
  }

  get exposures(): Exposures {
    const { ledger, translation, openItems } = this;
    return (this.#exposures ??= exposuresOf(
      ledger,
      this.#places,
      this.#asOfDate,
      translation,
      openItems,
    ));
  }

  get behaviour(): PaymentBehaviour {
    const { ledger, translation, openItems } = this;
    return (this.#behaviour ??= paymentBehaviour(
      judgedLedger(ledger, this.#asOfDate, openItems),
      this.#lines,
      this.#places,
      this.#asOfDate,
      this.#policy.settings,
      translation.isTrivial ? null : translation,
    ));
  }

  get priors(): BehaviourPriors {
    return (this.#priors ??= behaviourPriors(this.behaviour));
  }
}
