/** Finds functions by words in any of the three languages. */
import { LANGUAGES } from "../../engine";
import type { WordedFunction } from "./credit-functions";

/**
 * Finds the functions that have to do with all words of a query.
 *
 * Names and descriptions are looked through; where none fits, what is said of the arguments.
 *
 * @param query - Words in any language and letter case; blank for all functions.
 * @returns In the order given, those whose name begins with the query first.
 */
export function findFunctions(
  functions: readonly WordedFunction[],
  query: string,
): readonly WordedFunction[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return functions;
  const fits = (text: string) => words.every((word) => text.includes(word));
  const near = functions.filter((one) => fits(headText(one)));
  if (near.length === 0) return functions.filter((one) => fits(wholeText(one)));
  const isNamed = ({ id }: WordedFunction) => plain(id).startsWith(words.join(""));
  return [...near.filter(isNamed), ...near.filter((one) => !isNamed(one))];
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^=?credit\./, "")
    .trim();
}

function headText({ id, texts }: WordedFunction): string {
  return plain([id, ...LANGUAGES.map((language) => texts[language].description)].join("\n"));
}

function wholeText(declared: WordedFunction): string {
  const { texts } = declared;
  const parameters = LANGUAGES.flatMap((language) => Object.values(texts[language].parameters));
  return `${headText(declared)}\n${plain(parameters.join("\n"))}`;
}
