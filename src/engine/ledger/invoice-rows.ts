/** Rows of a ledger that are documents: what one is worth, when it is due, and what of it is open. */
import { amountColumn, type AmountColumn } from "../reading/amount-column";
import { NO_DATE } from "../reading/date-columns";
import type { ReadingDoubt } from "../reading/ledger-reading";
import type { ReadingRules } from "../reading/reading-rules";
import { currencyDecimals, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { splitByInstalment } from "../terms/instalment-amounts";
import type { PaymentTerms } from "../terms/payment-schedule";
import { kindOfAmount, type ItemKind } from "../words/item-kind";
import { creditsByText } from "./credits-by-text";
import { DocumentTypes } from "./document-types";
import type { InvoiceItems } from "./invoice-items";
import { ItemDates } from "./item-dates";
import type { LedgerLayout } from "./ledger-layout";
import type { LedgerNotes } from "./ledger-notes";
import type { LeftOutRows } from "./left-out-rows";
import { ResidualColumn } from "./residual-column";

/** What the cells of one row say; NaN for an amount that is not there. */
interface RowReading {
  readonly documentDate: SerialDate;
  readonly dueDate: SerialDate;
  readonly settledDate: SerialDate;
  readonly amount: number;
  readonly open: number;
  readonly paid: number;
}

/** Makes items of the rows, one by one. */
export class InvoiceRows {
  readonly #layout: LedgerLayout;
  readonly #notes: LedgerNotes;
  readonly #items: InvoiceItems;
  readonly #leftOut: LeftOutRows;
  readonly #dates: ItemDates;
  readonly #amount: AmountColumn;
  readonly #types: DocumentTypes;
  readonly #residual: ResidualColumn;

  constructor(
    layout: LedgerLayout,
    rules: ReadingRules,
    notes: LedgerNotes,
    items: InvoiceItems,
    leftOut: LeftOutRows,
  ) {
    const { grid, header } = layout;
    this.#layout = layout;
    this.#notes = notes;
    this.#items = items;
    this.#leftOut = leftOut;
    this.#dates = new ItemDates(layout, rules.dateOrder, notes);
    this.#amount = amountColumn(grid, header, header.columns.amount);
    this.#types = new DocumentTypes(layout, rules, this.#amount);
    this.#residual = new ResidualColumn(grid, header, this.#types, notes);
  }

  /** Makes an item, or one per instalment, of a row counted from 0 within the range. */
  read(row: number, cells: readonly unknown[]): void {
    const documentDate = this.#dates.issued.read(cells);
    const dueDate = this.#dates.due.read(cells);
    const settledDate = this.#dates.settled.read(cells);
    const amount = this.#amount.read(cells);
    const open = this.#residual.open(cells);
    const paid = this.#residual.paid(cells);
    // Nearly every row of nearly every ledger; a NaN amount fails both comparisons.
    const isPlain =
      documentDate > NO_DATE &&
      dueDate >= documentDate &&
      settledDate >= NO_DATE &&
      (amount > 0 || amount < 0) &&
      this.#types.isPlain(cells);
    if (isPlain) {
      const kind = kindOfAmount(amount);
      this.#add(row, cells, documentDate, dueDate, settledDate, amount, open, paid, kind);
    } else {
      this.#readCarefully(row, cells, { documentDate, dueDate, settledDate, amount, open, paid });
    }
  }

  /** Makes an item of what was owed before the first row of a customer, where no row states it. */
  addOpening(row: number, cells: readonly unknown[], amount: Amount): void {
    this.#items.makeRoom(1);
    const customer = this.#items.customerAt(row, cells);
    const kind = kindOfAmount(amount);
    this.#items.add(row, cells, customer, NO_DATE, NO_DATE, NO_DATE, amount, amount, kind);
  }

  /** Tells whether a status says that what is unpaid of a row was written off; null where no column can. */
  writeOffs(): ((cells: readonly unknown[]) => boolean) | null {
    return this.#types.haveStatus ? (cells) => this.#types.isWrittenOff(cells) : null;
  }

  /** Says what the words and the open amounts of the rows leave in doubt. */
  doubts(sourceRow: Int32Array, amounts: Float64Array): readonly ReadingDoubt[] {
    return [
      ...this.#types.doubts(sourceRow, amounts),
      ...creditsByText(this.#layout, sourceRow, amounts),
      ...this.#residual.doubts(),
    ];
  }

  #readCarefully(row: number, cells: readonly unknown[], read: RowReading): void {
    const receipt = this.#receiptOf(read);
    const amount = receipt ?? amountOf(read) ?? (this.#amount.isDash(cells) ? 0 : null);
    const hasNoDate = read.documentDate <= NO_DATE && read.dueDate <= NO_DATE;
    if (hasNoDate && this.#leftOut.isNoItem(row, cells, amount)) return;
    if (this.#types.isVoid(cells)) {
      this.#leftOut.addVoid(row, cells, amount);
      return;
    }
    if (amount === null) {
      this.#leftOut.addUnusable(row, cells);
      return;
    }
    this.#notes.addUnreadable(row, "amount", this.#amount.unreadable(cells), "unreadableNumber");
    const documentDate = this.#dates.usable(row, cells, "documentDate", read.documentDate);
    const settledDate = this.#dates.usable(row, cells, "settledDate", read.settledDate);
    const written = this.#dates.usable(row, cells, "dueDate", read.dueDate);
    const isUnsigned = this.#types.isUnsignedCredit(cells, amount);
    if (isUnsigned) this.#types.addUnsigned();
    if (isUnsigned) this.#notes.add(row, "type", "creditSign", "note", this.#types.typeOf(cells));
    const sign = isUnsigned ? -1 : 1;
    // What a receipt received is its own amount.
    const paid = receipt === null ? read.paid : NaN;
    const open = sign * read.open;
    const signed = { ...read, documentDate, settledDate, amount: sign * amount, open, paid };
    const kind = this.#types.kindOf(cells, signed.amount);
    const terms = written === NO_DATE && documentDate !== NO_DATE ? this.#dates.terms(cells) : null;
    if (terms !== null && terms.instalments.length > 1) {
      this.#addInstalments(row, cells, terms, signed, kind);
      return;
    }
    const dueDate =
      this.#dueByAge(cells, written, documentDate) ??
      this.#dates.dueDate(row, written, documentDate, terms, signed.amount < 0);
    this.#add(row, cells, documentDate, dueDate, settledDate, signed.amount, open, paid, kind);
  }

  // Plain parameters: an object per row would tell in the time of a million rows.
  #add(
    row: number,
    cells: readonly unknown[],
    documentDate: SerialDate,
    dueDate: SerialDate,
    settledDate: SerialDate,
    amount: Amount,
    open: number,
    paid: number,
    kind: ItemKind,
  ): void {
    const customer = this.#items.customerAt(row, cells);
    const rest = this.#residual.residual(row, cells, amount, open, paid, settledDate);
    this.#items.add(row, cells, customer, documentDate, dueDate, settledDate, amount, rest, kind);
  }

  /** Makes an item of every instalment; what is paid is taken off the oldest first. */
  #addInstalments(
    row: number,
    cells: readonly unknown[],
    terms: PaymentTerms,
    { documentDate, settledDate, amount, open, paid }: RowReading,
    kind: ItemKind,
  ): void {
    const customer = this.#items.customerAt(row, cells);
    const rest = this.#residual.residual(row, cells, amount, open, paid, settledDate);
    const { currencies } = this.#items;
    const decimals = currencyDecimals(currencies.codes[currencies.read(cells)]!);
    const parts = splitByInstalment({ amount, residual: rest }, documentDate, terms, decimals);
    this.#items.makeRoom(parts.length - 1);
    for (const { dueDate: due, amount: part, residual } of parts) {
      this.#items.add(row, cells, customer, documentDate, due, settledDate, part, residual, kind);
    }
    const { termsDays } = this.#layout.header.columns;
    this.#notes.add(row, "termsDays", "instalments", "note", cells[termsDays!]);
  }

  /** Due date of the next item by its days past due, on the day above the table; null where none are told. */
  #dueByAge(
    cells: readonly unknown[],
    written: SerialDate,
    documentDate: SerialDate,
  ): SerialDate | null {
    const days = this.#dates.daysPastDue(cells, written);
    if (days === null) return null;
    this.#items.setAge(days);
    const { titleDate } = this.#layout;
    return titleDate === null ? documentDate : titleDate - days;
  }

  /** A row of a ledger without open amounts that only received something. */
  #receiptOf({ amount, open, paid }: RowReading): Amount | null {
    const { columns } = this.#layout.header;
    const isReceipt = columns.amount !== undefined && columns.openAmount === undefined;
    const hasAmount = amount > 0 || amount < 0;
    const isPaid = paid > 0 || paid < 0;
    return isReceipt && !hasAmount && Number.isNaN(open) && isPaid ? -paid : null;
  }
}

/** The amount of a row: as written, or what is open and paid together; null without either. */
function amountOf({ amount, open, paid }: RowReading): Amount | null {
  // A blank amount arrives as 0 on some builds: what is open or paid tells it.
  const isBlankZero = amount === 0 && (!Number.isNaN(open) || paid < 0 || paid > 0);
  if (!Number.isNaN(amount) && !isBlankZero) return amount;
  return Number.isNaN(open) ? null : open + (Number.isNaN(paid) ? 0 : paid);
}
