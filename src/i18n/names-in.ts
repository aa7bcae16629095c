/** The names of a catalogue, language by language. */
import { LANGUAGES, nameIn, type Language, type Term } from "../engine";

/**
 * Gives the names of all terms of a catalogue in each language, under the terms' keys.
 *
 * For tables with many headings; single texts are better asked for by a function that fills their places.
 */
export function namesIn<K extends string>(
  terms: Readonly<Record<K, Term>>,
): Readonly<Record<Language, Readonly<Record<K, string>>>> {
  const keys = Object.keys(terms) as K[];
  const inLanguage = (language: Language) =>
    Object.fromEntries(keys.map((key) => [key, nameIn(terms[key], language)]));
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, inLanguage(language)]),
  ) as Record<Language, Record<K, string>>;
}
