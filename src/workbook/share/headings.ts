/** Columns of a sheet by their headings, and which of them are hardly meant for others. */
import { cellText, comparisonKey, isErrorCell, type CellGrid } from "../../engine";
import { overlap, type CellArea } from "../cell-address";

/** A table of a sheet: its headings with the rows below them. */
export interface HeadedArea extends CellArea {
  /** As they stand there; "" for a column without. */
  readonly headings: readonly string[];
}

/**
 * Finds the tables of a sheet by their form: a row of two or more texts side by side, or of whole numbers that rise or
 * fall, such as years, with filled rows below it.
 *
 * Blank columns part tables that stand beside each other. Below a blank row a table goes on, down to the next heading.
 * A row of texts within a table is no heading, unless it is wider than what stands above it. Where a row of numbers
 * and one of texts could both be it, the texts are.
 *
 * @param values - Of the sheet, from its first cell on.
 */
export function headedAreas(values: CellGrid): HeadedArea[] {
  const areas: HeadedArea[] = [];
  for (const isHead of [hasTextsSideBySide, hasNumbersInOrder]) {
    const known = [...areas];
    values.forEach((cells, row) => {
      for (const { column, columnCount } of headingRuns(cells, isHead)) {
        const head = { row, column, rowCount: 1, columnCount };
        const above = areas.filter((area) => overlap(area, head));
        if (above.length > 0 && !isWiderHeading(values, head, above)) continue;
        const rowCount = filledRows(values, head);
        const run = { ...head, rowCount };
        if (rowCount < 2 || known.some((area) => overlap(area, run))) continue;
        for (const area of above) {
          areas.splice(areas.indexOf(area), 1);
          if (row - area.row > 1) areas.push({ ...area, rowCount: row - area.row });
        }
        const headings = cells.slice(column, column + columnCount).map(cellText);
        areas.push({ ...run, headings });
      }
    });
  }
  const tables = areas.filter((area) => !areas.some((above) => goesOn(values, above, area)));
  return tables.map((table) => ({
    ...table,
    rowCount: lastRow(values, table, tables) - table.row,
  }));
}

/** Whether texts with figures below them are the heading of what narrower lines, such as `Company | ACME`, lead to. */
function isWiderHeading(values: CellGrid, head: CellArea, above: readonly CellArea[]): boolean {
  const texts = cellsIn(values[head.row], head);
  if (!texts.every(isText) || !areUnlike(texts, cellsIn(values[head.row + 1], head))) return false;
  return above.every(({ column, columnCount }) => {
    const isWithin =
      column >= head.column && column + columnCount <= head.column + head.columnCount;
    return isWithin && columnCount < head.columnCount;
  });
}

/** Whether the first row below blank ones is no heading, but more of the table above. */
function goesOn(values: CellGrid, above: HeadedArea, area: HeadedArea): boolean {
  const isBelow = area.row >= above.row + above.rowCount;
  const isWithin =
    area.column >= above.column &&
    area.column + area.columnCount <= above.column + above.columnCount;
  if (!isBelow || !isWithin) return false;
  const first = cellsIn(values[area.row], area);
  const known = above.headings.map(headingKey);
  if (area.headings.some((heading) => known.includes(headingKey(heading)))) return false;
  return [area.row + 1, above.row + 1].every(
    (row) => !areUnlike(first, cellsIn(values[row], area)),
  );
}

function cellsIn(cells: CellGrid[number] | undefined, { column, columnCount }: CellArea) {
  return cells?.slice(column, column + columnCount) ?? [];
}

/** Whether a text stands where the other row has a number, or the other way round. */
function areUnlike(cells: readonly unknown[], others: readonly unknown[]): boolean {
  return cells.some((cell, i) => {
    const other = others[i];
    return isText(cell) ? typeof other === "number" : typeof cell === "number" && isText(other);
  });
}

/** The row after the last one of a table: the next table begins with the lines right above its heading. */
function lastRow(values: CellGrid, table: CellArea, tables: readonly CellArea[]): number {
  const end = table.row + table.rowCount;
  const next = tables.filter(
    ({ row, column, columnCount }) =>
      row >= end &&
      column < table.column + table.columnCount &&
      table.column < column + columnCount,
  );
  let last = Math.min(values.length, ...next.map(({ row }) => row));
  if (next.length > 0) while (last > end && isFilled(values[last - 1], table)) last--;
  return last;
}

function isFilled(cells: CellGrid[number] | undefined, area: CellArea): boolean {
  return cellsIn(cells, area).some((cell) => cell !== "" && cell !== null);
}

type IsHead = (cells: CellGrid[number]) => boolean;

/** Runs of texts and whole numbers side by side that can be headings. */
function headingRuns(
  cells: CellGrid[number],
  isHead: IsHead,
): { column: number; columnCount: number }[] {
  const runs: { column: number; columnCount: number }[] = [];
  for (let start = 0; start < cells.length; start++) {
    let end = start;
    while (end < cells.length && (isText(cells[end]) || Number.isInteger(cells[end]))) end++;
    if (end - start >= 2 && isHead(cells.slice(start, end))) {
      runs.push({ column: start, columnCount: end - start });
    }
    start = Math.max(start, end);
  }
  return runs;
}

function hasTextsSideBySide(cells: CellGrid[number]): boolean {
  return cells.some((cell, i) => isText(cell) && isText(cells[i + 1]));
}

/** Two numbers or more, each larger than the one before, or each smaller. */
function hasNumbersInOrder(cells: CellGrid[number]): boolean {
  const numbers = cells.filter((cell) => typeof cell === "number");
  const steps = numbers.slice(1).map((number, i) => Math.sign(number - numbers[i]!));
  return steps.length > 0 && steps[0] !== 0 && steps.every((step) => step === steps[0]);
}

function isText(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim() !== "" && !isErrorCell(cell);
}

function filledRows(values: CellGrid, head: CellArea): number {
  let end = head.row + 1;
  while (isFilled(values[end], head)) end++;
  return end - head.row;
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
    "|备注|附注|批注|说明|内部|机密|毛利|成本|利润|佣金|折扣|银行|账号|账户|邮箱|邮件|信箱|电话|联系方式|手机|传真|联系人|税号|纳税人" +
    "|備註|附註|註記|註解|說明|機密|內部|毛利|利潤|佣金|銀行|帳號|帳戶|郵件|電話|手機|傳真|聯絡人|聯絡方式|統一編號|統編",
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
