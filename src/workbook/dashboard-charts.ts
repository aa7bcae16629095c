/** Charts of Excel's own beside tables, or bars within them. */
import { FORMATS } from "./cell-styles";
import { CHART_COLUMNS, CHART_ROWS, type PlacedTable } from "./dashboard-layout";

/** The product's colour, and a light one that figures are read on. */
const COLOUR = "#0B6B58";
const BAR_COLOUR = "#9CCFC4";

const TYPES = { columns: "ColumnClustered", line: "LineMarkers", bars: "BarClustered" } as const;

/** Whether Excel has refused a step only because it does not have it. */
export function isNotDrawn(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return error.code === "NotImplemented" || error.code === "ApiNotFound";
}

/** Adds a chart beside each table that is to have one. */
export function addCharts(sheet: Excel.Worksheet, tables: readonly PlacedTable[]): void {
  for (const table of tables) if (table.chart !== null) addChart(sheet, table, table.chart);
}

/** Deletes the charts of a sheet, some of which may be half drawn. */
export async function deleteCharts(
  context: Excel.RequestContext,
  { charts }: Excel.Worksheet,
): Promise<void> {
  try {
    charts.load("items/name");
    await context.sync();
    // From the last: Excel's library names them by their places.
    for (const chart of [...charts.items].reverse()) chart.delete();
    await context.sync();
  } catch (error) {
    // An Excel without charts has none to delete.
    if (!isNotDrawn(error)) throw error;
  }
}

function addChart(sheet: Excel.Worksheet, table: PlacedTable, kind: keyof typeof TYPES): void {
  const { headRow, headings, formats, rows, title } = table;
  const figures = sheet.getRangeByIndexes(headRow, 1, rows.length + 1, 1);
  // Left to itself, Excel may take days for a second row of figures.
  const chart = sheet.charts.add(TYPES[kind], figures, "Columns");
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRangeByIndexes(headRow + 1, 0, rows.length, 1));
  series.format.fill.setSolidColor(COLOUR);
  if (kind === "line") series.format.line.color = COLOUR;
  chart.name = title;
  chart.title.text = title;
  chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = headings[0]!;
  valueAxis.title.text = headings[1]!;
  valueAxis.numberFormat = FORMATS[formats[1]!];
  // Bars stand from below; the first row is to be on top.
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
  chart.setPosition(
    sheet.getCell(headRow, CHART_COLUMNS.first),
    sheet.getCell(headRow + CHART_ROWS - 1, CHART_COLUMNS.last),
  );
}

/** Adds bars to the figures of each table that would have a chart. */
export function addBars(sheet: Excel.Worksheet, tables: readonly PlacedTable[]): void {
  for (const { chart, headRow, rows } of tables) {
    if (chart === null) continue;
    const figures = sheet.getRangeByIndexes(headRow + 1, 1, rows.length, 1);
    const { dataBar } = figures.conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = BAR_COLOUR;
    dataBar.positiveFormat.gradientFill = false;
    // From nought: else the smallest figure has no bar at all.
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  }
}
