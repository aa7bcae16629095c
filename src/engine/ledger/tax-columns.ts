/** Tax in a column of its own: the amount beside it may be without it, and what is owed never is. */
import { amountColumn } from "../reading/amount-column";
import type { HeaderRow } from "../reading/header-row";
import type { ReadingRules } from "../reading/reading-rules";
import { PRINTED_TOLERANCE } from "../values/money";
import type { CellGrid } from "../values/cells";
import { headerKey } from "../words/header-key";
import type { InvoiceField } from "../words/invoice-names";
import { isNetTitle, isTaxTitle } from "../words/other-units";
import { rounded, type LayoutDraft } from "./layout-draft";
import type { LedgerLayout } from "./ledger-layout";

type LedgerHeader = HeaderRow<InvoiceField>;

/** A range whose amounts are whole, with the column of taxes that were added to them; null for none. */
export interface WholeAmounts {
  readonly grid: CellGrid;
  readonly header: LedgerHeader;
  readonly tax: number | null;
}

/** Rows by which columns are told. */
const SEARCHED_ROWS = 1000;

/** The highest rate of a tax on sales, and the part of a gross amount that it is. */
const HIGHEST_RATE = 0.35;

/**
 * Gives the column of which amount, tax, paid and open amount are parts: "Total" of `Amount | Tax | Total | Paid | Due`.
 *
 * It is proven by total − paid = open, or by amount + tax = total; else the amount stays what its header says. What
 * total − paid makes is open, whatever its header says.
 */
export function withWholeAmount(header: LedgerHeader, grid: CellGrid): LedgerHeader {
  const { amount, paidAmount, openAmount } = header.columns;
  if (amount === undefined) return header;
  const known = new Set<number>(Object.values(header.columns));
  const others = header.titles.flatMap((title, column) =>
    title === "" || known.has(column) ? [] : [column],
  );
  const taxes = header.titles.flatMap((title, column) => (isTaxTitle(title) ? [column] : []));
  const isSumOf = (first: number, sign: 1 | -1, second: number, third: number) =>
    isSum(grid, header, first, sign, second, third);
  const use = (whole: number | undefined, open: number | undefined) =>
    whole === undefined
      ? header
      : {
          ...header,
          columns: {
            ...header.columns,
            amount: whole,
            ...(open === undefined ? {} : { openAmount: open }),
          },
          told: [...(header.told ?? []), amount],
        };
  if (paidAmount !== undefined) {
    const opens = openAmount === undefined ? others : [openAmount];
    for (const whole of [amount, ...others]) {
      const open = opens.find(
        (column) => column !== whole && isSumOf(whole, -1, paidAmount, column),
      );
      if (open !== undefined) return use(whole, open);
    }
  }
  return use(
    others.find((column) => taxes.some((tax) => isSumOf(amount, 1, tax, column))),
    openAmount,
  );
}

/** Tells whether in each row that has all three the first, with the second added or taken off, is the third. */
function isSum(
  grid: CellGrid,
  header: LedgerHeader,
  first: number,
  sign: 1 | -1,
  second: number,
  third: number,
): boolean {
  const columns = [first, second, third].map((column) => amountColumn(grid, header, column));
  let isProven = false;
  for (let row = header.row + 1; row < Math.min(grid.length, header.row + SEARCHED_ROWS); row++) {
    const [one = 0, two = 0, three = 0] = columns.map((column) => column.read(grid[row]!));
    if (Number.isNaN(one + two + three)) continue;
    const part = sign < 0 ? Math.sign(one) * Math.abs(two) : two;
    if (Math.abs(one + sign * part - three) > PRINTED_TOLERANCE) return false;
    isProven ||= two !== 0;
  }
  return isProven;
}

/**
 * Adds to amounts without tax the tax that stands beside them, in a further column.
 *
 * The amount is without it where its header says so, or where each tax is a whole percentage of it and none of what it
 * would be without the tax.
 */
export function withTax(grid: CellGrid, header: LedgerHeader, rules: ReadingRules): WholeAmounts {
  const column = taxBeside(grid, header, rules);
  const amount = header.columns.amount!;
  if (column === null || !isNet(grid, header, amount, column)) return { grid, header, tax: null };
  const [amounts, taxes] = [amount, column].map((place) => amountColumn(grid, header, place));
  const width = header.titles.length;
  const wide = grid.map((cells, row) => {
    if (row <= header.row) return cells;
    const own = header.titles.map((_, place) => cells[place]);
    const value = amounts!.read(cells);
    return [...own, Number.isNaN(value) ? cells[amount] : value + (taxes!.read(cells) || 0)];
  });
  const titles = [...header.titles, `${header.titles[amount]!} + ${header.titles[column]!}`];
  const told = [...(header.told ?? []), amount, column];
  const columns = { ...header.columns, amount: width };
  return { grid: wide, header: { ...header, titles, told, columns }, tax: column };
}

