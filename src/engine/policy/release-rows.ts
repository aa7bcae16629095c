/** Rows about the release of orders that both built-in policies share. */
import { itemRows, type BuiltInRow } from "./built-in-row";

/** What lowers the exposure; an insurer's limit is kept by granting no more, not deducted. */
export const COVER: readonly BuiltInRow[] = itemRows("cover", {
  deposit: 1,
  guarantee: 1,
  insurance: 0,
});

/** Warning lines beside those of utilisation and days past due. */
export const ORDER_WARNINGS: readonly BuiltInRow[] = [
  ["warning", "limitExpiry", -30, "amber"],
  ["warning", "reviewOverdue", 1, "amber"],
  ["warning", "disputed", 0.01, "amber"],
  ["warning", "prepayment", 0.01, "amber"],
  ["warning", "eventCut", 0, "amber"],
  ["warning", "noLimit", 1, "amber"],
];

/** Hold lines beside those of utilisation and days past due. */
export const ORDER_HOLDS: readonly BuiltInRow[] = [
  ["hold", "limitExpiry", 1, "hold"],
  ["hold", "dunningLevel", 5, "hold"],
  ["hold", "prepayment", 1, "hold"],
  ["hold", "eventCut", 1, "hold"],
];
