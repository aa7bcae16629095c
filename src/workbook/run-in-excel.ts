/** The one way into Excel. */

/**
 * Runs a batch in Excel.
 *
 * It waits while the user edits a cell, and is one step of undo where Excel knows that.
 * Errors of Excel are left to the caller, who shows them.
 */
export function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
}
