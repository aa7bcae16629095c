/** Ratings of customers by people, as columns of the customers' table. */
import { isScaleOfFive, pointsOfMark } from "./mark-scale";
import { parseNumber } from "../reading/number-text";
import type { HeaderRow } from "../reading/header-row";
import { cellText, type CellGrid } from "../values/cells";
import { RATING_NAMES, type RatingField } from "../words/rating-names";

/** All ratings. */
const RATING_FIELDS = Object.keys(RATING_NAMES) as readonly RatingField[];

/** Points 0–100 by rating; null for one that is not given. */
export type Ratings = Readonly<Record<RatingField, number | null>>;

/**
 * Turns marks into points.
 *
 * Where no mark of the table is above 5 they are marks from 1 to 5; otherwise points from 0
 * to 100. A 0 may stand for a blank cell and is not known; neither is a mark off the scale.
 *
 * @param marks - As they stand, customer by customer.
 */
export function ratingsOf(marks: readonly Ratings[]): Ratings[] {
  const isOfFive = isScaleOfFive(marks.flatMap((row) => Object.values(row)));
  const points = (mark: number | null) => (mark ? pointsOfMark(mark, isOfFive) : null);
  return marks.map((row) => ratingRecord((field) => points(row[field])));
}

/** Makes a record of all ratings. */
export function ratingRecord(of: (field: RatingField) => number | null): Ratings {
  return Object.fromEntries(RATING_FIELDS.map((field) => [field, of(field)])) as Ratings;
}

/** Tells whether the ratings of a table of customers are marks from 1 to 5, as {@link ratingsOf} takes them; of none they are. */
export function ratingsAreOfFive(
  grid: CellGrid,
  { row, columns }: Pick<HeaderRow<RatingField>, "row" | "columns">,
): boolean {
  const used = RATING_FIELDS.flatMap((field) => columns[field] ?? []);
  const marks = grid
    .slice(row + 1)
    .flatMap((cells) => used.map((column) => parseNumber(cellText(cells[column]), ".")));
  return isScaleOfFive(marks);
}
