/** Finds for new rows of a rule the places among its former rows. */
import { comparisonKey } from "../values/cells";
import { headerKey } from "../words/header-key";
import { ALL_COLUMN_RULES } from "../words/rule-names";
import type { PolicyRow } from "./policy-row";
import { RULE_SHAPES } from "./rule-shapes";

/** Where a new row goes. */
export interface RowMatch<R> {
  readonly row: R;
  /** The former row about the same; null for a row that is new. */
  readonly same: PolicyRow | null;
  /** The former row that it is written over; null where it needs a row of its own. */
  readonly place: PolicyRow | null;
  /** The former row that a row of its own comes before; null for one that comes last. */
  readonly before: PolicyRow | null;
}

/**
 * Matches the new rows of one rule with its former ones: by item and threshold, then by item,
 * then by position.
 *
 * Where thresholds have to rise or fall, the rows keep the order of the new ones: a former row
 * that would break it is given up, and what finds no place between two others comes in there.
 */
export function matchRows<R extends PolicyRow>(
  former: readonly PolicyRow[],
  rows: readonly R[],
): RowMatch<R>[] {
  const same = sameRows(former, rows);
  const isOrdered = rows.some(hasThresholds);
  const kept = isOrdered ? risingOnly(same) : same;
  const nexts = isOrdered ? nextPlaces(kept) : [];
  const isKept = new Set(kept);
  const free = former.map((_, place) => place).filter((place) => !isKept.has(place));
  const rowAt = (place: number | null) => (place === null ? null : former[place]!);
  let last = -1;
  return rows.map((row, i) => {
    const next = nexts[i] ?? null;
    while (isOrdered && free.length > 0 && free[0]! < last) free.shift();
    const isFree = free.length > 0 && (next === null || free[0]! < next);
    const place = kept[i] ?? (isFree ? free.shift()! : null);
    last = place ?? last;
    return { row, same: rowAt(same[i]!), place: rowAt(place), before: rowAt(next) };
  });
}

/** Rows with one key settle the same; a header counts as it is compared in a ledger. */
export function stepKey(row: PolicyRow): string {
  return `${itemKey(row)}\n${row.from}`;
}

function itemKey({ rule, item }: PolicyRow): string {
  const isHeader = ALL_COLUMN_RULES.some((one) => one === rule);
  return `${rule}\n${isHeader ? headerKey(item) : comparisonKey(item)}`;
}

/** The place of the former row about the same, for each row; null where there is none. */
function sameRows(former: readonly PolicyRow[], rows: readonly PolicyRow[]): (number | null)[] {
  const found = rows.map((): number | null => null);
  for (const keyOf of [stepKey, itemKey]) {
    const taken = new Set(found);
    const free = new Map<string, number[]>();
    former.forEach((row, place) => {
      if (taken.has(place)) return;
      const key = keyOf(row);
      free.set(key, [...(free.get(key) ?? []), place]);
    });
    rows.forEach((row, i) => {
      found[i] ??= free.get(keyOf(row))?.shift() ?? null;
    });
  }
  return found;
}

function hasThresholds({ rule }: PolicyRow): boolean {
  const { from } = RULE_SHAPES[rule];
  return from !== null && from.kind !== "weight";
}

/** Leaves out the places that stand before an earlier one. */
function risingOnly(places: readonly (number | null)[]): (number | null)[] {
  let last = -1;
  return places.map((place) => {
    if (place === null || place < last) return null;
    return (last = place);
  });
}

/** For each row the place that the next one with a place has; null where none follows. */
function nextPlaces(places: readonly (number | null)[]): (number | null)[] {
  const nexts: (number | null)[] = [];
  let next: number | null = null;
  for (let i = places.length - 1; i >= 0; i--) {
    nexts[i] = next;
    next = places[i] ?? next;
  }
  return nexts;
}
