/** Columns that nobody reads and that may have settled a part of the amounts beside them. */
import { amountColumn } from "../reading/amount-column";
import { matchOf, nameIndex } from "../reading/header-names";
import type { ReadingRules } from "../reading/reading-rules";
import { mayBeMoney, unreadColumns } from "../reading/unread-columns";
import type { UnreadColumn } from "../reading/ledger-reading";
import { PRINTED_TOLERANCE } from "../values/money";
import { isBlank, type CellGrid } from "../values/cells";
import { INVOICE_NAMES, type InvoiceField } from "../words/invoice-names";
import { isOfferTitle } from "../words/other-units";
import type { LedgerLayout } from "./ledger-layout";
import { areDirections, wordsOf } from "./proven-columns";
import { isEndState } from "./status-columns";
import { unclearTax } from "./tax-columns";

/** Rows looked at, from the first on in which a column holds a figure. */
const SEARCHED_ROWS = 500;

/**
 * Gives the columns of which nothing was read, with what they seem to hold.
 *
 * Words such as paid or void tell the state of a document, whatever stands above them. Figures are money, whatever
 * their header says: in a report of ages, where their bucket may be one that nobody knows; beside what is open, where
 * a further column is what they leave of it; beside a mere amount, where they are parts of it.
 */
export function unreadAmounts(layout: LedgerLayout, rules: ReadingRules): readonly UnreadColumn[] {
  const { grid, header, used } = layout;
  const unread = unreadColumns(header.titles, used);
  const figures = figuresOf(layout, unread);
  const tax = unclearTax(layout, rules);
  const tellsSides = layout.isSigned || layout.header.columns.openAmount !== undefined;
  return unread.map((one) => {
    if (one.column === tax) return { ...one, holds: "money" };
    if (one.holds !== "other") return one;
    const field = matchOf(one.title, NAMES)?.field;
    // "Open items" that were counted, "Paid" in percent: nothing else tells what they tell.
    if (field !== undefined && PARTS.has(field) && header.columns[field] === undefined) {
      return { ...one, holds: "status" };
    }
    const values = figures.get(one.column);
    if (values !== undefined && values.rows.length > 0 && mayLower(field, one.title, header)) {
      return { ...one, holds: "money" };
    }
    const words = wordsOf(grid, header, one.column) ?? [];
    if (words.some(isEndState)) return { ...one, holds: "status" };
    if (!tellsSides && areDirections(words)) return { ...one, holds: "side" };
    return values !== undefined && mayCount(layout, values, figures)
      ? { ...one, holds: "money" }
      : one;
  });
}

const NAMES = nameIndex(INVOICE_NAMES);
const PARTS: ReadonlySet<InvoiceField> = new Set(["openAmount", "paidAmount"]);

/** "Adjustments", "Credited": what they took off, or put on, nothing else tells. */
function mayLower(
  field: InvoiceField | undefined,
  title: string,
  { columns }: LedgerLayout["header"],
): boolean {
  return field === "discount" && !isOfferTitle(title) && columns.openAmount === undefined;
}

/** Columns of which every cell that was looked at is a number or blank. */
type Figures = ReadonlyMap<number, Values>;

/** The figures of a column. */
interface Values {
  /** 0 for a blank cell. */
  readonly at: (cells: readonly unknown[]) => number;
  /** From the first row with a figure on; none where all are blank or 0. */
  readonly rows: CellGrid;
}

function figuresOf({ grid, header }: LedgerLayout, unread: readonly UnreadColumn[]): Figures {
  const figures = new Map<number, Values>();
  for (const { column, title } of unread) {
    if (!mayBeMoney(title)) continue;
    const amounts = amountColumn(grid, header, column);
    const at = (cells: readonly unknown[]) => amounts.read(cells) || 0;
    let first = header.row + 1;
    while (first < grid.length && isNothing(grid[first]![column])) first++;
    const rows = grid.slice(first, first + SEARCHED_ROWS);
    if (rows.every((cells) => amounts.unreadable(cells) === undefined)) {
      figures.set(column, { at, rows });
    }
  }
  return figures;
}

function isNothing(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}

/** Tells whether figures may be a part of what the ledger amounts to. */
function mayCount(layout: LedgerLayout, { at, rows }: Values, figures: Figures): boolean {
  const { kind, grid, header } = layout;
  if (rows.every((cells) => at(cells) === 0)) return false;
  if (kind === "agingSummary") return true;
  const { amount, openAmount, paidAmount } = header.columns;
  const whole = openAmount ?? amount;
  if (kind !== "documents" || whole === undefined) return false;
  const amounts = amountColumn(grid, header, whole);
  const wholeAt = (cells: readonly unknown[]) => amounts.read(cells) || 0;
  if (!rows.every((cells) => Math.abs(at(cells)) <= Math.abs(wholeAt(cells)))) return false;
  if (openAmount !== undefined) {
    return [...figures.values()].some(
      (rest) =>
        rest.at !== at &&
        rows.some((cells) => rest.at(cells) !== 0) &&
        rows.every((cells) => isNear(wholeAt(cells) - at(cells), rest.at(cells))),
    );
  }
  const paid = amountColumn(grid, header, paidAmount);
  const restAt = (cells: readonly unknown[]) => wholeAt(cells) - (paid.read(cells) || 0);
  return (
    rows.some((cells) => isPart(at(cells), wholeAt(cells))) &&
    (paidAmount === undefined ||
      rows.every((cells) => Math.abs(at(cells)) <= Math.abs(restAt(cells)) + PRINTED_TOLERANCE))
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < PRINTED_TOLERANCE;
}

function isPart(value: number, whole: number): boolean {
  return value !== 0 && Math.abs(value) < Math.abs(whole);
}
