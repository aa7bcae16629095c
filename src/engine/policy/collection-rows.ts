/**
 * What the built-in policies say about asking for money, beside the steps: starting values.
 *
 * The chances by days past due are those that a vendor's page on forecasts quotes without a source: replace them, or
 * keep a log of contacts from which they are learnt.
 */
import { itemRows, type BuiltInRow } from "./built-in-row";

/** Rows that both built-in policies share. */
export const COLLECTION_ROWS: readonly BuiltInRow[] = [
  ...itemRows("setting", { quietDays: 7, repeatDays: 14, responseDays: 14, enoughContacts: 20 }),
  ["setting", "letterChargesFrom", null, Infinity],
  ["dunningStop", "insolvency", null, ""],
  ["dunningStop", "lawSuit", null, ""],
  ["collectionOdds", "daysPastDue", null, 0.98],
  ["collectionOdds", "daysPastDue", 1, 0.94],
  ["collectionOdds", "daysPastDue", 31, 0.85],
  ["collectionOdds", "daysPastDue", 61, 0.7],
  ["collectionOdds", "daysPastDue", 91, 0.5],
  ["collectionOdds", "daysPastDue", 181, 0.25],
];
