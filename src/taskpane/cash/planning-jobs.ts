/** What the task writes into the workbook beside functions. */
import type { CreditBook, Language, PlanningKind } from "../../engine";
import { planningWord } from "../../i18n/pane-planning";
import { writePlanningSample } from "../../workbook/planning-samples";
import { writeInExcel } from "../../workbook/run-in-excel";
import type { JobResult } from "../app/pane-state";

/** Writes a table of the kind to begin with, about customers of the book. */
export async function beginTable(
  kind: PlanningKind,
  { asOfDate, places }: CreditBook,
  language: Language,
): Promise<JobResult> {
  const example = { asOfDate, customers: places.identities.map(({ id }) => id) };
  const sheetName = await writeInExcel((context) =>
    writePlanningSample(context, kind, example, language),
  );
  return { sheetName, message: planningWord("begun", language, { sheet: sheetName }) };
}
