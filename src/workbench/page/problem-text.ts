import { FileProblem } from "../files/file-problem";
import type { Texts } from "./texts";

/** What the user is told about an action that failed: the file, what was found, what is expected. */
export function problemText(error: unknown, texts: Texts): string {
  if (error instanceof FileProblem) {
    return texts.problems[error.code]({ file: error.fileName, found: error.found });
  }
  return texts.failed(error instanceof Error ? error.message : String(error));
}
