/** Groups of companies that share one credit limit. */
import { addToList } from "../values/add-to-list";
import { customerKey } from "../reading/customer-index";
import { coverOf, netExposure } from "../limit/credit-cover";
import { limitInForce } from "../limit/limit-in-force";
import { UntranslatedAmounts, type UntranslatedAmount } from "../ledger/untranslated-amounts";
import { sumAmounts, type Amount } from "../values/money";
import { balanceAt } from "./balance";
import type { CreditBook } from "./credit-book";

/** A group of customers with what all of them owe. Base currency. */
export interface CreditGroup {
  /** Name of the parent, or of the group where no customer is its parent. */
  readonly name: string;
  /** Places of the members in the book, the parent among them. */
  readonly members: readonly number[];
  /** What the members owe and have on order, each net of its own cover; a credit balance lowers nobody
   * else's. Null where a member owes in a currency without a rate. */
  readonly exposure: Amount | null;
  /** What they owe in currencies without a rate. */
  readonly untranslated: readonly UntranslatedAmount[];
  /** The limit that they share; null without one. */
  readonly limit: Amount | null;
  /** The different group limits that the members' rows state, the lowest first: that one counts. */
  readonly statedLimits: readonly Amount[];
}

/**
 * Finds the groups of the customers' table.
 *
 * The column of the group names the parent by code or name, or the group by a word of its
 * own. A parent that names a parent in turn is followed to the top. Companies that name each
 * other in a circle have the first of them by name as their top, and whoever is below the
 * circle belongs to them. The shared limit is the lowest group limit that a member's row
 * states, else the limit of the parent. One customer alone is a group only where its row states a group limit.
 *
 * @returns The group by the place of each member.
 */
export function creditGroups(book: CreditBook): ReadonlyMap<number, CreditGroup> {
  const tops = topsOf(book);
  const membersOf = new Map<string, number[]>();
  for (let place = 0; place < book.length; place++) {
    const key = tops[place]!;
    addToList(membersOf, key, place);
  }
  const groups = new Map<number, CreditGroup>();
  for (const [key, members] of membersOf) {
    if (members.length < 2 && (book.customerAt(members[0]!)?.groupLimit ?? null) === null) continue;
    const group = groupOf(book, key, members);
    for (const place of members) groups.set(place, group);
  }
  return groups;
}

/** Key of the group's top by place: a customer's own where nobody is above it. Each way is gone once. */
function topsOf(book: CreditBook): string[] {
  const tops = new Array<string>(book.length).fill("");
  // The walk that last came by each place; 0 for none.
  const walkAt = new Int32Array(book.length);
  for (let start = 0; start < book.length; start++) {
    const way: number[] = [];
    let top = "";
    for (let at = start; top === "";) {
      if (tops[at] !== "") {
        top = tops[at]!;
      } else if (walkAt[at] === start + 1) {
        top = `place ${String(firstByName(book, way.slice(way.indexOf(at))))}`;
      } else {
        walkAt[at] = start + 1;
        way.push(at);
        const above = book.customerAt(at)?.group ?? null;
        const parent = above === null ? at : book.places.index.find(above);
        if (parent === null) top = `group ${customerKey(above)}`;
        else if (parent === at) top = `place ${String(at)}`;
        else at = parent;
      }
    }
    for (const place of way) tops[place] = top;
  }
  return tops;
}

/** Of the companies in a circle the same one, whatever the order of the rows. */
function firstByName(book: CreditBook, circle: readonly number[]): number {
  const keyOf = (place: number) => customerKey(book.places.identities[place]!.id);
  return circle.reduce((first, place) => (keyOf(place) < keyOf(first) ? place : first));
}

function groupOf(book: CreditBook, key: string, members: readonly number[]): CreditGroup {
  const rows = members.map((place) => book.customerAt(place));
  const stated = rows.flatMap((row) => row?.groupLimit ?? []);
  const top = key.startsWith("place ") ? Number(key.slice("place ".length)) : null;
  const parent = top === null ? null : book.customerAt(top);
  const untranslated = new UntranslatedAmounts();
  const exposures = members.flatMap((place, i) => {
    const balance = balanceAt(book, place);
    const orders = book.ordersAt(place);
    for (const one of [...(balance?.untranslated ?? []), ...(orders?.untranslated ?? [])])
      untranslated.add(one.currency, one.amount, one.items);
    if (balance?.exposure === null || orders?.amount === null) return [];
    const owed = (balance?.exposure ?? 0) + (orders?.amount ?? 0);
    return netExposure(owed, coverOf(rows[i]!, book.policy, book.asOfDate));
  });
  const name = top === null ? (rows[0]?.group ?? "") : book.places.identities[top]!.id;
  return {
    name,
    members,
    exposure: exposures.length < members.length ? null : sumAmounts(exposures, 3),
    untranslated: untranslated.toList(),
    limit: stated.length > 0 ? Math.min(...stated) : limitInForce(parent, book.asOfDate).amount,
    statedLimits: [...new Set(stated)].sort((a, b) => a - b),
  };
}
