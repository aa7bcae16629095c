/** What a ledger tells about payments, when it tells enough. */
import type { CreditBook } from "../book/credit-book";
import { EngineError } from "../values/errors";
import { daysLateCurve, type DaysLateCurve } from "./days-late-curve";
import { invoicePayments, type InvoicePayments } from "./invoice-payments";
import { paymentPriors, type PaymentPriors } from "./payment-priors";

/** The known payments of a book's ledger. */
export interface KnownHistory {
  readonly payments: InvoicePayments;
  readonly priors: PaymentPriors;
  readonly severeDays: number;
  /** A payment counts half as much for every so many days that have passed since. */
  readonly halfLifeDays: number;
  readonly curve: DaysLateCurve;
}

const DAYS_PER_MONTH = 365.25 / 12;

/** A ledger with fewer known payments says too little about anybody. */
export const FEWEST_PAYMENTS = 30;

/**
 * Collects what is known by the as-of date of a book.
 *
 * A ledger without any settlement lists what is open: nobody pays as badly as that looks, so
 * it tells nothing.
 *
 * @throws {@link EngineError} `tooLittleHistory` below 30 invoices whose payment is known.
 */
export function knownHistory({ tables, places, asOfDate, policy }: CreditBook): KnownHistory {
  const { ledger, lines } = tables;
  if (ledger === null || lines === null) throw tooLittleHistory(0, FEWEST_PAYMENTS);
  const { historyMonths, severeDaysLate, halfLifeMonths } = policy.settings;
  const severeDays = Math.max(1, severeDaysLate);
  const payments = invoicePayments(ledger, lines, places, asOfDate, historyMonths);
  const priors = paymentPriors(payments, severeDays);
  const known = payments.settled.some((day) => day <= asOfDate) ? priors.known : 0;
  if (known < FEWEST_PAYMENTS) throw tooLittleHistory(known, FEWEST_PAYMENTS);
  const halfLifeDays = halfLifeMonths * DAYS_PER_MONTH;
  return { payments, priors, severeDays, halfLifeDays, curve: daysLateCurve(payments) };
}

/** The error that says how much there is and how much it takes, of a customer or of all. */
export function tooLittleHistory(found: number, expected: number, customer = ""): EngineError {
  return new EngineError("tooLittleHistory", { found, expected, customer });
}

/** Gives what a run makes of the history; null where that is too little. */
export function fromHistory<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof EngineError && error.code === "tooLittleHistory") return null;
    throw error;
  }
}
