import { useEffect, useState } from "react";

import type { AssessedView } from "../book/credit-view";
import { knownPortfolio, portfolioOf, type Portfolio } from "./portfolio-of";

/** The portfolio of a view, or how far it is. */
export type PortfolioProgress =
  | { readonly status: "assessing"; readonly assessed: number }
  | { readonly status: "ready"; readonly portfolio: Portfolio };

type Progress = PortfolioProgress & { readonly view: AssessedView };

/** Finds the portfolio of a view; whoever leaves the task ends the work. */
export function usePortfolio(view: AssessedView): PortfolioProgress {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const isCurrent = progress?.view === view;
  const known = knownPortfolio(view);
  const isKnown = known !== null;
  useEffect(() => {
    if (isKnown) return undefined;
    const ending = new AbortController();
    portfolioOf(
      view,
      (assessed) => {
        setProgress({ view, status: "assessing", assessed });
      },
      ending.signal,
    ).then((portfolio) => {
      if (portfolio !== null) setProgress({ view, status: "ready", portfolio });
    }, setFault);
    return () => {
      ending.abort();
    };
  }, [view, isKnown]);
  if (fault !== null) throw fault as Error;
  if (known !== null) return { status: "ready", portfolio: known };
  return isCurrent ? progress : { status: "assessing", assessed: 0 };
}
