/** Contacts that find nobody or no step, or come later: what they say counts for nothing. */
import { gapOf, unplaced, type BookGap } from "../book/book-gaps";
import type { CreditBook } from "../book/credit-book";
import { stepOf } from "../policy/dunning-steps";
import type { Contact } from "./read-contacts";

/** Finds the contacts that the book cannot use, and those whose step the policy does not have. */
export function contactGaps(book: CreditBook, contacts: readonly Contact[]): BookGap[] {
  const { unknown, later } = unplaced(book, contacts);
  const steps = contacts.flatMap(({ step }) =>
    step !== null && stepOf(step, book.policy.dunning) < 0 ? [step] : [],
  );
  return [
    gapOf("contactsOfUnknownCustomers", unknown),
    gapOf("laterContacts", later),
    gapOf("unknownSteps", steps),
  ].filter(({ count }) => count > 0);
}
