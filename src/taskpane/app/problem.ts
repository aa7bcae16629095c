/** What went wrong, in the reader's language. */
import { EngineError, type Language } from "../../engine";
import { argumentMessage } from "../../i18n/messages";
import { paneText } from "../../i18n/pane-texts";

/**
 * Words anything that was thrown: a fault of the data, a refusal of Excel, or a defect.
 *
 * @param error - What was caught.
 */
export function problemText(error: unknown, language: Language): string {
  if (error instanceof EngineError) return argumentMessage(error, language);
  const message = error instanceof Error ? error.message : String(error);
  return paneText(isExcelError(error) ? "excelRefused" : "defect", language, { message });
}

/** Excel's errors carry a code and say where in the object model they arose. */
function isExcelError(error: unknown): boolean {
  return error instanceof Error && "code" in error && "debugInfo" in error;
}
