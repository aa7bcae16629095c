/** Which customers a part of a scenario makes fail. */
import type { CreditBook } from "../book/credit-book";
import { customerKey } from "../reading/customer-index";
import type { Customer } from "../ledger/customers";
import { byCharacters } from "../values/natural-order";
import type { StressKind } from "../words/stress-names";

const COLUMNS: Readonly<Partial<Record<StressKind, (customer: Customer) => string | null>>> = {
  groupFails: ({ group }) => group,
  industryFails: ({ industry }) => industry,
  countryFails: ({ country }) => country,
  regionFails: ({ region }) => region,
};

/**
 * Gives the places of the customers that fail: those that owe most, the one that is named, or all whose cell in a
 * column of the customers' table has the text.
 *
 * @param part - Any other part makes nobody fail.
 */
export function failingIn(
  book: CreditBook,
  { kind, value }: { readonly kind: StressKind; readonly value: number | string },
): number[] {
  if (kind === "largestCustomersFail") return largest(book, Number(value));
  if (kind === "customerFails") {
    const place = book.places.index.find(value);
    return place === null ? [] : [place];
  }
  const columnOf = COLUMNS[kind];
  if (columnOf === undefined) return [];
  const key = customerKey(value);
  return (book.tables.customers?.customers ?? []).flatMap((customer, place) =>
    customerKey(columnOf(customer)) === key ? [place] : [],
  );
}

/** By what is owed and on order; of equals the first by code. */
function largest(book: CreditBook, count: number): number[] {
  const { identities } = book.places;
  const exposure = identities.map((_, place) => book.at(place).exposure ?? 0);
  return identities
    .map((_, place) => place)
    .filter((place) => exposure[place]! > 0)
    .sort(
      (a, b) => exposure[b]! - exposure[a]! || byCharacters(identities[a]!.id, identities[b]!.id),
    )
    .slice(0, count);
}
