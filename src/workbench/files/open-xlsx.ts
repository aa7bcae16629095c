import type { IWorksheetData } from "@univerjs/core";
import {
  type ConditionalFormattingOptions,
  type TableStyleProperties,
  Workbook,
  type Worksheet,
} from "exceljs";

import type { PageSetup, TableLook } from "../grid/extras";
import { parseCells } from "../host/address";
import { FileProblem } from "./file-problem";
import { megabytes } from "./megabytes";
import type { FileConditionalFormat, FileTable, OpenedFile } from "./opened-file";
import { Palette } from "./palette";
import { readPrintSetup } from "./print-setup";
import { readConditionalFormats } from "./read-conditional-formats";
import { readSheet } from "./read-sheet";
import type { SheetResults } from "./sheet-results";
import { StyleList } from "./style-list";
import { xlsxParts } from "./xlsx-parts";
import { unpackedBytes } from "./zip-bounds";

/** What a table of a file looks like after reading; the declarations know only how to write one. */
interface StoredTable {
  readonly name: string;
  readonly displayName?: string;
  readonly tableRef: string;
  readonly totalsRow?: boolean;
  readonly style?: TableStyleProperties;
  readonly columns?: readonly { readonly filterButton?: boolean }[];
}

/** A workbook of this size, unpacked, fills some 400,000 rows. */
const MOST_BYTES = 200_000_000;

/**
 * Reads a workbook file (.xlsx, .xlsm).
 *
 * @throws {@link FileProblem} when it cannot be read as one.
 */
export async function openXlsx(fileName: string, bytes: Uint8Array): Promise<OpenedFile> {
  try {
    const size = await unpackedBytes(bytes, MOST_BYTES);
    if (size > MOST_BYTES) throw new FileProblem("tooLargeWorkbook", fileName, megabytes(size));
    return await readWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem("damagedWorkbook", fileName, String(error), error);
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<OpenedFile> {
  const parts = await xlsxParts(bytes);
  const workbook = new Workbook();
  await workbook.xlsx.load(parts.bytes.slice().buffer);
  const palette = new Palette(parts.themeXml);
  const styles = new StyleList(palette);
  const { worksheets } = workbook;
  if (worksheets.length === 0) throw new Error("no worksheets");
  const sheetIds = worksheets.map((_, index) => `sheet-${index + 1}`);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const printSetups: Record<string, Partial<PageSetup>> = {};
  const results: Record<string, SheetResults> = {};
  const conditionalFormats: FileConditionalFormat[] = [];
  worksheets.forEach((sheet, index) => {
    const id = sheetIds[index]!;
    const formats = readConditionalFormats(formatsOf(sheet), id, palette);
    conditionalFormats.push(...formats.shown);
    const read = readSheet(sheet, id, styles, formats.kept);
    sheets[id] = read.data;
    results[id] = read.results;
    printSetups[id] = readPrintSetup(sheet.pageSetup, sheet.headerFooter);
  });
  return {
    workbook: { sheetOrder: sheetIds, sheets, styles: styles.styles },
    names: parts.names.map(({ sheetIndex, ...name }) => ({
      ...name,
      sheetId: sheetIndex === null ? null : (sheetIds[sheetIndex] ?? null),
    })),
    tables: worksheets.flatMap((sheet, index) => readTables(sheet, sheetIds[index]!)),
    conditionalFormats,
    printSetups,
    results,
    isOutdated: parts.isOutdated,
    addInSettings: parts.addInSettings,
    leftOut: parts.leftOut,
  };
}

function formatsOf(sheet: Worksheet): readonly ConditionalFormattingOptions[] {
  // The declarations leave out what exceljs reads.
  const { conditionalFormattings } = sheet as unknown as {
    readonly conditionalFormattings?: readonly ConditionalFormattingOptions[];
  };
  return conditionalFormattings ?? [];
}

/** A totals row stays on the sheet as ordinary cells: the grid's tables have none. */
function readTables(sheet: Worksheet, sheetId: string): FileTable[] {
  const stored = sheet.getTables() as unknown as readonly { readonly table: StoredTable }[];
  return stored.map(({ table }) => {
    const area = parseCells(table.tableRef)!;
    const rowCount = table.totalsRow ? area.rowCount - 1 : area.rowCount;
    const name = table.displayName ?? table.name;
    return { name, sheetId, area: { ...area, rowCount }, look: lookOf(table) };
  });
}

function lookOf({ style = {}, columns = [] }: StoredTable): Partial<TableLook> {
  return {
    ...(style.theme && { style: style.theme }),
    showBandedRows: style.showRowStripes === true,
    showBandedColumns: style.showColumnStripes === true,
    highlightFirstColumn: style.showFirstColumn === true,
    highlightLastColumn: style.showLastColumn === true,
    showFilterButton: columns.some((column) => column.filterButton !== false),
  };
}
