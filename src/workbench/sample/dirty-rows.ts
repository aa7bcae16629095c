/** What real ledgers look like: a few rows of the sample that a reader has to cope with. */

/** What stands in a cell. */
export type Cell = string | number | null;

/** Places of the invoice columns that get spoiled. */
export interface InvoiceColumns {
  readonly customerNo: number;
  readonly dueDate: number;
  readonly amount: number;
}

/** Rows of the clean ledger, from 0, that get each fault. */
export const DIRTY_ROWS = {
  dueDateAsText: [212, 871, 1366],
  dueDateMissing: [640, 1391],
  customerUnknown: [1204],
  amountAsText: [455, 1312],
  amountUnreadable: [1418],
  rowRepeated: [733, 1342],
} as const;

/** The customer number that stands in no list of customers. */
export const UNKNOWN_CUSTOMER = "C-9999";

/**
 * Spoils a few rows of a clean ledger.
 *
 * @param rows - Cells of the clean ledger.
 * @param columns - Places of the columns that get spoiled.
 * @param dateText - Writes a serial day as text.
 * @returns New rows; each repeated row stands right after the one it repeats.
 */
export function spoilRows(
  rows: readonly (readonly Cell[])[],
  columns: InvoiceColumns,
  dateText: (serial: number) => string,
): Cell[][] {
  const spoiled = rows.map((row) => [...row]);
  const set = (places: readonly number[], column: number, change: (cell: Cell) => Cell): void => {
    for (const place of places) {
      const row = spoiled[place]!;
      row[column] = change(row[column] ?? null);
    }
  };
  set(DIRTY_ROWS.dueDateAsText, columns.dueDate, (day) => dateText(Number(day)));
  set(DIRTY_ROWS.dueDateMissing, columns.dueDate, () => null);
  set(DIRTY_ROWS.customerUnknown, columns.customerNo, () => UNKNOWN_CUSTOMER);
  set(DIRTY_ROWS.amountAsText, columns.amount, (amount) => thousands(Number(amount)));
  set(DIRTY_ROWS.amountUnreadable, columns.amount, () => "tbc");
  const repeated: readonly number[] = DIRTY_ROWS.rowRepeated;
  return spoiled.flatMap((row, place) => (repeated.includes(place) ? [row, [...row]] : [row]));
}

/** An amount as other systems write it: 12,480.50. */
function thousands(amount: number): string {
  return amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",");
}
