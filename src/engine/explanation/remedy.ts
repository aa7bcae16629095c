/** What has to happen for a factor's value to change, counted in invoices, amounts and days. */
import type { Balance } from "../book/balance";
import { exposureLeaving, type CreditCover } from "../limit/credit-cover";
import type { Amount } from "../values/money";
import type { FactorCode } from "../words/factor-codes";
import { DAYS_OF_A_YEAR } from "../scoring/exposure-factors";
import type { SerialDate } from "../values/serial-date";
import type { FactorChange } from "./factor-change";

/** What has to happen, all else unchanged; older invoices and the portfolio stay as they are. */
export type Remedy =
  /** The value itself: the factor cannot be put into plainer terms. */
  | {
      readonly kind: "value";
      readonly direction: FactorChange["direction"];
      readonly threshold: number;
    }
  /** Late (or severely late) invoices of the next ones: at most so many, so many fewer than now. */
  | {
      readonly kind: "fewerLate" | "fewerSeverelyLate";
      readonly next: number;
      readonly atMost: number;
      readonly fewer: number;
    }
  /** So many next invoices on time, or none of them severely late. */
  | { readonly kind: "onTime" | "noneSeverelyLate"; readonly next: number }
  /** Mean (or typical) days late of the next invoices, at most. */
  | {
      readonly kind: "daysLate" | "typicallyLate";
      readonly next: number;
      readonly atMost: number;
    }
  /** Time alone, as the past leaves the history. */
  | { readonly kind: "history"; readonly threshold: number }
  /** Nothing more than so many days past due. */
  | { readonly kind: "nothingOlder"; readonly days: number }
  /** So much of the overdue amount paid, or so much less owed. */
  | { readonly kind: "payOverdue" | "oweLess"; readonly amount: Amount }
  /** Time alone, until this day. */
  | { readonly kind: "wait"; readonly until: SerialDate };

/** What a remedy is reckoned from. */
export interface RemedyFacts {
  /** Invoices that the customer's figure of payment is worth; see `invoicesBehind`. */
  readonly invoices: Partial<Readonly<Record<FactorCode, number>>>;
  readonly balance: Balance | null;
  readonly exposure: Amount | null;
  readonly creditLimit: Amount | null;
  /** What lowers the exposure before it is held against the limit. */
  readonly cover: CreditCover;
  readonly customerSince: SerialDate | null;
}

/** Net exposure is rounded to a thousandth. */
const NET_ROUNDING = 0.001;

/** Invoices over which better payment is counted. */
const NEXT_INVOICES = 20;

/** More invoices than these take longer than anybody plans ahead. */
const MOST_INVOICES = 100;

/** A hair of an invoice or a day does not count. */
const MARGIN = 1e-6;

/** A fraction has to pass a threshold by more than the noise that counts as having reached it. */
const BELOW = 2e-9;

/**
 * Says what has to happen for a factor to change.
 *
 * With a share (or mean) v that is worth W invoices, of which the portfolio's part stays as
 * it is, k late ones of the next n make it (v W + k) / (W + n).
 *
 * @param value - The factor's value now.
 */
export function remedyOf(
  code: FactorCode,
  value: number,
  { direction, threshold }: FactorChange,
  facts: RemedyFacts,
): Remedy {
  const remedy =
    direction === "below"
      ? loweringRemedy(code, value, threshold, facts)
      : raisingRemedy(code, threshold, facts);
  return remedy ?? { kind: "value", direction, threshold };
}

