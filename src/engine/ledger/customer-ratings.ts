/** Ratings of customers by people, as columns of the customers' table. */
import type { FieldNames } from "../header-row";
import { isScaleOfFive, pointsOfMark } from "./mark-scale";

/** Header names per rating: the five Cs of credit, then single judgements. */
export const RATING_NAMES = {
  characterRating: [
    ...["Character", "Character Rating", "Character Score"],
    ...["品格", "品格评分", "品德", "品格評分", "信譽品格"],
  ],
  capacityRating: [
    ...["Capacity", "Capacity Rating", "Capacity Score"],
    ...["能力", "能力评分", "偿债能力评分", "能力評分", "償債能力評分"],
  ],
  capitalRating: [
    ...["Capital Rating", "Capital Score"],
    ...["资本", "资本评分", "資本", "資本評分"],
  ],
  collateralRating: [
    ...["Collateral Rating", "Collateral Score"],
    ...["抵押评分", "担保评分", "抵押評分", "擔保評分", "擔保品評分"],
  ],
  conditionsRating: [
    ...["Conditions", "Conditions Rating", "Conditions Score"],
    ...["条件", "条件评分", "经营环境评分", "條件", "條件評分", "經營環境評分"],
  ],
  industryRating: [
    ...["Industry Rating", "Industry Score", "Sector Rating", "Industry Outlook"],
    ...["行业评分", "行业评级", "行业前景", "產業評分", "產業評等", "產業前景", "行業評分"],
  ],
  siteVisit: [
    ...["Site Visit", "Site Visit Rating", "Site Visit Score", "Visit Rating"],
    ...["实地考察", "实地考察评分", "走访评分", "現場訪查", "實地訪查", "訪廠評分", "實地訪查評分"],
  ],
  reputation: [
    ...["Reputation", "Reputation Rating", "Market Reputation", "Reputation Score"],
    ...["市场声誉", "声誉", "口碑", "声誉评分", "市場聲譽", "聲譽", "聲譽評分"],
  ],
} as const satisfies FieldNames<string>;

/** A rating of a customer. */
export type RatingField = keyof typeof RATING_NAMES;

/** All ratings. */
export const RATING_FIELDS = Object.keys(RATING_NAMES) as readonly RatingField[];

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
