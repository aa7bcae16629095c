/** The form of a word that goes with a number. */
const ENGLISH = new Intl.PluralRules("en");

/**
 * Chooses between the two forms of an English word; Chinese words have one.
 *
 * @example
 * plural(1, "row", "rows"); // "row"
 */
export function plural(count: number, one: string, other: string): string {
  return ENGLISH.select(count) === "one" ? one : other;
}
