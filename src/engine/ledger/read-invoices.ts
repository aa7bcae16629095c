/** Reads a range of invoices into columns, in one pass, in the user's own layout. */
import { amountColumn } from "../reading/amount-column";
import type { DateOrderSetting } from "../reading/date-text";
import type { ColumnSum, ReadingDoubt } from "../reading/ledger-reading";
import { standardRules, type ReadingRules } from "../reading/reading-rules";
import type { CellGrid } from "../values/cells";
import { BucketRows } from "./bucket-rows";
import { columnSum, type ReadRows } from "./column-sum";
import type { InvoiceLedger } from "./invoice-ledger";
import { InvoiceItems } from "./invoice-items";
import { InvoiceRows } from "./invoice-rows";
import { ledgerLayout, type LedgerLayout } from "./ledger-layout";
import { LedgerNotes } from "./ledger-notes";
import { LeftOutRows } from "./left-out-rows";
import { mainCurrenciesOf } from "./main-currency";
import { ownRatesOf, ratesWithoutCurrency } from "./own-rates";
import { takeWrittenOff, withoutSmallRests } from "./rests";
import { ROW } from "./row-kinds";
import { noteStrayCredits } from "./stray-credits";
import { unreadAmounts } from "./unread-amounts";

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

/** One reading: the items as they come in, and what is left out. */
class InvoiceReader {
  readonly #layout: LedgerLayout;
  readonly #rules: ReadingRules;
  readonly #notes: LedgerNotes;
  readonly #items: InvoiceItems;
  readonly #leftOut: LeftOutRows;
  readonly #rows: InvoiceRows;

  constructor(layout: LedgerLayout, rules: ReadingRules) {
    this.#layout = layout;
    this.#rules = rules;
    this.#notes = new LedgerNotes(layout.header);
    this.#items = new InvoiceItems(layout, rules, this.#notes);
    this.#leftOut = new LeftOutRows(layout, this.#notes);
    this.#rows = new InvoiceRows(layout, rules, this.#notes, this.#items, this.#leftOut);
  }

  read(): InvoiceLedger {
    this.#readRows();
    this.#noteColumns();
    const { grid, header, kind, titleDate, checks } = this.#layout;
    const columns = this.#items.toColumns();
    const { customers } = this.#items;
    const currencies = this.#items.currencies.codes;
    const rated = { ...columns, grid, header, currencies };
    noteStrayCredits(rated, this.#notes);
    const writtenOff = takeWrittenOff(rated, this.#rows.writeOffs());
    withoutSmallRests(rated);
    const own = ownRatesOf(rated, this.#rules.baseCurrency);
    const main = own === null ? mainCurrenciesOf(rated) : [own.base];
    // Written out: an object with a spread in it is several times slower to read in loops.
    return {
      length: columns.length,
      sourceRow: columns.sourceRow,
      customerOf: columns.customerOf,
      customers: customers.ids,
      customerNames: customers.names,
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
      daysPastDue: titleDate === null ? this.#items.ages() : null,
      reading: {
        kind,
        doubts: [
          ...this.#layout.doubts,
          ...this.#rows.doubts(columns.sourceRow, columns.amount),
          ...this.#items.currencies.blankDoubts(columns.currencyOf, columns.residualAmount),
          ...this.#leftOut.doubts(),
          ...this.#notes.dateDoubts(),
          ...this.#ageDoubts(),
          ...this.#items.currencies.tieDoubts(main, columns.currencyOf),
          ...(own?.doubts ?? ratesWithoutCurrency(rated)),
        ],
        unreadColumns: unreadAmounts(this.#layout, this.#rules),
        checks,
        columnSum: this.#columnSum({ ...rated, writtenOff, kinds: this.#leftOut.kinds }),
      },
      header,
      grid,
    };
  }

  /** Of the amounts as they are now: receipts will change what is unpaid. */
  #columnSum(rows: ReadRows): () => ColumnSum | null {
    const { money } = this.#layout;
    let sum: ColumnSum | null = null;
    return () => (money === null ? null : (sum ??= columnSum(money, rows)));
  }

  #readRows(): void {
    const { grid, header, rows, buckets, broughtForward } = this.#layout;
    const { openAmount, amount } = header.columns;
    const amounts = amountColumn(grid, header, openAmount ?? amount);
    const ages = buckets === null ? null : new BucketRows(this.#layout, buckets, this.#items);
    for (let row = header.row + 1; row < grid.length; row++) {
      const cells = grid[row]!;
      const kind = rows?.kinds[row] ?? ROW.item;
      if (kind !== ROW.item && kind !== ROW.opening) {
        this.#leftOut.addKnown(row, cells, kind, amounts.read(cells));
      } else if (ages !== null) ages.read(row, cells);
      else {
        const before = broughtForward.get(row);
        if (before !== undefined) this.#rows.addOpening(row, cells, before);
        this.#rows.read(row, cells);
      }
    }
  }

  /** What is true of a whole column is said once, at the header. */
  #noteColumns(): void {
    const { columns, ambiguous, row } = this.#layout.header;
    for (const { titles } of ambiguous) {
      this.#notes.add(row, null, "ambiguousColumn", "warning", titles.join(", "));
    }
    if (columns.settledDate === undefined) this.#notes.add(row, null, "settledWithoutDate", "note");
  }

  /** Ages that stand in the table instead of dates. */
  #ageDoubts(): readonly ReadingDoubt[] {
    const { buckets, header } = this.#layout;
    const said = { severity: "note", found: "", amount: null } as const;
    const doubts: ReadingDoubt[] = [];
    if (buckets !== null) {
      doubts.push({ ...said, code: "agesOfTable", column: "", rows: this.#items.length });
    }
    const { daysPastDue, dueDate } = header.columns;
    if (daysPastDue !== undefined && dueDate === undefined) {
      const column = header.titles[daysPastDue]!;
      doubts.push({ ...said, code: "daysPastDue", column, rows: this.#items.aged });
    }
    return doubts;
  }
}
