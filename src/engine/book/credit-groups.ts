/** Groups of companies that share one credit limit. */
import { customerKey } from "../reading/customer-index";
import { coverOf, netExposure } from "../limit/credit-cover";
import { limitInForce } from "../limit/limit-in-force";
import { roundAmount, type Amount } from "../values/money";
import { balanceAt } from "./customer-facts";
import type { CreditBook } from "./credit-book";

/** A group of customers with what all of them owe. Base currency. */
export interface CreditGroup {
  /** Name of the parent, or of the group where no customer is its parent. */
  readonly name: string;
  /** Places of the members in the book, the parent among them. */
  readonly members: readonly number[];
  /** What the members owe, each net of its own cover; a credit balance lowers nobody else's. */
  readonly exposure: Amount;
  /** The limit that they share; null without one. */
  readonly limit: Amount | null;
}

/**
 * Finds the groups of the customers' table.
 *
 * The column of the group names the parent by code or name, or the group by a word of its
 * own. A parent that names a parent in turn is followed to the top. The shared limit is the
 * first group limit that a member's row states, else the limit of the parent. One customer
 * alone is no group.
 *
 * @returns The group by the place of each member.
 */
export function creditGroups(book: CreditBook): ReadonlyMap<number, CreditGroup> {
  const membersOf = new Map<string, number[]>();
  for (let place = 0; place < book.length; place++) {
    const key = topOf(book, place);
    const members = membersOf.get(key);
    if (members === undefined) membersOf.set(key, [place]);
    else members.push(place);
  }
  const groups = new Map<number, CreditGroup>();
  for (const [key, members] of membersOf) {
    if (members.length < 2) continue;
    const group = groupOf(book, key, members);
    for (const place of members) groups.set(place, group);
  }
  return groups;
}

/** Key of the group's top: a customer's own where nobody is above it. */
function topOf(book: CreditBook, place: number): string {
  const seen = new Set([place]);
  for (let at = place; ;) {
    const above = book.customerAt(at)?.group ?? null;
    const parent = above === null ? at : book.places.index.find(above);
    if (parent === null) return `group ${customerKey(above)}`;
    // Companies that name each other in a circle meet at the first of them.
    if (seen.has(parent)) return `place ${parent === at ? at : Math.min(...seen)}`;
    seen.add(parent);
    at = parent;
  }
}

function groupOf(book: CreditBook, key: string, members: readonly number[]): CreditGroup {
  const rows = members.map((place) => book.customerAt(place));
  const stated = rows.find((row) => (row?.groupLimit ?? null) !== null)?.groupLimit ?? null;
  const top = key.startsWith("place ") ? Number(key.slice("place ".length)) : null;
  const parent = top === null ? null : book.customerAt(top);
  const exposures = members.map((place, i) =>
    netExposure(
      balanceAt(book, place)?.exposure ?? 0,
      coverOf(rows[i]!, book.policy, book.asOfDate),
    ),
  );
  const name = top === null ? (rows[0]?.group ?? "") : book.places.identities[top]!.id;
  return {
    name,
    members,
    exposure: roundAmount(
      exposures.reduce((sum, one) => sum + one, 0),
      3,
    ),
    limit: stated ?? limitInForce(parent, book.asOfDate).amount,
  };
}
