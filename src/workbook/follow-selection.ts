/** Follows the user's selection: what stands in the selected row. */
import type { CellGrid } from "../engine";
import { runInExcel } from "./run-in-excel";

/** Ends the following. */
export type Stop = () => Promise<void>;

/** Reads the selected row: the active cell first, then the filled cells of its row from the left. */
export async function selectedRow(context: Excel.RequestContext): Promise<readonly unknown[]> {
  const cell = context.workbook.getActiveCell().load("values");
  const row = cell.getEntireRow().getUsedRangeOrNullObject(true).load("values");
  await context.sync();
  const [first = []] = cell.values as CellGrid;
  const [others = []] = row.isNullObject ? [] : (row.values as CellGrid);
  return [...first, ...others];
}

/**
 * Calls back with the selected row whenever the selection moves.
 *
 * While the user moves on, answers about rows already left are dropped.
 *
 * @param onRow - Gets the cells of the row.
 * @param onError - Gets what Excel refused.
 */
export async function followSelection(
  onRow: (cells: readonly unknown[]) => void,
  onError: (error: unknown) => void,
): Promise<Stop> {
  let latest = 0;
  const handler = () => {
    const mine = ++latest;
    return runInExcel(selectedRow).then((cells) => {
      if (mine === latest) onRow(cells);
    }, onError);
  };
  return addHandler((context) => context.workbook.worksheets.onSelectionChanged.add(handler));
}

/** Registers a handler and gives the way to remove it. */
export async function addHandler<T>(
  register: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): Promise<Stop> {
  const registration = await runInExcel(async (context) => {
    const result = register(context);
    await context.sync();
    return result;
  });
  return async () => {
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}
