/** What is known of a customer beside its payments, as of any day. */
import type { CreditBook } from "../book/credit-book";
import { FACTOR_GROUPS, type FactorCode } from "../words/factor-codes";
import { stepAt } from "../policy/step-at";
import { addMonths, type SerialDate } from "../values/serial-date";
import { financialFactors } from "../statements/financial-factors";
import { yearsAsCustomer } from "../scoring/exposure-factors";
import type { Statement } from "../statements/statement-table";

/** Number of features; see {@link OtherKnowledge.write}. */
export const OTHER_FEATURES = 3;

/** Points that say neither good nor bad, and how many make a unit. */
const MIDDLE_POINTS = 50;
const POINTS_PER_UNIT = 25;
/** Log of one more than the years of a customer of middling age. */
const MIDDLING_AGE = Math.log1p(5);

/**
 * Statements, events and the age of the business relation.
 *
 * Each speaks in its own direction only: a higher number never means less risk.
 */
export class OtherKnowledge {
  readonly #book: CreditBook;
  readonly #points = new Map<Statement, number>();
  readonly #statements: (readonly Statement[])[];
  readonly #eventDays: (readonly SerialDate[])[];

  constructor(book: CreditBook) {
    const { statements, events } = book.tables;
    this.#book = book;
    this.#statements = book.places.identities.map((identity) => {
      const place = statements?.index.findSame(identity) ?? null;
      return place === null ? [] : (statements?.statements[place] ?? []);
    });
    this.#eventDays = book.places.identities.map(() => []);
    for (const { customer, date } of events?.events ?? []) {
      const place = book.places.index.findSame(customer);
      if (place !== null) this.#eventDays[place] = [...this.#eventDays[place]!, date];
    }
  }

  /** True when no table but the ledger says anything. */
  get isEmpty(): boolean {
    const { statements, events, customers } = this.#book.tables;
    const hasDates = customers?.customers.some(({ customerSince }) => customerSince !== null);
    return statements === null && events === null && hasDates !== true;
  }

  /**
   * Writes what was known of a customer on a day; 0 for what was not.
   *
   * In this order: how far the points of its latest statement are below the middle, by the
   * policy; 1 after an event within the policy's history; how young the relation is.
   */
  write(place: number, day: SerialDate, out: Float64Array, at: number): void {
    const since = this.#book.customerAt(place)?.customerSince ?? null;
    const years = yearsAsCustomer(since, day);
    out[at] = this.#weakness(place, day);
    out[at + 1] = this.#hadEvent(place, day) ? 1 : 0;
    out[at + 2] = years === null ? 0 : MIDDLING_AGE - Math.log1p(years);
  }

  #weakness(place: number, day: SerialDate): number {
    const known = this.#statements[place]!.filter(({ periodEnd }) => periodEnd <= day);
    const latest = known.at(-1);
    if (latest === undefined) return 0;
    let points = this.#points.get(latest);
    if (points === undefined) {
      points = this.#pointsOf(known);
      this.#points.set(latest, points);
    }
    return (MIDDLE_POINTS - points) / POINTS_PER_UNIT;
  }

  /** Weighted mean points of the financial factors of the policy that the statements tell. */
  #pointsOf(statements: readonly Statement[]): number {
    const values = financialFactors(statements, this.#book.policy);
    let weights = 0;
    let sum = 0;
    for (const { code, weight, steps } of this.#book.factors) {
      const value = isFinancial(code) ? values[code] : null;
      const step = value === null ? null : stepAt(steps, value);
      if (step === null) continue;
      weights += weight;
      sum += weight * step.value;
    }
    return weights === 0 ? MIDDLE_POINTS : sum / weights;
  }

  #hadEvent(place: number, day: SerialDate): boolean {
    const dates = this.#eventDays[place]!;
    if (dates.length === 0) return false;
    const oldest = addMonths(day, -this.#book.policy.settings.historyMonths);
    return dates.some((date) => date <= day && date > oldest);
  }
}

function isFinancial(code: FactorCode): code is (typeof FACTOR_GROUPS)["financial"][number] {
  return (FACTOR_GROUPS.financial as readonly FactorCode[]).includes(code);
}
