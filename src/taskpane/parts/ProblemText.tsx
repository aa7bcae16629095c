import type { ReactElement } from "react";

import { useProblems } from "./useProblems";
import { useTexts } from "./useTexts";

/** Says what went wrong; see `problemText`. */
export function ProblemText({ error }: { readonly error: unknown }): ReactElement {
  const { language } = useTexts();
  return <>{useProblems(true)?.problemText(error, language)}</>;
}
