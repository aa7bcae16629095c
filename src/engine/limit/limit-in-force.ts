/** The credit limit that holds on a day: a temporary one goes before the customer's own. */
import type { Customer } from "../ledger/customers";
import type { Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";

/** A credit limit and its last day. */
export interface LimitInForce {
  /** Null when none is set, or the one that was has run out. */
  readonly amount: Amount | null;
  /** Last day, past or to come; null for a limit without one. */
  readonly validTo: SerialDate | null;
}

/**
 * Finds the limit that holds on a day; limits hold through their last day.
 *
 * A temporary limit holds from its first to its last day and takes the place of the own
 * limit, higher or lower. Without a last day it holds on none.
 */
export function limitInForce(customer: Customer | null, asOfDate: SerialDate): LimitInForce {
  if (customer === null) return { amount: null, validTo: null };
  const { temporaryLimit, temporaryFrom, temporaryTo } = customer;
  const isOn = temporaryTo !== null && asOfDate <= temporaryTo && asOfDate >= (temporaryFrom ?? 0);
  if (temporaryLimit !== null && isOn) return { amount: temporaryLimit, validTo: temporaryTo };
  const { creditLimit, limitValidTo } = customer;
  const isOver = limitValidTo !== null && limitValidTo < asOfDate;
  return {
    amount: isOver ? null : creditLimit,
    validTo: creditLimit === null ? null : limitValidTo,
  };
}
