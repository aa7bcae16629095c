/** Reads a range of invoices into columns, in one pass, in the user's own layout. */
import { cellText, isBlank, isErrorCell, type CellGrid } from "../cells";
import { currencyCode } from "../currency-names";
import type { DateOrderSetting } from "../date-text";
import { findHeaderRow, type HeaderRow } from "../header-row";
import { AmountTotals, currencyDecimals, type Amount } from "../money";
import { IssueLog, type IssueCode, type Severity } from "../row-issue";
import type { SerialDate } from "../serial-date";
import { splitByInstalment } from "../terms/instalment-amounts";
import { lastDueDate, type PaymentTerms } from "../terms/payment-schedule";
import { readTerms } from "../terms/read-terms";
import { AmountColumn } from "./amount-column";
import { CustomerColumn } from "./customer-column";
import { withCustomerCodes } from "./customer-columns";
import { AMBIGUOUS_DATE, DateColumn, TableDates, NO_DATE } from "./date-columns";
import type { InvoiceLedger } from "./invoice-ledger";
import { ItemColumns } from "./item-columns";
import { ITEM_KIND, type ItemKind } from "./item-kind";
import { INVOICE_NAMES, type InvoiceField } from "./invoice-names";
import { isPaidStatus, isTotalLabel, isVoidStatus, isYes, itemKindOf } from "./row-words";
import { WordColumn } from "./word-column";

/**
 * Reads a ledger of invoices.
 *
 * Columns are found by their headers. Rows of totals, groups and void documents are left
 * out and counted; a row that cannot be used becomes an issue; every other row becomes an
 * item. Text dates and amounts are read in the one notation that their column proves.
 *
 * @param grid - The range with its header row; titles may stand above it.
 * @param dateOrder - Order of day and month in text dates, where the policy fixes it.
 * @throws {@link EngineError} when the range has no header row, or no column for the
 * customer, for the amount or for the date.
 */
export function readInvoices(
  grid: CellGrid,
  dateOrder: DateOrderSetting = "automatic",
): InvoiceLedger {
  const header = withCustomerCodes<InvoiceField>(
    findHeaderRow(grid, INVOICE_NAMES, "invoices", [
      ["customerId", "customerName"],
      ["amount", "openAmount"],
      ["dueDate", "documentDate"],
    ]),
  );
  return new InvoiceReader(grid, header, dateOrder).read();
}

/** Differences below it are noise of binary fractions. */
const HALF_A_CENT = 0.005;

/** One reading: the columns as they fill, and what is left out. */
class InvoiceReader {
  readonly #grid: CellGrid;
  readonly #header: HeaderRow<InvoiceField>;
  readonly #issues = new IssueLog();

  readonly #customer: CustomerColumn;
  readonly #documentDate: DateColumn;
  readonly #dueDate: DateColumn;
  readonly #settledDate: DateColumn;
  readonly #amount: AmountColumn;
  readonly #paid: AmountColumn;
  readonly #open: AmountColumn;
  readonly #isVoid = new WordColumn(isVoidStatus);
  readonly #isPaid = new WordColumn(isPaidStatus);
  readonly #isClosed = new WordColumn((cell) => !isBlank(cell) && !isYes(cell));
  readonly #kind = new WordColumn(itemKindOf);
  readonly #isDisputed = new WordColumn(isYes);
  readonly #terms = new WordColumn(readTerms);
  readonly #currency = new WordColumn((cell) => this.#internCurrency(cell));

  readonly #items: ItemColumns;
  readonly #currencies: string[] = [];
  readonly #leftOut = { blankRows: 0, groupRows: 0, totalRows: 0, voidRows: 0, unusableRows: 0 };
  /** Amounts of void rows and of unusable rows. */
  readonly #leftOutAmounts = new AmountTotals(2);

  constructor(grid: CellGrid, header: HeaderRow<InvoiceField>, dateOrder: DateOrderSetting) {
    const { columns, row } = header;
    this.#grid = grid;
    this.#header = header;
    this.#customer = new CustomerColumn(columns.customerId, columns.customerName);
    const dateColumns = [columns.documentDate, columns.dueDate, columns.settledDate];
    const dates = new TableDates(grid, row + 1, dateColumns, dateOrder);
    this.#documentDate = new DateColumn(dates, columns.documentDate);
    this.#dueDate = new DateColumn(dates, columns.dueDate);
    this.#settledDate = new DateColumn(dates, columns.settledDate);
    this.#amount = new AmountColumn(grid, row + 1, columns.amount);
    this.#paid = new AmountColumn(grid, row + 1, columns.paidAmount);
    this.#open = new AmountColumn(grid, row + 1, columns.openAmount);
    this.#items = new ItemColumns(grid.length - row - 1);
  }

