/** The header of a ledger, its columns as the user and their content name them. */
import { amountColumn } from "../reading/amount-column";
import { DateColumn, TableDates, UNREADABLE_DATE } from "../reading/date-columns";
import { withCustomerCodes } from "../reading/customer-columns";
import { dateReading } from "../reading/date-form";
import { mayBeMoney, unreadColumns } from "../reading/unread-columns";
import { withAnswers } from "../reading/column-answers";
import { findHeaderRow, type HeaderRow } from "../reading/header-row";
import type { ReadingRules } from "../reading/reading-rules";
import { cellText, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import { isMonthTitle, monthsInTurn } from "../reading/month-buckets";
import { bucketOfTitle } from "../words/bucket-titles";
import { ledgerBuckets } from "./title-date";
import { headerKey } from "../words/header-key";
import { INVOICE_NAMES, type InvoiceField } from "../words/invoice-names";
import { ageColumn } from "./age-texts";
import { bareBalances } from "./bare-balances";
import { withClosingBalance } from "./account-summary";
import { withEquivalents } from "./equivalent-columns";
import { FIRST_DAY, LAST_DAY, withoutEndDates } from "./end-dates";
import { isFilled } from "./row-kinds";
import { yearAbove } from "./joined-dates";
import { withMoneyColumns } from "./money-columns";
import { withoutOtherUnits } from "./other-units";
import { withProvenColumns, withTypesByContent } from "./proven-columns";
import { withNetAmount, withWholeAmount } from "./tax-columns";

/** Fields without which a range is no ledger; of an inner list one is enough. */
export const REQUIRED: readonly (readonly InvoiceField[])[] = [
  ["customerId", "customerName"],
  ["amount", "openAmount"],
  ["dueDate", "documentDate"],
];

/**
 * Finds the header of a ledger.
 *
 * @throws {@link EngineError} when the range has no header row, or nothing that tells the
 * customer, the amount or the date.
 */
export function ledgerHeader(grid: CellGrid, rules: ReadingRules): HeaderRow<InvoiceField> {
  const named = findLedgerHeader(grid, rules);
  const coded = withCustomerCodes<InvoiceField>(withSummaryColumns(named, grid, rules), grid);
  const owed = withMoneyColumns(coded, grid);
  requireMoney(owed, grid, rules);
  const due = withWholeAmount(withDueDates(owed, grid, rules), grid);
  return withSettledDate(withCharges(withDaysPastDue(due, grid)));
}

/** "Open" may be answered by yes and no: then it is no amount, and the error says that there is none. */
function requireMoney(header: HeaderRow<InvoiceField>, grid: CellGrid, rules: ReadingRules): void {
  const isTold = MONEY.some((field) => header.columns[field] !== undefined);
  if (isTold || ledgerBuckets(header, grid, rules).size > 0) return;
  findHeaderRow(grid, INVOICE_NAMES, "invoices", REQUIRED);
}

/** Fields of which one tells what is owed. */
const MONEY: readonly InvoiceField[] = [
  ...(["amount", "openAmount", "debit", "credit", "localAmount", "localOpenAmount"] as const),
];

/**
 * In a summary of buckets, which has no documents, "No." is the customer's, the column of names may bear no title
 * or be called "Particulars", and a "Credit balance" is no side of an account.
 */
function withSummaryColumns(
  header: HeaderRow<InvoiceField>,
  grid: CellGrid,
  rules: ReadingRules,
): HeaderRow<InvoiceField> {
  const { titles, row } = header;
  const columns = { ...header.columns };
  const isDated = [columns.documentDate, columns.dueDate, columns.daysPastDue].some(
    (column) => column !== undefined,
  );
  if (isDated || ledgerBuckets(header, grid, rules).size === 0) return header;
  if (columns.debit === undefined) delete columns.credit;
  const { invoiceNo, description } = columns;
  if (columns.customerId !== undefined) return { ...header, columns };
  const isAnyNumber = invoiceNo !== undefined && ANY_NUMBER.has(headerKey(titles[invoiceNo]));
  if (isAnyNumber && !comesTwice(grid, row, columns.customerName)) {
    delete columns.invoiceNo;
    return { ...header, columns: { ...columns, customerId: invoiceNo } };
  }
  if (columns.customerName !== undefined) return { ...header, columns };
  const rows = grid.slice(row + 1).filter((cells) => cells.filter(isFilled).length > 1);
  const untitled = titles.findIndex(
    (title, place) =>
      title === "" &&
      rows.length > 0 &&
      rows.every((cells) => typeof cells[place] === "string" && isFilled(cells[place])),
  );
  if (untitled >= 0) return { ...header, columns: { ...columns, customerName: untitled } };
  delete columns.description;
  return description === undefined
    ? { ...header, columns }
    : { ...header, columns: { ...columns, customerName: description } };
}

/** A customer with several rows has a number for each document. */
function comesTwice(grid: CellGrid, header: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  const names = grid.slice(header + 1).flatMap((cells) => cellText(cells[column]) || []);
  return new Set(names).size < names.length;
}

const ANY_NUMBER = new Set(
  [
    ...["No", "No.", "Number", "Num", "ID", "Code", "Ref", "Ref.", "Reference"],
    ...["编号", "编码", "代码", "編號", "代號"],
  ].map(headerKey),
);

/** A column called "Due" holds dates, or the amount that is due. */
function withDueDates(
  header: HeaderRow<InvoiceField>,
  grid: CellGrid,
  rules: ReadingRules,
): HeaderRow<InvoiceField> {
  const { dueDate, ...columns } = header.columns;
  if (dueDate === undefined) return header;
  if (ledgerBuckets(header, grid, rules).size === 0) {
    const title = header.titles[dueDate]!;
    const isAmount = !rules.columns.has(headerKey(title)) && holdsNoDay(grid, header, dueDate);
    if (!isAmount || /date|day|month|[日月]/i.test(title)) return header;
    return { ...header, columns: { openAmount: dueDate, ...columns } };
  }
  const dates = new DateColumn(
    new TableDates(grid, header.row + 1, [dueDate], "automatic"),
    dueDate,
  );
  const amounts = amountColumn(grid, header, dueDate);
  const rows = grid.slice(header.row + 1);
  const isDated = rows.some(
    (cells) => isFilled(cells[dueDate]) && dates.read(cells) !== UNREADABLE_DATE,
  );
  const isAmount = rows.some((cells) => !Number.isNaN(amounts.read(cells)));
  return isAmount && !isDated ? { ...header, columns } : header;
}

/** Numbers of which most are no days of our time. */
function holdsNoDay(grid: CellGrid, header: HeaderRow<InvoiceField>, column: number): boolean {
  const amounts = amountColumn(grid, header, column);
  let [days, others] = [0, 0];
  for (const cells of grid.slice(header.row + 1, header.row + 1 + SEARCHED_ROWS)) {
    const value = amounts.read(cells);
    if (Number.isNaN(value)) {
      if (amounts.unreadable(cells) !== undefined) return false;
    } else if (Number.isInteger(value) && value > FIRST_DAY && value < LAST_DAY) days++;
    else others++;
  }
  return others > days;
}

const LAST_PAYMENT = /last.*(payment|receipt)|(最后|最後|最近|上次).*(收款|付款|回款)/i;

/** The day of the last payment settles nothing where no column tells how much is left. */
function withSettledDate(header: HeaderRow<InvoiceField>): HeaderRow<InvoiceField> {
  const { settledDate, ...columns } = header.columns;
  const isTold = [columns.openAmount, columns.paidAmount].some((column) => column !== undefined);
  if (settledDate === undefined || isTold) return header;
  return LAST_PAYMENT.test(header.titles[settledDate]!.replace(/_/g, " "))
    ? { ...header, columns }
    : header;
}

/** Charges beside payments are debit and credit of an account. */
function withCharges(header: HeaderRow<InvoiceField>): HeaderRow<InvoiceField> {
  const { debit, credit, paidAmount, ...columns } = header.columns;
  if (debit === undefined || credit !== undefined || paidAmount === undefined) return header;
  return { ...header, columns: { ...columns, debit, credit: paidAmount } };
}

function findLedgerHeader(grid: CellGrid, rules: ReadingRules): HeaderRow<InvoiceField> {
  const isFurther = (title: unknown) =>
    bucketOfTitle(title) !== null || isMonthTitle(title) || rules.columns.has(headerKey(title));
  const found =
    bareBalances(grid) ??
    findHeaderRow<InvoiceField>(grid, INVOICE_NAMES, "invoices", [], isFurther, REQUIRED);
  const money = withoutOtherUnits(withDecimalSign(found, rules), grid);
  const named = withNetAmount(withoutEndDates(money, grid));
  const answered = withAnswers(named, INVOICE_NAMES, rules.columns);
  const typed = withTypesByContent(answered, grid);
  const proven = withEquivalents(withProvenColumns(typed, grid), grid, rules);
  const { documentDate, dueDate, daysPastDue } = proven.columns;
  const isUndated =
    documentDate === undefined && dueDate === undefined && daysPastDue === undefined;
  const header = isUndated ? withAges(withClosingBalance(proven, grid), grid, rules) : proven;
  const { columns } = header;
  const has = (...fields: InvoiceField[]) => fields.some((field) => columns[field] !== undefined);
  const buckets = ledgerBuckets(header, grid, rules);
  const hasAmount = has(...MONEY, "isOpen") || buckets.size > 0;
  const hasDate =
    has("documentDate", "dueDate", "daysPastDue") ||
    (has("month") && (has("year") || (has("day") && yearAbove(grid, header) !== null))) ||
    buckets.size > 0;
  const fields = Object.keys(columns).length + header.ambiguous.length;
  const isWhole = has("customerId", "customerName") && isWholeWithoutDates(header, grid);
  const isLedger = hasAmount && (hasDate || isWhole) && fields + buckets.size > 1;
  // The error says which column is missing, and which headers were found.
  if (!isLedger) {
    if (has("customerId", "customerName") && !hasDate) requireYears(header, grid);
    return findHeaderRow(grid, INVOICE_NAMES, "invoices", REQUIRED);
  }
  return header;
}

/** Without any date, a column that names the bucket of each row tells how long it is past due. */
function withAges(
  header: HeaderRow<InvoiceField>,
  grid: CellGrid,
  rules: ReadingRules,
): HeaderRow<InvoiceField> {
  const { columns } = header;
  if (columns.month !== undefined || ledgerBuckets(header, grid, rules).size > 0) return header;
  const daysPastDue = ageColumn(grid, header);
  return daysPastDue === undefined ? header : { ...header, columns: { ...columns, daysPastDue } };
}

/** Months without a year hold amounts of some age: of which one is asked, not guessed. */
function requireYears({ titles, row }: HeaderRow<InvoiceField>, grid: CellGrid): void {
  const months = monthsInTurn(titles);
  if (months === null) return;
  const above = grid.slice(0, row).flat().map(cellText).join(" ");
  throw new EngineError("monthsWithoutYear", {
    column: months.map(({ column }) => titles[column]!).join(", "),
    rule: "lastMonthYear",
    item: "",
    value: /\b(?:19|20)\d\d\b/.exec(above)?.[0] ?? SAMPLE_YEAR,
  });
}

/** Shows what to write where nothing above the table names a year. */
const SAMPLE_YEAR = "2025";

/**
 * A ledger is read without dates where a customer and an amount are all that it has: a further column of dates or
 * amounts is asked about.
 */
function isWholeWithoutDates(header: HeaderRow<InvoiceField>, grid: CellGrid): boolean {
  const { titles, row, columns, told } = header;
  const known = new Set<number>([...Object.values(columns), ...(told ?? [])]);
  const dates = unreadColumns(titles, known).filter(({ holds }) => holds === "date");
  if (dates.some(({ title }) => !LAST_DEAL.test(title))) return false;
  // A balance that opening and movements make up is the whole of what is owed.
  if (told !== undefined) return true;
  const rows = grid.slice(row + 1, row + 1 + SEARCHED_ROWS);
  return titles.every((title, column) => {
    if (known.has(column) || LAST_DEAL.test(title)) return true;
    const amounts = amountColumn(grid, header, column);
    return rows.every((cells) => {
      const cell = cells[column];
      const isMoney = mayBeMoney(title) && isFilled(cell) && !Number.isNaN(amounts.read(cells));
      return !isMoney && (typeof cell !== "string" || dateReading(cell) === null);
    });
  });
}

/** The day and the amount of the last deal or payment date no debt. */
const LAST_DEAL = /last|最后|最後|最近|上次/i;

/** Rows looked at for dates and amounts. */
const SEARCHED_ROWS = 200;

/** The header with the sign of decimals that the user has said. */
function withDecimalSign(
  header: HeaderRow<InvoiceField>,
  { decimals }: ReadingRules,
): HeaderRow<InvoiceField> {
  if (decimals === "automatic") return header;
  return { ...header, decimalSign: decimals === "point" ? "." : "," };
}

/** A column called "Overdue" holds days, or an amount that is overdue. */
function withDaysPastDue(header: HeaderRow<InvoiceField>, grid: CellGrid): HeaderRow<InvoiceField> {
  const { daysPastDue, ...columns } = header.columns;
  if (daysPastDue === undefined) return header;
  const column = amountColumn(grid, header, daysPastDue);
  const isDays = grid.every((cells, row) => {
    const value = row > header.row ? column.read(cells) : 0;
    return Number.isNaN(value) || (Number.isInteger(value) && Math.abs(value) < MOST_DAYS);
  });
  return isDays ? header : { ...header, columns };
}

const MOST_DAYS = 20_000;
