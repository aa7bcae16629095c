/** Tables that stand in the same range as a ledger, under headers of their own. */
import { amountColumn } from "../reading/amount-column";
import { dateReading } from "../reading/date-form";
import { matchOf, nameIndex } from "../reading/header-names";
import { findHeaderRow, type HeaderRow } from "../reading/header-row";
import type { ReadingDoubt } from "../reading/ledger-reading";
import { parseNumber } from "../reading/number-text";
import { cellText, type CellGrid } from "../values/cells";
import { AmountTotals } from "../values/money";
import { bucketOfTitle } from "../words/bucket-titles";
import { isCreditTitle } from "../words/credit-titles";
import { currencyIn } from "../words/currency-names";
import { CUSTOMER_NAMES } from "../words/customer-names";
import { INVOICE_NAMES, type InvoiceField } from "../words/invoice-names";
import { ORDER_NAMES } from "../words/order-names";
import { RECEIPT_NAMES } from "../words/receipt-names";
import { isSubtotalLabel } from "../words/row-words";
import { unitIn } from "../words/unit-words";
import { repeatedHeader } from "./heading-rows";
import type { RowColumns } from "./row-columns";
import { isFilled } from "./row-kinds";

/** A range with the ledger alone. */
export interface LedgerAlone {
  /** The range; what belongs to another table is blank, what goes on in another order stands in that of the ledger. */
  readonly grid: CellGrid;
  /** Rows of other tables, with their headers and titles. */
  readonly others: ReadonlySet<number>;
  readonly doubts: readonly ReadingDoubt[];
}

/** A table below the ledger: rows from its header on, up to the next one. */
interface Block {
  readonly header: number;
  readonly end: number;
  /** First of the titles right above the header; the header where there is none. */
  readonly first: number;
  /** True for the ledger's own header once more. */
  readonly isOwn: boolean;
}

const INDEXES = [INVOICE_NAMES, CUSTOMER_NAMES, RECEIPT_NAMES, ORDER_NAMES].map((names) =>
  nameIndex<string>(names),
);
const LONGEST_TITLE = 40;
/** Customer, date and amount. */
const FEWEST_TITLES = 3;

/**
 * Parts a ledger from the tables below it.
 *
 * Under a header of the same fields the ledger goes on, in whatever order. Under any other, and where a title says that
 * credits or payments follow whose amounts bear no minus, the rows are left out, and said: what they add to a debt, or
 * take off it, the range does not tell.
 *
 * @param isPlain - True where every row below the header is an item.
 * @returns Null where the range holds nothing but the ledger.
 */
export function ledgerAlone(
  grid: CellGrid,
  header: HeaderRow<InvoiceField>,
  columns: RowColumns,
  isPlain: boolean,
): LedgerAlone | null {
  const blocks = isPlain ? [] : blocksBelow(grid, header, columns);
  const above = ledgerAbove(grid, header);
  if (blocks.length === 0 && above === null) return null;
  const cells = grid.slice();
  const others = new Set<number>();
  const doubts: ReadingDoubt[] = above === null ? [] : [above];
  for (const block of blocks) {
    const order = orderOf(grid, header, columns, block);
    if (order !== null) {
      if (!block.isOwn) goOn(cells, header, block, order);
      continue;
    }
    const money = sameMoney(header, grid[block.header]!, columns);
    doubts.push(leaveOut(cells, header, money, block, others));
  }
  const isChanged = doubts.length > 0 || blocks.some(({ isOwn }) => !isOwn);
  return isChanged ? { grid: cells, others, doubts } : null;
}

/** Says that documents stand above the header, under one that names fewer fields. */
function ledgerAbove(grid: CellGrid, header: HeaderRow<InvoiceField>): ReadingDoubt | null {
  const end = header.row + 1 - (header.height ?? 1);
  for (let row = 0; row < end - 1; row++) {
    const titles = grid[row]!;
    if (titles.filter(isTitle).length < FEWEST_TITLES) continue;
    const columns = fieldsOf(titles);
    const money = columns.openAmount ?? columns.amount;
    const date = columns.dueDate ?? columns.documentDate;
    const customer = columns.customerId ?? columns.customerName;
    if (money === undefined || date === undefined || customer === undefined) continue;
    const items = grid.slice(row + 1, end).filter((cells) => isFigure(cells[money]));
    if (!items.some((cells) => isFilled(cells[date]) && isFilled(cells[customer]))) continue;
    const block = { header: row, first: row, end, isOwn: false };
    const asHeader = { ...header, titles: titles.map(cellText) };
    return leaveOut(grid.slice(), asHeader, money, block, new Set());
  }
  return null;
}

