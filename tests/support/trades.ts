/** Invoices of one customer for the tests of warnings. */
import { inOrder, type Trades } from "../../src/engine/warnings/trades";

/** A row of a ledger; see `Trades`. */
export interface Trade {
  readonly date: number;
  readonly due: number;
  readonly settled: number;
  readonly amount: number;
  readonly partPaid: number;
}

/** An invoice of 100 at thirty days, paid on its due date, with what is told of it. */
export const trade = (date: number, told: Partial<Trade> = {}): Trade => ({
  ...{ date, due: date + 30, settled: date + 30, amount: 100, partPaid: Infinity },
  ...told,
});

/** Puts rows in order. */
export const tradesFrom = (rows: readonly Trade[]): Trades =>
  inOrder([...rows.keys()], {
    date: (row) => rows[row]!.date,
    due: (row) => rows[row]!.due,
    settled: (row) => rows[row]!.settled,
    amount: (row) => rows[row]!.amount,
    partPaid: (row) => rows[row]!.partPaid,
  });
