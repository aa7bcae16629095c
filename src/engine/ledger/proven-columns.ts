/** Columns that no header names and that their content proves: currencies, sides, document types. */
import { matchOf, nameIndex } from "../reading/header-names";
import type { HeaderRow } from "../reading/header-row";
import { cellText, comparisonKey, type CellGrid } from "../values/cells";
import { currencyCode } from "../words/currency-names";
import { INVOICE_NAMES, type InvoiceField } from "../words/invoice-names";
import { typeMeaning } from "../words/document-words";
import { directionOf, isStageTitle, isSubtotalLabel, sideOf } from "../words/row-words";
import { isFilled } from "./row-kinds";

/** More different words are none: the column holds texts. */
const MOST_WORDS = 30;

/**
 * Names the columns that a ledger has and calls by a word of its own.
 *
 * Currencies are proven by cells that all name one, sides by both words; types by words of which some raise and others
 * lower what is owed. One among them that is not known is asked about.
 */
export function withProvenColumns(
  header: HeaderRow<InvoiceField>,
  grid: CellGrid,
): HeaderRow<InvoiceField> {
  const known = new Set<number>(Object.values(header.columns));
  const columns = { ...header.columns };
  // "Side" with "In" and "Out" names none.
  const named = columns.side;
  if (named !== undefined && areDirections(wordsOf(grid, header, named) ?? [])) {
    columns.type ??= named;
    delete columns.side;
  }
  const { debit, credit } = columns;
  const isSided = [debit, credit, columns.side].some((column) => column !== undefined);
  header.titles.forEach((title, column) => {
    if (known.has(column)) return;
    const words = wordsOf(grid, header, column);
    if (words === null) return;
    if (columns.currency === undefined && areCurrencies(words)) columns.currency = column;
    else if (columns.side === undefined && areSides(words)) columns.side = column;
    else if (columns.type === undefined && areMostlyTypes(words)) columns.type = column;
    else if (!isSided && !isStageTitle(title) && areDirections(words)) columns.type ??= column;
  });
  return { ...header, columns };
}

/**
 * "Doc" or "Description" may hold the types of documents, where nothing else tells what raises and what lowers the
 * balance: words that are all known are neither numbers nor texts.
 */
export function withTypesByContent(
  header: HeaderRow<InvoiceField>,
  grid: CellGrid,
): HeaderRow<InvoiceField> {
  const { type, debit, credit, side, openAmount, invoiceNo, description } = header.columns;
  if (type !== undefined) return header;
  if (holdsTypes(header, grid, invoiceNo)) {
    const columns = { ...header.columns, type: invoiceNo! };
    delete columns.invoiceNo;
    const number = header.titles.findIndex(
      (title, place) => place !== invoiceNo && matchOf(title, NAMES)?.field === "invoiceNo",
    );
    return { ...header, columns: number < 0 ? columns : { ...columns, invoiceNo: number } };
  }
  const isTold = [debit, credit, side, openAmount].some((column) => column !== undefined);
  if (isTold || !holdsTypes(header, grid, description)) return header;
  const columns = { ...header.columns, type: description! };
  delete columns.description;
  return { ...header, columns };
}

const NAMES = nameIndex(INVOICE_NAMES);

function holdsTypes(
  header: HeaderRow<InvoiceField>,
  grid: CellGrid,
  column: number | undefined,
): boolean {
  const words = column === undefined ? null : wordsOf(grid, header, column);
  return words !== null && words.length > 0 && areTypes(words);
}

/**
 * Gives the different words of a column; null where it holds anything else, or is mostly blank.
 *
 * All rows are looked at: the first credit of a year may stand in its last row.
 */
export function wordsOf(
  grid: CellGrid,
  { row: headerRow, titles }: HeaderRow<InvoiceField>,
  column: number,
): readonly string[] | null {
  const title = titles[column];
  const words = new Map<string, string>();
  const known: string[] = [];
  let filled = 0;
  for (let row = headerRow + 1; row < grid.length; row++) {
    const cell = grid[row]![column];
    // A column of few words costs a look at each cell: a million of them repeat themselves.
    if (typeof cell === "string" && known.includes(cell)) filled++;
    else if (isFilled(cell) && cell !== title && !isSubtotalLabel(cell)) {
      if (typeof cell !== "string") return null;
      filled++;
      known.push(cell);
      words.set(comparisonKey(cell), cellText(cell));
      if (words.size > MOST_WORDS) return null;
    }
  }
  return filled * 3 > grid.length - headerRow - 1 ? [...words.values()] : null;
}

function areCurrencies(words: readonly string[]): boolean {
  return words.every((word) => word.length > 1 && currencyCode(word) !== null);
}

/** Debit and credit, and nothing else. */
function areSides(words: readonly string[]): boolean {
  const sides = words.map(sideOf);
  return !sides.includes(0) && sides.includes(1) && sides.includes(-1);
}

/** What goes out and what comes in, and nothing else: opposite sides that bear no sign. */
export function areDirections(words: readonly string[]): boolean {
  const directions = words.map(directionOf);
  return !directions.includes(0) && directions.includes(1) && directions.includes(-1);
}

function areTypes(words: readonly string[]): boolean {
  return areMostlyTypes(words) && !words.map(typeMeaning).includes("unknown");
}

function areMostlyTypes(words: readonly string[]): boolean {
  const meanings = words.map(typeMeaning);
  const unknown = meanings.filter((meaning) => meaning === "unknown").length;
  return (
    unknown * 3 <= meanings.length &&
    meanings.includes("invoice") &&
    meanings.some((meaning) => meaning === "creditNote" || meaning === "payment")
  );
}
