/** Copies sheets as values that look the same, without what is not for others. */
import type { CellGrid, Language } from "../../engine";
import { shareText } from "../../i18n/share-texts";
import { afterTakingBack, freeSheetName, takenNames } from "../add-sheet";
import { applyStyle } from "../cell-styles";
import { readRanges, type SheetRange } from "../read-ranges";
import { hasSet } from "../requirement-sets";
import { writeValues } from "../write-values";
import { headedAreas, headingKey } from "./headings";
import { markArea } from "./own-areas";
import { checkOwnTables } from "./own-table";
import { OWN_TABLES } from "./own-table-names";
import { removeColumns, type RemovedColumn } from "./remove-columns";
import { leftovers, type Leftover } from "./search-copies";
import { stampText, type Stamp } from "./stamp";
import { nextAreaNumber, noteInTrail } from "./trail";

/** What is to be copied. */
export interface CopyRequest {
  readonly sheetNames: readonly string[];
  /** Headings of the columns that are not for others. */
  readonly withoutHeadings: readonly string[];
}

/** What was copied, and what a search of the copies has found. */
export interface CopyReport {
  readonly sheetNames: readonly string[];
  readonly removedColumns: number;
  /** Different values that were taken out, and searched for. */
  readonly removedValues: number;
  /** Formulas, headings and values that still stand in a copy; the first ones. */
  readonly leftovers: readonly Leftover[];
}

/** A sheet with what stands on it. */
interface Source {
  readonly range: SheetRange;
  readonly values: CellGrid;
  readonly hasFormulas: boolean;
}

/**
 * Copies sheets to the end of the workbook, each with its looks and page set-up, as values with a stamp below them.
 *
 * Columns under the headings given are taken out, as are notes and comments where this Excel lets an add-in
 * remove them. When a step is refused, all copies are taken away again.
 */
export async function copyAsValues(
  context: Excel.RequestContext,
  request: CopyRequest,
  stamp: Stamp,
  language: Language,
): Promise<CopyReport> {
  const { worksheets } = context.workbook;
  const taken = await takenNames(context);
  await checkOwnTables(context, [OWN_TABLES.trail]);
  const sources = await readSources(context, request.sheetNames);
  const copies: Excel.Worksheet[] = [];
  try {
    for (const { range } of sources) {
      const copy = worksheets.getItem(range.sheetName).copy("End").load("id,name");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a copy refused must not hide those before it
      await context.sync();
      copies.push(copy);
    }
    const names = copies.map((copy, i) => {
      const name = copyName(sources[i]!.range.sheetName, taken, language);
      taken.push(name);
      copy.name = name;
      return name;
    });
    await context.sync();
    const removed = await fillCopies(context, copies, sources, request, stamp, language);
    const found = await leftovers(context, names, removed, request.withoutHeadings);
    const removedValues = new Set(removed.flatMap(({ values }) => values)).size;
    await noteInTrail(
      context,
      stamp,
      names.map((sheetName) => ({ action: "copied", sheetName })),
      language,
    );
    copies[0]?.activate();
    await context.sync();
    return { sheetNames: names, removedColumns: removed.length, removedValues, leftovers: found };
  } catch (error) {
    throw await afterTakingBack(copies, error);
  }
}

function copyName(name: string, taken: readonly string[], language: Language): string {
  const ending = shareText("copyEnding", language);
  const room = 31 - ending.length;
  return freeSheetName(name.slice(0, room).trimEnd() + ending, taken);
}

async function readSources(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
): Promise<Source[]> {
  const used = sheetNames.map((name) =>
    context.workbook.worksheets
      .getItem(name)
      .getUsedRange(true)
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const ranges = used.map((range, i) => ({
    sheetName: sheetNames[i]!,
    row: 0,
    column: 0,
    rowCount: range.rowIndex + range.rowCount,
    columnCount: range.columnIndex + range.columnCount,
  }));
  const values = await readRanges(context, ranges);
  const formulas = await readRanges(context, ranges, "formulas");
  return ranges.map((range, i) => ({
    range,
    values: values[i]!,
    hasFormulas: formulas[i]!.some((row) =>
      row.some((cell) => typeof cell === "string" && cell.startsWith("=")),
    ),
  }));
}

/** Fills the copies with values, and takes out of them what is not for others. */
async function fillCopies(
  context: Excel.RequestContext,
  copies: readonly Excel.Worksheet[],
  sources: readonly Source[],
  { withoutHeadings }: CopyRequest,
  stamp: Stamp,
  language: Language,
): Promise<RemovedColumn[]> {
  const unwanted = new Set(withoutHeadings.map(headingKey));
  const number = await nextAreaNumber(context);
  const removed: RemovedColumn[] = [];
  for (const [i, copy] of copies.entries()) {
    const { range, values, hasFormulas } = sources[i]!;
    if (hasFormulas) {
      // Formulas go first: values may not be written into the middle of an answer.
      copy.getRangeByIndexes(0, 0, range.rowCount, range.columnCount).clear("Contents");
      await writeValues(context, copy, 0, 0, values);
    }
    removed.push(...(await removeColumns(context, copy, headedAreas(values), values, unwanted)));
    await removeNotes(context, copy);
    writeStamp(copy, range.rowCount + 1, stampText(stamp, language));
    const whole = copy.getRangeByIndexes(0, 0, range.rowCount + 2, range.columnCount);
    markArea(context, "Copy", number + i, whole);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- sheet by sheet, within the limits of the web
    await context.sync();
  }
  return removed;
}

async function removeNotes(context: Excel.RequestContext, copy: Excel.Worksheet): Promise<void> {
  const kinds = [
    ...(hasSet("ExcelApi", "1.18") ? [copy.notes.load("items")] : []),
    ...(hasSet("ExcelApi", "1.10") ? [copy.comments.load("items")] : []),
  ];
  if (kinds.length === 0) return;
  await context.sync();
  for (const { items } of kinds) for (const item of items) item.delete();
}

function writeStamp(copy: Excel.Worksheet, row: number, text: string): void {
  const cell = copy.getCell(row, 0);
  cell.numberFormat = [["@"]];
  cell.values = [[text]];
  applyStyle(cell, { rowCount: 1, columnCount: 1 }, { style: "note" });
}
