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
  const name = freeSheetName(wanted, await takenNames(context));
  const sheet = context.workbook.worksheets.add(name).load("id");
  await context.sync();
  try {
    await write(sheet);
    // The user may have renamed it while it was written.
    sheet.load("name");
    await context.sync();
    return sheet.name;
  } catch (error) {
    throw await afterTakingBack([{ id: sheet.id, name }], error);
  }
}

/**
 * Gives the names of all sheets, before one is added.
 *
 * @throws WorkbookProblem where the structure of the workbook is protected.
 */
export async function takenNames(context: Excel.RequestContext): Promise<string[]> {
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  worksheets.load("items/name");
  await context.sync();
  if (protection.protected) throw new WorkbookProblem({ code: "structureProtected" });
  return worksheets.items.map(({ name }) => name);
}

/**
 * Does what belongs to a sheet that was just written, such as its line in the trail.
 *
 * Where that is refused, the sheet is taken away again.
 *
 * @returns The name of the sheet.
 */
export async function orTakeBack(sheetName: string, rest: () => Promise<void>): Promise<string> {
  try {
    await rest();
    return sheetName;
  } catch (error) {
    throw await afterTakingBack([{ id: sheetName, name: sheetName }], error);
  }
}

/** A sheet that was begun, by its id and the name that it was given. */
export interface BegunSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Takes sheets away that were begun.
 *
 * @param error - Why they could not be finished.
 * @returns What is to be thrown: a WorkbookProblem that names the sheets where some could not be taken away, one
 * where somebody has deleted a sheet meanwhile, and else the error.
 */
export async function afterTakingBack(
  begun: readonly BegunSheet[],
  error: unknown,
): Promise<unknown> {
  const stayed: string[] = [];
  const deleted: string[] = [];
  // One by one: where one is refused, those before and behind it are not.
  for (const { id, name } of begun) {
    try {
      if (!(await takeAway(id))) deleted.push(name);
    } catch {
      stayed.push(name);
    }
  }
  if (stayed.length > 0) {
    const message = error instanceof Error ? error.message : String(error);
    return new WorkbookProblem({ code: "halfWritten", sheets: stayed, message });
  }
  const [sheet] = deleted;
  return sheet === undefined ? error : new WorkbookProblem({ code: "sheetDeleted", sheet });
}

/** Deletes a sheet, on its own: that can be part of no undo group. False where it is not there any more. */
function takeAway(id: string): Promise<boolean> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.delete();
    await context.sync();
    return true;
  });
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