function loweringRemedy(
  code: FactorCode,
  value: number,
  threshold: number,
  { invoices, balance, exposure, creditLimit, cover }: RemedyFacts,
): Remedy | null {
  switch (code) {
    case "shareLate":
    case "shareSeverelyLate":
      return shareRemedy(code === "shareSeverelyLate", value, threshold, invoices[code] ?? 0);
    case "meanDaysLate":
      return daysRemedy("daysLate", value, threshold, invoices[code] ?? 0, MEAN);
    case "typicalDaysLate":
      return daysRemedy("typicallyLate", value, threshold, invoices[code] ?? 0, GEOMETRIC_MEAN);
    case "worstDaysLate":
    case "brokenPromises":
      return { kind: "history", threshold };
    case "oldestOpenItem":
      return { kind: "nothingOlder", days: Math.max(0, Math.ceil(threshold - MARGIN) - 1) };
    case "shareOverdue":
      if (balance === null || threshold >= 1) return null;
      return overdueRemedy(balance, threshold);
    case "utilisation": {
      if (exposure === null || creditLimit === null) return null;
      const net = (threshold - BELOW) * creditLimit - NET_ROUNDING;
      return { kind: "oweLess", amount: toTheCent(exposure - exposureLeaving(net, cover)) };
    }
    default:
      return null;
  }
}

function shareRemedy(
  isSevere: boolean,
  share: number,
  threshold: number,
  invoices: number,
): Remedy | null {
  const allowed = threshold * (invoices + NEXT_INVOICES) - share * invoices;
  const atMost = Math.ceil(allowed - MARGIN) - 1;
  if (atMost <= 0) {
    const next = invoicesUntil(share, threshold, invoices);
    return next === null ? null : { kind: isSevere ? "noneSeverelyLate" : "onTime", next };
  }
  const fewer = Math.ceil(share * NEXT_INVOICES - MARGIN) - atMost;
  return { kind: isSevere ? "fewerSeverelyLate" : "fewerLate", next: NEXT_INVOICES, atMost, fewer };
}

/** A mean that is taken on a scale of its own. */
interface MeanScale {
  readonly to: (days: number) => number;
  readonly from: (scaled: number) => number;
}

const MEAN: MeanScale = { to: (days) => days, from: (scaled) => scaled };
/** The typical days late are a geometric mean of 1 + days. */
const GEOMETRIC_MEAN: MeanScale = { to: Math.log1p, from: Math.expm1 };

function daysRemedy(
  kind: "daysLate" | "typicallyLate",
  days: number,
  threshold: number,
  invoices: number,
  { to, from }: MeanScale,
): Remedy | null {
  const [mean, target] = [to(days), to(threshold)];
  const allowed = (target * (invoices + NEXT_INVOICES) - mean * invoices) / NEXT_INVOICES;
  // To a tenth of a day, rounded down.
  const atMost = Math.floor((from(allowed) - MARGIN) * 10) / 10;
  if (atMost > 0) return { kind, next: NEXT_INVOICES, atMost };
  const next = invoicesUntil(mean, target, invoices);
  return next === null ? null : { kind: "onTime", next };
}

/** Fewest invoices at 0 that bring a mean below a threshold; null for more than anybody plans. */
function invoicesUntil(mean: number, threshold: number, invoices: number): number | null {
  const next = Math.floor(invoices * (mean / threshold - 1) + MARGIN) + 1;
  return threshold > 0 && next <= MOST_INVOICES ? Math.max(1, next) : null;
}

/** What is paid of the overdue amount leaves the balance too; where nothing else is open, all of it has to go. */
function overdueRemedy(balance: Balance, threshold: number): Remedy | null {
  const { overdue, openInvoices, paidEarly } = balance;
  if (overdue === null || openInvoices === null || paidEarly === null) return null;
  const share = threshold - BELOW;
  const amount = toTheCent((overdue - share * (openInvoices + paidEarly)) / (1 - share));
  return { kind: "payOverdue", amount: Math.min(amount, overdue) };
}

/** Rounds up to the cent: what is left then lies below the threshold, which belongs to the worse step. */
function toTheCent(amount: Amount): Amount {
  return Math.ceil(amount * 100) / 100;
}

function raisingRemedy(
  code: FactorCode,
  threshold: number,
  { customerSince }: RemedyFacts,
): Remedy | null {
  if (code !== "yearsAsCustomer" || customerSince === null) return null;
  return { kind: "wait", until: customerSince + Math.ceil(threshold * DAYS_OF_A_YEAR - MARGIN) };
}
