/** The sum of a column of money as it stands in the range, against what was read of it and what was not. */
import { amountColumn } from "../reading/amount-column";
import type { HeaderRow } from "../reading/header-row";
import {
  failedCheck,
  type ColumnSum,
  type SetAside,
  type SetAsideReason,
} from "../reading/ledger-reading";
import type { CellGrid } from "../values/cells";
import { AmountTotals, PRINTED_TOLERANCE, type Amount } from "../values/money";
import type { InvoiceField } from "../words/invoice-names";
import type { MoneySource } from "./money-source";
import { smallestCoin } from "./rests";
import { ROW, type RowKind } from "./row-kinds";

/** Rows of a range and the items that were made of them. */
export interface ReadRows {
  readonly grid: CellGrid;
  readonly header: HeaderRow<InvoiceField>;
  /** Kind of each row; null when every row is an item. */
  readonly kinds: Uint8Array | null;
  readonly sourceRow: Int32Array;
  readonly amount: Float64Array;
  readonly residualAmount: Float64Array;
  readonly writtenOff: Float64Array | null;
  readonly currencyOf: Uint16Array;
  readonly currencies: readonly string[];
}

/** Kinds of rows that are rightly no items: another row tells what they show, or it is about the table. */
const REASON_OF_KIND: Readonly<Partial<Record<RowKind, SetAsideReason>>> = {
  [ROW.total]: "totalRows",
  [ROW.group]: "groupRows",
  [ROW.foot]: "groupRows",
  [ROW.line]: "documentLines",
  [ROW.void]: "voidRows",
};

/** The smallest coins have a thousandth of the unit. */
const DECIMALS = 3;

const [SHOWN, READ] = [0, 1] as const;

/**
 * Looks at columns once more, cell by cell, and compares them with the items.
 *
 * What stands there was read, or was set aside for a reason; every other row fails, whatever the rest adds up to.
 */
export function columnSum(source: MoneySource, rows: ReadRows): ColumnSum {
  const { grid, header } = rows;
  const columns = source.columns.map(({ column, sign }) => ({
    cells: amountColumn(grid, header, column),
    sign,
  }));
  const { sourceRow } = rows;
  const values = source.isOpen ? rows.residualAmount : rows.amount;
  const sums = new AmountTotals(2, DECIMALS);
  const aside = new Map<SetAsideReason, { rows: number; readonly sum: AmountTotals }>();
  const failed = new Failures();
  const misread = new Failures();
  // Items stand in the order of their rows; instalments share one.
  let item = 0;
  for (let row = header.row + 1; row < grid.length; row++) {
    let read = 0;
    const before = item;
    for (; sourceRow[item] === row + 1; item++) read += values[item]!;
    let shown = NaN;
    for (const { cells, sign } of columns) {
      const value = cells.read(grid[row]!);
      if (!Number.isNaN(value)) shown = (shown || 0) + sign * value;
    }
    sums.add(SHOWN, shown || 0);
    sums.add(READ, read);
    const difference = (shown || 0) - read;
    if (difference === 0) continue;
    const last = item === before ? -1 : item - 1;
    const reason = reasonOf(source, rows, row, last, shown, read);
    if (reason === null) {
      failed.add(row, difference);
      if (last >= 0) misread.add(row, difference);
    } else {
      sums.add(READ, difference);
      const known = aside.get(reason) ?? { rows: 0, sum: new AmountTotals(1, DECIMALS) };
      known.rows++;
      known.sum.add(0, difference);
      aside.set(reason, known);
    }
  }
  const titles = source.columns.map(({ column }) => header.titles[column]!);
  const column = titles.length > 2 ? `${titles[0]!} – ${titles.at(-1)!}` : titles.join(", ");
  return {
    code: "columnSum",
    column,
    places: grid.length - header.row - 1,
    failed: failed.rows,
    firstRow: failed.firstRow,
    shown: sums.at(SHOWN),
    read: sums.at(READ),
    setAside: [...aside].map(([reason, known]): SetAside => ({
      reason,
      rows: known.rows,
      amount: known.sum.at(0),
    })),
    misread:
      misread.firstRow === null
        ? null
        : failedCheck(column, misread.rows, misread.firstRow, misread.difference),
  };
}

/** Rows that do not agree, while they are found. */
class Failures {
  readonly #sum = new AmountTotals(1, DECIMALS);
  rows = 0;
  firstRow: number | null = null;

  add(row: number, difference: Amount): void {
    if (Math.abs(difference) <= PRINTED_TOLERANCE) return;
    this.rows++;
    this.firstRow ??= row + 1;
    this.#sum.add(0, difference);
  }

  get difference(): Amount {
    return this.#sum.at(0);
  }
}

/** Says why a row was rightly read as something else than it shows; null for no good reason. */
function reasonOf(
  { isOpen }: MoneySource,
  { kinds, writtenOff, currencyOf, currencies }: ReadRows,
  row: number,
  item: number,
  shown: Amount,
  read: Amount,
): SetAsideReason | null {
  if (item < 0) return REASON_OF_KIND[(kinds?.[row] ?? ROW.item) as RowKind] ?? null;
  if (writtenOff !== null && writtenOff[item] !== 0) return "writtenOff";
  // Some builds hand a blank amount over as 0: what is open or paid tells it then.
  if (Number.isNaN(shown) || (shown === 0 && !isOpen)) return "blankCells";
  if (read !== 0) return Math.abs(shown + read) < PRINTED_TOLERANCE ? "turnedSigns" : null;
  return Math.abs(shown) < smallestCoin(currencies[currencyOf[item]!]!) ? "rests" : null;
}