/** Without any other amount, that without tax is one where the tax stands beside it. */
export function withNetAmount(header: LedgerHeader): LedgerHeader {
  const { amount, openAmount, debit, credit, localAmount, localOpenAmount } = header.columns;
  const money = [amount, openAmount, debit, credit, localAmount, localOpenAmount];
  const net = header.titles.findIndex(isNetTitle);
  const hasMoney = money.some((column) => column !== undefined);
  if (hasMoney || net < 0 || !header.titles.some(isTaxTitle)) return header;
  return { ...header, columns: { ...header.columns, amount: net } };
}

/** Says that taxes were added. */
export function noteTax(draft: LayoutDraft, tax: number | null): void {
  if (tax === null) return;
  const taxes = amountColumn(draft.grid, draft.header, tax);
  let [rows, sum] = [0, 0];
  for (const row of draft.itemRows()) {
    const value = taxes.read(draft.grid[row]!) || 0;
    if (value !== 0) rows++;
    sum += value;
  }
  draft.doubt("taxAdded", "warning", draft.header.titles[tax]!, "", rows, rounded(sum));
}

/** The column of taxes beside an amount that may be without them; null where nothing hangs on it. */
function taxBeside(
  grid: CellGrid,
  header: LedgerHeader,
  { columns: answers }: ReadingRules,
): number | null {
  const { amount, openAmount } = header.columns;
  if (amount === undefined || amount >= header.titles.length) return null;
  const title = header.titles[amount]!;
  if (/gross|incl|total|含[税稅]|价税|價稅/i.test(title) && !isNetTitle(title)) return null;
  if (answers.get(headerKey(title)) === "amount") return null;
  const column = header.titles.findIndex(
    (one) => isTaxTitle(one) && answers.get(headerKey(one)) !== "notRead",
  );
  if (column < 0) return null;
  const [amounts, taxes, open] = [amount, column, openAmount].map((place) =>
    amountColumn(grid, header, place),
  );
  let [isTaxed, isAbove] = [false, false];
  for (let row = header.row + 1; row < Math.min(grid.length, header.row + SEARCHED_ROWS); row++) {
    const cells = grid[row]!;
    const [value, tax] = [amounts!.read(cells), taxes!.read(cells)];
    if (taxes!.unreadable(cells) !== undefined && !Number.isNaN(value)) return null;
    if (Math.abs(tax) > Math.abs(value) * HIGHEST_RATE + PRINTED_TOLERANCE) return null;
    isTaxed ||= Math.abs(tax) > 0;
    isAbove ||= Math.abs(open!.read(cells)) > Math.abs(value) + PRINTED_TOLERANCE;
  }
  return isTaxed && (openAmount === undefined || isAbove) ? column : null;
}

/**
 * Tells whether an amount is without the tax beside it.
 *
 * @returns Null where the rates of the taxes are those of either.
 */
function isNet(grid: CellGrid, header: LedgerHeader, amount: number, tax: number): boolean | null {
  if (isNetTitle(header.titles[amount]!)) return true;
  const [amounts, taxes] = [amount, tax].map((place) => amountColumn(grid, header, place));
  let [isOfNet, isOfGross] = [true, true];
  for (const cells of grid.slice(header.row + 1, header.row + SEARCHED_ROWS)) {
    const [value, part] = [amounts!.read(cells), taxes!.read(cells)];
    if (!(value * part > 0)) continue;
    isOfNet &&= isOfPlainRate(part, value);
    isOfGross &&= isOfPlainRate(part, value - part);
  }
  return isOfNet === isOfGross ? null : isOfNet;
}

/** Gives the column of taxes of which nothing tells whether the amounts contain them; null for none. */
export function unclearTax(
  { grid, header }: Pick<LedgerLayout, "grid" | "header">,
  rules: ReadingRules,
): number | null {
  const tax = taxBeside(grid, header, rules);
  return tax !== null && isNet(grid, header, header.columns.amount!, tax) === null ? tax : null;
}

function isOfPlainRate(tax: number, net: number): boolean {
  return Math.abs(tax - (net * Math.round((100 * tax) / net)) / 100) <= PRINTED_TOLERANCE;
}
