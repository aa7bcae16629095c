/** Reads a range of invoices into columns, in one pass, in the user's own layout. */
import { cellText, isBlank, plainCell, type CellGrid } from "../values/cells";
import { currencyCode } from "../words/currency-names";
import type { DateOrderSetting } from "../reading/date-text";
import { EngineError } from "../values/errors";
import type { HeaderRow } from "../reading/header-row";
import type { ReadingDoubt } from "../reading/ledger-reading";
import { standardRules, type ReadingRules } from "../reading/reading-rules";
import type { BucketSpan } from "../words/bucket-titles";
import { ledgerLayout, type LedgerLayout } from "./ledger-layout";
import { ROW } from "./row-kinds";
import { currencyDecimals, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { splitByInstalment } from "../terms/instalment-amounts";
import { lastDueDate, type PaymentTerms } from "../terms/payment-schedule";
import { readTerms } from "../terms/read-terms";
import { amountColumn, type AmountColumn } from "../reading/amount-column";
import { CustomerColumn } from "../reading/customer-column";
import { AMBIGUOUS_DATE, DateColumn, NO_DATE, TableDates } from "../reading/date-columns";
import { DocumentTypes } from "./document-types";
import { NO_DAYS } from "./due-on";
import type { InvoiceLedger } from "./invoice-ledger";
import type { InvoiceField } from "../words/invoice-names";
import { ItemColumns } from "./item-columns";
import { ITEM_KIND, type ItemKind } from "../words/item-kind";
import { LeftOutRows } from "./left-out-rows";
import { LedgerNotes } from "./ledger-notes";
import { mainCurrenciesOf } from "./main-currency";
import { ownRatesOf, ratesWithoutCurrency } from "./own-rates";
import { takeWrittenOff, withoutSmallRests } from "./rests";
import { ResidualColumn } from "./residual-column";
import { isYes } from "../words/row-words";
import { unreadColumns } from "../reading/unread-columns";
import { WordColumn } from "../reading/word-column";

/**
 * Reads a ledger of invoices.
 *
 * Whatever its form, it is first brought to a row per document, see `ledgerLayout`. Rows of
 * totals, groups and void documents are left out and counted; a row that cannot be used
 * becomes an issue; every other row becomes an item. Text dates and amounts are read in the one notation that their column proves.
 *
 * @param grid - The range with its header row; titles may stand above it.
 * @param given - What the user has settled about the reading, or the order of day and month alone.
 * @throws {@link EngineError} when the range has no header row, or no column for the
 * customer, for the amount or for the date.
 */
export function readInvoices(
  grid: CellGrid,
  given: ReadingRules | DateOrderSetting = "automatic",
): InvoiceLedger {
  const rules = typeof given === "string" ? standardRules(given) : given;
  return new InvoiceReader(ledgerLayout(grid, rules), rules).read();
}

/** More than there are in the world: a column of more texts holds something else. */
const MOST_CURRENCIES = 250;

/** Stands for a column that the table does not have. */
const NO_COLUMN = -1;

/** One reading: the columns as they fill, and what is left out. */
class InvoiceReader {
  readonly #layout: LedgerLayout;
  readonly #rules: ReadingRules;
  readonly #grid: CellGrid;
  readonly #header: HeaderRow<InvoiceField>;
  readonly #notes: LedgerNotes;

  readonly #customer: CustomerColumn;
  readonly #documentDate: DateColumn;
  readonly #dueDate: DateColumn;
  readonly #settledDate: DateColumn;
  readonly #amount: AmountColumn;
  readonly #residual: ResidualColumn;
  readonly #types: DocumentTypes;
  readonly #days: AmountColumn;
  readonly #currencyColumn: number;
  readonly #disputedColumn: number;
  readonly #isDisputed = new WordColumn(isYes);
  // Some builds hand a blank cell over as 0.
  readonly #terms = new WordColumn((cell) => (cell === 0 ? null : readTerms(cell)));
  readonly #currency = new WordColumn((cell) => this.#internCurrency(cell));

  readonly #items: ItemColumns;
  readonly #leftOut: LeftOutRows;
  readonly #currencies: string[] = [];
  /** Days past due of the items in their order, where no date tells when they fall due. */
  readonly #ages: number[] = [];
  #buckets: Map<number, AmountColumn> | undefined;

  constructor(layout: LedgerLayout, rules: ReadingRules) {
    const { grid, header } = layout;
    const { columns, row } = header;
    this.#layout = layout;
    this.#rules = rules;
    this.#grid = grid;
    this.#header = header;
    this.#notes = new LedgerNotes(header);
    this.#customer = new CustomerColumn(columns.customerId, columns.customerName);
    const dateColumns = [columns.documentDate, columns.dueDate, columns.settledDate];
    const dates = new TableDates(grid, row + 1, dateColumns, rules.dateOrder);
    this.#documentDate = new DateColumn(dates, columns.documentDate);
    this.#dueDate = new DateColumn(dates, columns.dueDate);
    this.#settledDate = new DateColumn(dates, columns.settledDate);
    this.#amount = amountColumn(grid, header, columns.amount);
    this.#types = new DocumentTypes(layout, rules, this.#amount);
    this.#residual = new ResidualColumn(grid, header, this.#types, this.#notes);
    this.#days = amountColumn(grid, header, columns.daysPastDue);
    this.#currencyColumn = columns.currency ?? NO_COLUMN;
    this.#disputedColumn = columns.disputed ?? NO_COLUMN;
    this.#items = new ItemColumns(grid.length - row - 1);
    this.#leftOut = new LeftOutRows(header, this.#notes);
  }

  read(): InvoiceLedger {
    const firstRow = this.#header.row + 1;
    const kinds = this.#layout.rows?.kinds;
    const { buckets, broughtForward } = this.#layout;
    if (kinds === undefined && buckets === null && broughtForward.size === 0) {
      for (let row = firstRow; row < this.#grid.length; row++) this.#readRow(row);
    } else {
      for (let row = firstRow; row < this.#grid.length; row++) {
        const kind = kinds?.[row] ?? ROW.item;
        if (kind !== ROW.item && kind !== ROW.opening) {
          this.#leftOut.addKnown(row, this.#grid[row]!, kind);
        } else if (buckets !== null) this.#addBuckets(row, buckets);
        else {
          const before = broughtForward.get(row);
          if (before !== undefined) this.#addOpening(row, before);
          this.#readRow(row);
        }
      }
    }
    this.#noteColumns();
    const columns = this.#items.toColumns();
    const currencies = this.#currencies.length === 0 ? [""] : this.#currencies;
    const written = { ...columns, grid: this.#grid, header: this.#header };
    const writtenOff = takeWrittenOff(written);
    withoutSmallRests({ ...columns, currencies });
    const rated = { ...written, currencies };
    const own = ownRatesOf(rated, this.#rules.baseCurrency);
    const main = own === null ? mainCurrenciesOf(rated) : [own.base];
    // Written out: an object with a spread in it is several times slower to read in loops.
    return {
      length: columns.length,
      sourceRow: columns.sourceRow,
      customerOf: columns.customerOf,
      customers: this.#customer.ids,
      customerNames: this.#customer.names,
      documentDate: columns.documentDate,
      dueDate: columns.dueDate,
      settledDate: columns.settledDate,
      settlementOf: null,
      settlements: null,
      amount: columns.amount,
      residualAmount: columns.residualAmount,
      writtenOff,
      currencyOf: columns.currencyOf,
      currencies,
      mainCurrency: main[0]!,
      ownRates: own?.rates ?? null,
      ownRatesBase: own?.base ?? "",
      disputed: columns.disputed,
      kindOf: columns.kindOf,
      lastDate: columns.lastDate,
      leftOut: this.#leftOut.toLeftOut(),
      issues: this.#notes.issues,
      daysPastDue: this.#daysPastDue(columns.length),
      reading: {
        kind: this.#layout.kind,
        doubts: [
          ...this.#doubts(columns.sourceRow, columns.amount, columns.residualAmount),
          ...this.#tiedCurrencies(main, columns.currencyOf),
          ...(own?.doubts ?? ratesWithoutCurrency(rated)),
        ],
        unreadColumns: unreadColumns(this.#header.titles, this.#layout.used),
        checks: this.#layout.checks,
      },
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
      const kind = amount < 0 ? ITEM_KIND.creditNote : ITEM_KIND.invoice;
      this.#add(row, cells, documentDate, dueDate, settledDate, amount, open, paid, kind);
    } else {
      this.#readCarefully(row, cells, { documentDate, dueDate, settledDate, amount, open, paid });
    }
  }

  #readCarefully(row: number, cells: readonly unknown[], read: RowReading): void {
    const receipt = this.#receiptOf(read);
    const amount = receipt ?? amountOf(read);
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
    const documentDate = this.#usableDate(row, cells, "documentDate", read.documentDate);
    const settledDate = this.#usableDate(row, cells, "settledDate", read.settledDate);
    const givenDueDate = this.#usableDate(row, cells, "dueDate", read.dueDate);
    const isUnsigned = this.#types.isUnsignedCredit(cells, amount);
    if (isUnsigned) this.#types.addUnsigned();
    if (isUnsigned) this.#notes.add(row, "type", "creditSign", "note", this.#types.typeOf(cells));
    const sign = isUnsigned ? -1 : 1;
    const signed = {
      documentDate,
      settledDate,
      amount: sign * amount,
      open: sign * read.open,
      // What a receipt received is its own amount.
      paid: receipt === null ? read.paid : NaN,
      kind: this.#types.kindOf(cells, sign * amount),
    };
    const terms =
      givenDueDate === NO_DATE && documentDate !== NO_DATE ? this.#termsOf(cells) : null;
    if (terms !== null && terms.instalments.length > 1) {
      this.#addInstalments(row, cells, terms, signed);
      return;
    }
    const days = this.#daysOf(cells, givenDueDate);
    if (days !== null) this.#ages[this.#items.length] = days;
    const { titleDate } = this.#layout;
    const dueDate =
      days === null
        ? this.#dueDateOf(row, givenDueDate, documentDate, terms)
        : titleDate === null
          ? documentDate
          : titleDate - days;
    const { open, paid, kind } = signed;
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
    this.#items.add(
      row + 1,
      this.#customerAt(row, cells),
      documentDate,
      dueDate,
      settledDate,
      amount,
      this.#residual.residual(row, cells, amount, open, paid, settledDate),
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
    const residual = this.#residual.residual(row, cells, amount, open, paid, settledDate);
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
    const { termsDays } = this.#header.columns;
    this.#notes.add(row, "termsDays", "instalments", "note", cells[termsDays!]);
  }

  /** A row of a ledger without open amounts that only received something. */
  #receiptOf({ amount, open, paid }: RowReading): Amount | null {
    const { columns } = this.#header;
    const isReceipt = columns.amount !== undefined && columns.openAmount === undefined;
    const hasAmount = amount > 0 || amount < 0;
    return isReceipt && !hasAmount && Number.isNaN(open) && paid > 0 ? -paid : null;
  }

  /** Days past due, where the row has them and no due date. */
  #daysOf(cells: readonly unknown[], dueDate: SerialDate): number | null {
    if (dueDate !== NO_DATE) return null;
    const days = this.#days.read(cells);
    return Number.isNaN(days) ? null : Math.round(days);
  }

  #customerAt(row: number, cells: readonly unknown[]): number {
    const customer = this.#customer.read(cells);
    if (this.#customer.isMissing(customer)) {
      this.#notes.add(row, "customerId", "missingCustomer", "warning");
    }
    return customer;
  }

  #currencyAt(cells: readonly unknown[]): number {
    return this.#currencyColumn < 0 ? 0 : this.#currency.read(cells[this.#currencyColumn]);
  }

  #isDisputedAt(cells: readonly unknown[]): boolean {
    return this.#disputedColumn >= 0 && this.#isDisputed.read(cells[this.#disputedColumn]);
  }

  #termsOf(cells: readonly unknown[]): PaymentTerms | null {
    const { termsDays } = this.#header.columns;
    return termsDays === undefined ? null : this.#terms.read(cells[termsDays]);
  }

  #dueDateOf(
    row: number,
    dueDate: SerialDate,
    documentDate: SerialDate,
    terms: PaymentTerms | null,
  ): SerialDate {
    if (dueDate > NO_DATE) {
      if (dueDate < documentDate) this.#notes.add(row, "dueDate", "dueBeforeDocument", "warning");
      return dueDate;
    }
    if (documentDate === NO_DATE) {
      // Of a ledger without any date it is said once.
      const { columns } = this.#header;
      const isDated = columns.documentDate !== undefined || columns.dueDate !== undefined;
      if (isDated) this.#notes.add(row, "dueDate", "missingDates", "warning");
      return NO_DATE;
    }
    if (terms !== null) return lastDueDate(documentDate, terms);
    this.#noteUnknownDueDate(row);
    return documentDate;
  }

  /** Terms that cannot be read are quoted: they would tell the due date. */
  #noteUnknownDueDate(row: number): void {
    const { termsDays } = this.#header.columns;
    const terms = termsDays === undefined ? undefined : plainCell(this.#grid[row]![termsDays]);
    if (terms === undefined || terms === 0 || isBlank(terms)) {
      this.#notes.add(row, "dueDate", "missingDueDate", "warning");
    } else {
      this.#notes.add(row, "termsDays", "unreadableTerms", "warning", terms);
    }
  }

  #usableDate(
    row: number,
    cells: readonly unknown[],
    field: InvoiceField,
    date: SerialDate,
  ): SerialDate {
    if (date >= NO_DATE) return date;
    const code = date === AMBIGUOUS_DATE ? "ambiguousDate" : "unreadableDate";
    this.#notes.addUnreadable(row, field, cells[this.#header.columns[field]!], code);
    return NO_DATE;
  }

  /** What was owed before the first row of a customer, where no row states it. */
  #addOpening(row: number, amount: Amount): void {
    const kind = amount < 0 ? ITEM_KIND.creditNote : ITEM_KIND.invoice;
    const cells = this.#grid[row]!;
    this.#items.makeRoom(1);
    this.#items.add(
      row + 1,
      this.#customerAt(row, cells),
      NO_DATE,
      NO_DATE,
      NO_DATE,
      amount,
      amount,
      this.#currencyAt(cells),
      false,
      kind,
    );
  }

  /** Makes an item of every amount in a bucket; its age is that of the bucket. */
  #addBuckets(row: number, buckets: ReadonlyMap<number, BucketSpan>): void {
    const cells = this.#grid[row]!;
    this.#items.makeRoom(buckets.size - 1);
    const { titleDate } = this.#layout;
    for (const [column, { from, to, dueDate }] of buckets) {
      this.#buckets ??= new Map(
        [...buckets.keys()].map((place) => [place, amountColumn(this.#grid, this.#header, place)]),
      );
      const amount = this.#buckets.get(column)!.read(cells);
      if (!(amount > 0 || amount < 0)) continue;
      const days = Number.isFinite(to) ? to : from;
      if (dueDate === undefined) this.#ages[this.#items.length] = days;
      this.#items.add(
        row + 1,
        this.#customerAt(row, cells),
        NO_DATE,
        dueDate ?? (titleDate === null ? NO_DATE : titleDate - days),
        NO_DATE,
        amount,
        amount,
        this.#currencyAt(cells),
        this.#isDisputedAt(cells),
        amount < 0 ? ITEM_KIND.creditNote : ITEM_KIND.invoice,
      );
    }
  }

  /** Days past due of the items, where no date tells them. */
  #daysPastDue(length: number): Int32Array | null {
    if (this.#ages.length === 0 || this.#layout.titleDate !== null) return null;
    return Int32Array.from({ length }, (_, item) => this.#ages[item] ?? NO_DAYS);
  }

  #doubts(
    sourceRow: Int32Array,
    amounts: Float64Array,
    residuals: Float64Array,
  ): readonly ReadingDoubt[] {
    const doubts = [
      ...this.#layout.doubts,
      ...this.#types.doubts(sourceRow, amounts),
      ...this.#residual.doubts(),
      ...this.#blankCurrency(residuals),
    ];
    const leftOut = this.#leftOut.doubt();
    if (leftOut !== null) doubts.push(leftOut);
    doubts.push(...this.#notes.dateDoubts());
    if (this.#layout.buckets !== null) {
      doubts.push({
        code: "agesOfTable",
        severity: "note",
        column: "",
        found: "",
        rows: sourceRow.length,
        amount: null,
      });
    }
    const { daysPastDue, dueDate } = this.#header.columns;
    if (daysPastDue !== undefined && dueDate === undefined) {
      doubts.push({
        code: "daysPastDue",
        severity: "note",
        column: this.#header.titles[daysPastDue]!,
        found: "",
        rows: this.#ages.filter((days) => days !== NO_DAYS).length,
        amount: null,
      });
    }
    return doubts;
  }

  /** A blank beside named currencies counts as base currency, and may be any of them. */
  #blankCurrency(residuals: Float64Array): readonly ReadingDoubt[] {
    const blank = this.#currencies.indexOf("");
    if (blank < 0 || this.#currencies.length === 1) return [];
    const { currencyOf } = this.#items.toColumns();
    let rows = 0;
    let amount = 0;
    residuals.forEach((open, item) => {
      if (open === 0 || currencyOf[item] !== blank) return;
      rows++;
      amount += open;
    });
    if (rows === 0) return [];
    const named = this.#currencies.filter((currency) => currency !== "").join(", ");
    const column = this.#header.titles[this.#currencyColumn]!;
    return [{ code: "blankCurrency", severity: "warning", column, found: named, rows, amount }];
  }

  /** Of as many rows in several currencies one is the base, unless the policy names it. */
  #tiedCurrencies(tied: readonly string[], currencyOf: Uint16Array): readonly ReadingDoubt[] {
    if (tied.length === 1 || this.#rules.baseCurrency !== null) return [];
    const places = new Set(tied.map((currency) => this.#currencies.indexOf(currency)));
    let rows = 0;
    for (const currency of currencyOf) if (places.has(currency)) rows++;
    const column = this.#header.titles[this.#currencyColumn]!;
    const found = tied.join(", ");
    return [{ code: "tiedCurrencies", severity: "warning", column, found, rows, amount: null }];
  }

  /** What is true of a whole column is said once, at the header. */
  #noteColumns(): void {
    const { columns, ambiguous, row } = this.#header;
    for (const { titles } of ambiguous) {
      this.#notes.add(row, null, "ambiguousColumn", "warning", titles.join(", "));
    }
    if (columns.settledDate === undefined) this.#notes.add(row, null, "settledWithoutDate", "note");
  }

  #internCurrency(cell: unknown): number {
    // A blank cell arrives as 0 on some builds, and no number names a currency.
    const text = typeof cell === "number" ? "" : cellText(cell);
    const named = currencyCode(text) ?? text.toUpperCase();
    const code = named === "" ? (this.#rules.blankCurrency ?? "") : named;
    const known = this.#currencies.indexOf(code);
    if (known >= 0) return known;
    if (this.#currencies.length === MOST_CURRENCIES) {
      const column = this.#header.titles[this.#currencyColumn]!;
      throw new EngineError("tooManyCurrencies", { column, found: text, most: MOST_CURRENCIES });
    }
    return this.#currencies.push(code) - 1;
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
  // A blank amount arrives as 0 on some builds: what is open or paid tells it.
  const isBlankZero = amount === 0 && (!Number.isNaN(open) || paid < 0 || paid > 0);
  if (!Number.isNaN(amount) && !isBlankZero) return amount;
  return Number.isNaN(open) ? null : open + (Number.isNaN(paid) ? 0 : paid);
}
