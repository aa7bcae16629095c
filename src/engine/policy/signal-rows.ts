/** From where on the early warnings fire: starting values that both built-in policies share. */
import { itemRows, type BuiltInRow } from "./built-in-row";

/** Rows of the rule `signal`; units are those of the notes. */
export const SIGNAL_ROWS: readonly BuiltInRow[] = itemRows("signal", {
  slowerPay: 10,
  partPayments: 2,
  orderSpike: 2,
  goneQuiet: 3,
  brokenPromises: 1,
  openDisputes: 0.05,
  lineAhead: 60,
  oldStatement: 18,
  weakerRatios: 1,
  news: 180,
});
