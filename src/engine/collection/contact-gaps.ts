/** Contacts that find nobody or no step, or come later: what they say counts for nothing. */
import { gapOf, type BookGap } from "../book/book-gaps";
import type { CreditBook } from "../book/credit-book";
import { stepOf } from "./contact-outcomes";
import type { Contact } from "./read-contacts";

/** Finds the contacts that the book cannot use, and those whose step the policy does not have. */
export function contactGaps(
  { places, asOfDate, policy }: CreditBook,
  contacts: readonly Contact[],
): BookGap[] {
  const isKnown = ({ customer }: Contact) => places.index.findSame(customer) !== null;
  const namesOf = (list: readonly Contact[]) => list.map(({ customer }) => customer.id);
  const steps = contacts.flatMap(({ step }) =>
    step !== null && stepOf(step, policy.dunning) < 0 ? [step] : [],
  );
  return [
    gapOf("contactsOfUnknownCustomers", namesOf(contacts.filter((one) => !isKnown(one)))),
    gapOf("laterContacts", namesOf(contacts.filter(({ date }) => date > asOfDate))),
    gapOf("unknownSteps", steps),
  ].filter(({ count }) => count > 0);
}
