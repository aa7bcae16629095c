/** Finds steps of the dunning procedure by what people call them. */
import { comparisonKey } from "../values/cells";
import { builtInWord } from "./built-in-policies";
import type { DunningStep } from "./policy";

/** Gives the place of the first step after the due date; the length of the procedure without one. */
export function firstAfterDue(dunning: readonly DunningStep[]): number {
  const first = dunning.findIndex(({ from }) => from > 0);
  return first < 0 ? dunning.length : first;
}

/**
 * Finds the step that a contact names, in any of the languages; a bare number is the first, second, … after the due
 * date.
 *
 * @returns Its place in the procedure; -1 for none of it.
 */
export function stepOf(text: string | null, dunning: readonly DunningStep[]): number {
  if (text === null) return -1;
  const key = (word: string) => comparisonKey(builtInWord(word, "en"));
  const named = dunning.findIndex(({ step }) => key(step) === key(text));
  if (named >= 0 || !/^[1-9]\d?$/.test(key(text))) return named;
  const counted = firstAfterDue(dunning) + Number(key(text)) - 1;
  return counted < dunning.length ? counted : -1;
}
