/** What the columns of type and status make of a row: an invoice, a credit, a payment, nothing. */
import type { CellGrid } from "../values/cells";
import type { HeaderRow } from "../reading/header-row";
import type { Amount } from "../values/money";
import type { AmountColumn } from "../reading/amount-column";
import type { InvoiceField } from "../words/invoice-names";
import { ITEM_KIND, type ItemKind } from "../words/item-kind";
import { isVoidStatus, itemKindOf } from "../words/row-words";
import { WordColumn } from "../reading/word-column";

/** Reads the type and the status of the rows of one ledger. */
export class DocumentTypes {
  readonly #grid: CellGrid;
  readonly #firstRow: number;
  readonly #amount: AmountColumn;
  readonly #type: number | undefined;
  readonly #status: number | undefined;
  readonly #isVoid = new WordColumn(isVoidStatus);
  readonly #kind = new WordColumn(itemKindOf);
  #hasSignedPayments: boolean | undefined;

  constructor(grid: CellGrid, { columns, row }: HeaderRow<InvoiceField>, amount: AmountColumn) {
    this.#grid = grid;
    this.#firstRow = row + 1;
    this.#amount = amount;
    this.#type = columns.type;
    this.#status = columns.status;
  }

  /** True when type and status say nothing but that the row is an invoice. */
  isPlain(cells: readonly unknown[]): boolean {
    return (
      !(this.#status !== undefined && this.#isVoid.read(cells[this.#status])) &&
      this.#named(cells) === ITEM_KIND.invoice
    );
  }

  /** Gives the type of a row as written; undefined without a column. */
  typeOf(cells: readonly unknown[]): unknown {
    return this.#type === undefined ? undefined : cells[this.#type];
  }

  /** True for a void or draft document. */
  isVoid(cells: readonly unknown[]): boolean {
    return this.#status !== undefined && this.#isVoid.read(cells[this.#status]);
  }

  /** What a row is: by its type, else a credit note when its amount is negative. */
  kindOf(cells: readonly unknown[], amount: Amount): ItemKind {
    const named = this.#named(cells);
    return named === ITEM_KIND.invoice && amount < 0 ? ITEM_KIND.creditNote : named;
  }

  /**
   * Tells whether a row is a credit whose amount is written without its minus.
   *
   * A positive payment is one, unless the ledger writes other payments as negative: there it
   * is a refund, or a payment that came back.
   */
  isUnsignedCredit(cells: readonly unknown[], amount: Amount): boolean {
    const named = this.#named(cells);
    if (!(amount > 0) || named === ITEM_KIND.invoice) return false;
    return !(named === ITEM_KIND.payment && this.#paymentsAreSigned());
  }

  #named(cells: readonly unknown[]): ItemKind {
    return this.#type === undefined ? ITEM_KIND.invoice : this.#kind.read(cells[this.#type]);
  }

  #paymentsAreSigned(): boolean {
    this.#hasSignedPayments ??= this.#grid.some(
      (cells, row) =>
        row >= this.#firstRow &&
        this.#named(cells) === ITEM_KIND.payment &&
        this.#amount.read(cells) < 0,
    );
    return this.#hasSignedPayments;
  }
}