function blocksBelow(
  grid: CellGrid,
  header: HeaderRow<InvoiceField>,
  columns: RowColumns,
): Block[] {
  const isRepeated = repeatedHeader(grid, header);
  const starts: Omit<Block, "end">[] = [];
  let hasItems = false;
  for (let row = header.row + 1; row < grid.length; row++) {
    const cells = grid[row]!;
    if (columns.money.some((column) => isFigure(cells[column]))) {
      hasItems = true;
      continue;
    }
    if (!hasItems || !isTitleRow(cells, header, columns)) continue;
    const isOwn = isRepeated(cells) && !isReordered(cells, header);
    let first = row;
    while (first - 1 > header.row && grid[first - 1]!.filter(isFilled).length === 1) first--;
    starts.push({ header: row, first, isOwn });
  }
  return starts.map((start, i) => ({ ...start, end: starts[i + 1]?.first ?? grid.length }));
}

function isFigure(cell: unknown): boolean {
  return typeof cell === "number"
    ? cell !== 0
    : typeof cell === "string" &&
        (/^[^\p{L}]*\d/u.test(cell) || isAmountText(cell)) &&
        bucketOfTitle(cell) === null;
}

/** A currency may stand before the digits. */
function isAmountText(text: string): boolean {
  return parseNumber(text, ".") !== null || parseNumber(text, ",") !== null;
}

/** Tells a row of titles: words alone, half of them known; all of them where nothing stands above the money. */
function isTitleRow(
  cells: readonly unknown[],
  { titles }: HeaderRow<InvoiceField>,
  { money }: RowColumns,
): boolean {
  let filled = 0;
  let known = 0;
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    if (typeof cell !== "string" || cell.length > LONGEST_TITLE) return false;
    filled++;
    if (isTitle(cell)) known++;
    else if (/\d/.test(cell) || dateReading(cell) !== null) return false;
  }
  if (filled < 2) return false;
  const above = money.filter((column) => isFilled(cells[column]));
  if (above.length === 0) return known === filled;
  // No item has the title of its amount as an amount.
  if (above.every((column) => cellText(cells[column]) === titles[column])) return true;
  return known * 2 >= filled;
}

/** Tells whether the words of the header stand there in another order. */
function isReordered(
  cells: readonly unknown[],
  { titles, height = 1 }: HeaderRow<InvoiceField>,
): boolean {
  if (height > 1) return false;
  return cells.some((cell, column) => {
    const title = cellText(cell);
    // What stands above groups of columns is no title of the ledger.
    return titles.includes(title) && isFilled(cell) && title !== titles[column];
  });
}

function isTitle(cell: unknown): boolean {
  if (typeof cell !== "string" || isSubtotalLabel(cell)) return false;
  return (
    bucketOfTitle(cell) !== null || INDEXES.some((index) => matchOf(cell, index) !== undefined)
  );
}

/**
 * Gives for each column of the ledger the column of a further table that holds the same.
 *
 * @returns Null where the tables are of different kinds.
 */
function orderOf(
  grid: CellGrid,
  header: HeaderRow<InvoiceField>,
  columns: RowColumns,
  { header: row, first, end, isOwn }: Block,
): ReadonlyMap<number, number> | null {
  const titles = grid[row]!;
  const order = isOwn ? ownOrder(header) : orderByTitles(header.titles, titles, columns.money);
  if (order === null) return null;
  const above = grid.slice(first, row).flat();
  // A column that the ledger has as well says nothing of the rows; of a header over two rows it is a part.
  const others = isOwn ? [] : titles.filter((title) => !header.titles.includes(cellText(title)));
  if (![...above, ...others].some(isCreditTitle)) return order;
  const place = order.get(columns.money[0] ?? -1);
  const money = amountColumn(grid.slice(0, end), { ...header, row }, place);
  const rows = grid.slice(row + 1, end).filter((cells) => !cells.some(isSubtotalLabel));
  return rows.some((cells) => money.read(cells) > 0) ? null : order;
}

