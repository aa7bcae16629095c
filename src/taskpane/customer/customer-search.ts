/** Finds customers by parts of their code or name. */
import { comparisonKey } from "../../engine";

/** A customer as it can be searched for. */
export interface SearchedCustomer {
  readonly id: string;
  readonly name: string | null;
}

/** Most customers that are listed at a time. */
const LISTED = 50;

/** The customers listed, as places, and how many more there are. */
export interface SearchResult {
  readonly places: readonly number[];
  readonly more: number;
}

/**
 * Searches customers.
 *
 * @param query - Parts of code or name, in any order; all of them must occur.
 */
export function searchCustomers(
  customers: readonly SearchedCustomer[],
  query: string,
): SearchResult {
  const words = comparisonKey(query).split(" ");
  const places: number[] = [];
  let more = 0;
  customers.forEach(({ id, name }, place) => {
    if (id === "") return;
    const key = comparisonKey(`${name ?? ""} ${id}`);
    if (!words.every((word) => key.includes(word))) return;
    if (places.length < LISTED) places.push(place);
    else more++;
  });
  return { places, more };
}
