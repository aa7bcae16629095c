/** The policy of the sample: the built-in one, with its currency and its exchange rate filled in. */

import type { Workbook } from "../files/excel-workbook";

import { CNY_RATE } from "./credit-limits";
import type { TableCells } from "./data-sheets";
import type { Cell } from "./dirty-rows";
import {
  freeze,
  printWide,
  styleColumns,
  styleHeader,
  writeTitle,
  type SheetColumn,
} from "./sheet-style";
import type { WorksheetFunctions } from "./worksheet-functions";

const COLUMNS: readonly SheetColumn[] = [
  { title: "Rule", width: 16 },
  { title: "Item", width: 36 },
  { title: "From", width: 12, alignment: { horizontal: "right" } },
  { title: "Value", width: 18, alignment: { horizontal: "right" } },
  { title: "Note", width: 110, alignment: { indent: 1 } },
];

const LINES = [
  'The built-in policy "International" as =CREDIT.POLICY("International","en") gives it, with the base currency and the rate of the yuan filled in.',
  "Change any value: scores, grades, limits, aging and warnings follow.",
];

/** Writes the policy as a table of its own, so that every value in it can be changed. */
export async function addPolicy(
  workbook: Workbook,
  functions: WorksheetFunctions,
): Promise<TableCells> {
  const rows = await policyRows(functions);
  const sheet = workbook.addWorksheet("Policy");
  const headerRow = LINES.length + 3;
  sheet.addTable({
    name: "Policy",
    ref: `A${String(headerRow)}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: COLUMNS.map(({ title }) => ({ name: title, filterButton: true })),
    rows: rows.map((row) => [...row]),
  });
  styleColumns(sheet, COLUMNS);
  styleHeader(sheet, headerRow, COLUMNS);
  writeTitle(sheet, "Credit policy", LINES);
  freeze(sheet, headerRow, 2);
  printWide(sheet, headerRow);
  return [COLUMNS.map(({ title }) => title), ...rows];
}

/** Rows of the policy, without their header. */
async function policyRows(functions: WorksheetFunctions): Promise<Cell[][]> {
  const [, ...rows] = await functions.callLater("POLICY", ["International", "en"]);
  const isBaseCurrency = (row: readonly unknown[]): boolean =>
    row[0] === "setting" && row[1] === "base currency";
  if (!rows.some(isBaseCurrency)) throw new Error("The built-in policy names no base currency.");
  return rows.flatMap((row): Cell[][] => {
    const cells = row.map((cell) => (cell === "" ? null : (cell as Cell)));
    if (!isBaseCurrency(row)) return [cells];
    const [rule = null, item = null, from = null, , note = null] = cells;
    return [
      [rule, item, from, "USD", note],
      ["rate", "CNY", null, CNY_RATE, "US dollars for one yuan"],
    ];
  });
}
