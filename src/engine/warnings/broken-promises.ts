/** On which days customers broke their promises to pay, by the contacts and by the events. */
import type { CreditBook } from "../book/credit-book";
import { contactOutcomes } from "../collection/contact-outcomes";
import type { Contact } from "../collection/read-contacts";
import { addToList } from "../values/add-to-list";
import { addMonths, type SerialDate } from "../values/serial-date";
import { EVENT_KINDS } from "../words/event-names";

/** Days after the promised one within which an event tells of that promise. */
const TOLD_WITHIN_DAYS = 30;

/**
 * Gives the days on which promises of the policy's history were broken, by place in the book.
 *
 * A promise of the contacts is broken on the day after the promised one, an event on its own day. An event from the promised
 * day to thirty days after it tells of that promise and counts no second time; each tells of one promise.
 *
 * @param contacts - Null where they cannot be judged.
 * @returns Days in order; a day may stand more than once.
 */
export function brokenPromises(
  book: CreditBook,
  contacts: readonly Contact[] | null,
): (place: number) => SerialDate[] {
  const promised = new Map<number, SerialDate[]>();
  const oldest = addMonths(book.asOfDate, -book.policy.settings.historyMonths);
  for (const { place, promise } of contactOutcomes(book, contacts ?? [])) {
    if (promise?.state !== "broken" || promise.date < oldest) continue;
    addToList(promised, place, promise.date);
  }
  return (place) => {
    const told = book
      .eventsAt(place)
      .filter(({ kind }) => EVENT_KINDS.codeOf(kind) === "brokenPromise");
    return eachOnce(inOrder(promised.get(place) ?? []), inOrder(told.map(({ date }) => date)));
  };
}

/** Leaves out the events that tell of a promise: the first of each. */
function eachOnce(promised: readonly SerialDate[], told: readonly SerialDate[]): SerialDate[] {
  const others: SerialDate[] = [];
  let next = 0;
  for (const day of told) {
    while (next < promised.length && promised[next]! + TOLD_WITHIN_DAYS < day) next++;
    if (next < promised.length && promised[next]! <= day) next++;
    else others.push(day);
  }
  return inOrder([...promised.map((day) => day + 1), ...others]);
}

function inOrder(days: readonly SerialDate[]): SerialDate[] {
  return [...days].sort((a, b) => a - b);
}
