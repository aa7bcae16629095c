/** What went wrong, in the reader's language. */
import { EngineError, type Language } from "../../engine";
import { paneText, tableKindName } from "../../i18n/pane-texts";
import { titledTableMessage } from "../../i18n/table-messages";
import { refusalText, workbookProblemText } from "../../i18n/workbook-problems";
import type { SourceChange } from "../../workbook/source-changes";
import { listText } from "../../i18n/lists";
import { WorkbookProblem, type ProblemDetails } from "../../workbook/workbook-problem";
import { isPartMissing } from "./part-missing";

export { tableMessage } from "../../i18n/table-messages";

/**
 * Words anything that was thrown: a fault of the data, a problem of the workbook, a refusal
 * of Excel with what to do about it, or a defect.
 *
 * @param error - What was caught.
 */
export function problemText(error: unknown, language: Language): string {
  if (error instanceof EngineError) return titledTableMessage(error, language);
  if (error instanceof WorkbookProblem) return detailsText(error.details, language);
  if (isPartMissing(error)) return paneText("partMissing", language);
  const message = error instanceof Error ? error.message : String(error);
  const code = excelCode(error);
  if (code === null) return paneText("defect", language, { message });
  return refusalText(code, message, language);
}

function detailsText(details: ProblemDetails, language: Language): string {
  switch (details.code) {
    case "noAsOfDate": {
      const text = details.found === "" ? "emptyAsOfDate" : "noAsOfDate";
      return workbookProblemText(text, language, { ...details });
    }
    case "sourcesChanged": {
      const names = details.changes.map((change) => changeName(change, language));
      const changes = listText(names, language);
      return workbookProblemText("sourcesChanged", language, { changes });
    }
    case "halfWritten": {
      const { message, sheets } = details;
      const places = { message, sheets: listText(sheets, language), count: sheets.length };
      return workbookProblemText("halfWritten", language, places);
    }
    case "packsStopped": {
      const sheets = listText(details.sheets, language);
      return workbookProblemText("packsStopped", language, { ...details, sheets });
    }
    case "tableUnreadable": {
      const table = tableKindName(details.kind, language);
      return workbookProblemText("tableUnreadable", language, { table });
    }
    default:
      return workbookProblemText(details.code, language, { ...details });
  }
}

function changeName(change: SourceChange, language: Language): string {
  return change === "asOfDate" ? paneText("asOfDate", language) : tableKindName(change, language);
}

/** Excel's errors carry a code and say where in the object model they arose; null for others. */
function excelCode(error: unknown): string | null {
  const isExcels = error instanceof Error && "code" in error && "debugInfo" in error;
  return isExcels ? String(error.code) : null;
}
