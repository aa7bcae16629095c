/** What the rows of a ledger are: items, headings, sums, opening balances, lines of a document, figures about the table, void documents. */
import { cellText, isBlank } from "../values/cells";

/** What a row is. */
export const ROW = {
  item: 0,
  blank: 1,
  group: 2,
  total: 3,
  opening: 4,
  line: 5,
  foot: 6,
  void: 7,
  /** Of another table below the ledger. */
  other: 8,
} as const;
export type RowKind = (typeof ROW)[keyof typeof ROW];

/** A figure that the range prints for the rows above it, and what they add up to. */
export interface PrintedSum {
  readonly row: number;
  readonly column: number;
  readonly shown: number;
  /** Sum that came closest. */
  readonly read: number;
}

/** The rows of a range. */
export interface RowKinds {
  /** Kind of each row of the range; what stands above the first item counts for nothing. */
  readonly kinds: Uint8Array;
  /** Name on each heading row, by row. */
  readonly headings: ReadonlyMap<number, string>;
  readonly printed: readonly PrintedSum[];
}

/** Some builds hand a blank cell over as 0. */
export function isFilled(cell: unknown): boolean {
  return cell !== "" && cell !== 0 && !isBlank(cell);
}

/** The first text of a row, by which it may be labelled; "" without one. */
export function labelOf(cells: readonly unknown[]): string {
  return cellText(cells.find((cell) => typeof cell === "string" && isFilled(cell)));
}
