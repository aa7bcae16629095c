import type { HeaderFooter, PageSetup as FilePageSetup } from "exceljs";

import type { HeaderFooterText, PageSetup } from "../grid/extras";

const POINTS_PER_INCH = 72;

/** Numbers of papers in a file ([ECMA-376] 18.3.1.63), by Excel's names. */
const PAPERS: readonly (readonly [string, number])[] = [
  ["Letter", 1],
  ["Tabloid", 3],
  ["Ledger", 4],
  ["Legal", 5],
  ["Statement", 6],
  ["Executive", 7],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
  ["B4", 12],
  ["B5", 13],
  ["Folio", 14],
];

/**
 * Reads how a sheet of a file is printed; what the file does not say is left out.
 *
 * @param texts - Header and footer; null when the file has none.
 */
export function readPrintSetup(
  setup: Partial<FilePageSetup>,
  texts: Partial<HeaderFooter> | null,
): Partial<PageSetup> {
  const { orientation, margins, printArea, printTitlesRow, printTitlesColumn } = setup;
  const paper = PAPERS.find(([, number]) => number === Number(setup.paperSize));
  return {
    ...(orientation && { orientation: orientation === "landscape" ? "Landscape" : "Portrait" }),
    ...(paper && { paperSize: paper[0] }),
    ...(setup.fitToPage
      ? { zoom: readFit(setup) }
      : setup.scale && { zoom: { scale: setup.scale } }),
    ...(margins && { margins: scaled(margins, POINTS_PER_INCH) }),
    ...(setup.horizontalCentered && { centerHorizontally: true }),
    ...(setup.verticalCentered && { centerVertically: true }),
    ...(setup.blackAndWhite && { blackAndWhite: true }),
    ...(setup.showGridLines && { printGridlines: true }),
    ...(setup.showRowColHeaders && { printHeadings: true }),
    ...(printArea && { printArea: printArea.split("&&")[0] ?? null }),
    ...(printTitlesRow && { titleRows: printTitlesRow }),
    ...(printTitlesColumn && { titleColumns: printTitlesColumn }),
    ...(texts?.oddHeader && { header: readTexts(texts.oddHeader) }),
    ...(texts?.oddFooter && { footer: readTexts(texts.oddFooter) }),
  };
}

/** Writes how a sheet is printed in the terms of a file. */
export function writePrintSetup(setup: PageSetup): {
  // The declarations of exceljs name only some of the papers.
  readonly pageSetup: Partial<Omit<FilePageSetup, "paperSize">> & { readonly paperSize?: number };
  readonly headerFooter: Partial<HeaderFooter>;
} {
  const { zoom } = setup;
  const paper = PAPERS.find(([name]) => name === setup.paperSize);
  const fitsPages = zoom.scale === undefined;
  return {
    pageSetup: {
      orientation: setup.orientation === "Landscape" ? "landscape" : "portrait",
      ...(paper && { paperSize: paper[1] }),
      fitToPage: fitsPages,
      // 0 pages means as many as it takes.
      fitToWidth: fitsPages ? (zoom.horizontalFitToPages ?? 0) : 1,
      fitToHeight: fitsPages ? (zoom.verticalFitToPages ?? 0) : 1,
      ...(zoom.scale !== undefined && { scale: zoom.scale }),
      margins: scaled(setup.margins, 1 / POINTS_PER_INCH),
      horizontalCentered: setup.centerHorizontally,
      verticalCentered: setup.centerVertically,
      blackAndWhite: setup.blackAndWhite,
      showGridLines: setup.printGridlines,
      showRowColHeaders: setup.printHeadings,
      ...(setup.printArea !== null && { printArea: plain(setup.printArea) }),
      ...(setup.titleRows !== null && { printTitlesRow: plain(setup.titleRows) }),
      ...(setup.titleColumns !== null && { printTitlesColumn: plain(setup.titleColumns) }),
    },
    headerFooter: {
      ...(hasText(setup.header) && { oddHeader: writeTexts(setup.header) }),
      ...(hasText(setup.footer) && { oddFooter: writeTexts(setup.footer) }),
    },
  };
}

function readFit({ fitToWidth = 1, fitToHeight = 1 }: Partial<FilePageSetup>): PageSetup["zoom"] {
  return {
    ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
  };
}

function scaled(margins: PageSetup["margins"], factor: number): PageSetup["margins"] {
  const { top, bottom, left, right, header, footer } = margins;
  const sides = { top, bottom, left, right, header, footer };
  const entries = Object.entries(sides).map(([side, length]) => [
    side,
    Math.round(length * factor * 1e4) / 1e4,
  ]);
  return Object.fromEntries(entries) as PageSetup["margins"];
}

/** A line holds its parts one after the other: `&Lleft&Ccentre&Rright`; without a mark it is the centre. */
function readTexts(line: string): HeaderFooterText {
  const part = (mark: string) =>
    new RegExp(`&${mark}((?:(?!&[LCR]).)*)`, "s").exec(line)?.[1] ?? "";
  const isMarked = /&[LCR]/.test(line);
  return { left: part("L"), center: isMarked ? part("C") : line, right: part("R") };
}

function writeTexts({ left, center, right }: HeaderFooterText): string {
  const parts = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`];
  return parts.join("");
}

function hasText({ left, center, right }: HeaderFooterText): boolean {
  return left + center + right !== "";
}

/** Areas of print set-up are written without sheet and dollar signs. */
function plain(address: string): string {
  return address.replace(/^.*!/, "").replaceAll("$", "");
}
