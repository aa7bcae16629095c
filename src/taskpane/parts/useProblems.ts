import { useEffect, useState } from "react";

type Problems = Pick<typeof import("./problem"), "problemText" | "tableMessage">;

/** The words for what goes wrong, fetched when something does: there are many of them. */
export function useProblems(isNeeded: boolean): Problems | null {
  const [problems, setProblems] = useState<Problems | null>(null);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isOver = false;
    void import(/* webpackChunkName: "problems" */ "./problem").then(
      ({ problemText, tableMessage }) => {
        if (!isOver) setProblems({ problemText, tableMessage });
      },
    );
    return () => {
      isOver = true;
    };
  }, [isNeeded]);
  return problems;
}
