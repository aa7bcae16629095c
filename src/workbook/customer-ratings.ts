/** Writes ratings of a customer into the table of customers, where the functions read them. */
import { cellAddress } from "./cell-address";
import { applyStyle } from "./cell-styles";
import type { TablePlace } from "./table-place";
import { WorkbookProblem } from "./workbook-problem";
import { enteredValue } from "./write-values";

/** A rating and where it goes. */
export interface RatingCell {
  /** Column of the table, from 0; null for one that it does not have yet. */
  readonly column: number | null;
  /** Header of a new column. */
  readonly title: string;
  readonly value: number;
}

/**
 * Tells whether columns can be added to a table: a name for a range would have to grow, and beside the cells of a sheet
 * nothing may stand.
 */
export function canGrow({ kind }: TablePlace): boolean {
  return kind !== "name";
}

/**
 * Makes what puts ratings into the row of a customer; columns that are missing are added on the right. The caller syncs.
 *
 * @param row - Row of the customer within the range, from 0.
 * @param headRow - Row of the header within the range.
 * @throws WorkbookProblem where a formula or other cells are in the way.
 */
export async function ratingWriter(
  context: Excel.RequestContext,
  place: TablePlace,
  { row, headRow }: { readonly row: number; readonly headRow: number },
  ratings: readonly RatingCell[],
): Promise<() => void> {
  const sheet = context.workbook.worksheets.getItem(place.sheetName);
  const added = ratings.filter(({ column }) => column === null);
  const end = place.column + place.columnCount;
  const cells = ratings.flatMap(({ column, value }) =>
    column === null
      ? []
      : [
          { value, cell: sheet.getCell(place.row + row, place.column + column).load("formulas") },
        ].map((one) => ({ ...one, address: cellAddress(place.row + row, place.column + column) })),
  );
  const beside =
    place.kind === "sheet" && added.length > 0
      ? sheet.getRangeByIndexes(place.row, end, place.rowCount, added.length).load("formulas")
      : null;
  await context.sync();
  for (const { cell, address } of cells) {
    const [[formula]] = cell.formulas as [[unknown]];
    if (typeof formula === "string" && formula.startsWith("=")) inTheWay(place, address);
  }
  (beside?.formulas as unknown[][] | undefined)?.forEach((found, at) => {
    const column = found.findIndex((cell) => cell !== "");
    if (column >= 0) inTheWay(place, cellAddress(place.row + at, end + column));
  });
  return () => {
    for (const { cell, value } of cells) cell.values = [[value]];
    added.forEach(({ title, value }, at) => {
      if (place.kind === "table") {
        const blank = Array.from({ length: place.rowCount }, (_, i) => [i === 0 ? title : ""]);
        context.workbook.tables.getItem(place.name).columns.add(undefined, blank);
      } else {
        const head = sheet.getCell(place.row + headRow, end + at);
        head.values = [[enteredValue(title)]];
        applyStyle(head, { rowCount: 1, columnCount: 1 }, { style: "heading" });
      }
      sheet.getCell(place.row + row, end + at).values = [[value]];
    });
  };
}

function inTheWay(place: TablePlace, address: string): never {
  throw new WorkbookProblem({ code: "cellInWay", cell: `${place.sheetName}!${address}` });
}