  read(): InvoiceLedger {
    const firstRow = this.#header.row + 1;
    for (let row = firstRow; row < this.#grid.length; row++) this.#readRow(row);
    this.#noteColumns();
    const { voidRows, unusableRows, ...others } = this.#leftOut;
    return {
      ...this.#items.toColumns(),
      customers: this.#customer.ids,
      customerNames: this.#customer.names,
      currencies: this.#currencies.length === 0 ? [""] : this.#currencies,
      leftOut: {
        ...others,
        voidRows,
        voidAmount: this.#leftOutAmounts.at(0),
        unusableRows,
        unusableAmount: this.#leftOutAmounts.at(1),
      },
      issues: this.#issues,
      header: this.#header,
      grid: this.#grid,
    };
  }

  #readRow(row: number): void {
    const cells = this.#grid[row]!;
    const documentDate = this.#documentDate.read(cells);
    const dueDate = this.#dueDate.read(cells);
    const settledDate = this.#settledDate.read(cells);
    const amount = this.#amount.read(cells);
    const open = this.#open.read(cells);
    const paid = this.#paid.read(cells);
    // Nearly every row of nearly every ledger; a NaN amount fails both comparisons.
    const isPlain =
      documentDate > NO_DATE &&
      dueDate >= documentDate &&
      settledDate >= NO_DATE &&
      (amount > 0 || amount < 0) &&
      !this.#hasWords(cells);
    if (isPlain) {
      const kind = amount < 0 ? ITEM_KIND.creditNote : ITEM_KIND.invoice;
      this.#add(row, cells, documentDate, dueDate, settledDate, amount, open, paid, kind);
    } else {
      this.#readCarefully(row, cells, { documentDate, dueDate, settledDate, amount, open, paid });
    }
  }

  /** True when type or status say that the row is not a plain invoice. */
  #hasWords(cells: readonly unknown[]): boolean {
    const { status, type } = this.#header.columns;
    return (
      (status !== undefined && this.#isVoid.read(cells[status])) ||
      (type !== undefined && this.#kind.read(cells[type]) !== ITEM_KIND.invoice)
    );
  }

  #readCarefully(row: number, cells: readonly unknown[], read: RowReading): void {
    const { status, type } = this.#header.columns;
    const hasNoDate = read.documentDate <= NO_DATE && read.dueDate <= NO_DATE;
    if (hasNoDate && this.#isNoItem(row, cells, read)) return;
    if (status !== undefined && this.#isVoid.read(cells[status])) {
      this.#leftOut.voidRows++;
      this.#leftOutAmounts.add(0, amountOf(read) ?? 0);
      this.#note(row, "status", "voidRow", "note", cells[status]);
      return;
    }
    const amount = amountOf(read);
    if (amount === null) {
      this.#leaveOutUnusable(row, cells);
      return;
    }
    const documentDate = this.#usableDate(row, cells, "documentDate", read.documentDate);
    const settledDate = this.#usableDate(row, cells, "settledDate", read.settledDate);
    const givenDueDate = this.#usableDate(row, cells, "dueDate", read.dueDate);
    const named = type === undefined ? ITEM_KIND.invoice : this.#kind.read(cells[type]);
    const isTurned = amount > 0 && named !== ITEM_KIND.invoice;
    if (isTurned) this.#note(row, "type", "creditSign", "note", cells[type!]);
    const sign = isTurned ? -1 : 1;
    const kind = named === ITEM_KIND.invoice && amount < 0 ? ITEM_KIND.creditNote : named;
    const open = sign * read.open;
    const paid = sign * read.paid;
    const terms =
      givenDueDate === NO_DATE && documentDate !== NO_DATE ? this.#termsOf(cells) : null;
    if (terms !== null && terms.instalments.length > 1) {
      const signed = { documentDate, settledDate, amount: sign * amount, open, paid, kind };
      this.#addInstalments(row, cells, terms, signed);
      return;
    }
    const dueDate = this.#dueDateOf(row, givenDueDate, documentDate, terms);
    this.#add(row, cells, documentDate, dueDate, settledDate, sign * amount, open, paid, kind);
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
    this.#items.add(
      row + 1,
      this.#customerAt(row, cells),
      documentDate,
      dueDate,
      settledDate,
      amount,
      this.#residualOf(row, cells, amount, open, paid, settledDate),
      this.#currencyAt(cells),
      this.#isDisputedAt(cells),
      kind,
    );
  }

