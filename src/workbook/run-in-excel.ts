/** The ways into Excel. */
import { hasSet } from "./requirement-sets";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch in Excel that reads, selects or listens.
 *
 * It waits while the user edits a cell. Errors of Excel are left to the caller, who shows
 * them.
 */
export function runInExcel<T>(batch: Batch<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/**
 * Runs a batch in Excel that writes, as one step of undo where Excel can do that.
 *
 * Some editions that know undo groups refuse them all the same: all of them on the web, and
 * those with many formulas. The batch is then run once again without.
 *
 * @param batch - Leaves nothing behind when it fails, as it may be run a second time.
 */
export async function writeInExcel<T>(batch: Batch<T>): Promise<T> {
  if (!hasSet("ExcelApi", "1.20")) return runInExcel(batch);
  const group = { isTaken: false };
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
      // A step that changes nothing shows whether Excel takes the group at all.
      context.workbook.load("name");
      await context.sync();
      group.isTaken = true;
      return batch(context);
    });
  } catch (error) {
    if (group.isTaken && !isUndoRefusal(error)) throw error;
    return runInExcel(batch);
  }
}

/** Tells whether Excel refused a step only because it is part of an undo group. */
export function isUndoRefusal(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "UndoNotSupported";
}
