/** Columns of a sheet by their headings, and which of them are hardly meant for others. */
import { cellText, comparisonKey, type CellGrid } from "../../engine";
import type { CellArea } from "../cell-address";

/** A table of a sheet: its headings with the rows below them. */
export interface HeadedArea extends CellArea {
  /** As they stand there; "" for a column without. */
  readonly headings: readonly string[];
}

/**
 * Finds the tables of a sheet by their form: a row of two or more texts side by side, with filled rows below it.
 *
 * Blank columns part tables that stand beside each other, blank rows those below each other; a row of texts
 * within a table is no heading.
 *
 * @param values - Of the sheet, from its first cell on.
 */
export function headedAreas(values: CellGrid): HeadedArea[] {
  const areas: HeadedArea[] = [];
  values.forEach((cells, row) => {
    for (const { column, columnCount } of textRuns(cells)) {
      const isWithin = areas.some((area) => reaches(area, row, column, columnCount));
      if (isWithin) continue;
      const rowCount = filledRows(values, row, column, columnCount);
      if (rowCount < 2) continue;
      const headings = cells.slice(column, column + columnCount).map(cellText);
      areas.push({ row, column, rowCount, columnCount, headings });
    }
  });
  return areas;
}

/** Runs of two or more texts side by side. */
function textRuns(cells: CellGrid[number]): { column: number; columnCount: number }[] {
  const runs: { column: number; columnCount: number }[] = [];
  for (let start = 0; start < cells.length; start++) {
    let end = start;
    while (end < cells.length && isHeading(cells[end])) end++;
    if (end - start >= 2) runs.push({ column: start, columnCount: end - start });
    start = Math.max(start, end);
  }
  return runs;
}

function isHeading(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim() !== "" && !cell.startsWith("#");
}

function filledRows(values: CellGrid, row: number, column: number, columnCount: number): number {
  let end = row + 1;
  const isFilled = (cells: CellGrid[number] | undefined) =>
    cells?.slice(column, column + columnCount).some((cell) => cell !== "" && cell !== null) ??
    false;
  while (isFilled(values[end])) end++;
  return end - row;
}

function reaches(area: HeadedArea, row: number, column: number, columnCount: number): boolean {
  return (
    row < area.row + area.rowCount &&
    column < area.column + area.columnCount &&
    area.column < column + columnCount
  );
}

/** Words of headings under which people write what is not for everybody. */
const CONFIDENTIAL = new RegExp(
  [
    ...["notes?", "remarks?", "comments?", "memos?", "annotations?", "internal", "confidential"],
    ...["margins?", "costs?", "profits?", "commissions?", "discounts?", "iban", "bic", "swift"],
    ...[
      "bank",
      "e-?mails?",
      "phones?",
      "tel",
      "telephone",
      "mobile",
      "fax",
      "contacts?",
      "salar(?:y|ies)",
    ],
    ...["passwords?", "tax (?:id|no|number)", "vat (?:id|no|number)"],
  ]
    .map((word) => `\\b${word}\\b`)
    .join("|") +
    "|备注|附注|批注|说明|内部|机密|毛利|成本|利润|佣金|折扣|银行|账号|邮箱|电话|手机|传真|联系人|税号|纳税人" +
    "|備註|附註|註記|註解|說明|機密|毛利|利潤|佣金|銀行|帳號|郵件|電話|傳真|聯絡人|統一編號|統編",
  "iu",
);

/** Tells whether a heading stands over what is hardly meant for others. */
export function seemsConfidential(heading: string): boolean {
  return CONFIDENTIAL.test(heading.normalize("NFKC").replaceAll("_", " "));
}

/** Tells headings apart regardless of letter case, width and spaces. */
export function headingKey(heading: string): string {
  return comparisonKey(heading);
}
