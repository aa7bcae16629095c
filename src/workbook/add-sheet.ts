/** Adds sheets without touching what is there, whole or not at all. */
import { runInExcel } from "./run-in-excel";
import { WorkbookProblem } from "./workbook-problem";

const LONGEST_NAME = 31;

/**
 * Adds a sheet at the end under a name that is still free, and has it written.
 *
 * When Excel refuses a step of the writing, the sheet is taken away again.
 *
 * @param wanted - The name; what Excel forbids in it is replaced, and a number follows
 * when it is taken.
 * @param write - Gets the new sheet and puts the steps into the batch; this function syncs. What is too
 * much for one message may be synchronised in it.
 * @returns The name of the sheet.
 * @throws WorkbookProblem where the structure of the workbook is protected, where the sheet
 * was deleted meanwhile, and where it could not be taken away again.
 */
export async function addSheet(
  context: Excel.RequestContext,
  wanted: string,
  write: (sheet: Excel.Worksheet) => void | Promise<void>,
): Promise<string> {
  const { sheet, name } = await emptySheet(context, wanted);
  try {
    await write(sheet);
    // The user may have renamed it while it was written.
    sheet.load("name");
    await context.sync();
    return sheet.name;
  } catch (error) {
    throw await afterTakingBack(sheet.id, name, error);
  }
}

async function emptySheet(
  context: Excel.RequestContext,
  wanted: string,
): Promise<{ readonly sheet: Excel.Worksheet; readonly name: string }> {
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  worksheets.load("items/name");
  await context.sync();
  if (protection.protected) throw new WorkbookProblem({ code: "structureProtected" });
  const name = freeSheetName(
    wanted,
    worksheets.items.map((sheet) => sheet.name),
  );
  const sheet = worksheets.add(name).load("id");
  await context.sync();
  return { sheet, name };
}

/** Takes a sheet away that was begun; gives what is to be said about it. */
async function afterTakingBack(id: string, name: string, error: unknown): Promise<unknown> {
  try {
    // On its own: a sheet's deletion can be part of no undo group.
    const wasThere = await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      await context.sync();
      if (sheet.isNullObject) return false;
      sheet.delete();
      await context.sync();
      return true;
    });
    return wasThere ? error : new WorkbookProblem({ code: "sheetDeleted", sheet: name });
  } catch {
    const message = error instanceof Error ? error.message : String(error);
    return new WorkbookProblem({ code: "halfWritten", sheet: name, message });
  }
}

/**
 * Takes sheets away again that were begun, those that somebody has deleted meanwhile left out.
 *
 * Where that is refused they stay: what is to be told is why they were not finished.
 *
 * @param keys - Ids or names.
 */
export async function takeSheetsAway(keys: readonly string[]): Promise<void> {
  try {
    // On its own: a sheet's deletion can be part of no undo group.
    await runInExcel(async (context) => {
      const sheets = keys.map((key) => context.workbook.worksheets.getItemOrNullObject(key));
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch {
    // The caller throws the first error.
  }
}

/**
 * Makes a sheet name that Excel allows and that is not taken.
 *
 * @param taken - Names in use; letter case does not tell names apart.
 *
 * @example
 * freeSheetName("Review A/B", ["review a b"]); // "Review A B (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowedName(wanted);
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, LONGEST_NAME - ending.length).trimEnd() + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function allowedName(wanted: string): string {
  const name = wanted

    .replace(/[\\/?*[\]:\u0000-\u001f]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
  // Excel keeps "History" for itself.
  return name === "" || name.toLowerCase() === "history" ? `${name}_` : name;
}
