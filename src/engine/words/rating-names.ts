/** Header names of ratings in English, simplified and traditional Chinese. */
import type { FieldNames } from "./header-key";

/** Header names per rating: the five Cs of credit, then single judgements. */
export const RATING_NAMES = {
  characterRating: [
    ...["Character", "Character Rating", "Character Score"],
    ...["品格", "品格评分", "品德", "品格評分", "信譽品格"],
  ],
  capacityRating: [
    ...["Capacity", "Capacity Rating", "Capacity Score"],
    ...["能力", "能力评分", "偿债能力评分", "能力評分"],
  ],
  capitalRating: [...["Capital Rating", "Capital Score"], ...["资本", "资本评分", "資本評分"]],
  collateralRating: [
    ...["Collateral Rating", "Collateral Score"],
    ...["抵押评分", "担保评分", "擔保品評分"],
  ],
  conditionsRating: [
    ...["Conditions", "Conditions Rating", "Conditions Score"],
    ...["条件", "条件评分", "经营环境评分", "經營環境評分"],
  ],
  industryRating: [
    ...["Industry Rating", "Industry Score", "Sector Rating", "Industry Outlook"],
    ...["行业评分", "行业评级", "行业前景", "產業評分", "產業評等", "產業前景"],
  ],
  siteVisit: [
    ...["Site Visit", "Site Visit Rating", "Site Visit Score", "Visit Rating"],
    ...["实地考察", "实地考察评分", "走访评分", "現場訪查", "實地訪查", "訪廠評分", "實地訪查評分"],
  ],
  reputation: [
    ...["Reputation", "Reputation Rating", "Market Reputation", "Reputation Score"],
    ...["市场声誉", "声誉", "口碑", "声誉评分"],
  ],
} as const satisfies FieldNames<string>;

/** A rating of a customer. */
export type RatingField = keyof typeof RATING_NAMES;
