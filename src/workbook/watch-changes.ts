/** Watches the workbook for changes of its cells. */
import { addHandler, type Stop } from "./follow-selection";

/**
 * Calls back with the id of each sheet whose cells the user or a colleague changes.
 *
 * Recalculated formulas are no change. Handlers run for every co-author, so that a handler
 * may mark something as out of date, and must not write.
 */
export function watchChanges(onChange: (sheetId: string) => void): Promise<Stop> {
  return addHandler((context) =>
    context.workbook.worksheets.onChanged.add((event) => {
      onChange(event.worksheetId);
      return Promise.resolve();
    }),
  );
}