  /** Makes an item of every instalment; what is paid is taken off the oldest first. */
  #addInstalments(
    row: number,
    cells: readonly unknown[],
    terms: PaymentTerms,
    { documentDate, settledDate, amount, open, paid, kind }: SignedReading,
  ): void {
    const customer = this.#customerAt(row, cells);
    const currency = this.#currencyAt(cells);
    const residual = this.#residualOf(row, cells, amount, open, paid, settledDate);
    const decimals = currencyDecimals(this.#currencies[currency] ?? "");
    const parts = splitByInstalment({ amount, residual }, documentDate, terms, decimals);
    this.#items.makeRoom(parts.length - 1);
    for (const part of parts) {
      this.#items.add(
        row + 1,
        customer,
        documentDate,
        part.dueDate,
        settledDate,
        part.amount,
        part.residual,
        currency,
        this.#isDisputedAt(cells),
        kind,
      );
    }
    this.#note(row, "termsDays", "instalments", "note", cells[this.#header.columns.termsDays!]);
  }

  #customerAt(row: number, cells: readonly unknown[]): number {
    const customer = this.#customer.read(cells);
    if (this.#customer.isMissing(customer)) {
      this.#note(row, "customerId", "missingCustomer", "warning");
    }
    return customer;
  }

  #currencyAt(cells: readonly unknown[]): number {
    const { currency } = this.#header.columns;
    return currency === undefined ? 0 : this.#currency.read(cells[currency]);
  }

  #isDisputedAt(cells: readonly unknown[]): boolean {
    const { disputed } = this.#header.columns;
    return disputed !== undefined && this.#isDisputed.read(cells[disputed]);
  }

  #termsOf(cells: readonly unknown[]): PaymentTerms | null {
    const { termsDays } = this.#header.columns;
    return termsDays === undefined ? null : this.#terms.read(cells[termsDays]);
  }

  /** What is unpaid in the end: the open column, else amount less paid, else nothing once settled. */
  #residualOf(
    row: number,
    cells: readonly unknown[],
    amount: Amount,
    open: number,
    paid: number,
    settledDate: SerialDate,
  ): Amount {
    const { columns } = this.#header;
    if (columns.openAmount !== undefined) {
      if (!Number.isNaN(open)) {
        if (Math.abs(open) > Math.abs(amount) + HALF_A_CENT) {
          this.#note(row, "openAmount", "openAboveAmount", "warning", open);
        }
        return open;
      }
      this.#noteUnreadable(row, "openAmount", this.#open.unreadable(cells));
    }
    if (columns.paidAmount !== undefined) {
      // A blank cell arrives as 0 on some builds: a settlement date outweighs it.
      if (paid < 0 || paid > 0 || (paid === 0 && settledDate === NO_DATE)) {
        return this.#isMarkedPaid(cells) && paid === 0 ? 0 : amount - paid;
      }
      if (Number.isNaN(paid)) this.#noteUnreadable(row, "paidAmount", this.#paid.unreadable(cells));
    }
    return settledDate > NO_DATE || this.#isMarkedPaid(cells) ? 0 : amount;
  }

  #isMarkedPaid(cells: readonly unknown[]): boolean {
    const { status, isOpen } = this.#header.columns;
    return (
      (status !== undefined && this.#isPaid.read(cells[status])) ||
      (isOpen !== undefined && this.#isClosed.read(cells[isOpen]))
    );
  }

  #dueDateOf(
    row: number,
    dueDate: SerialDate,
    documentDate: SerialDate,
    terms: PaymentTerms | null,
  ): SerialDate {
    if (dueDate !== NO_DATE) {
      if (dueDate < documentDate) this.#note(row, "dueDate", "dueBeforeDocument", "warning");
      return dueDate;
    }
    if (documentDate === NO_DATE) {
      this.#note(row, "dueDate", "missingDates", "warning");
      return NO_DATE;
    }
    if (terms !== null) return lastDueDate(documentDate, terms);
    this.#note(row, "dueDate", "missingDueDate", "warning");
    return documentDate;
  }

  #usableDate(
    row: number,
    cells: readonly unknown[],
    field: InvoiceField,
    date: SerialDate,
  ): SerialDate {
    if (date >= NO_DATE) return date;
    const code = date === AMBIGUOUS_DATE ? "ambiguousDate" : "unreadableDate";
    this.#note(row, field, code, "warning", cells[this.#header.columns[field]!]);
    return NO_DATE;
  }

  /** A row without any date: blank, a group, a total, a bare amount, or an item all the same. */
  #isNoItem(row: number, cells: readonly unknown[], read: RowReading): boolean {
    const filled = cells.filter((cell) => !isBlank(cell) && cell !== 0);
    if (filled.length === 0) {
      this.#leftOut.blankRows++;
      return true;
    }
    if (filled.some(isTotalLabel)) {
      this.#leftOut.totalRows++;
      this.#note(row, null, "totalRow", "note", filled[0]);
      return true;
    }
    const { columns, titles } = this.#header;
    const isHeader = filled.every((cell) => titles.includes(cellText(cell)));
    const amount = amountOf(read);
    if (isHeader || (amount === null && filled.length === 1)) {
      this.#leftOut.groupRows++;
      this.#note(row, null, "groupRow", "note", filled[0]);
      return true;
    }
    const names = [columns.customerId, columns.customerName, columns.invoiceNo];
    const isNamed = names.some((column) => column !== undefined && !isBlank(cells[column]));
    if (isNamed || amount === null) return false;
    this.#leftOut.unusableRows++;
    this.#leftOutAmounts.add(1, amount);
    this.#note(row, null, "bareAmount", "error", amount);
    return true;
  }

  #leaveOutUnusable(row: number, cells: readonly unknown[]): void {
    this.#leftOut.unusableRows++;
    const { columns } = this.#header;
    const field = columns.amount === undefined ? "openAmount" : "amount";
    const cell = cells[columns[field]!];
    const code = isErrorCell(cell)
      ? "errorCell"
      : isBlank(cell)
        ? "missingAmount"
        : "unreadableAmount";
    this.#note(row, field, code, "error", cell);
  }

  #noteUnreadable(row: number, field: InvoiceField, cell: unknown): void {
    if (cell === undefined) return;
    this.#note(row, field, isErrorCell(cell) ? "errorCell" : "unreadableNumber", "warning", cell);
  }

  /** What is true of a whole column is said once, at the header. */
  #noteColumns(): void {
    const { columns, ambiguous, row } = this.#header;
    for (const { titles } of ambiguous) {
      this.#note(row, null, "ambiguousColumn", "warning", titles.join(", "));
    }
    if (columns.settledDate === undefined) this.#note(row, null, "settledWithoutDate", "note");
  }

  #internCurrency(cell: unknown): number {
    const text = cell === 0 ? "" : cellText(cell);
    const code = currencyCode(text) ?? text.toUpperCase();
    const known = this.#currencies.indexOf(code);
    return known >= 0 ? known : this.#currencies.push(code) - 1;
  }

  #note(
    row: number,
    field: InvoiceField | null,
    code: IssueCode,
    severity: Severity,
    cell?: unknown,
  ): void {
    const column = field === null ? undefined : this.#header.columns[field];
    this.#issues.add({
      row: row + 1,
      column: column === undefined ? "" : this.#header.titles[column]!,
      code,
      severity,
      found: cellText(cell),
    });
  }
}

/** What the cells of one row say; NaN for an amount that is not there. */
interface RowReading {
  readonly documentDate: SerialDate;
  readonly dueDate: SerialDate;
  readonly settledDate: SerialDate;
  readonly amount: number;
  readonly open: number;
  readonly paid: number;
}

/** What is known of an invoice before its due dates. */
interface SignedReading extends Omit<RowReading, "dueDate"> {
  readonly kind: ItemKind;
}

/** The amount of a row: as written, or what is open and paid together; null without either. */
function amountOf({ amount, open, paid }: RowReading): Amount | null {
  // A blank amount arrives as 0 on some builds: what is open tells it.
  const isWritten = !Number.isNaN(amount) && (amount !== 0 || Number.isNaN(open));
  if (isWritten) return amount;
  return Number.isNaN(open) ? null : open + (Number.isNaN(paid) ? 0 : paid);
}
