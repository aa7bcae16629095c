/** What of a workbook matters to those with whom it is shared. */
import { headedAreas, headingKey } from "../../workbook/share/headings";
import { findFormulas, formulaCount, type FoundFormula } from "../../workbook/share/find-formulas";
import { filledArea, findOwnAreas, isInPlace } from "../../workbook/share/own-areas";
import { OWN_TABLES } from "../../workbook/share/own-table-names";
import { readRanges } from "../../workbook/read-ranges";
import { runInExcel } from "../../workbook/run-in-excel";

/** A sheet that can be copied. */
export interface ShareSheet {
  readonly name: string;
  /** Formulas of the add-in that stand on it. */
  readonly formulas: number;
  /** Headings of its tables, each once. */
  readonly headings: readonly string[];
  /** Last row in which headings were looked for; null where all rows were looked through. */
  readonly lastRow: number | null;
}

/** The workbook as others will see it. */
export interface ShareScan {
  readonly formulas: readonly FoundFormula[];
  /** Formulas in whose place values stand. */
  readonly values: number;
  /** Sheets in view that are no copies, in their order. */
  readonly sheets: readonly ShareSheet[];
  /** Sheet of the trail; null while there is none. */
  readonly trailSheet: string | null;
}

/** Cells of a sheet in which headings are looked for: one with more is a ledger, with its heading on top. */
const MOST_CELLS = 200_000;

/** Looks at the workbook. */
export function scanForShare(): Promise<ShareScan> {
  return runInExcel(async (context) => {
    const formulas = await findFormulas(context);
    const areas = await findOwnAreas(context);
    const copies = new Set(
      areas.filter(({ kind }) => kind === "Copy").map(({ sheetName }) => sheetName),
    );
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const trail = tables.getItemOrNullObject(OWN_TABLES.trail).load("worksheet/name");
    await context.sync();
    const trailSheet = trail.isNullObject ? null : trail.worksheet.name;
    const shown = worksheets.items.filter(
      ({ name, visibility }) =>
        visibility === "Visible" && !copies.has(name) && name !== trailSheet,
    );
    return {
      formulas,
      values: formulaCount(areas.filter(isInPlace).map(filledArea)),
      sheets: await sheetsOf(context, shown, formulas),
      trailSheet,
    };
  });
}

async function sheetsOf(
  context: Excel.RequestContext,
  shown: readonly Excel.Worksheet[],
  formulas: readonly FoundFormula[],
): Promise<ShareSheet[]> {
  const used = shown.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const filled = shown.flatMap(({ name }, i) =>
    used[i]!.isNullObject ? [] : [{ name, range: used[i]! }],
  );
  const ranges = filled.map(({ name, range }) => {
    const columnCount = range.columnIndex + range.columnCount;
    const all = range.rowIndex + range.rowCount;
    const rowCount = Math.min(all, Math.ceil(MOST_CELLS / columnCount));
    return { sheetName: name, row: 0, column: 0, rowCount, columnCount, all };
  });
  const grids = await readRanges(context, ranges);
  return filled.map(({ name }, i) => {
    const { rowCount, all } = ranges[i]!;
    const headings = headedAreas(grids[i]!).flatMap((area) => area.headings);
    return {
      name,
      formulas: formulas.filter(({ sheetName }) => sheetName === name).length,
      headings: [...new Map(headings.map((heading) => [headingKey(heading), heading])).values()],
      lastRow: rowCount < all ? rowCount : null,
    };
  });
}
