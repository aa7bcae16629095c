/** The bucket that a policy does not name, in the pane and in every report. */
import { nameIn, type Language, type Term } from "../engine";

const NOT_DUE: Term = ["Not due", "未到期", "未到期"];

/** Names the bucket of what is not past due. */
export function notDueLabel(language: Language): string {
  return nameIn(NOT_DUE, language);
}
