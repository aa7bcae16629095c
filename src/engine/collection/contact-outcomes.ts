/** What came of each contact: what was asked for, what came in, and whether a promise was kept. */
import type { CreditBook } from "../book/credit-book";
import { tellsUnpaid } from "../measures/ledger-history";
import { stepOf } from "../policy/dunning-steps";
import type { DunningStep } from "../policy/policy";
import { roundAmount, type Amount } from "../values/money";
import { byCharacters } from "../values/natural-order";
import type { SerialDate } from "../values/serial-date";
import type { Contact } from "./read-contacts";
import { customerFlows, type CustomerFlows, type DayAmount } from "./customer-flows";

/** A promise to pay, judged on the as-of date. */
export interface PaymentPromise {
  readonly date: SerialDate;
  readonly amount: Amount;
  /** What came in from the day of the promise to its last day. */
  readonly received: Amount;
  /** "notKnown" where the day is over and the ledger does not tell what came. */
  readonly state: "open" | "kept" | "broken" | "notKnown";
}

/** A contact and what came of it; amounts in base currency. */
export interface ContactOutcome {
  readonly contact: Contact;
  /** Place of the customer in the book. */
  readonly place: number;
  /** Place of the step in the procedure; -1 for none of it. */
  readonly step: number;
  /** Past due on the morning of the contact; 0 where all its days count for another contact. */
  readonly asked: Amount;
  /** What of it has come in on the days that count for the contact. */
  readonly recovered: Amount;
  /** The payments of these days. */
  readonly payments: readonly DayAmount[];
  /** True where these days are over, and something was asked for. */
  readonly isJudged: boolean;
  readonly promise: PaymentPromise | null;
}

/**
 * Judges the contacts up to the as-of date of customers that the book knows.
 *
 * What comes in within the policy's `response days` counts once, up to what was asked for: for the last step before it,
 * or the last contact without a step where no step's days run. A promise is kept where what was promised, a small
 * difference aside, came in by its day; broken on the day after. Promises are judged one by one: a payment may keep
 * two of them. Where nothing is promised, since nothing falls due by its day, there is no promise.
 *
 * @returns In the order of the contacts.
 */
export function contactOutcomes(book: CreditBook, contacts: readonly Contact[]): ContactOutcome[] {
  const { places, asOfDate, policy } = book;
  const { responseDays, smallDifference } = policy.settings;
  const known = contacts.flatMap((contact) => {
    const place = places.index.findSame(contact.customer);
    const step = stepOf(contact.step, policy.dunning);
    return place === null || contact.date > asOfDate ? [] : [{ contact, place, step }];
  });
  const decimals = book.sums?.translation.decimals;
  const isTold = book.sums !== null && tellsUnpaid(book.sums.ledger);
  const flows = customerFlows(book, new Set(known.map(({ place }) => place)));
  const daysOf = countingDays(known, responseDays);
  return known.map((one): ContactOutcome => {
    const { contact, place } = one;
    const flow = flows.get(place)!;
    const { from, to } = daysOf.get(contact)!;
    const overdue = roundAmount(flow.overdueOn(contact.date), decimals);
    const asked = from > to ? 0 : overdue;
    const lastDay = Math.min(to, asOfDate);
    return {
      ...one,
      asked,
      recovered: roundAmount(Math.min(asked, flow.received(from, lastDay)), decimals),
      payments: asked === 0 ? [] : flow.payments(from, lastDay),
      isJudged: asked > 0 && to <= asOfDate,
      promise: promiseOf(contact, overdue, flow),
    };
  });

  function promiseOf(
    { date, promiseDate, promiseAmount }: Contact,
    overdue: Amount,
    flow: CustomerFlows,
  ): PaymentPromise | null {
    if (promiseDate === null || promiseDate < date) return null;
    const received = roundAmount(flow.received(date, Math.min(promiseDate, asOfDate)), decimals);
    // Before anything is overdue a customer promises what falls due by the day of the promise.
    const atStake = overdue > 0 ? overdue : received + flow.overdueOn(promiseDate + 1);
    const amount = roundAmount(promiseAmount ?? atStake, decimals);
    if (amount <= 0) return null;
    const isKept = received > 0 && received >= amount - smallDifference;
    const missed = isTold ? "broken" : "notKnown";
    const state = isKept ? "kept" : promiseDate < asOfDate ? missed : "open";
    return { date: promiseDate, amount, received, state };
  }
}

/** Days whose payments count for a contact, both included; none where the first is after the last. */
interface CountingDays {
  readonly from: SerialDate;
  readonly to: SerialDate;
}

const NO_DAYS: CountingDays = { from: 1, to: 0 };

type PlacedContact = Pick<ContactOutcome, "contact" | "place" | "step">;

/** Deals the days out among the contacts of each customer, so that no payment counts twice. */
function countingDays(
  contacts: readonly PlacedContact[],
  responseDays: number,
): ReadonlyMap<Contact, CountingDays> {
  const days = new Map<Contact, CountingDays>();
  // Of one day the step further down the procedure comes last, in whatever order the rows stand.
  const sorted = [...contacts].sort(
    (a, b) =>
      a.place - b.place ||
      a.contact.date - b.contact.date ||
      a.step - b.step ||
      byCharacters(a.contact.step ?? "", b.contact.step ?? "") ||
      byCharacters(a.contact.channel ?? "", b.contact.channel ?? "") ||
      byCharacters(a.contact.who ?? "", b.contact.who ?? ""),
  );
  let next = { place: -1, any: Infinity, step: Infinity };
  for (const { contact, place, step } of [...sorted].reverse()) {
    const after = next.place === place ? next : { place, any: Infinity, step: Infinity };
    const end = step < 0 ? after.any : after.step;
    days.set(contact, {
      from: contact.date,
      to: Math.min(contact.date + responseDays, end - 1),
    });
    next = { place, any: contact.date, step: step < 0 ? after.step : contact.date };
  }
  let last = { place: -1, to: -Infinity };
  for (const { contact, place, step } of sorted) {
    if (step >= 0) last = { place, to: days.get(contact)!.to };
    else if (last.place === place && contact.date <= last.to) days.set(contact, NO_DAYS);
  }
  return days;
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
  for (const { step, asked, recovered, isJudged } of outcomes) {
    const sum = sums[step];
    if (sum === undefined || !isJudged) continue;
    sum.contacts++;
    sum.asked += asked;
    sum.recovered += recovered;
  }
  return sums.map(({ contacts, asked, recovered }) => ({
    contacts,
    rate: asked === 0 ? null : recovered / asked,
  }));
}
