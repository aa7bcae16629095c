/** The columns by which the rows of a ledger are told apart. */
import type { HeaderRow } from "../reading/header-row";
import { cellText, type CellGrid } from "../values/cells";
import type { BucketSpan } from "../words/bucket-titles";
import type { InvoiceField } from "../words/invoice-names";
import { isOpeningLabel, isPeriodSum, isSubtotalLabel, isTotalLabel } from "../words/row-words";
import { isFilled } from "./row-kinds";

/** The columns by which rows are told apart. */
export interface RowColumns {
  readonly customers: readonly number[];
  /** Columns whose filled cell makes a row an item: dates, else days past due or a number. */
  readonly dates: readonly number[];
  /** Columns of document numbers and types: a sum has none. */
  readonly marks: readonly number[];
  /** Columns of money, the most telling first. */
  readonly money: readonly number[];
  readonly description: number | undefined;
  /** Columns beside the customer in which each row is looked at for the label of a sum that bears dates. */
  readonly labels: readonly number[];
  /** True for an account card: dated rows may be sums or opening balances too. */
  readonly hasMovements: boolean;
  /** Columns that the ledger knows; a row without any of them is a line of the document above. */
  readonly known: readonly number[];
  /** What the header says above the customers, in each of its rows: a row that says so again is a header. */
  readonly customerTitles: readonly string[];
}

/** Gives the columns by which the rows of a table are told apart. */
export function rowColumns(
  grid: CellGrid,
  header: HeaderRow<InvoiceField>,
  buckets: ReadonlyMap<number, BucketSpan>,
): RowColumns {
  const { columns } = header;
  const present = (fields: readonly InvoiceField[]) =>
    fields.flatMap((field) => columns[field] ?? []);
  const dates = present(["documentDate", "dueDate", "day"]);
  const numbers = present(["daysPastDue"]);
  const marks = present(["invoiceNo", "type"]);
  return {
    customers: present(["customerId", "customerName"]),
    dates: dates.length > 0 ? dates : numbers.length > 0 ? numbers : present(["invoiceNo"]),
    marks: dates.length > 0 || numbers.length > 0 ? marks : [],
    money: [
      ...present(["openAmount", "amount", "localOpenAmount", "localAmount"]),
      ...present(["debit", "credit", "paidAmount"]),
      ...buckets.keys(),
    ],
    description: columns.description,
    labels: grid.length > MOST_LABELLED ? [] : present(["invoiceNo", "type", "description"]),
    hasMovements: present(["debit", "credit", "paidAmount"]).length > 0,
    known: Object.values(columns),
    customerTitles: titlesOf(grid, header, columns.customerId ?? columns.customerName ?? -1),
  };
}

/** What each row of the header says above a column, and all of them together. */
function titlesOf(
  grid: CellGrid,
  { row, height = 1, titles }: HeaderRow<InvoiceField>,
  column: number,
): string[] {
  const rows = grid.slice(row + 1 - height, row + 1).map((cells) => cellText(cells[column]));
  return [titles[column] ?? "", ...rows].filter((title) => title !== "");
}

/** Tells at a glance that every row is an item with a day in figures: no heading, no sum and no further header. */
export function isPlainTable(
  grid: CellGrid,
  { row }: HeaderRow<InvoiceField>,
  columns: RowColumns,
): boolean {
  for (let at = row + 1; at < grid.length; at++) {
    if (!isRegular(grid[at]!, columns, isInFigures)) return false;
  }
  return true;
}

function isInFigures(cell: unknown): boolean {
  return isFilled(cell) && (typeof cell !== "string" || /\d/.test(cell));
}

/**
 * Tells at a glance that a row is an item: it names its customer and its date, and no sum of an account.
 *
 * @param isDate - Tells whether a cell may be a date.
 */
export function isRegular(
  cells: readonly unknown[],
  columns: RowColumns,
  isDate: (cell: unknown) => boolean = isFilled,
): boolean {
  const { customers, dates, description, hasMovements, customerTitles, labels } = columns;
  const customer = cells[customers[0]!];
  if (typeof customer === "string" && customerTitles.includes(customer)) return false;
  const place = customers.find((column) => isFilled(cells[column]));
  if (place === undefined) return false;
  if (!dates.some((column) => isDate(cells[column]))) return false;
  const isLabel = (cell: unknown) => typeof cell === "string" && SUM_WORDS.test(cell);
  const mayBeSum =
    isLabel(place === customers[0] ? customer : cells[place]) ||
    labels.some((column) => isLabel(cells[column]));
  if (mayBeSum && datedSumLabel(cells, columns) !== "") return false;
  return !(hasMovements && description !== undefined && isSumLabel(cells[description]));
}

/** Tells whether a row bears a date, or what stands for one: no word such as the label of a total. */
export function isDated(cells: readonly unknown[], { dates }: RowColumns): boolean {
  return dates.some((column) => isFilled(cells[column]) && isDay(cells[column]));
}

function isDay(cell: unknown): boolean {
  return typeof cell !== "string" || (/\d/.test(cell) && !isSubtotalLabel(cell));
}

/** Tells whether a row is labelled as a sum; in an account, sums bear dates too. */
export function isLabelledSum(cells: readonly unknown[], columns: RowColumns): boolean {
  const { hasMovements, description } = columns;
  const isOfAccount =
    hasMovements && description !== undefined && isSubtotalLabel(cells[description]);
  return cells.some(isSubtotalLabel) && (!isDated(cells, columns) || isOfAccount);
}

/** In a longer table a second look at every number of an invoice would tell in the time; such tables come from systems. */
const MOST_LABELLED = 20_000;

/** Words without which no cell names a sum. */
const SUM_WORDS = /total|sum|[计計总總汇彙]/i;

/**
 * The label of a sum that stands in place of a customer or of a number, where the row has no number or type of its own:
 * it may bear dates all the same, or be a customer who is called so. "" for none.
 */
export function datedSumLabel(cells: readonly unknown[], columns: RowColumns): string {
  const { customers, marks, description } = columns;
  const label = [...customers, ...marks].find((column) => isSubtotalLabel(cells[column]));
  const place = label ?? (isTotalLabel(cells[description ?? -1]) ? description! : -1);
  if (place < 0 || marks.some((mark) => mark !== place && isFilled(cells[mark]))) return "";
  const text = cellText(cells[place]);
  return SUM_WORDS.test(text) ? text : "";
}

function isSumLabel(cell: unknown): boolean {
  return isPeriodSum(cell) || isOpeningLabel(cell) || isSubtotalLabel(cell);
}
