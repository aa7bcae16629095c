/** A register of the risks in giving credit, as its owners have weighed them. */

import { serialDay } from "./calendar";
import type { Cell } from "./dirty-rows";

/**
 * Risk, likelihood, impact, response, action, owner, due date, done, cost, likelihood and impact after the response, and those of
 * last time.
 */
export const RISKS: readonly (readonly Cell[])[] = [
  [
    ...["A large customer in machinery fails", 3, 5, "transfer"],
    ...["Insure the ten largest balances", "Olivia Grant", serialDay(2026, 5, 31), "no"],
    ...[18_000, 3, 4, 2, 5],
  ],
  [
    ...["The insurer withdraws cover without notice", 3, 4, "reduce"],
    ...["Ask for limits in writing each quarter", "Paul Berger", serialDay(2026, 9, 30), "no"],
    ...[null, 2, 4, 3, 3],
  ],
  [
    ...["Orders go out to customers on hold", 2, 4, "avoid"],
    ...["Check every order by ORDERCHECK before release", "王静", serialDay(2026, 3, 31), "yes"],
    ...[2_500, 1, 4, 4, 4],
  ],
  [
    ...["Disputes are found only when payment is late", 4, 3, "reduce"],
    ...["Call a week before large invoices fall due", "王静", serialDay(2026, 6, 15), "no"],
    ...[null, 3, 2, 4, 3],
  ],
  [
    ...["The yuan loses ten per cent within a year", 3, 3, "transfer"],
    ...["Sell open yuan forward", "Paul Berger", serialDay(2026, 12, 31), "no"],
    ...[6_000, 3, 1, 3, 3],
  ],
  [
    ...["A forged change of bank details diverts payments", 2, 5, "reduce"],
    ...["Confirm our account in every letter", "Olivia Grant", serialDay(2026, 2, 28), "yes"],
    ...[null, 1, 5, 2, 5],
  ],
  [
    ...["Statements of customers are older than a year", 4, 2, "reduce"],
    ...["Ask for accounts at each review", "Olivia Grant", serialDay(2026, 7, 31), "no"],
    ...[null, 2, 2, 4, 2],
  ],
  ["Claims lapse in countries with short limitation", 2, 3, "accept", null, "Paul Berger"],
  ["Small customers pay late at the turn of the year", 5, 1, "accept", null, "王静"],
];
