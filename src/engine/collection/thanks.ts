/** Letters of thanks to customers that have kept a promise. */
import type { CreditBook } from "../book/credit-book";
import { roundAmount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { contactOutcomes, type ContactOutcome } from "./contact-outcomes";
import { customerFlows, type CustomerFlows } from "./customer-flows";
import { letterTo, type CustomerLetter } from "./letters";
import type { Contact } from "./read-contacts";
import { dunningStops } from "./work-shares";

/** Thanks that come later are none. */
const THANKS_DAYS = 31;

/**
 * Makes a letter of thanks for each customer whose last promise was kept within a month.
 *
 * A promise is thanked for once: no more as soon as the contacts tell of one on or after the day on which the last of the
 * money came. A customer that an event of the policy's rows `dunning stop` keeps out is left alone.
 */
export function thanksLetters(book: CreditBook, contacts: readonly Contact[]): CustomerLetter[] {
  const outcomes = contactOutcomes(book, contacts);
  const last = new Map<number, ContactOutcome>();
  for (const outcome of outcomes) if (outcome.promise !== null) last.set(outcome.place, outcome);
  const kept = [...last.values()].filter(({ promise }) => promise?.state === "kept");
  const flows = customerFlows(book, new Set(kept.map(({ place }) => place)));
  const stops = dunningStops(book);
  return kept.flatMap((outcome) => {
    const { place, contact, promise } = outcome;
    const day = keptOn(book, outcome, flows.get(place)!);
    const isThanked = outcomes.some(
      (other) => other.place === place && other.contact !== contact && other.contact.date >= day,
    );
    if (isThanked || book.asOfDate - day > THANKS_DAYS || stops.has(place)) return [];
    const letter = letterTo(book, place, "thanks", { items: [], payBy: promise!.date });
    const totals = [{ currency: book.currency, amount: promise!.amount }];
    return [{ ...letter, totals, promiseDate: promise!.date }];
  });
}

/** The day on which so much had come that the promise was kept. */
function keptOn(
  { policy, sums }: CreditBook,
  { contact, promise }: ContactOutcome,
  flow: CustomerFlows,
): SerialDate {
  const needed = promise!.amount - policy.settings.smallDifference;
  let received = 0;
  for (const { day, amount } of flow.payments(contact.date, promise!.date)) {
    received += amount;
    if (roundAmount(received, sums!.translation.decimals) >= needed) return day;
  }
  return promise!.date;
}
