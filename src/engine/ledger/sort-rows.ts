/** Tells the rows of a ledger that are items from headings, sums and opening balances. */
import { amountColumn, type AmountColumn } from "../reading/amount-column";
import type { HeaderRow } from "../reading/header-row";
import { cellText, comparisonKey, type CellGrid } from "../values/cells";
import { isBareCustomerLabel } from "../words/customer-label";
import type { InvoiceField } from "../words/invoice-names";
import {
  isOpeningLabel,
  isPageCarryLabel,
  isPeriodSum,
  isShareLabel,
  isTotalLabel,
  subtotalName,
} from "../words/row-words";
import { footRows } from "./foot-rows";
import { HEADING_WORDS, headingIn, isLabelled, repeatedHeader } from "./heading-rows";
import { datedSumLabel, isDated, isLabelledSum, isRegular, type RowColumns } from "./row-columns";
import { isFilled, ROW, type PrintedSum, type RowKind, type RowKinds } from "./row-kinds";
import { RunningSums } from "./running-sums";
import { UnlabelledSums } from "./unlabelled-sums";

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

class RowSorter {
  readonly #grid: CellGrid;
  readonly #header: HeaderRow<InvoiceField>;
  readonly #columns: RowColumns;
  readonly #kinds: Uint8Array;
  readonly #headings = new Map<number, string>();
  readonly #printed: PrintedSum[] = [];
  readonly #money: readonly AmountColumn[];
  readonly #sums: RunningSums;
  readonly #unlabelled: UnlabelledSums;
  readonly #isRepeatedHeader: (cells: readonly unknown[]) => boolean;
  #customer: unknown;
  /** The item above. */
  #above: readonly unknown[] = [];
  readonly #feet: ReadonlySet<number>;
  /** True from a labelled customer on until the header of its items stands there again. */
  #isBehindLabel = false;

  constructor(grid: CellGrid, header: HeaderRow<InvoiceField>, columns: RowColumns) {
    this.#grid = grid;
    this.#header = header;
    this.#columns = columns;
    this.#kinds = new Uint8Array(grid.length);
    this.#money = columns.money.map((column) => amountColumn(grid, header, column));
    this.#sums = new RunningSums(this.#money);
    this.#isRepeatedHeader = repeatedHeader(grid, header);
    this.#feet = footRows(grid, header.row + 1, columns, this.#money);
    this.#unlabelled = new UnlabelledSums(grid, header.row + 1, columns, this.#money, this.#sums);
  }

