import { useCallback, useState } from "react";

import { useFindings } from "../parts/useFindings";
import type { AssessedView } from "../book/credit-view";
import type { FindPortfolio, Portfolio } from "./portfolio-of";

/** The portfolio of a view, or how far it is. */
export type PortfolioProgress =
  | { readonly status: "assessing"; readonly assessed: number }
  | { readonly status: "ready"; readonly portfolio: Portfolio };

const kept = new WeakMap<AssessedView, Portfolio>();

/**
 * Gives the portfolio of a view; whoever leaves the task ends the work.
 *
 * @param find - Always the same function.
 */
export function usePortfolio(view: AssessedView, find: FindPortfolio): PortfolioProgress {
  const [progress, setProgress] = useState({ view, assessed: 0 });
  const findTold = useCallback(
    (asked: AssessedView, signal: AbortSignal) =>
      find(
        asked,
        (assessed) => {
          setProgress({ view: asked, assessed });
        },
        signal,
      ),
    [find],
  );
  const portfolio = useFindings(view, kept, findTold);
  if (portfolio !== null) return { status: "ready", portfolio };
  return { status: "assessing", assessed: progress.view === view ? progress.assessed : 0 };
}
