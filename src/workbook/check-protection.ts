/** Sees to it that the cells of a sheet can be changed. */
import { WorkbookProblem } from "./workbook-problem";

/**
 * Looks whether sheets take changes, before anything is written.
 *
 * @throws WorkbookProblem naming the first that is protected.
 */
export async function checkUnprotected(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
): Promise<void> {
  const sheets = [...new Set(sheetNames)].map((name) =>
    context.workbook.worksheets.getItem(name).load("name,protection/protected"),
  );
  await context.sync();
  const sheet = sheets.find(({ protection }) => protection.protected);
  if (sheet !== undefined) throw new WorkbookProblem({ code: "sheetProtected", sheet: sheet.name });
}