  sort(): RowKinds {
    const customer = this.#columns.customers[0];
    for (let row = this.#header.row + 1; row < this.#grid.length; row++) {
      const cells = this.#grid[row]!;
      if (isRegular(cells, this.#columns)) {
        const named = customer === undefined ? undefined : cells[customer];
        if (named !== this.#customer) {
          this.#customer = named;
          this.#sums.beginGroup();
        }
        this.#sums.add(cells);
        this.#above = cells;
        continue;
      }
      const kind = this.#kindOf(row, cells);
      this.#kinds[row] = kind;
      if (kind === ROW.item || kind === ROW.opening) this.#sums.add(cells);
      else if (kind !== ROW.blank && kind !== ROW.line && !this.#isNewPage(row, cells)) {
        this.#unlabelled.endGroup(row);
        this.#sums.beginGroup();
      }
    }
    this.#unlabelled.endGroup(this.#grid.length);
    this.#unlabelled.judge(this.#kinds, this.#headings);
    return { kinds: this.#kinds, headings: this.#headings, printed: this.#printed };
  }

  /** A header that is repeated within a group ends none; above the items of a further table it stands below a name. */
  #isNewPage(row: number, cells: readonly unknown[]): boolean {
    return (
      this.#kinds[row] === ROW.group &&
      !this.#headings.has(row) &&
      !this.#headings.has(row - 1) &&
      this.#isRepeatedHeader(cells)
    );
  }

  #kindOf(row: number, cells: readonly unknown[]): RowKind {
    const columns = this.#columns;
    const filled = cells.flatMap((cell, column) => (isFilled(cell) ? [column] : []));
    if (filled.length === 0) return ROW.blank;
    const isHeader = this.#isRepeatedHeader(cells);
    if (!isHeader && filled.length === 2 && isBareCustomerLabel(cellText(cells[filled[0]!]))) {
      this.#headings.set(row, cellText(cells[filled[1]!]));
      this.#isBehindLabel = true;
      return ROW.group;
    }
    // "City | Ulm" below the customer of a group says more of the same one.
    if (this.#isBehindLabel && filled.length < HEADING_WORDS && filled[0] === 0) return ROW.group;
    // A header may say "Total", or end as "价税合计" does.
    if (isHeader) {
      this.#isBehindLabel = false;
      return ROW.group;
    }
    const labels = filled.map((column) => cells[column]).filter((cell) => typeof cell === "string");
    if (labels.some(isOpeningLabel)) {
      return this.#isPageCarry(cells, labels) ? ROW.total : ROW.opening;
    }
    if (labels.some(isPeriodSum)) return ROW.total;
    if (isLabelledSum(cells, columns)) {
      const proof = this.#sums.proof(cells);
      if (proof !== null) {
        this.#printed.push({ ...proof, row, column: columns.money[proof.place]! });
      }
      return ROW.total;
    }
    const dated = datedSumLabel(cells, columns);
    if (dated !== "") return this.#datedSum(row, cells, dated);
    if (isDated(cells, columns)) return ROW.item;
    if (this.#feet.has(row)) return isShareLabel(cellText(labels[0])) ? ROW.group : ROW.foot;
    const values = this.#valuesOf(cells);
    const hasMoney = values.some((value) => value > 0 || value < 0);
    if (!hasMoney && isLabelled(cells, filled)) return this.#withoutMoney(row, cells, filled);
    // An amount that cannot be read is said, not passed over.
    if (this.#money.some((column) => column.unreadable(cells) !== undefined)) return ROW.item;
    if (!hasMoney) return this.#withoutMoney(row, cells, filled);
    if (columns.marks.some((column) => isFilled(cells[column]))) return ROW.item;
    this.#unlabelled.add(row, values);
    // Judged in the end; until then it ends a group and is no part of it.
    return ROW.group;
  }

  /** A label with dates is a sum where its amount proves it; a customer may be called so, which is said in doubt. */
  #datedSum(row: number, cells: readonly unknown[], label: string): RowKind {
    const values = this.#valuesOf(cells);
    const name = subtotalName(label);
    const above = this.#columns.customers.map((column) => this.#above[column]);
    const isOfAbove =
      name !== "" &&
      [...above, ...this.#headings.values()].some((cell) => comparisonKey(cell) === name);
    const isSure = isTotalLabel(label) || isOfAbove;
    const isSum = this.#sums.isSumAbove(values);
    const place = values.findIndex((value) => value > 0 || value < 0);
    if (place < 0 || (!isSure && !isSum)) return ROW.item;
    const proof = this.#sums.proof(cells) ?? { place, shown: values[place]!, read: 0 };
    const read = isSure ? proof.read : 0;
    this.#printed.push({ ...proof, read, row, column: this.#columns.money[proof.place]! });
    return isSure && isSum ? ROW.total : ROW.item;
  }

  #withoutMoney(row: number, cells: readonly unknown[], filled: readonly number[]): RowKind {
    const { known, marks } = this.#columns;
    const isKnown = filled.some((column) => known.includes(column));
    if (!isKnown && filled.length > 1 && row > this.#header.row + 1)
      return this.#headings.has(row - 1) ? ROW.group : ROW.line;
    const heading = headingIn(cells, filled, marks);
    if (heading === null) return ROW.item;
    if (heading !== "") this.#headings.set(row, heading);
    return ROW.group;
  }

  #valuesOf(cells: readonly unknown[]): readonly number[] {
    return this.#money.map((column) => column.read(cells));
  }

  /** What a page brings forward is the sum of the pages before; an account opens with a balance of its own. */
  #isPageCarry(cells: readonly unknown[], labels: readonly unknown[]): boolean {
    if (this.#columns.hasMovements && !labels.some(isPageCarryLabel)) return false;
    return this.#sums.isSumAbove(this.#valuesOf(cells));
  }
}
