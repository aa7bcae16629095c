/** The order in which people look names and codes up: numbers in them by their value. */

/**
 * Gives the comparison that sorts texts as people do.
 *
 * Codes of one shape (letters, digits and signs at the same places) come in that order by
 * their characters alone, which is many times faster than to collate them.
 *
 * @param texts - All texts that will be compared.
 *
 * @example
 * ["C10", "c9", "Zürich"].sort(naturalOrder(texts)); // "c9", "C10", "Zürich"
 */
export function naturalOrder(texts: readonly string[]): (a: string, b: string) => number {
  if (haveOneShape(texts)) return byCharacters;
  const { compare } = new Intl.Collator("en", { numeric: true });
  // "C-01" and "C-1" are one number to the collator, and two codes.
  return (a, b) => compare(a, b) || byCharacters(a, b);
}

/** Compares texts character by character: one order on every machine. */
export function byCharacters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function haveOneShape(texts: readonly string[]): boolean {
  const shape = texts[0] ?? "";
  return texts.every((text) => {
    if (text.length !== shape.length) return false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const kind = kindOf(code);
      if (kind !== kindOf(shape.charCodeAt(i))) return false;
      if (kind === Kind.Sign && (code > 127 || code !== shape.charCodeAt(i))) return false;
    }
    return true;
  });
}

enum Kind {
  Digit,
  Capital,
  Small,
  Sign,
}

function kindOf(code: number): Kind {
  if (code >= 48 && code <= 57) return Kind.Digit;
  if (code >= 65 && code <= 90) return Kind.Capital;
  if (code >= 97 && code <= 122) return Kind.Small;
  return Kind.Sign;
}
