/** Watches the workbook for whatever can change what was read from it. */
import { areaOf, type CellArea } from "./cell-address";
import { addHandler, type Stop } from "./follow-selection";
import { hasSet } from "./requirement-sets";

/** Something has changed on a sheet. */
export interface WorkbookChange {
  readonly sheetId: string;
  /**
   * Cells with another value, entered or calculated; null where cells have moved, and where
   * the sheet was renamed or deleted.
   */
  readonly area: CellArea | null;
}

/**
 * Calls back with every change of cells and sheets, by the user, a colleague or calculation.
 *
 * Handlers run for every co-author, so that a handler may mark something as out of date, and
 * must not write. An edition of Excel that does not tell of sheets renamed goes without.
 */
export async function watchChanges(onChange: (change: WorkbookChange) => void): Promise<Stop> {
  const tell = (sheetId: string, area: CellArea | null) => {
    onChange({ sheetId, area });
    return Promise.resolve();
  };
  const stops = [
    await addHandler((context) =>
      context.workbook.worksheets.onChanged.add(({ worksheetId, changeType, address }) =>
        tell(worksheetId, changeType === "RangeEdited" ? areaOf(address) : null),
      ),
    ),
    await addHandler((context) =>
      context.workbook.worksheets.onCalculated.add(({ worksheetId, address }) =>
        tell(worksheetId, areaOf(address)),
      ),
    ),
    await addHandler((context) =>
      context.workbook.worksheets.onDeleted.add(({ worksheetId }) => tell(worksheetId, null)),
    ),
  ];
  if (hasSet("ExcelApi", "1.17")) {
    stops.push(
      await addHandler((context) =>
        context.workbook.worksheets.onNameChanged.add(({ worksheetId }) => tell(worksheetId, null)),
      ),
    );
  }
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
