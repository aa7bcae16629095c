/** What is unpaid of an item in the end, from whichever columns a ledger has for it. */
import type { CellGrid } from "../cells";
import type { HeaderRow } from "../header-row";
import { NOISE, type Amount } from "../money";
import type { SerialDate } from "../serial-date";
import { AmountColumn } from "./amount-column";
import { NO_DATE } from "./date-columns";
import type { InvoiceField } from "./invoice-names";
import type { LedgerNotes } from "./ledger-notes";
import { isNo, isPaidStatus } from "./row-words";
import { WordColumn } from "./word-column";

/** Differences below it are fractions of a cent. */
const HALF_A_CENT = 0.005;

/** Reads the columns of open and paid amounts, and the words that say as much. */
export class ResidualColumn {
  readonly #notes: LedgerNotes;
  readonly #columns: HeaderRow<InvoiceField>["columns"];
  readonly #open: AmountColumn;
  readonly #paid: AmountColumn;
  readonly #isPaid = new WordColumn(isPaidStatus);
  readonly #isClosed = new WordColumn(isNo);

  constructor(grid: CellGrid, { columns, row }: HeaderRow<InvoiceField>, notes: LedgerNotes) {
    this.#notes = notes;
    this.#columns = columns;
    this.#open = new AmountColumn(grid, row + 1, columns.openAmount);
    this.#paid = new AmountColumn(grid, row + 1, columns.paidAmount);
  }

  /** Gives the open amount as written; NaN for none. */
  open(cells: readonly unknown[]): number {
    return this.#open.read(cells);
  }

  /** Gives the paid amount as written; NaN for none. */
  paid(cells: readonly unknown[]): number {
    return this.#paid.read(cells);
  }

  /**
   * Gives what is unpaid: the open column, else amount less paid, else nothing once settled.
   *
   * A paid amount lowers the item, whatever its own sign; more paid than invoiced leaves a
   * credit.
   *
   * @param row - Row within the range, from 0.
   * @param amount - Amount of the item, credits negative.
   * @param open - Open amount with the sign of the item; NaN for none.
   */
  residual(
    row: number,
    cells: readonly unknown[],
    amount: Amount,
    open: number,
    paid: number,
    settledDate: SerialDate,
  ): Amount {
    if (this.#columns.openAmount !== undefined) {
      if (!Number.isNaN(open)) {
        if (Math.abs(open) > Math.abs(amount) + HALF_A_CENT) {
          this.#notes.add(row, "openAmount", "openAboveAmount", "warning", open);
        }
        return withoutNoise(open);
      }
      this.#noteUnreadable(row, "openAmount", this.#open.unreadable(cells));
    }
    if (this.#columns.paidAmount !== undefined) {
      if (paid < 0 || paid > 0) {
        return withoutNoise(amount < 0 ? amount + Math.abs(paid) : amount - Math.abs(paid));
      }
      if (Number.isNaN(paid)) {
        const cell = this.#paid.unreadable(cells);
        // "Paid" may head a column of yes and no.
        if (isPaidStatus(cell)) return 0;
        if (!isNo(cell)) this.#noteUnreadable(row, "paidAmount", cell);
      }
    }
    // A blank paid amount arrives as 0 on some builds: a settlement date outweighs it.
    return settledDate > NO_DATE || this.#isMarkedPaid(cells) ? 0 : amount;
  }

  #isMarkedPaid(cells: readonly unknown[]): boolean {
    const { status, isOpen } = this.#columns;
    return (
      (status !== undefined && this.#isPaid.read(cells[status])) ||
      (isOpen !== undefined && this.#isClosed.read(cells[isOpen]))
    );
  }

  #noteUnreadable(row: number, field: InvoiceField, cell: unknown): void {
    this.#notes.addUnreadable(row, field, cell, "unreadableNumber");
  }
}

function withoutNoise(amount: Amount): Amount {
  return amount < NOISE && amount > -NOISE ? 0 : amount;
}
