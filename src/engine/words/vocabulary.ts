/** Closed lists of words: one code per thing, with its names in three languages. */
import { comparisonKey, plainCell } from "../values/cells";
import { LANGUAGES, type Language } from "./language";
import { simplifiedSigns } from "./simplified-signs";
import { inTaiwan } from "./taiwan-words";
import { traditionalSigns } from "./traditional-signs";

/** Names of one thing: English, 简体, 繁體, then whatever else it is called. */
export type Term = readonly [string, string, string, ...string[]];

/** Gives the names of a code: where the English one is left blank, it is the words of the code. */
export function termOf(code: string, term: Term): Term {
  const [english, ...others] = term;
  return english === "" ? [wordsOf(code).toLowerCase(), ...others] : term;
}

/** Codes are written in camel case. */
function wordsOf(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, "$1 $2");
}

/**
 * Gives a term's name in a language.
 *
 * The package has texts of Taiwan in simplified signs, and none where they can be made of the
 * simplified text (`tools/webpack/shared-signs.js`).
 */
export function nameIn(term: Term, language: Language): string {
  const name = term[LANGUAGES.indexOf(language) as 0 | 1 | 2];
  if (language !== "zh-TW") return name;
  return name === "" ? inTaiwan(term[1]) : traditionalSigns(name);
}

/**
 * Codes with their names.
 *
 * Reading accepts the code and the names of every language, whatever the language of the
 * table; letter case, spaces, punctuation, singular or plural and the script of Chinese do not
 * count.
 */
export class Vocabulary<C extends string> {
  /** All codes, in the order in which a reader meets them. */
  readonly codes: readonly C[];
  readonly #terms: Readonly<Record<C, Term>>;
  /** Made when it is first asked: nobody waits for all words of all lists as the add-in starts. */
  #codeOfKey: ReadonlyMap<string, C> | null = null;

  constructor(terms: Readonly<Record<C, Term>>) {
    this.#terms = terms;
    this.codes = Object.keys(terms) as C[];
  }

  /** Finds the code that a cell names; null for a word that is not in the list. */
  codeOf(cell: unknown): C | null {
    this.#codeOfKey ??= this.#byKey();
    return this.#codeOfKey.get(termKey(cell)) ?? null;
  }

  #byKey(): ReadonlyMap<string, C> {
    return new Map(
      this.codes.flatMap((code) =>
        [code, ...this.namesOf(code)].map((name) => [termKey(name), code] as const),
      ),
    );
  }

  /** Gives every name that is read as the code, the three languages first. */
  namesOf(code: C): Term {
    return termOf(code, this.#terms[code]);
  }

  /** Gives the name of a code in a language. */
  nameOf(code: C, language: Language): string {
    return nameIn(this.namesOf(code), language);
  }
}

/**
 * Brings a word of a vocabulary to the form in which it is compared.
 *
 * @example
 * termKey("Days past-due") === termKey("daysPastDue"); // true
 */
export function termKey(cell: unknown): string {
  const plain = plainCell(cell);
  // The words of a code are taken apart before case is dropped.
  const spaced = typeof plain === "string" ? wordsOf(plain) : plain;
  return simplifiedSigns(comparisonKey(spaced))
    .replace(/[′’]/g, "'")
    .replace(/[^\p{L}\p{N}']/gu, " ")
    .split(" ")
    .map(singular)
    .join("");
}

function singular(word: string): string {
  return word.replace(/([a-z])ies$/, "$1y").replace(/([a-z]{2})s$/, "$1");
}
