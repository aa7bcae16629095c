/** How likely a customer's next invoice is to be paid late, or any of those of the coming days. */
import type { CreditBook } from "../book/credit-book";
import type { LogisticModel } from "../statistics/logistic";
import { wilsonInterval, type ProbabilityInterval } from "../statistics/wilson-interval";
import { certaintyOfOne, riskOfAny } from "./any-late";
import { risingOrder } from "./rising-order";
import { probabilityBeyond } from "./days-late-curve";
import { InvoicePace } from "./invoice-pace";
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
  readonly #cases: RiskCases;
  readonly #late: LogisticModel;
  readonly #severe: LogisticModel;
  /** What a question about coming days takes; learnt when one is asked. */
  #severePerCustomer: LogisticModel | null = null;
  #pace: { readonly horizonDays: number; readonly ofCustomers: InvoicePace } | null = null;

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
    this.#cases = this.#pastCases();
    this.#late = this.#learn(0, LATE_FEATURE);
    this.#severe = this.#learn(known.severeDays, SEVERE_FEATURE);
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
    const invoices = this.#knownOf(place);
    const probability = this.#probability(place, days, this.#severe);
    return { probability, ...wilsonInterval(probability, this.#evidence(place, days)), invoices };
  }

  /**
   * Gives the probability that at least one invoice of a customer that falls due in the coming
   * days is paid more than so many days late.
   *
   * It rises with the days ahead and with the customer's pace, and is never below the next
   * invoice's once an invoice is sure to come. In the regression for severe lateness every
   * customer counts once, as the question does; for single invoices that ranks worse.
   *
   * @param place - The customer's place in the book.
   * @param days - Whole days late from 0 up.
   * @param horizonDays - Days after the as-of date in which invoices fall due, from 1 up.
   * @throws {@link EngineError} `tooLittleHistory` for a customer without a known payment.
   */
  riskWithin(place: number, days: number, horizonDays: number): LateRisk {
    const next = this.riskAt(place, days);
    if (this.#pace?.horizonDays !== horizonDays) {
      this.#pace = { horizonDays, ofCustomers: new InvoicePace(this.#known, horizonDays) };
    }
    this.#severePerCustomer ??= this.#learn(this.#known.severeDays, SEVERE_FEATURE, true);
    const coming = this.#pace.ofCustomers.at(place);
    const certainty = certaintyOfOne(coming);
    const evidence = this.#evidence(place, days);
    const one = this.#probability(place, days, this.#severePerCustomer);
    const { low, high } = wilsonInterval(one, evidence);
    const atLeast = (ofNext: number, ofOne: number) =>
      Math.max(certainty * ofNext, riskOfAny(coming, ofOne, evidence));
    return {
      probability: atLeast(next.probability, one),
      low: atLeast(next.low, low),
      high: atLeast(next.high, high),
      invoices: next.invoices,
    };
  }

  /** The number of a customer's known payments, from 1 up. */
  #knownOf(place: number): number {
    const invoices = this.#known.priors.knownOf[place]!;
    if (invoices === 0) throw tooLittleHistory(0, 1, this.#book.places.identities[place]!.id);
    return invoices;
  }

  #probability(place: number, days: number, severeModel: LogisticModel): number {
    const { severeDays, curve } = this.#known;
    const features = new Float64Array(this.#columns);
    this.#writeFeatures(place, this.#book.asOfDate, features, 0);
    const { late, severe } = lateAndSevere(this.#late, severeModel, features);
    const first = { days: 0, probability: late };
    return probabilityBeyond(curve, days, first, { days: severeDays, probability: severe });
  }

  /** Invoices behind a probability: the customer's own, and those that the portfolio is worth. */
  #evidence(place: number, days: number): number {
    const { priors, severeDays } = this.#known;
    const worth = this.#history.worthOf(place);
    return days < severeDays
      ? worth.late + priors.late.strength
      : worth.severe + priors.severe.strength;
  }

  #learn(days: number, column: number, isPerCustomer = false): LogisticModel {
    const nonNegative = (of: number) => of >= HISTORY_FEATURES;
    const start = { column, ridge: RIDGE, nonNegative, isPerCustomer };
    return learnLateness(this.#known, this.#cases, days, start);
  }

  /** Walks through the ledger's days and writes down what was known before each invoice. */
  #pastCases(): RiskCases {
    const { payments, priors } = this.#known;
    const { issued, due, settled, customer, asOfDate } = payments;
    const thinning = new Thinning(priors.known);
    const invoices = risingOrder(issued, asOfDate).filter(
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
