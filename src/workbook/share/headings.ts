/** Columns of a sheet by their headings, and which of them are hardly meant for others. */
import { cellText, comparisonKey, type CellGrid } from "../../engine";
import type { CellArea } from "../cell-address";

/** A table of a sheet: its headings with the rows below them. */
export interface HeadedArea extends CellArea {
  /** As they stand there; "" for a column without. */
  readonly headings: readonly string[];
}

/**
 * Finds the tables of a sheet by their form: a row of two or more texts side by side, or of whole numbers that rise or
 * fall, such as years, with filled rows below it.
 *
 * Blank columns part tables that stand beside each other, blank rows those below each other; a row of texts
 * within a table is no heading. Where a row of numbers and one of texts could both be it, the texts are.
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
        if (areas.some((area) => overlap(area, head))) continue;
        const rowCount = filledRows(values, row, column, columnCount);
        const run = { ...head, rowCount };
        if (rowCount < 2 || known.some((area) => overlap(area, run))) continue;
        const headings = cells.slice(column, column + columnCount).map(cellText);
        areas.push({ ...run, headings });
      }
    });
  }
  return areas;
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
  return typeof cell === "string" && cell.trim() !== "" && !cell.startsWith("#");
}

function overlap(a: CellArea, b: CellArea): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

function filledRows(values: CellGrid, row: number, column: number, columnCount: number): number {
  let end = row + 1;
  const isFilled = (cells: CellGrid[number] | undefined) =>
    cells?.slice(column, column + columnCount).some((cell) => cell !== "" && cell !== null) ??
    false;
  while (isFilled(values[end])) end++;
  return end - row;
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
