/** The invoice ledger as columns: what was read from a range, ready for one-pass arithmetic. */
import { cellText, type CellGrid } from "../values/cells";
import type { HeaderRow } from "../reading/header-row";
import type { LedgerReading } from "../reading/ledger-reading";
import type { Amount } from "../values/money";
import type { IssueLog } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import type { InvoiceField } from "../words/invoice-names";
import type { Settlements } from "./settlements";

/**
 * All items read from a range, as columns of one length in the order of the rows.
 *
 * Amounts are as written, in the currency of their row; credit items are negative. What
 * depends on the as-of date or on the policy is not in here: see `openAmountAt`.
 */
export interface InvoiceLedger {
  readonly length: number;
  /** Row of each item within the range, from 1. */
  readonly sourceRow: Int32Array;
  /** Customer of each item, as a place in `customers`. */
  readonly customerOf: Int32Array;
  /** Customers as first written, code before name; "" where the row names none. */
  readonly customers: readonly string[];
  /** Name of each customer where the ledger has a code and a name; else "". */
  readonly customerNames: readonly string[];
  /** Day of the invoice; `NO_DATE` where unknown. */
  readonly documentDate: Int32Array;
  /** Day on which payment falls due; `NO_DATE` where unknown. */
  readonly dueDate: Int32Array;
  /** Place of each item's latest settlement in `settlements`, from 1, 0 without; null where `settledDate` tells all that is known. */
  readonly settlementOf: Int32Array | null;
  /** All payments one by one, where receipts tell them; see `forEachSettlement`. */
  readonly settlements: Settlements | null;
  /** Day of the last receipt of a settled item; `NO_DATE` while not settled or not known. */
  readonly settledDate: Int32Array;
  readonly amount: Float64Array;
  /** Unpaid part of each item after everything the ledger knows. */
  readonly residualAmount: Float64Array;
  /** What was written off of each item, no part of what is unpaid; null where nothing was. */
  readonly writtenOff: Float64Array | null;
  /** Currency of each item, as a place in `currencies`. */
  readonly currencyOf: Uint16Array;
  /** ISO codes in the order of their first appearance; "" where the row names none. */
  readonly currencies: readonly string[];
  /** ISO code of the base where the policy names none: that into which the rows' own rates lead, else that of most items; see `mainCurrenciesOf`. */
  readonly mainCurrency: string;
  /** Base units per unit of each item's currency, as its row tells; 0 where it does not. Null without any; see `ownRatesOf`. */
  readonly ownRates: Float64Array | null;
  /** ISO code of the currency into which these lead; "" without any. */
  readonly ownRatesBase: string;
  /** 1 where the item is disputed. */
  readonly disputed: Uint8Array;
  /** What each item is, see `ITEM_KIND`: by its document type, else a credit note when negative. */
  readonly kindOf: Uint8Array;
  /**
   * Days past due of each item where the range tells them and no date: due dates then follow
   * the as-of date, see `dueOn`. Null for every other ledger.
   */
  readonly daysPastDue: Int32Array | null;
  /** Latest invoice or settlement date in the ledger; `NO_DATE` when it has none. */
  readonly lastDate: SerialDate;
  readonly leftOut: LeftOut;
  readonly issues: IssueLog;
  /** How the range was understood, and what remains in doubt. */
  readonly reading: LedgerReading;
  readonly header: HeaderRow<InvoiceField>;
  /** The range itself, for columns that only some questions need; see `cellOf`. */
  readonly grid: CellGrid;
}

/**
 * Gives the ledger with some of its columns or facts changed.
 *
 * Written out: an object with a spread in it is several times slower to read in loops, and so
 * is each one whose properties stand in an order of its own.
 */
export function changedLedger(
  ledger: InvoiceLedger,
  changes: Partial<InvoiceLedger>,
): InvoiceLedger {
  const all = { ...ledger, ...changes };
  return {
    length: all.length,
    sourceRow: all.sourceRow,
    customerOf: all.customerOf,
    customers: all.customers,
    customerNames: all.customerNames,
    documentDate: all.documentDate,
    dueDate: all.dueDate,
    settledDate: all.settledDate,
    settlementOf: all.settlementOf,
    settlements: all.settlements,
    amount: all.amount,
    residualAmount: all.residualAmount,
    writtenOff: all.writtenOff,
    currencyOf: all.currencyOf,
    currencies: all.currencies,
    mainCurrency: all.mainCurrency,
    ownRates: all.ownRates,
    ownRatesBase: all.ownRatesBase,
    disputed: all.disputed,
    kindOf: all.kindOf,
    lastDate: all.lastDate,
    leftOut: all.leftOut,
    issues: all.issues,
    daysPastDue: all.daysPastDue,
    reading: all.reading,
    header: all.header,
    grid: all.grid,
  };
}

/** Gives a cell of an item's row; undefined without the column. */
export function cellOf(ledger: InvoiceLedger, item: number, column: number | undefined): unknown {
  return column === undefined ? undefined : ledger.grid[ledger.sourceRow[item]! - 1]![column];
}

/** The document number of an item as written; "" where the ledger has none. */
export function documentNumber(ledger: InvoiceLedger, item: number): string {
  return cellText(cellOf(ledger, item, ledger.header.columns.invoiceNo));
}

/** Rows that are no items, with their amounts where they have one, so that totals can be tied out. */
export interface LeftOut {
  readonly blankRows: number;
  readonly groupRows: number;
  /** Of those that show figures about the table: an average, the account it is held against. */
  readonly groupAmount: Amount;
  /** Of other tables below the ledger, with their titles, headers and totals. */
  readonly otherRows: number;
  readonly totalRows: number;
  readonly voidRows: number;
  readonly voidAmount: Amount;
  /** Rows that could not be used, for the reasons in the issues. */
  readonly unusableRows: number;
  readonly unusableAmount: Amount;
}
