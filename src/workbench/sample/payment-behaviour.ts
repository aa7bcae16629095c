/** How the customers of the sample pay. */

import { calendarDay, serialDay } from "./calendar";
import type { Random } from "./random";

/** First and last day of the sample's invoices; the last one is the as-of date. */
export const FIRST_DAY = serialDay(2024, 7, 1);
export const AS_OF_DATE = serialDay(2026, 6, 30);

/** Kinds of payers. */
export type Behaviour = keyof typeof PAYERS;

/** When a failing customer stops paying: what falls due from this day on stays open. */
const LAST_PAYMENT = serialDay(2025, 11, 15);

const PAYERS = {
  early: (_due: number, random: Random) => random.normal(-6, 3),
  punctual: (_due: number, random: Random) => random.normal(-1, 2.5),
  slow: (_due: number, random: Random) => random.normal(13, 7),
  late: (_due: number, random: Random) => random.normal(45, 20),
  deteriorating: (due: number, random: Random) => random.normal(-2 + 95 * progress(due) ** 3, 7),
  improving: (due: number, random: Random) => random.normal(30 - 30 * progress(due), 5),
  // Slack at the turn of the year: the books close, then the Spring Festival.
  seasonal: (due: number, random: Random) =>
    calendarDay(due).month <= 3 ? random.normal(31, 8) : random.normal(1, 3),
  new: (_due: number, random: Random) => random.normal(4, 5),
  failing: (due: number, random: Random) =>
    due >= LAST_PAYMENT ? Infinity : random.normal(8 + 20 * progress(due), 6),
};

/**
 * Days between the due date and the payment; negative for a payment before it.
 *
 * @returns Infinity when the customer does not pay.
 */
export function daysLate(behaviour: Behaviour, dueDate: number, random: Random): number {
  return Math.round(PAYERS[behaviour](dueDate, random));
}

/** How far a day lies in the two years of the sample, from 0 to 1. */
function progress(day: number): number {
  return Math.min(1, Math.max(0, (day - FIRST_DAY) / (AS_OF_DATE - FIRST_DAY)));
}
