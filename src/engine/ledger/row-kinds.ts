/** Tells the rows of a ledger that are items from headings, sums and opening balances. */
import { PRINTED_TOLERANCE } from "../values/money";
import { amountColumn, type AmountColumn } from "../reading/amount-column";
import { cellText, comparisonKey, isBlank, type CellGrid } from "../values/cells";
import { bucketOfTitle, type BucketSpan } from "../words/bucket-titles";
import { behindCustomerLabel, isBareCustomerLabel } from "../words/customer-label";
import type { InvoiceField } from "../words/invoice-names";
import { isOpeningLabel, isPageCarryLabel, isPeriodSum, isSubtotalLabel } from "../words/row-words";
import type { HeaderRow } from "../reading/header-row";

const SEVERAL_WORDS = /\p{L}{2,}[\s&.,-]+\p{L}|\p{Script=Han}{3,}/u;

/** What a row is. */
export const ROW = { item: 0, blank: 1, group: 2, total: 3, opening: 4, line: 5 } as const;
export type RowKind = (typeof ROW)[keyof typeof ROW];

/** A figure that the range prints for the rows above it, and what they add up to. */
export interface PrintedSum {
  readonly row: number;
  readonly column: number;
  readonly shown: number;
  /** Sum that came closest. */
  readonly read: number;
}

/** The rows of a range. */
export interface RowKinds {
  /** Kind of each row of the range; what stands above the first item counts for nothing. */
  readonly kinds: Uint8Array;
  /** Name on each heading row, by row. */
  readonly headings: ReadonlyMap<number, string>;
  readonly printed: readonly PrintedSum[];
}

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
    hasMovements:
      columns.debit !== undefined ||
      columns.credit !== undefined ||
      columns.paidAmount !== undefined,
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

/**
 * Tells the rows of a range apart.
 *
 * A row with customer and date is an item and is not looked at again. Of the others a label
 * tells, or the proof: an amount that is the sum of the items above, or of those below
 * under the name of their customer.
 *
 * @returns Null when every row is an item.
 */
export function rowKindsOf(
  grid: CellGrid,
  header: HeaderRow<InvoiceField>,
  columns: RowColumns,
): RowKinds | null {
  const first = header.row + 1;
  let row = first;
  while (row < grid.length && isRegular(grid[row]!, columns)) row++;
  return row === grid.length ? null : new RowSorter(grid, header, columns).sort();
}

/** Some builds hand a blank cell over as 0. */
export function isFilled(cell: unknown): boolean {
  return cell !== "" && cell !== 0 && !isBlank(cell);
}

function isRegular(cells: readonly unknown[], columns: RowColumns): boolean {
  const { customers, dates, description, hasMovements, customerTitles } = columns;
  const customer = cells[customers[0]!];
  if (typeof customer === "string" && customerTitles.includes(customer)) return false;
  if (!customers.some((column) => isFilled(cells[column]))) return false;
  if (!dates.some((column) => isFilled(cells[column]))) return false;
  return !(hasMovements && description !== undefined && isSumLabel(cells[description]));
}

/** Tells whether all that a row says stands in the header: a further page begins. */
export function isRepeatedHeader(
  grid: CellGrid,
  { row, height = 1, titles }: HeaderRow<InvoiceField>,
  cells: readonly unknown[],
): boolean {
  // The row above the header may group its columns; what stands in the first one is a title or a customer.
  const groups = grid[row - height];
  const isGrouped =
    groups !== undefined && !isFilled(cells[titles.findIndex((text) => text !== "")]);
  if (isGrouped && isSameRow(cells, groups)) return true;
  const words = new Set([
    ...titles,
    ...grid
      .slice(row + 1 - height, row + 1)
      .flat()
      .map(cellText),
  ]);
  return cells.every((cell) => !isFilled(cell) || words.has(cellText(cell)));
}

function isSameRow(cells: readonly unknown[], others: readonly unknown[]): boolean {
  return cells.every((cell, place) => cellText(cell) === cellText(others[place]));
}

