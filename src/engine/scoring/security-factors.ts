/** Factors that tell what secures a claim, and whether promises are kept. */
import type { Customer } from "../ledger/customers";
import type { CustomerEvent } from "../ledger/events";
import type { Amount } from "../money";
import { EVENT_KINDS } from "../policy/event-names";

/**
 * Share of the claim that is covered: (insured limit + guarantee + deposit) / the larger of
 * exposure and credit limit.
 *
 * @returns A fraction, at most 1; null without cover or without anything to cover: a 0 may
 * stand for a blank cell.
 */
export function coverShare(
  customer: Pick<Customer, "insuredLimit" | "guarantee" | "deposit"> | null,
  exposure: Amount,
  creditLimit: Amount | null,
): number | null {
  if (customer === null) return null;
  const { insuredLimit, guarantee, deposit } = customer;
  const cover = (insuredLimit ?? 0) + (guarantee ?? 0) + (deposit ?? 0);
  const claim = Math.max(exposure, creditLimit ?? 0);
  return cover <= 0 || claim <= 0 ? null : Math.min(1, cover / claim);
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
