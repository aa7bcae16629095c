/** Brings a ledger in any of the common forms to the one that is read: a row per document. */
import { AmountColumn } from "../reading/amount-column";
import { withCustomerCodes } from "../reading/customer-columns";
import { readDateTexts } from "../reading/date-text";
import { findHeaderRow, type HeaderRow } from "../reading/header-row";
import type { LedgerKind, ReadingCheck, ReadingDoubt } from "../reading/ledger-reading";
import type { ReadingRules } from "../reading/reading-rules";
import { provenBalance, type BalanceProof } from "../reading/running-balance";
import { comparisonKey, isBlank, plainCell, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import { serialDate, type SerialDate } from "../values/serial-date";
import { bucketColumns, type BucketSpan } from "../words/bucket-titles";
import { headerKey } from "../words/header-key";
import { INVOICE_NAMES, type InvoiceField } from "../words/invoice-names";
import { sideOf, typeMeaning } from "../words/row-words";
import { repeatedLines } from "./document-totals";
import { withMoneyColumns } from "./money-columns";
import { isFilled, ROW, rowColumns, rowKindsOf, type RowKinds } from "./row-kinds";

/** A ledger as it will be read. */
export interface LedgerLayout {
  readonly kind: LedgerKind;
  /** The range; behind its own cells stand those that were worked out, with their source's header. */
  readonly grid: CellGrid;
  readonly header: HeaderRow<InvoiceField>;
  /** Null when every row is an item. */
  readonly rows: RowKinds | null;
  /** Columns of statuses beside the one in the header row. */
  readonly statuses: readonly number[];
  /** For amounts that stand in buckets without any date: span of each column. */
  readonly buckets: ReadonlyMap<number, BucketSpan> | null;
  /** Opening balances that no row states, by row. */
  readonly broughtForward: ReadonlyMap<number, number>;
  /** Day of the "as of" line above the table; null without one. */
  readonly titleDate: SerialDate | null;
  /** True when amounts bear the sign of their side, whatever the type says. */
  readonly isSigned: boolean;
  readonly doubts: readonly ReadingDoubt[];
  readonly checks: readonly ReadingCheck[];
  /** Columns that were understood. */
  readonly used: ReadonlySet<number>;
}

const REQUIRED: readonly (readonly InvoiceField[])[] = [
  ["customerId", "customerName"],
  ["amount", "openAmount"],
  ["dueDate", "documentDate"],
];

/**
 * Finds out how a ledger is laid out.
 *
 * @throws {@link EngineError} when the range has no header row, or nothing that tells the
 * customer, the amount or the date; `unclearBalance` when two readings of a column differ
 * in the total and nothing decides between them.
 */
export function ledgerLayout(grid: CellGrid, rules: ReadingRules): LedgerLayout {
  const found = withAnswers(findLedgerHeader(grid), rules);
  return new LayoutFinder(grid, found).find();
}

function findLedgerHeader(grid: CellGrid): HeaderRow<InvoiceField> {
  const header = findHeaderRow<InvoiceField>(grid, INVOICE_NAMES, "invoices", []);
  const { columns } = header;
  const has = (...fields: InvoiceField[]) => fields.some((field) => columns[field] !== undefined);
  const buckets = bucketColumns(header.titles);
  const hasAmount =
    has("amount", "openAmount", "debit", "credit", "localAmount", "localOpenAmount", "isOpen") ||
    buckets.size > 0;
  const hasDate =
    has("documentDate", "dueDate", "daysPastDue") ||
    (has("year") && has("month")) ||
    buckets.size > 0;
  const named = Object.keys(columns).length + header.ambiguous.length;
  const isLedger = hasAmount && hasDate && named + buckets.size > 1;
  // The error says which column is missing, and which headers were found.
  if (!isLedger) return findHeaderRow(grid, INVOICE_NAMES, "invoices", REQUIRED);
  return header;
}

/** Columns as the user has named them. */
function withAnswers(
  header: HeaderRow<InvoiceField>,
  { columns: answers }: ReadingRules,
): HeaderRow<InvoiceField> {
  if (answers.size === 0) return header;
  const answerOf = (column: number) => answers.get(headerKey(header.titles[column]));
  const kept = (Object.entries(header.columns) as [InvoiceField, number][]).filter(
    ([, column]) => answerOf(column) === undefined,
  );
  const named = header.titles.flatMap((_, column): [InvoiceField, number][] => {
    const answer = answerOf(column);
    return answer === undefined || answer === "notRead" ? [] : [[answer, column]];
  });
  return { ...header, columns: Object.fromEntries([...kept, ...named]) };
}

class LayoutFinder {
  readonly #grid: CellGrid;
  #header: HeaderRow<InvoiceField>;
  #rows: RowKinds | null = null;
  #kind: LedgerKind = "documents";
  #isSigned = false;
  #broughtForward: ReadonlyMap<number, number> = new Map();
  readonly #buckets: ReadonlyMap<number, BucketSpan>;
  readonly #doubts: ReadingDoubt[] = [];
  readonly #checks: ReadingCheck[] = [];
  readonly #used = new Set<number>();
  /** Cells that were worked out: per column a value for each row. */
  readonly #worked: { readonly title: string; readonly valueAt: (row: number) => unknown }[] = [];

  constructor(grid: CellGrid, header: HeaderRow<InvoiceField>) {
    this.#grid = grid;
    this.#header = header;
    this.#buckets = bucketColumns(header.titles);
  }

  find(): LedgerLayout {
    for (const column of Object.values(this.#header.columns)) this.#used.add(column);
    for (const column of this.#buckets.keys()) this.#used.add(column);
    this.#header = this.#withCustomers(this.#header);
    this.#header = withMoneyColumns(this.#header, this.#grid);
    this.#header = this.#withDaysPastDue(this.#header);
    this.#rows = rowKindsOf(this.#grid, this.#header, rowColumns(this.#header, this.#buckets));
    this.#chooseLocalAmounts();
    this.#dropLedgerAccount();
    this.#fillCustomers();
    this.#joinDates();
    this.#readAmounts();
    this.#dropRepeatedLines();
    for (const column of Object.values(this.#header.columns)) this.#used.add(column);
    const { columns } = this.#header;
    const isUndated = columns.documentDate === undefined && columns.dueDate === undefined;
    const isSummary = isUndated && columns.daysPastDue === undefined;
    if (isSummary) this.#kind = "agingSummary";
    const statuses = statusColumns(this.#header);
    for (const column of statuses) this.#used.add(column);
    this.#checkPrinted();
    return {
      kind: this.#kind,
      ...this.#dressed(),
      rows: this.#rows,
      statuses,
      buckets: isSummary ? this.#buckets : null,
      broughtForward: this.#broughtForward,
      titleDate: titleDateOf(this.#grid, this.#header.row),
      isSigned: this.#isSigned,
      doubts: this.#doubts,
      checks: this.#checks,
      used: this.#used,
    };
  }

  #withCustomers(header: HeaderRow<InvoiceField>): HeaderRow<InvoiceField> {
    return withCustomerCodes<InvoiceField>(header, this.#grid);
  }

  /** A column called "Overdue" holds days, or an amount that is overdue. */
  #withDaysPastDue(header: HeaderRow<InvoiceField>): HeaderRow<InvoiceField> {
    const { daysPastDue, ...columns } = header.columns;
    if (daysPastDue === undefined) return header;
    const column = new AmountColumn(this.#grid, header.row + 1, daysPastDue);
    const isDays = this.#grid.every((cells, row) => {
      const value = row > header.row ? column.read(cells) : 0;
      return Number.isNaN(value) || (Number.isInteger(value) && Math.abs(value) < MOST_DAYS);
    });
    return isDays ? header : { ...header, columns };
  }

  /** Amounts in several document currencies give way to those in local currency beside them. */
  #chooseLocalAmounts(): void {
    const { localAmount, localOpenAmount, localCurrency, ...columns } = this.#header.columns;
    const hasLocal =
      localOpenAmount !== undefined ||
      (localAmount !== undefined && columns.openAmount === undefined);
    const hasOwn = columns.amount !== undefined || columns.openAmount !== undefined;
    const isMixed = columns.currency !== undefined && this.#currencyCount(columns.currency) > 1;
    const hasMovements = columns.debit !== undefined || columns.credit !== undefined;
    if (!hasLocal || (hasOwn && !isMixed) || (!hasOwn && hasMovements)) return;
    const chosen: Partial<Record<InvoiceField, number>> = { ...columns };
    delete chosen.currency;
    delete chosen.amount;
    delete chosen.openAmount;
    // Paid amounts in document currency do not go with amounts in another one.
    delete chosen.paidAmount;
    if (localAmount !== undefined) chosen.amount = localAmount;
    if (localOpenAmount !== undefined) chosen.openAmount = localOpenAmount;
    if (localCurrency !== undefined) chosen.currency = localCurrency;
    this.#header = { ...this.#header, columns: chosen };
    const column = this.#header.titles[localOpenAmount ?? localAmount!]!;
    if (hasOwn) this.#doubt("localAmounts", "note", column, "", 0);
  }

  #currencyCount(column: number): number {
    const found = new Set<string>();
    const { kinds } = this.#rows ?? { kinds: null };
    for (let row = this.#header.row + 1; row < this.#grid.length; row++) {
      if (kinds !== null && kinds[row] !== ROW.item) continue;
      const cell = this.#grid[row]![column];
      found.add(isFilled(cell) ? comparisonKey(cell) : "");
    }
    return found.size;
  }

  /** "Account" is the customer, unless the customers stand on heading rows or in a column of their own. */
  #dropLedgerAccount(): void {
    const { customerName, customerId, ...columns } = this.#header.columns;
    if (customerName === undefined || customerId !== undefined || this.#rows === null) return;
    if (!LEDGER_ACCOUNT.has(headerKey(this.#header.titles[customerName]))) return;
    const accounts = new Set<string>();
    for (let row = this.#header.row + 1; row < this.#grid.length; row++) {
      if (this.#rows.kinds[row] === ROW.item)
        accounts.add(comparisonKey(this.#grid[row]![customerName]));
    }
    if (accounts.size > 1 || this.#rows.headings.size === 0) return;
    this.#header = { ...this.#header, columns };
    this.#rows = rowKindsOf(this.#grid, this.#header, rowColumns(this.#header, this.#buckets));
  }

  /** Gives rows without a customer that of the heading, or of the first row of their group. */
  #fillCustomers(): void {
    const { customerId, customerName } = this.#header.columns;
    const column = customerId ?? customerName;
    const rows = this.#rows;
    if (column === undefined && (rows?.headings.size ?? 0) === 0) {
      findHeaderRow(this.#grid, INVOICE_NAMES, "invoices", REQUIRED);
      throw this.#missingCustomer();
    }
    if (rows === null) return;
    const first = this.#header.row + 1;
    const named = (row: number) =>
      [customerId, customerName].some(
        (place) => place !== undefined && isFilled(this.#grid[row]![place]),
      );
    const { dates, marks } = rowColumns(this.#header, this.#buckets);
    // A bare amount belongs to nobody.
    const isBare = (row: number) =>
      ![...dates, ...marks].some((place) => isFilled(this.#grid[row]![place]));
    let blanks = 0;
    let isRepeated = false;
    const seen = new Set<string>();
    for (let row = first; row < this.#grid.length; row++) {
      if (rows.kinds[row] !== ROW.item && rows.kinds[row] !== ROW.opening) continue;
      if (isBare(row) && rows.kinds[row] === ROW.item && !named(row)) continue;
      if (!named(row)) blanks++;
      else if (column !== undefined) {
        const key = comparisonKey(this.#grid[row]![column]);
        isRepeated ||= seen.has(key);
        seen.add(key);
      }
    }
    if (blanks === 0) return;
    const hasHeadings = rows.headings.size > 0 && (column === undefined || seen.size === 0);
    if (!hasHeadings && (isRepeated || seen.size === 0)) return;
    const names: unknown[] = [];
    const codes: unknown[] = [];
    let current: { code: unknown; name: unknown } | null = null;
    for (let row = first; row < this.#grid.length; row++) {
      const kind = rows.kinds[row];
      const cells = this.#grid[row]!;
      if (kind === ROW.group && rows.headings.has(row)) {
        if (hasHeadings) current = { code: "", name: rows.headings.get(row)! };
      } else if ((kind === ROW.item && (named(row) || !isBare(row))) || kind === ROW.opening) {
        if (named(row)) {
          current = {
            code: customerId === undefined ? "" : cells[customerId],
            name: customerName === undefined ? "" : cells[customerName],
          };
        }
        names[row] = current?.name ?? "";
        codes[row] = current?.code ?? "";
      }
    }
    const title = column === undefined ? "" : this.#header.titles[column]!;
    const columns = { ...this.#header.columns };
    if (customerId !== undefined) columns.customerId = this.#work(title, (row) => codes[row]);
    if (customerId === undefined || customerName !== undefined || hasHeadings) {
      columns.customerName = this.#work(title, (row) => names[row]);
    }
    this.#header = { ...this.#header, columns };
    this.#doubt("customerFilledDown", "note", title, "", blanks);
  }

  #missingCustomer(): EngineError {
    return new EngineError("missingColumn", {
      table: "invoices",
      column: "customerId|customerName",
      found: this.#header.titles.filter((title) => title !== "").join(", "),
    });
  }

  /** Year, month and day in columns of their own make a date; a blank year is that of the row above. */
  #joinDates(): void {
    const { year, month, day, ...columns } = this.#header.columns;
    if (year === undefined || month === undefined || columns.documentDate !== undefined) return;
    const dates: unknown[] = [];
    let lastYear = NaN;
    let lastMonth = NaN;
    for (let row = this.#header.row + 1; row < this.#grid.length; row++) {
      const cells = this.#grid[row]!;
      const [y, m, d] = [year, month, day].map((column) =>
        column === undefined ? NaN : wholeNumber(cells[column]),
      ) as [number, number, number];
      if (y > 0) lastYear = y < 100 ? y + 2000 : y;
      if (m > 0) lastMonth = m;
      dates[row] = d > 0 ? (serialDate({ year: lastYear, month: lastMonth, day: d }) ?? "") : "";
    }
    const title = [year, month, day]
      .flatMap((column) => (column === undefined ? [] : this.#header.titles[column]!))
      .join("/");
    const documentDate = this.#work(title, (row) => dates[row]);
    this.#header = { ...this.#header, columns: { ...columns, documentDate } };
  }

  /** Finds what is owed for each row, from whichever columns of money there are. */
  #readAmounts(): void {
    const { amount, openAmount, paidAmount, discount, debit, credit, side } = this.#header.columns;
    const column = (place: number | undefined) =>
      new AmountColumn(this.#grid, this.#header.row + 1, place);
    const read = (place: number | undefined) => {
      const values = column(place);
      return (row: number) => (place === undefined ? NaN : values.read(this.#grid[row]!));
    };
    const sideAt = (row: number) => (side === undefined ? 0 : sideOf(this.#grid[row]![side]));
    const [amountAt, openAt, paidAt, discountAt, debitAt, creditAt] = [
      read(amount),
      read(openAmount),
      read(paidAmount),
      read(discount),
      read(debit),
      read(credit),
    ];
    const hasMovements = debit !== undefined || credit !== undefined;
    const movementAt = (row: number) => zeroed(debitAt(row)) - zeroed(creditAt(row));
    const settledAt = (row: number) =>
      Math.abs(zeroed(paidAt(row))) + Math.abs(zeroed(discountAt(row)));
    const { type } = this.#header.columns;
    const bySide = (value: number, row: number) =>
      sideAt(row) === 0 ? value : sideAt(row) * Math.abs(value);
    const byType = (row: number) => {
      const meaning = type === undefined ? "invoice" : typeMeaning(this.#grid[row]![type]);
      const isCredit = ["creditNote", "payment", "writeOff"].includes(meaning);
      return isCredit ? -Math.abs(amountAt(row)) : amountAt(row);
    };
    const movements: ((row: number) => number)[] = hasMovements
      ? [movementAt]
      : [
          amountAt,
          ...(side === undefined ? [] : [(row: number) => bySide(amountAt(row), row)]),
          ...(paidAmount === undefined
            ? []
            : [
                (row: number) => zeroed(amountAt(row)) - Math.abs(zeroed(paidAt(row))),
                (row: number) => zeroed(amountAt(row)) - settledAt(row),
              ]),
          ...(type === undefined ? [] : [byType]),
        ];
    const balances =
      side === undefined ? [openAt] : [(row: number) => bySide(openAt(row), row), openAt];
    const canRun = openAmount !== undefined && (hasMovements || amount !== undefined);
    const running = canRun ? this.#runningBalance(movements, balances) : null;
    if (running !== null) {
      this.#useMovements(running.movement, running.balance, running.proof, openAmount!);
      return;
    }
    if (hasMovements && amount === undefined) {
      this.#useOpenMovements(movementAt, debitAt, creditAt, openAmount, balances[0]!);
    } else if (hasMovements || side !== undefined) {
      const signAt = (row: number) => (hasMovements ? Math.sign(movementAt(row)) : sideAt(row));
      this.#useSigns(signAt, amount, amountAt, openAmount, openAt);
    } else if (this.#buckets.size > 0 && openAmount === undefined) {
      this.#useBuckets(amount);
    } else if (discount !== undefined && openAmount === undefined && paidAmount !== undefined) {
      const columns = { ...this.#header.columns };
      columns.paidAmount = this.#work(this.#header.titles[paidAmount]!, settledAt);
      this.#header = { ...this.#header, columns };
    } else if (amount !== undefined && openAmount !== undefined) {
      this.#requireClearBalance(openAmount, amountAt, openAt);
    }
  }

  #itemRows(): number[] {
    const rows: number[] = [];
    for (let row = this.#header.row + 1; row < this.#grid.length; row++) {
      const kind = this.#rows?.kinds[row] ?? ROW.item;
      if (kind === ROW.item || kind === ROW.opening) rows.push(row);
    }
    return rows;
  }

  #runningBalance(
    movements: readonly ((row: number) => number)[],
    balances: readonly ((row: number) => number)[],
  ) {
    const rows = this.#rows === null ? null : this.#itemRows();
    const first = this.#header.row + 1;
    const rowAt = (place: number) => (rows === null ? first + place : rows[place]!);
    const { customerId, customerName } = this.#header.columns;
    const customerColumn = customerId ?? customerName;
    let best: {
      movement: (row: number) => number;
      balance: (row: number) => number;
      proof: BalanceProof;
    } | null = null;
    for (const movement of movements) {
      for (const balance of balances) {
        const proof = provenBalance({
          length: rows === null ? this.#grid.length - first : rows.length,
          customer: (place) =>
            customerColumn === undefined ? "" : this.#cellAt(rowAt(place), customerColumn),
          movement: (place) => movement(rowAt(place)),
          balance: (place) => balance(rowAt(place)),
          isOpening: (place) => this.#rows?.kinds[rowAt(place)] === ROW.opening,
        });
        if (proof === null) continue;
        const broughtForward = new Map(
          [...proof.broughtForward].map(([place, value]) => [rowAt(place), value]),
        );
        if (
          best === null ||
          proof.failed < best.proof.failed ||
          broughtForward.size < best.proof.broughtForward.size
        ) {
          best = { movement, balance, proof: { ...proof, broughtForward } };
        }
      }
    }
    return best;
  }

  #useMovements(
    movementAt: (row: number) => number,
    balanceAt: (row: number) => number,
    proof: BalanceProof,
    openAmount: number,
  ): void {
    this.#kind = "accountCard";
    this.#isSigned = true;
    const title = this.#header.titles[openAmount]!;
    const columns = { ...this.#header.columns };
    const source = columns.amount ?? columns.debit ?? columns.credit;
    const isOpening = (row: number) => this.#rows?.kinds[row] === ROW.opening;
    columns.amount = this.#work(this.#header.titles[source!]!, (row) => {
      if (!isOpening(row)) return movementAt(row);
      const balance = balanceAt(row);
      return Number.isNaN(balance) ? movementAt(row) : balance;
    });
    delete columns.openAmount;
    delete columns.paidAmount;
    delete columns.discount;
    this.#header = { ...this.#header, columns };
    this.#broughtForward = proof.broughtForward;
    const read = this.#itemRows().reduce(
      (sum, row) =>
        sum +
        zeroed(isOpening(row) ? zeroed(balanceAt(row)) || movementAt(row) : movementAt(row)) +
        (proof.broughtForward.get(row) ?? 0),
      0,
    );
    this.#checks.push({
      code: "runningBalance",
      column: title,
      places: proof.confirmed + proof.failed,
      failed: proof.failed,
      shown: rounded(proof.closing),
      read: rounded(read),
    });
    this.#doubt("runningBalance", "note", title, "", 0);
    if (proof.broughtForward.size > 0) {
      let sum = 0;
      for (const value of proof.broughtForward.values()) sum += value;
      this.#doubt("openingBalance", "warning", title, "", proof.broughtForward.size, rounded(sum));
    }
  }

  /** Debit and credit in two columns, without a balance or with what is open of each row. */
  #useOpenMovements(
    movementAt: (row: number) => number,
    debitAt: (row: number) => number,
    creditAt: (row: number) => number,
    openAmount: number | undefined,
    balanceAt: (row: number) => number,
  ): void {
    const { titles } = this.#header;
    const columns = { ...this.#header.columns };
    const source = titles[columns.debit ?? columns.credit!]!;
    this.#isSigned = true;
    if (openAmount !== undefined) {
      const openAt = (row: number) => withSignOf(balanceAt(row), movementAt(row));
      this.#requireClearBalance(openAmount, movementAt, openAt, true);
      columns.openAmount = this.#work(titles[openAmount]!, openAt);
    } else {
      this.#kind = "accountCard";
    }
    columns.amount = this.#work(source, (row) => {
      const [debit, credit] = [zeroed(debitAt(row)), zeroed(creditAt(row))];
      return Number.isNaN(debitAt(row)) && Number.isNaN(creditAt(row)) ? "" : debit - credit;
    });
    this.#header = { ...this.#header, columns };
  }

  /** Unsigned amounts whose side stands beside them. */
  #useSigns(
    signAt: (row: number) => number,
    amount: number | undefined,
    amountAt: (row: number) => number,
    openAmount: number | undefined,
    openAt: (row: number) => number,
  ): void {
    const columns = { ...this.#header.columns };
    const signed = (valueAt: (row: number) => number) => (row: number) => {
      const value = valueAt(row);
      if (Number.isNaN(value)) return "";
      return signAt(row) === 0 ? value : signAt(row) * Math.abs(value);
    };
    this.#isSigned = true;
    if (amount !== undefined)
      columns.amount = this.#work(this.#header.titles[amount]!, signed(amountAt));
    if (openAmount !== undefined) {
      columns.openAmount = this.#work(this.#header.titles[openAmount]!, signed(openAt));
    }
    this.#header = { ...this.#header, columns };
  }

  /** Amounts that stand in the columns of their buckets. */
  #useBuckets(amount: number | undefined): void {
    const parts = [...this.#buckets.keys()].map(
      (column) => new AmountColumn(this.#grid, this.#header.row + 1, column),
    );
    const sumAt = (row: number) => {
      const values = parts
        .map((part) => part.read(this.#grid[row]!))
        .filter((v) => !Number.isNaN(v));
      return values.length === 0 ? NaN : rounded(values.reduce((sum, value) => sum + value, 0));
    };
    const columns = { ...this.#header.columns };
    const title = this.#header.titles[amount ?? [...this.#buckets.keys()][0]!]!;
    const total =
      amount === undefined ? null : new AmountColumn(this.#grid, this.#header.row + 1, amount);
    if (total !== null) {
      const rows = this.#itemRows();
      const differs = rows.filter(
        (row) => Math.abs(zeroed(total.read(this.#grid[row]!)) - zeroed(sumAt(row))) > 0.006,
      );
      this.#checks.push({
        code: "columnSum",
        column: title,
        places: rows.length,
        failed: differs.length,
        shown: rounded(rows.reduce((sum, row) => sum + zeroed(total.read(this.#grid[row]!)), 0)),
        read: rounded(rows.reduce((sum, row) => sum + zeroed(sumAt(row)), 0)),
      });
      if (differs.length > 0) delete columns.currency;
    }
    columns.amount = this.#work(title, (row) => {
      const sum = sumAt(row);
      return Number.isNaN(sum) ? "" : sum;
    });
    this.#header = { ...this.#header, columns };
  }

  /** A bare "Balance" that is more than its amount may run, or stand for something else: asked, not guessed. */
  #requireClearBalance(
    openAmount: number,
    amountAt: (row: number) => number,
    openAt: (row: number) => number,
    isStrict = false,
  ): void {
    const title = this.#header.titles[openAmount]!;
    if (!isStrict && !BARE_BALANCE.has(headerKey(title))) return;
    const rows = this.#itemRows();
    let above = 0;
    let firstRow = -1;
    let read = 0;
    for (const row of rows) {
      const [amount, open] = [amountAt(row), openAt(row)];
      if (Number.isNaN(open) || Number.isNaN(amount)) continue;
      read++;
      if (Math.abs(open) <= Math.abs(amount) + 0.006) continue;
      above++;
      if (firstRow < 0) firstRow = row;
    }
    if (above === 0 || above * 5 < read) return;
    throw new EngineError("unclearBalance", {
      column: title,
      row: firstRow + 1,
      rows: above,
      rule: "column",
      item: title,
      value: "openAmount",
    });
  }

  #dropRepeatedLines(): void {
    const repeated = repeatedLines(this.#grid, this.#header, this.#rows?.kinds ?? null);
    if (repeated === null) return;
    this.#kind = "documentLines";
    const kinds = this.#rows?.kinds ?? new Uint8Array(this.#grid.length);
    for (const row of repeated) kinds[row] = ROW.line;
    this.#rows ??= { kinds, headings: new Map(), printed: [] };
    const { columns, titles } = this.#header;
    const money = columns.openAmount ?? columns.amount;
    this.#doubt("repeatedTotals", "note", titles[money!]!, "", repeated.length);
  }

  #checkPrinted(): void {
    const printed = this.#rows?.printed ?? [];
    const byColumn = new Map<number, typeof printed>();
    // A balance that runs is no sum of the rows above: its own proof tells.
    const columns: readonly (number | undefined)[] = Object.values(this.#header.columns);
    for (const sum of printed) {
      if (this.#kind === "accountCard" && !columns.includes(sum.column)) continue;
      byColumn.set(sum.column, [...(byColumn.get(sum.column) ?? []), sum]);
    }
    for (const [column, sums] of byColumn) {
      const failed = sums.filter(({ shown, read }) => Math.abs(shown - read) > 0.006);
      const title = this.#header.titles[column] ?? "";
      this.#checks.push({
        code: "subtotals",
        column: title,
        places: sums.length,
        failed: failed.length,
        shown: rounded(sums.reduce((sum, { shown }) => sum + shown, 0)),
        read: rounded(sums.reduce((sum, { read }) => sum + read, 0)),
      });
      if (failed.length === 0) continue;
      const difference = failed.reduce((sum, { shown, read }) => sum + shown - read, 0);
      this.#doubt(
        "failedCheck",
        "warning",
        title,
        `${failed[0]!.row + 1}`,
        failed.length,
        rounded(difference),
      );
    }
  }

  #doubt(
    code: ReadingDoubt["code"],
    severity: ReadingDoubt["severity"],
    column: string,
    found: string,
    rows: number,
    amount: number | null = null,
  ): void {
    this.#doubts.push({ code, severity, column, found, rows, amount });
  }

  #cellAt(row: number, column: number): unknown {
    const width = this.#header.titles.length;
    return column < width ? this.#grid[row]![column] : this.#worked[column - width]!.valueAt(row);
  }

  /** Adds a column that was worked out; gives its place behind those of the range. */
  #work(title: string, valueAt: (row: number) => unknown): number {
    const width = this.#header.titles.length;
    this.#worked.push({ title, valueAt });
    return width + this.#worked.length - 1;
  }

  #dressed(): { readonly grid: CellGrid; readonly header: HeaderRow<InvoiceField> } {
    if (this.#worked.length === 0) return { grid: this.#grid, header: this.#header };
    const width = this.#header.titles.length;
    const grid = this.#grid.map((cells, row) => {
      if (row <= this.#header.row) return cells;
      const own =
        cells.length === width ? cells : this.#header.titles.map((_, place) => cells[place]);
      return [...own, ...this.#worked.map(({ valueAt }) => valueAt(row))];
    });
    const titles = [...this.#header.titles, ...this.#worked.map(({ title }) => title)];
    return { grid, header: { ...this.#header, titles } };
  }
}

const MOST_DAYS = 20_000;

const LEDGER_ACCOUNT = new Set(["Account", "A/C", "Acct", "Acc", "Ledger"].map(headerKey));

/** Headers that may stand for an open amount as well as for a balance that runs. */
const BARE_BALANCE = new Set(
  [
    ...[
      "Balance",
      "Bal",
      "Running Balance",
      "Closing Balance",
      "Cumulative Balance",
      "Net Balance",
    ],
    ...["Account Balance", "Balance Amount", "Balance Amt", "Outstanding Balance", "Balance Due"],
    ...[
      "余额",
      "期末余额",
      "累计余额",
      "结余",
      "结存",
      "应收款余额",
      "应收余额",
      "应收账款余额",
      "本期余额",
    ],
    ...["餘額", "期末餘額", "累計餘額", "結餘", "應收餘額", "應收帳款餘額"],
  ].map(headerKey),
);

/** Columns of statuses beside the one that the header row names. */
function statusColumns({ titles, columns }: HeaderRow<InvoiceField>): number[] {
  return titles.flatMap((title, column) => {
    const isStatus = STATUS_KEYS.has(headerKey(title)) || column === columns.voidFlag;
    return isStatus && column !== columns.status ? [column] : [];
  });
}

const STATUS_KEYS = new Set(INVOICE_NAMES.status.map(headerKey));

const AS_OF =
  /(?:as (?:of|at)|aged as of|at date|截至|截止|报表日期|報表日期|基准日|基準日)(?: date)?\s*[:：]?\s*(.+)$/i;

/** Finds the day of a line such as "As of 12/31/2024" above the header. */
function titleDateOf(grid: CellGrid, headerRow: number): SerialDate | null {
  for (let row = 0; row < headerRow; row++) {
    for (const cell of grid[row]!) {
      const text = typeof cell === "string" ? AS_OF.exec(cell)?.[1] : undefined;
      if (text === undefined) continue;
      const date = readDateTexts([text.trim()], "automatic").dates[0];
      if (date !== null && date !== undefined) return date;
    }
  }
  return null;
}

function wholeNumber(cell: unknown): number {
  const plain = plainCell(cell);
  if (typeof plain === "number") return plain;
  return typeof plain === "string" && !isBlank(plain)
    ? Number(plain.replace(/[年月日]$/, ""))
    : NaN;
}

function zeroed(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}

/** An open amount without a sign has that of its movement. */
function withSignOf(value: number, movement: number): number {
  return movement < 0 && value > 0 ? -value : value;
}