function isSumLabel(cell: unknown): boolean {
  return isPeriodSum(cell) || isOpeningLabel(cell) || isSubtotalLabel(cell);
}

interface Candidate {
  readonly row: number;
  readonly isSumAbove: boolean;
  readonly sums: readonly number[];
  readonly values: readonly number[];
}

const HEADING_WORDS = 4;
const BUCKET_WORDS = /past due|overdue|not due|逾期|未到期|账龄|帳齡|^current$/i;

class RowSorter {
  readonly #grid: CellGrid;
  readonly #header: HeaderRow<InvoiceField>;
  readonly #columns: RowColumns;
  readonly #kinds: Uint8Array;
  readonly #headings = new Map<number, string>();
  readonly #printed: PrintedSum[] = [];
  readonly #money: readonly AmountColumn[];
  /** Sums of the items so far, by column of money. */
  readonly #sums: Float64Array;
  /** Sums at the places where a group may begin, in thousandths. */
  readonly #boundaries: Set<number>[];
  readonly #candidates: Candidate[] = [];
  /** Sums at each row that ends a group, for what stands above its items. */
  readonly #ends: { readonly row: number; readonly sums: readonly number[] }[] = [];
  #lastBoundary: readonly number[];
  #customer: unknown;
  /** True from a labelled customer on until the header of its items stands there again. */
  #isBehindLabel = false;

  constructor(grid: CellGrid, header: HeaderRow<InvoiceField>, columns: RowColumns) {
    this.#grid = grid;
    this.#header = header;
    this.#columns = columns;
    this.#kinds = new Uint8Array(grid.length);
    this.#money = columns.money.map((column) => amountColumn(grid, header, column));
    this.#sums = new Float64Array(columns.money.length);
    this.#boundaries = columns.money.map(() => new Set([0]));
    this.#lastBoundary = [...this.#sums];
  }

