/** What came of each contact: what was asked for, what came in, and whether a promise was kept. */
import type { CreditBook } from "../book/credit-book";
import { builtInWord } from "../policy/built-in-policies";
import type { DunningStep } from "../policy/policy";
import { comparisonKey } from "../values/cells";
import { roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import type { Contact } from "./read-contacts";
import { customerFlows } from "./customer-flows";

/** A promise to pay, judged on the as-of date. */
export interface PaymentPromise {
  readonly date: SerialDate;
  readonly amount: Amount;
  /** What came in from the day of the promise to its last day. */
  readonly received: Amount;
  readonly state: "open" | "kept" | "broken";
}

/** A contact and what came of it; amounts in base currency. */
export interface ContactOutcome {
  readonly contact: Contact;
  /** Place of the customer in the book. */
  readonly place: number;
  /** Past due on the morning of the contact. */
  readonly asked: Amount;
  /** What of it came in within the policy's days of response; null while they are not over. */
  readonly recovered: Amount | null;
  readonly promise: PaymentPromise | null;
}

/**
 * Judges the contacts up to the as-of date of customers that the book knows.
 *
 * What comes in within the policy's `response days` after a contact counts for it, up to what was asked for. A
 * promise is kept where what was promised, a small difference aside, came in by its day; broken on the day after.
 */
export function contactOutcomes(book: CreditBook, contacts: readonly Contact[]): ContactOutcome[] {
  const { places, asOfDate, policy } = book;
  const { responseDays, smallDifference } = policy.settings;
  const known = contacts.flatMap((contact) => {
    const place = places.index.findSame(contact.customer);
    return place === null || contact.date > asOfDate ? [] : [{ contact, place }];
  });
  const decimals = book.sums?.translation.decimals;
  const flows = customerFlows(book, new Set(known.map(({ place }) => place)));
  return known.map(({ contact, place }): ContactOutcome => {
    const flow = flows.get(place)!;
    const { date } = contact;
    const asked = roundAmount(flow.overdueOn(date), decimals);
    const lastDay = date + responseDays;
    return {
      contact,
      place,
      asked,
      recovered:
        lastDay > asOfDate
          ? null
          : roundAmount(Math.min(asked, flow.received(date, lastDay)), decimals),
      promise: promiseOf(contact, asked, (to) => flow.received(date, Math.min(to, asOfDate))),
    };
  });

  function promiseOf(
    { date, promiseDate, promiseAmount }: Contact,
    asked: Amount,
    receivedBy: (lastDay: SerialDate) => Amount,
  ): PaymentPromise | null {
    if (promiseDate === null || promiseDate < date) return null;
    const amount = promiseAmount ?? asked;
    const received = roundAmount(receivedBy(promiseDate), decimals);
    const isKept = received >= amount - smallDifference;
    const state = isKept ? "kept" : promiseDate < asOfDate ? "broken" : "open";
    return { date: promiseDate, amount, received, state };
  }
}

/** Gives the place of the first step after the due date; the length of the procedure without one. */
export function firstAfterDue(dunning: readonly DunningStep[]): number {
  const first = dunning.findIndex(({ from }) => from > 0);
  return first < 0 ? dunning.length : first;
}

/**
 * Finds the step that a contact names, in any of the languages; a bare number is the first, second, … after the due
 * date.
 *
 * @returns Its place in the procedure; -1 for none of it.
 */
export function stepOf(text: string | null, dunning: readonly DunningStep[]): number {
  if (text === null) return -1;
  const key = (word: string) => comparisonKey(builtInWord(word, "en"));
  const named = dunning.findIndex(({ step }) => key(step) === key(text));
  if (named >= 0 || !/^[1-9]\d?$/.test(key(text))) return named;
  const counted = firstAfterDue(dunning) + Number(key(text)) - 1;
  return counted < dunning.length ? counted : -1;
}

/** What each step has brought in: part of what was asked for, and the contacts behind it. */
export interface StepRecord {
  readonly contacts: number;
  readonly rate: number | null;
}

/** Adds up what the steps of the procedure have brought in, where something was asked for. */
export function stepRecords(
  outcomes: readonly ContactOutcome[],
  dunning: readonly DunningStep[],
): StepRecord[] {
  const sums = dunning.map(() => ({ contacts: 0, asked: 0, recovered: 0 }));
  for (const { contact, asked, recovered } of outcomes) {
    const sum = sums[stepOf(contact.step, dunning)];
    if (sum === undefined || recovered === null || asked === 0) continue;
    sum.contacts++;
    sum.asked += asked;
    sum.recovered += recovered;
  }
  return sums.map(({ contacts, asked, recovered }) => ({
    contacts,
    rate: asked === 0 ? null : recovered / asked,
  }));
}
