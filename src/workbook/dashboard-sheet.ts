/** Writes the dashboard: tables of values, and beside each a chart of Excel's own. */
import { addSheet } from "./add-sheet";
import { addBars, addCharts, deleteCharts, isNotDrawn } from "./dashboard-charts";
import { layOut, type Dashboard, type PlacedTable } from "./dashboard-layout";
import { writeDraft } from "./review/write-draft";
import { markArea } from "./share/own-areas";
import { nextAreaNumber } from "./share/trail";

/**
 * Writes the sheet at the end of the workbook and shows it; nothing that is there is touched.
 *
 * Where Excel draws no charts for add-ins, bars stand in the cells, and the sheet says so.
 *
 * @param noCharts - What is then said.
 * @returns The name of the sheet.
 */
export function writeDashboard(
  context: Excel.RequestContext,
  plan: Dashboard,
  noCharts: string,
): Promise<string> {
  return addSheet(context, plan.title, async (sheet) => {
    const number = await nextAreaNumber(context);
    const { draft, tables, noteRow } = layOut(plan);
    writeDraft(sheet, draft);
    markArea(
      context,
      "Sheet",
      number,
      sheet.getRangeByIndexes(0, 0, draft.rowCount, draft.columnWidths.length),
    );
    sheet.showGridlines = false;
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.orientation = "Portrait";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.activate();
    sheet.getCell(0, 0).select();
    await context.sync();
    if (!(await hasCharts(context, sheet, tables))) {
      addBars(sheet, tables);
      sheet.getCell(noteRow, 0).values = [[noCharts]];
    }
  });
}

async function hasCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  tables: readonly PlacedTable[],
): Promise<boolean> {
  try {
    addCharts(sheet, tables);
    await context.sync();
    return true;
  } catch (error) {
    if (!isNotDrawn(error)) throw error;
    await deleteCharts(context, sheet);
    return false;
  }
}