  sort(): RowKinds {
    const customer = this.#columns.customers[0];
    for (let row = this.#header.row + 1; row < this.#grid.length; row++) {
      const cells = this.#grid[row]!;
      if (isRegular(cells, this.#columns)) {
        const named = customer === undefined ? undefined : cells[customer];
        if (named !== this.#customer) {
          this.#customer = named;
          this.#markBoundary();
        }
        this.#addToSums(cells);
        continue;
      }
      const kind = this.#kindOf(row, cells);
      this.#kinds[row] = kind;
      if (kind === ROW.item || kind === ROW.opening) this.#addToSums(cells);
      else if (kind !== ROW.blank && kind !== ROW.line && !this.#isNewPage(row, cells)) {
        this.#ends.push({ row, sums: [...this.#sums] });
        this.#markBoundary();
      }
    }
    this.#ends.push({ row: this.#grid.length, sums: [...this.#sums] });
    this.#judgeCandidates();
    return { kinds: this.#kinds, headings: this.#headings, printed: this.#printed };
  }

  /** A header that is repeated within a group ends none; above the items of a further table it stands below a name. */
  #isNewPage(row: number, cells: readonly unknown[]): boolean {
    return (
      this.#kinds[row] === ROW.group &&
      !this.#headings.has(row) &&
      !this.#headings.has(row - 1) &&
      isRepeatedHeader(this.#grid, this.#header, cells)
    );
  }

  #kindOf(row: number, cells: readonly unknown[]): RowKind {
    const columns = this.#columns;
    const filled = cells.flatMap((cell, column) => (isFilled(cell) ? [column] : []));
    if (filled.length === 0) return ROW.blank;
    if (filled.length === 2 && isBareCustomerLabel(cellText(cells[filled[0]!]))) {
      this.#headings.set(row, cellText(cells[filled[1]!]));
      this.#isBehindLabel = true;
      return ROW.group;
    }
    // "City | Ulm" below the customer of a group says more of the same one.
    if (this.#isBehindLabel && filled.length < HEADING_WORDS && filled[0] === 0) return ROW.group;
    const isDated = columns.dates.some((column) => isFilled(cells[column]) && isDay(cells[column]));
    const labels = filled.filter((column) => typeof cells[column] === "string");
    if (labels.some((column) => isOpeningLabel(cells[column]))) {
      return this.#isPageCarry(cells, labels) ? ROW.total : ROW.opening;
    }
    const isSum = labels.some((column) => isPeriodSum(cells[column]));
    const isTotal = labels.some((column) => isSubtotalLabel(cells[column]));
    const isLabelled = columns.hasMovements && columns.description !== undefined;
    if (
      isSum ||
      (isTotal && (!isDated || (isLabelled && isSubtotalLabel(cells[columns.description]))))
    )
      return this.#total(row, cells, isSum);
    if (isRepeatedHeader(this.#grid, this.#header, cells)) {
      this.#isBehindLabel = false;
      return ROW.group;
    }
    if (isDated) return ROW.item;
    const values = this.#money.map((column) => column.read(cells));
    const hasMoney = values.some((value) => value > 0 || value < 0);
    if (!hasMoney && behindCustomerLabel(cellText(cells[filled[0]!])) !== null) {
      return this.#withoutMoney(row, cells, filled, labels);
    }
    // An amount that cannot be read is said, not passed over.
    if (this.#money.some((column) => column.unreadable(cells) !== undefined)) return ROW.item;
    if (!hasMoney) return this.#withoutMoney(row, cells, filled, labels);
    if (columns.marks.some((column) => isFilled(cells[column]))) return ROW.item;
    this.#candidates.push({
      row,
      isSumAbove: this.#isSumAbove(values),
      sums: [...this.#sums],
      values,
    });
    // Judged in the end; until then it ends a group and is no part of it.
    return ROW.group;
  }

  #withoutMoney(
    row: number,
    cells: readonly unknown[],
    filled: readonly number[],
    labels: readonly number[],
  ): RowKind {
    const { known, marks } = this.#columns;
    if (
      !filled.some((column) => known.includes(column)) &&
      filled.length > 1 &&
      row > this.#header.row + 1
    )
      return this.#headings.has(row - 1) ? ROW.group : ROW.line;
    const isLabelled = behindCustomerLabel(cellText(cells[filled[0]!])) !== null;
    const isCodeAndName = this.#isCodeAndName(cells, filled);
    const isHeading =
      isLabelled ||
      isCodeAndName ||
      (filled.length < HEADING_WORDS &&
        labels.length > 0 &&
        !marks.some((column) => filled.includes(column) && column !== filled[0]));
    if (!isHeading) return ROW.item;
    const label = cellText(cells[isCodeAndName ? filled[1]! : labels[0]!]);
    const name = nameIn(label);
    const isBucket = bucketOfTitle(name) !== null || BUCKET_WORDS.test(name);
    const next = filled[filled.indexOf(labels[0]!) + 1];
    const isLabelAlone = /[:：]$/.test(label) && next !== undefined;
    if (!isBucket) this.#headings.set(row, isLabelAlone ? cellText(cells[next]) : name);
    return ROW.group;
  }

  /** "1100 | Bargain Mart": a code and a name of several words, side by side and alone in their row. */
  #isCodeAndName(cells: readonly unknown[], [code, name, ...others]: readonly number[]): boolean {
    if (code === undefined || name !== code + 1 || others.length > 0) return false;
    return typeof cells[name] === "string" && SEVERAL_WORDS.test(cells[name]);
  }

  #total(row: number, cells: readonly unknown[], isPeriod: boolean): RowKind {
    if (!isPeriod) {
      const place = this.#money.findIndex((column, i) => {
        const value = column.read(cells);
        return (value > 0 || value < 0) && this.#sums[i] !== 0;
      });
      if (place >= 0) {
        const shown = this.#money[place]!.read(cells);
        const isProven = this.#isSum(place, shown);
        const read = isProven ? shown : this.#sums[place]! - this.#lastBoundary[place]!;
        this.#printed.push({ row, column: this.#columns.money[place]!, shown, read });
      }
    }
    return ROW.total;
  }

  /** What a page brings forward is the sum of the pages before; an account opens with a balance of its own. */
  #isPageCarry(cells: readonly unknown[], labels: readonly number[]): boolean {
    const isOfPage = labels.some((column) => isPageCarryLabel(cells[column]));
    if (this.#columns.hasMovements && !isOfPage) return false;
    return this.#isSumAbove(this.#money.map((column) => column.read(cells)));
  }

  #isSumAbove(values: readonly number[]): boolean {
    return values.some((value, place) => (value > 0 || value < 0) && this.#isSum(place, value));
  }

  #isSum(place: number, value: number): boolean {
    const start = thousandths(this.#sums[place]! - value);
    const known = this.#boundaries[place]!;
    const isFound = known.has(start) || known.has(start - 1) || known.has(start + 1);
    // No group can begin where nothing stands between.
    return isFound && this.#sums[place] !== 0;
  }

  /** Sums stand below their items, or above them under the customer's name: what proves more often. */
  #judgeCandidates(): void {
    let next = 0;
    const isBelow = this.#candidates.map(({ row, sums, values }) => {
      while (this.#ends[next]!.row <= row) next++;
      const end = this.#ends[next]!;
      return values.some((value, place) => {
        const sum = end.sums[place]! - sums[place]!;
        return isSameSum(value, sum);
      });
    });
    const ownSums = this.#sumsOfCustomers();
    const below = isBelow.filter(Boolean).length;
    const above = this.#candidates.filter(({ isSumAbove }) => isSumAbove).length;
    this.#candidates.forEach(({ row, isSumAbove, values }, place) => {
      const cells = this.#grid[row]!;
      const own = ownSums.get(this.#customerKey(cells));
      const isOwnSum = own !== undefined && values.some((value, i) => isSameSum(value, own[i]!));
      if (isBelow[place] === true && below >= above) {
        const name = cells.find((cell) => isFilled(cell) && typeof cell === "string");
        this.#headings.set(row, nameIn(cellText(name)));
      } else if (isSumAbove || isOwnSum) {
        this.#kinds[row] = ROW.total;
      } else {
        this.#kinds[row] = ROW.item;
      }
    });
  }

  /** Sums of the items of the customers that candidates name: their totals may stand together at the end. */
  #sumsOfCustomers(): ReadonlyMap<string, Float64Array> {
    const sums = new Map<string, Float64Array>();
    for (const { row } of this.#candidates) {
      const key = this.#customerKey(this.#grid[row]!);
      if (key !== "") sums.set(key, new Float64Array(this.#money.length));
    }
    if (sums.size === 0) return sums;
    for (let row = this.#header.row + 1; row < this.#grid.length; row++) {
      if (this.#kinds[row] !== ROW.item) continue;
      const cells = this.#grid[row]!;
      const own = sums.get(this.#customerKey(cells));
      if (own === undefined) continue;
      this.#money.forEach((column, place) => {
        const value = column.read(cells);
        if (!Number.isNaN(value)) own[place]! += value;
      });
    }
    return sums;
  }

  #customerKey(cells: readonly unknown[]): string {
    const column = this.#columns.customers.find((place) => isFilled(cells[place]));
    return column === undefined ? "" : comparisonKey(cells[column]);
  }

  #addToSums(cells: readonly unknown[]): void {
    for (let i = 0; i < this.#money.length; i++) {
      const value = this.#money[i]!.read(cells);
      if (value > 0 || value < 0) this.#sums[i]! += value;
    }
  }

  #markBoundary(): void {
    this.#lastBoundary = [...this.#sums];
    this.#boundaries.forEach((known, place) => known.add(thousandths(this.#sums[place]!)));
  }
}

/** The name on a heading row, without the label before it. */
function nameIn(heading: string): string {
  return behindCustomerLabel(heading) ?? heading;
}

function isSameSum(value: number, sum: number): boolean {
  return value !== 0 && sum !== 0 && Math.abs(sum - value) < PRINTED_TOLERANCE;
}

function thousandths(value: number): number {
  return Math.round(value * 1000);
}

/** A date, or the number of a day: no word such as the label of a total. */
function isDay(cell: unknown): boolean {
  return typeof cell !== "string" || (/\d/.test(cell) && !isSubtotalLabel(cell));
}