function ownOrder({ titles }: HeaderRow<InvoiceField>): ReadonlyMap<number, number> {
  return new Map(titles.map((_, column) => [column, column]));
}

/**
 * Matches columns by the fields that their titles name, others by the titles.
 *
 * @returns Null where the fields differ, or a column of money has no other one in the same currency and unit.
 */
function orderByTitles(
  own: readonly string[],
  further: readonly unknown[],
  money: readonly number[],
): ReadonlyMap<number, number> | null {
  const [ownColumns, columns] = [fieldsOf(own), fieldsOf(further)];
  const fields = Object.keys(ownColumns) as InvoiceField[];
  const isSame =
    fields.length === Object.keys(columns).length &&
    fields.every((field) => columns[field] !== undefined);
  if (!isSame) return null;
  const byTitle = own.flatMap((title, column): [number, number][] => {
    const place = title === "" ? -1 : further.findIndex((cell) => cellText(cell) === title);
    return place < 0 ? [] : [[column, place]];
  });
  const byField = fields.map((field): [number, number] => [ownColumns[field]!, columns[field]!]);
  const order = new Map([...byTitle, ...byField]);
  const isAlike = (column: number) => {
    const other = order.get(column);
    return other !== undefined && isSameMoney(own[column] ?? "", further[other]);
  };
  return money.every(isAlike) ? order : null;
}

function fieldsOf(titles: readonly unknown[]): HeaderRow<InvoiceField>["columns"] {
  return findHeaderRow<InvoiceField>([titles], INVOICE_NAMES, "invoices", []).columns;
}

function isSameMoney(title: string, other: unknown): boolean {
  const text = cellText(other);
  return currencyIn(title) === currencyIn(text) && unitIn(title) === unitIn(text);
}

/** Gives the column of another table that holds the same field as the ledger's column of money; undefined without. */
function sameMoney(
  { titles, columns }: HeaderRow<InvoiceField>,
  further: readonly unknown[],
  { money }: RowColumns,
): number | undefined {
  const field = (Object.keys(columns) as InvoiceField[]).find((one) => columns[one] === money[0]);
  const column = field === undefined ? undefined : fieldsOf(further)[field];
  if (column === undefined) return undefined;
  return isSameMoney(titles[money[0]!] ?? "", further[column]) ? column : undefined;
}

/** The ledger goes on below a header of its own fields. */
function goOn(
  cells: (readonly unknown[])[],
  header: HeaderRow<InvoiceField>,
  { header: row, end }: Block,
  order: ReadonlyMap<number, number>,
): void {
  cells[row] = header.titles;
  for (let at = row + 1; at < end; at++) {
    const own = cells[at]!;
    cells[at] = header.titles.map((_, column) => own[order.get(column) ?? -1] ?? "");
  }
}

/** @param money - The column of amounts; undefined where it has none of the ledger's kind. */
function leaveOut(
  cells: (readonly unknown[])[],
  header: HeaderRow<InvoiceField>,
  money: number | undefined,
  { header: row, first, end }: Block,
  others: Set<number>,
): ReadingDoubt {
  const grid = cells.slice(0, end);
  const amounts = amountColumn(grid, { ...header, row }, money);
  const sum = new AmountTotals(1);
  let rows = 0;
  const title = first < row ? grid[first]!.find(isFilled) : grid[row]!.filter(isFilled).join(", ");
  for (let at = first; at < end; at++) {
    const own = cells[at]!;
    if (!own.some(isFilled)) continue;
    others.add(at);
    cells[at] = [];
    if (at <= row || own.some(isSubtotalLabel)) continue;
    rows++;
    sum.add(0, amounts.read(own) || 0);
  }
  return {
    ...{ code: "furtherTable", severity: "warning", column: "", found: cellText(title) },
    ...{ rows, amount: sum.at(0) || null, firstRow: row + 1 },
  } as const;
}
