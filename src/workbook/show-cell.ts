/** Takes the user to a cell. */

/** Activates the sheet and selects the cell; row and column count from 0. */
export async function showCell(
  context: Excel.RequestContext,
  sheetName: string,
  row: number,
  column: number,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  sheet.getCell(row, column).select();
  await context.sync();
}
