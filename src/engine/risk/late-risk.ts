/** How likely a customer's next invoice is to be paid late. */
import type { CreditBook } from "../book/credit-book";
import type { LogisticModel } from "../statistics/logistic";
import { wilsonInterval, type ProbabilityInterval } from "../statistics/wilson-interval";
import { dayOrder } from "./day-order";
import { probabilityBeyond } from "./days-late-curve";
import { knownHistory, tooLittleHistory, type KnownHistory } from "./known-history";
import { lateAndSevere, learnLateness, type RiskCases } from "./late-regressions";
import { OTHER_FEATURES, OtherKnowledge } from "./other-knowledge";
import { HISTORY_FEATURES, LATE_FEATURE, RollingHistory, SEVERE_FEATURE } from "./rolling-history";
import { Thinning } from "./thinning";

/** The risk that an invoice is paid late. */
export interface LateRisk extends ProbabilityInterval {
  readonly probability: number;
  /** Number of the customer's invoices whose payment is known: what the customer itself tells. */
  readonly invoices: number;
}

/** Half a case holds the regressions to the shrunken shares: few cases of severe lateness speak already. */
const RIDGE = 0.5;

/**
 * The risk of every customer of a book, learnt from the book's own ledger.
 *
 * For every past invoice stands what was known of its customer on the evening before it was
 * written, and what came of it; two logistic regressions, for *late at all* and *severely
 * late*, weigh that. They are held to the customer's own share of late invoices, shrunken
 * towards the portfolio's, as far as the ledger is too small to say more. Statements, events
 * and the age of the relation come in where they are given, each in its own direction only.
 */
export class LateRiskModel {
  readonly #book: CreditBook;
  readonly #known: KnownHistory;
  readonly #history: RollingHistory;
  /** Null where no table but the ledger says anything. */
  readonly #other: OtherKnowledge | null;
  readonly #columns: number;
  readonly #late: LogisticModel;
  readonly #severe: LogisticModel;

  /**
   * @throws {@link EngineError} `tooLittleHistory` when the ledger has fewer than 30 invoices
   * whose payment is known, or no settlement at all.
   */
  constructor(book: CreditBook) {
    const known = knownHistory(book);
    const other = new OtherKnowledge(book);
    this.#book = book;
    this.#known = known;
    this.#history = new RollingHistory(known);
    this.#other = other.isEmpty ? null : other;
    this.#columns = HISTORY_FEATURES + (other.isEmpty ? 0 : OTHER_FEATURES);
    const cases = this.#pastCases();
    const nonNegative = (column: number) => column >= HISTORY_FEATURES;
    const learn = (days: number, column: number) =>
      learnLateness(known, cases, days, { column, ridge: RIDGE, nonNegative });
    this.#late = learn(0, LATE_FEATURE);
    this.#severe = learn(known.severeDays, SEVERE_FEATURE);
  }

  /** True for a customer of whom a payment is known: one that a risk can be given of. */
  isKnown(place: number): boolean {
    return this.#known.priors.knownOf[place]! > 0;
  }

  /**
   * Gives the probability that the next invoice of a customer is paid more than so many days
   * late.
   *
   * The interval is the one that as many invoices allow as stand behind the probability: the
   * customer's own, older ones for less, and those that the portfolio is worth.
   *
   * @param place - The customer's place in the book.
   * @param days - Whole days from 0 up.
   * @throws {@link EngineError} `tooLittleHistory` for a customer without a known payment.
   */
  riskAt(place: number, days: number): LateRisk {
    const { priors, severeDays, curve } = this.#known;
    const invoices = priors.knownOf[place]!;
    if (invoices === 0) throw tooLittleHistory(0, 1, this.#book.places.identities[place]!.id);
    const features = new Float64Array(this.#columns);
    this.#writeFeatures(place, this.#book.asOfDate, features, 0);
    const { late, severe } = lateAndSevere(this.#late, this.#severe, features);
    const probability = probabilityBeyond(
      curve,
      days,
      { days: 0, probability: late },
      { days: severeDays, probability: severe },
    );
    const worth = this.#history.worthOf(place);
    const evidence =
      days < severeDays ? worth.late + priors.late.strength : worth.severe + priors.severe.strength;
    return { probability, ...wilsonInterval(probability, evidence), invoices };
  }

  /** Walks through the ledger's days and writes down what was known before each invoice. */
  #pastCases(): RiskCases {
    const { payments, priors } = this.#known;
    const { issued, due, settled, customer, asOfDate } = payments;
    const thinning = new Thinning(priors.known);
    const invoices = dayOrder(issued, asOfDate).filter(
      (i) => due[i]! < asOfDate && thinning.keeps(issued[i]!, due[i]!, settled[i]!),
    );
    const columns = this.#columns;
    const values = new Float64Array(invoices.length * columns);
    invoices.forEach((invoice, n) => {
      const evening = issued[invoice]! - 1;
      this.#history.advanceTo(evening);
      this.#writeFeatures(customer[invoice]!, evening, values, n * columns);
    });
    this.#history.advanceTo(asOfDate);
    const age = invoices.map((invoice) => issued[invoice]! - 1 - due[invoice]!);
    return { columns, values, invoices, age };
  }

  #writeFeatures(place: number, evening: number, out: Float64Array, at: number): void {
    this.#history.writeFeatures(place, evening, out, at);
    this.#other?.write(place, evening, out, at + HISTORY_FEATURES);
  }
}
