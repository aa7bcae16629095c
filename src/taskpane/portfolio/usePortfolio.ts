import { useEffect, useState } from "react";

import type { AssessedView } from "../book/credit-view";
import type { FindPortfolio, Portfolio } from "./portfolio-of";

/** The portfolio of a view, or how far it is. */
export type PortfolioProgress =
  | { readonly status: "assessing"; readonly assessed: number }
  | { readonly status: "ready"; readonly portfolio: Portfolio };

type Progress = PortfolioProgress & { readonly view: AssessedView };

/** What was found before, for whoever comes back to the task. */
const found = new WeakMap<AssessedView, Portfolio>();

/**
 * Gives the portfolio of a view; whoever leaves the task ends the work.
 *
 * @param find - Always the same function.
 */
export function usePortfolio(view: AssessedView, find: FindPortfolio): PortfolioProgress {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const isCurrent = progress?.view === view;
  const known = found.get(view);
  const isKnown = known !== undefined;
  useEffect(() => {
    if (isKnown) return undefined;
    const ending = new AbortController();
    find(
      view,
      (assessed) => {
        setProgress({ view, status: "assessing", assessed });
      },
      ending.signal,
    ).then((portfolio) => {
      if (portfolio === null) return;
      found.set(view, portfolio);
      setProgress({ view, status: "ready", portfolio });
    }, setFault);
    return () => {
      ending.abort();
    };
  }, [view, find, isKnown]);
  if (fault !== null) throw fault as Error;
  if (known !== undefined) return { status: "ready", portfolio: known };
  return isCurrent ? progress : { status: "assessing", assessed: 0 };
}
