/** What is unpaid of an item in the end, from whichever columns a ledger has for it. */
import type { CellGrid } from "../values/cells";
import type { HeaderRow } from "../reading/header-row";
import { EXACT_DECIMALS, NOISE, roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { amountColumn, type AmountColumn } from "../reading/amount-column";
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceField } from "../words/invoice-names";
import type { DocumentTypes } from "./document-types";
import type { ReadingDoubt } from "../reading/ledger-reading";
import type { LedgerNotes } from "./ledger-notes";
import { isNo, isPaidStatus } from "../words/row-words";
import { WordColumn } from "../reading/word-column";

/** Differences below it are fractions of a cent. */
const HALF_A_CENT = 0.005;

/** A doubt while its rows come in. */
type OpenDoubt = { -readonly [P in keyof ReadingDoubt]: ReadingDoubt[P] } & { amount: number };

/** Reads the columns of open and paid amounts, and the words that say as much. */
export class ResidualColumn {
  readonly #notes: LedgerNotes;
  readonly #hasOpen: boolean;
  readonly #hasPaid: boolean;
  readonly #types: DocumentTypes;
  readonly #isOpenColumn: number | undefined;
  readonly #open: AmountColumn;
  readonly #paid: AmountColumn;
  readonly #aboveRest: OpenDoubt;
  readonly #againstRest: OpenDoubt;
  readonly #discount: AmountColumn;
  #compared = 0;
  readonly #paidButOpen: OpenDoubt;
  readonly #isClosed = new WordColumn(isNo);

  constructor(
    grid: CellGrid,
    header: HeaderRow<InvoiceField>,
    types: DocumentTypes,
    notes: LedgerNotes,
  ) {
    const { columns, titles } = header;
    this.#notes = notes;
    this.#hasOpen = columns.openAmount !== undefined;
    this.#hasPaid = columns.paidAmount !== undefined;
    this.#types = types;
    this.#isOpenColumn = columns.isOpen;
    const doubtOf = (code: ReadingDoubt["code"]) => ({
      code,
      severity: "warning" as const,
      column: titles[columns.openAmount ?? 0] ?? "",
      found: "",
      rows: 0,
      amount: 0,
    });
    this.#aboveRest = doubtOf("openAboveRest");
    this.#againstRest = doubtOf("openAgainstRest");
    this.#paidButOpen = doubtOf("paidButOpen");
    this.#discount = amountColumn(grid, header, columns.discount);
    this.#open = amountColumn(grid, header, columns.openAmount);
    this.#paid = amountColumn(grid, header, columns.paidAmount);
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
   * Gives what is unpaid: the open column, where a dash is nothing, else amount less paid, else nothing once
   * settled.
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
    if (this.#hasOpen) {
      if (!Number.isNaN(open)) {
        if (Math.abs(open) > Math.abs(amount) + HALF_A_CENT) {
          this.#notes.add(row, "openAmount", "openAboveAmount", "warning", open);
        }
        this.#compare(cells, amount, open, paid);
        return withoutNoise(this.#onItsSide(row, amount, open));
      }
      if (this.#open.isWrittenBlank(cells)) return 0;
      this.#noteUnreadable(row, "openAmount", this.#open.unreadable(cells));
    }
    if (this.#hasPaid) {
      if (paid < 0 || paid > 0) {
        const rest = amount < 0 ? amount + Math.abs(paid) : amount - Math.abs(paid);
        return withoutNoise(roundAmount(rest, EXACT_DECIMALS));
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

  /** Says where amount, paid and open do not fit together, and where a paid item is open. */
  doubts(): readonly ReadingDoubt[] {
    const isAgainst = this.#againstRest.rows * 2 > this.#compared;
    const rest = isAgainst ? this.#againstRest : this.#aboveRest;
    return [rest, this.#paidButOpen].filter((doubt) => doubt.rows > 0);
  }

  /** A credit is open as a credit: a column that shows it without its minus, or with another's, is mended. */
  #onItsSide(row: number, amount: Amount, open: Amount): Amount {
    if (!(amount < 0 && open > HALF_A_CENT)) return open;
    this.#notes.add(row, "openAmount", "creditSign", "note", open);
    return -open;
  }

  #compare(cells: readonly unknown[], amount: Amount, open: Amount, paid: number): void {
    if (this.#hasPaid) {
      const settled = Math.abs(open) + Math.abs(paid || 0);
      const above = settled - Math.abs(amount);
      this.#compared++;
      if (above > HALF_A_CENT) addTo(this.#aboveRest, open);
      if (above > HALF_A_CENT || above < -HALF_A_CENT - Math.abs(this.#discount.read(cells) || 0)) {
        addTo(this.#againstRest, open);
      }
    }
    const isOpen = open > HALF_A_CENT || open < -HALF_A_CENT;
    if (isOpen && this.#types.isPaid(cells)) {
      addTo(this.#paidButOpen, open);
      this.#paidButOpen.found ||= this.#types.paidWord(cells);
    }
  }

  #isMarkedPaid(cells: readonly unknown[]): boolean {
    const isOpen = this.#isOpenColumn;
    return (
      this.#types.isPaid(cells) || (isOpen !== undefined && this.#isClosed.read(cells[isOpen]))
    );
  }

  #noteUnreadable(row: number, field: InvoiceField, cell: unknown): void {
    this.#notes.addUnreadable(row, field, cell, "unreadableNumber");
  }
}

function addTo(doubt: OpenDoubt, open: Amount): void {
  doubt.rows++;
  doubt.amount += open;
}

function withoutNoise(amount: Amount): Amount {
  return amount < NOISE && amount > -NOISE ? 0 : amount;
}
