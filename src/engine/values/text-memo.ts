/** Remembers what was worked out of texts that come again with every call: the titles of columns. */

/** Longer texts are no titles. */
const LONGEST = 100;

/** Most texts that are kept; then all are forgotten. */
const MOST = 2000;

/**
 * Gives a function that works each text out once.
 *
 * @param work - Depends on the text alone; what it gives is not changed by anybody.
 */
export function onceEachText<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const before = known.get(text);
    // What was worked out may be undefined.
    if (before !== undefined || known.has(text)) return before as T;
    const made = work(text);
    if (known.size === MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
