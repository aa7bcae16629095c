/** Rows about the release of orders that both built-in policies share. */
import { itemRows, type BuiltInRow } from "./built-in-row";

/** More than the limit: exactly 100% is released, one cent above is not, up to limits of a million millions. */
export const ABOVE_LIMIT = 1.00000000000001;

/** What lowers the exposure; an insurer's limit is kept by granting no more, not deducted. */
export const COVER: readonly BuiltInRow[] = itemRows("cover", {
  deposit: 1,
  guarantee: 1,
  insurance: 0,
});

/** Warning lines beside those of utilisation and days past due. */
export const ORDER_WARNINGS: readonly BuiltInRow[] = [
  ["warning", "groupUtilisation", 0.8, "amber"],
  ["warning", "groupUtilisation", 0.95, "red"],
  ["warning", "limitExpiry", -30, "amber"],
  ["warning", "coverExpiry", -30, "amber"],
  ["warning", "coverExpiry", 1, "red"],
  ["warning", "reviewOverdue", 1, "amber"],
  ["warning", "disputed", 0.01, "amber"],
  ["warning", "prepayment", 0.01, "amber"],
  ["warning", "eventCut", 0, "amber"],
  ["warning", "noLimit", 1, "amber"],
];

/** Hold lines beside those of utilisation and days past due. */
export const ORDER_HOLDS: readonly BuiltInRow[] = [
  ["hold", "groupUtilisation", ABOVE_LIMIT, "hold"],
  ["hold", "limitExpiry", 1, "hold"],
  ["hold", "dunningLevel", 5, "hold"],
  ["hold", "prepayment", 1, "hold"],
  ["hold", "eventCut", 1, "hold"],
];
