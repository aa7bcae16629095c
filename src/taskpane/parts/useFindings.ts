import { useEffect, useState } from "react";

import type { AssessedView } from "../book/credit-view";

/** Works out what a task shows of a view; null where it was ended. */
export type Finder<T> = (view: AssessedView, signal: AbortSignal) => Promise<T | null>;

/**
 * Gives what a task shows of a view, null while it is worked out; whoever leaves the task ends the work.
 *
 * @param kept - What was found before, for whoever comes back to the task.
 * @param find - The same function as long as it finds the same.
 */
export function useFindings<T extends object>(
  view: AssessedView,
  kept: WeakMap<AssessedView, T>,
  find: Finder<T>,
): T | null {
  const [, setFound] = useState<T | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const known = kept.get(view) ?? null;
  const isKnown = known !== null;
  useEffect(() => {
    if (isKnown) return undefined;
    const ending = new AbortController();
    find(view, ending.signal).then((found) => {
      if (found === null) return;
      kept.set(view, found);
      setFound(found);
    }, setFault);
    return () => {
      ending.abort();
    };
  }, [view, kept, find, isKnown]);
  if (fault !== null) throw fault as Error;
  return known;
}
