import { useEffect, useState } from "react";

import type { AssessedView } from "../book/credit-view";
import { cashOf, type Cash } from "./cash-of";

/** What was found before, for whoever comes back to the task. */
const found = new WeakMap<AssessedView, Cash>();

/** Gives the cash of a view, null while it is worked out; whoever leaves the task ends the work. */
export function useCash(view: AssessedView): Cash | null {
  const [, setFound] = useState<Cash | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const known = found.get(view) ?? null;
  const isKnown = known !== null;
  useEffect(() => {
    if (isKnown) return undefined;
    const ending = new AbortController();
    cashOf(view, ending.signal).then((cash) => {
      if (cash === null) return;
      found.set(view, cash);
      setFound(cash);
    }, setFault);
    return () => {
      ending.abort();
    };
  }, [view, isKnown]);
  if (fault !== null) throw fault as Error;
  return known;
}
