/** Factors that tell what secures a claim, and whether promises are kept. */
import type { Customer } from "../ledger/customers";
import type { CustomerEvent } from "../ledger/events";
import type { Amount } from "../values/money";
import { EVENT_KINDS } from "../words/event-names";
import type { SerialDate } from "../values/serial-date";

/** What the customers' table says about cover. */
export type StatedCover = Pick<
  Customer,
  "insuredLimit" | "insuranceValidTo" | "guarantee" | "guaranteeValidTo" | "deposit"
>;

/**
 * Share of the claim that is covered: (insured limit + guarantee + deposit) / the larger of
 * exposure and credit limit, before the shares of the policy's rule `cover`.
 *
 * Insured limit and guarantee count through their last day; what has run out covers nothing.
 *
 * @returns A fraction, at most 1; null without stated cover or without anything to cover: a 0
 * may stand for a blank cell.
 */
export function coverShare(
  customer: StatedCover | null,
  exposure: Amount,
  creditLimit: Amount | null,
  asOfDate: SerialDate,
): number | null {
  if (customer === null) return null;
  const { insuredLimit, insuranceValidTo, guarantee, guaranteeValidTo, deposit } = customer;
  const stated = [
    { amount: insuredLimit ?? 0, lastDay: insuranceValidTo },
    { amount: guarantee ?? 0, lastDay: guaranteeValidTo },
    { amount: deposit ?? 0, lastDay: null },
  ].filter(({ amount }) => amount > 0);
  const claim = Math.max(exposure, creditLimit ?? 0);
  if (stated.length === 0 || claim <= 0) return null;
  const inForce = stated.filter(({ lastDay }) => lastDay === null || lastDay >= asOfDate);
  return Math.min(1, inForce.reduce((sum, { amount }) => sum + amount, 0) / claim);
}

/**
 * Number of broken promises to pay.
 *
 * @param events - Of the customer within the policy's history; null without a table of events.
 */
export function brokenPromises(events: readonly CustomerEvent[] | null): number | null {
  if (events === null) return null;
  return events.filter(({ kind }) => EVENT_KINDS.codeOf(kind) === "brokenPromise").length;
}
