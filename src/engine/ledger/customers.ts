/** Reads a table of customers: who they are, and what was agreed with them. */
import type { CellGrid } from "../values/cells";
import { findAnsweredHeader, withoutLeftOut } from "../reading/column-answers";
import type { DateOrderSetting } from "../reading/date-text";
import { NO_ANSWERS, type ColumnAnswers } from "../reading/reading-rules";
import type { HeaderRow } from "../reading/header-row";
import type { Amount } from "../values/money";
import { paymentTermsDays } from "../terms/payment-terms";
import { readTerms } from "../terms/read-terms";
import type { IssueLog } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import { customerIn, withCustomerCodes } from "../reading/customer-columns";
import { CustomerIndex, customerKey, type CustomerIdentity } from "../reading/customer-index";
import { isBlock, isBlockHeader } from "../words/block-words";
import { CUSTOMER_NAMES, isLimitHeader, type CustomerField } from "../words/customer-names";
import { AMOUNT_FIELDS, amountCurrencies, type AmountCurrencies } from "./customer-currencies";
import { ratingRecord, ratingsOf, type Ratings } from "./customer-ratings";
import { readSingleDate } from "../reading/single-date";
import { TableCells, type Quote } from "../reading/table-cells";

/** One customer; null is not known. Amounts are in the currencies that they say, see `inBaseCurrency`. */
export interface Customer extends CustomerIdentity {
  /** Row within the range, from 1. */
  readonly row: number;
  /** Code as written; the name for a customer without one. */
  readonly id: string;
  readonly name: string | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly industry: string | null;
  /** First day of the relationship; the last day of it where only a year or month is given. */
  readonly customerSince: SerialDate | null;
  /** Day of foundation; the last day of it where only a year or month is given. */
  readonly founded: SerialDate | null;
  /** 0 is a limit of nothing: only prepaid orders. */
  readonly creditLimit: Amount | null;
  /** Last day on which the limit holds. */
  readonly limitValidTo: SerialDate | null;
  /** A limit for a time, first and last day included; 0 may stand for a blank cell. */
  readonly temporaryLimit: Amount | null;
  readonly temporaryFrom: SerialDate | null;
  readonly temporaryTo: SerialDate | null;
  /** Limit that all companies of the group share; 0 may stand for a blank cell. */
  readonly groupLimit: Amount | null;
  /** Last days of guarantee and credit insurance. */
  readonly guaranteeValidTo: SerialDate | null;
  readonly insuranceValidTo: SerialDate | null;
  /** Day of the last credit review, and the day by which the next one is due. */
  readonly lastReview: SerialDate | null;
  readonly nextReview: SerialDate | null;
  /** A number 0 may stand for a blank cell and is not known; "cash" and "COD" are 0. */
  readonly paymentTermsDays: number | null;
  /** Parent or group of companies to which the customer belongs. */
  readonly group: string | null;
  readonly deposit: Amount | null;
  readonly insuredLimit: Amount | null;
  readonly guarantee: Amount | null;
  /** Limits for the limit methods; 0 may stand for a blank cell and is not known. */
  readonly requestedLimit: Amount | null;
  readonly agencyLimit: Amount | null;
  readonly tradeReference: Amount | null;
  /** Days of purchases on top of the terms, for the customer's need. */
  readonly leadDays: number | null;
  /** Score of an agency, on the agency's scale. */
  readonly externalScore: number | null;
  /** Purchases from us that are expected in a year; 0 may stand for a blank cell and is not known. */
  readonly annualPurchases: Amount | null;
  /** Probability of default within a year and lost part in default, 0 to 1; a 0 may stand for a blank cell and is not known. */
  readonly defaultProbability: number | null;
  readonly lossGivenDefault: number | null;
  readonly salesperson: string | null;
  /** Currencies of its amounts, as ISO 4217 codes; none for an amount that names none. */
  readonly currencies: AmountCurrencies;
  /** What people think of the customer. */
  readonly ratings: Ratings;
  /** The cell that says that nothing is sold to the customer; null where none does. */
  readonly block: Quote | null;
  /** The day from which it says so; null for always. */
  readonly blockedFrom: SerialDate | null;
  /** A cell about the limit that holds something unreadable; null where all can be read. */
  readonly unreadableLimit: Quote | null;
}

/** What was read from a range of customers. */
export interface CustomerTable {
  /** In the order of the rows, each customer once. */
  readonly customers: readonly Customer[];
  /** Rows that hold data and could not be used, for the reasons in the issues. */
  readonly unusableRows: number;
  readonly issues: IssueLog;
  readonly header: HeaderRow<CustomerField>;
}

/** What the limit of a customer hangs on. */
const LIMIT_FIELDS: readonly CustomerField[] = [
  "creditLimit",
  "limitValidTo",
  "temporaryLimit",
  "temporaryFrom",
  "temporaryTo",
  "groupLimit",
];

const DATE_FIELDS: readonly CustomerField[] = [
  "customerSince",
  "founded",
  "limitValidTo",
  "temporaryFrom",
  "temporaryTo",
  "guaranteeValidTo",
  "insuranceValidTo",
  "lastReview",
  "nextReview",
];

/**
 * Reads a table of customers.
 *
 * A customer goes by its code, or by its name where it has none. Of two rows with one
 * customer the first counts; a name that two customers share is remarked upon.
 *
 * @param grid - The range with its header row; titles may stand above it.
 * @param dateOrder - Order of day and month in text dates, where the policy fixes it.
 * @param answers - Columns that the policy names.
 * @throws {@link EngineError} when the range has no header row, or no column for the customer.
 */
export function readCustomers(
  grid: CellGrid,
  dateOrder: DateOrderSetting = "automatic",
  answers: ColumnAnswers = NO_ANSWERS,
): CustomerTable {
  const required = [["customerId", "customerName"]] as const;
  const named = findAnsweredHeader<CustomerField>(
    grid,
    CUSTOMER_NAMES,
    "customers",
    required,
    answers,
  );
  const coded = withCustomerCodes<CustomerField>(named, grid);
  const header = withoutLeftOut(withLimitColumn(withBlockColumn(coded)), answers);
  const cells = new TableCells(grid, header, DATE_FIELDS, dateOrder);
  cells.noteUnreadColumns();
  cells.noteAmountUnits(AMOUNT_FIELDS);
  const customers = new Map<string, Customer>();
  const names = new Set<string>();
  let rows = 0;
  for (const row of cells.rows()) {
    rows++;
    const customer = readCustomer(cells, row);
    if (customer === null) continue;
    const key = customerKey(customer.id);
    if (customers.has(key)) {
      const field = cells.text(row, "customerId") === null ? "customerName" : "customerId";
      cells.note(row, field, "repeatedCustomer", "error");
      continue;
    }
    customers.set(key, customer);
    const nameKey = customerKey(customer.name);
    if (nameKey !== "" && names.has(nameKey)) {
      cells.note(row, "customerName", "ambiguousName", "warning");
    }
    names.add(nameKey);
  }
  const read = withoutBlankLimits([...customers.values()], cells);
  noteCircles(read, cells);
  const ratings = ratingsOf(read.map((customer) => customer.ratings));
  return {
    customers: read.map((customer, i) => ({ ...customer, ratings: ratings[i]! })),
    unusableRows: rows - read.length,
    issues: cells.issues,
    header,
  };
}

/**
 * Takes a column in which every limit is 0 or blank for one without limits.
 *
 * Some builds hand a blank cell over as 0, and nobody keeps a list of customers of which none may
 * owe anything. What the policy says of customers without a limit then applies.
 */
function withoutBlankLimits(
  customers: readonly Customer[],
  cells: TableCells<CustomerField>,
): readonly Customer[] {
  const zeros = customers.filter(({ creditLimit }) => creditLimit === 0).length;
  const isBlank = customers.every(
    ({ creditLimit, unreadableLimit }) => !creditLimit && unreadableLimit === null,
  );
  if (customers.length < 2 || zeros === 0 || !isBlank) return customers;
  cells.note(cells.header.row, "creditLimit", "zeroLimits", "warning", "0");
  return customers.map((customer) => ({ ...customer, creditLimit: null }));
}

/** Remarks on customers whose parent leads back to them. */
function noteCircles(customers: readonly Customer[], cells: TableCells<CustomerField>): void {
  const index = new CustomerIndex(customers);
  const parents = customers.map(({ group }) => index.find(group));
  customers.forEach(({ row }, place) => {
    const way = new Set<number>();
    let at = parents[place] ?? null;
    while (at !== null && at !== place && !way.has(at)) {
      way.add(at);
      at = parents[at] ?? null;
    }
    if (at === place && way.size > 0) cells.note(row - 1, "group", "parentCircle", "warning");
  });
}

/** An amount that cannot be below nothing; a negative one is remarked upon and not known. */
function granted(
  cells: TableCells<CustomerField>,
  row: number,
  field: CustomerField,
): Amount | null {
  const amount = cells.amount(row, field);
  if (amount === null || amount >= 0) return amount;
  cells.note(row, field, "negativeAmount", "warning");
  return null;
}

/** A part of 1; what is more than that, or below 0, is remarked upon and not known. */
function readFraction(
  cells: TableCells<CustomerField>,
  row: number,
  field: CustomerField,
): number | null {
  const fraction = cells.amount(row, field) || null;
  if (fraction === null || (fraction > 0 && fraction <= 1)) return fraction;
  cells.note(row, field, "unreadableNumber", "warning");
  return null;
}

function readCustomer(cells: TableCells<CustomerField>, row: number): Customer | null {
  const identity = customerIn(cells, row);
  if (identity === null) return null;
  const customer = {
    row: row + 1,
    ...identity,
    country: cells.text(row, "country"),
    region: cells.text(row, "region"),
    industry: cells.text(row, "industry"),
    customerSince: cells.date(row, "customerSince"),
    founded: cells.date(row, "founded"),
    creditLimit: granted(cells, row, "creditLimit"),
    limitValidTo: cells.date(row, "limitValidTo"),
    ...readTemporaryLimit(cells, row),
    groupLimit: granted(cells, row, "groupLimit") || null,
    guaranteeValidTo: cells.date(row, "guaranteeValidTo"),
    insuranceValidTo: cells.date(row, "insuranceValidTo"),
    lastReview: cells.date(row, "lastReview"),
    nextReview: cells.date(row, "nextReview"),
    paymentTermsDays: readTermsDays(cells, row),
    group: cells.text(row, "group"),
    deposit: granted(cells, row, "deposit"),
    insuredLimit: granted(cells, row, "insuredLimit"),
    guarantee: granted(cells, row, "guarantee"),
    requestedLimit: granted(cells, row, "requestedLimit") || null,
    agencyLimit: granted(cells, row, "agencyLimit") || null,
    tradeReference: granted(cells, row, "tradeReference") || null,
    leadDays: cells.amount(row, "leadDays") || null,
    externalScore: cells.amount(row, "externalScore"),
    annualPurchases: granted(cells, row, "annualPurchases") || null,
    defaultProbability: readFraction(cells, row, "defaultProbability"),
    lossGivenDefault: readFraction(cells, row, "lossGivenDefault"),
    salesperson: cells.text(row, "salesperson"),
    currencies: amountCurrencies(cells, row),
    ratings: ratingRecord((field) => cells.amount(row, field)),
    block: readBlock(cells, row),
    blockedFrom: blockedFrom(cells, row),
  };
  const fault = cells.faultsOf(row).find(({ field }) => LIMIT_FIELDS.includes(field));
  const unreadableLimit = fault === undefined ? null : cells.quote(row, fault.field);
  return { ...customer, unreadableLimit };
}

/** Takes the first column that names a block in words of its own for one, where none has a known name. */
function withBlockColumn(header: HeaderRow<CustomerField>): HeaderRow<CustomerField> {
  const [blocked] =
    header.columns.blocked === undefined ? unusedColumns(header, isBlockHeader) : [];
  return blocked === undefined ? header : { ...header, columns: { ...header.columns, blocked } };
}

/** Takes the column that is about the limit in words of its own, where none has a known name; of several none, and says so. */
function withLimitColumn(header: HeaderRow<CustomerField>): HeaderRow<CustomerField> {
  if (header.columns.creditLimit !== undefined) return header;
  const [creditLimit, ...others] = unusedColumns(header, isLimitHeader);
  if (creditLimit === undefined) return header;
  if (others.length === 0) return { ...header, columns: { ...header.columns, creditLimit } };
  const titles = [creditLimit, ...others].map((column) => header.titles[column]!);
  return { ...header, ambiguous: [...header.ambiguous, { field: "creditLimit", titles }] };
}

/** Columns without a known name whose header says what is asked for. */
function unusedColumns(
  { columns, titles }: HeaderRow<CustomerField>,
  isTitle: (title: string) => boolean,
): number[] {
  const used = Object.values(columns);
  return titles.flatMap((title, place) => (!used.includes(place) && isTitle(title) ? [place] : []));
}

function readBlock(cells: TableCells<CustomerField>, row: number): Quote | null {
  for (const field of ["blocked", "active", "customerStatus"] as const) {
    const cell = cells.cell(row, field);
    if (cell !== undefined && isBlock(field, cell)) {
      return cells.quote(row, field);
    }
  }
  return null;
}

/** A day under a header of a block is the one from which it holds, unless the header says that it ends. */
function blockedFrom(cells: TableCells<CustomerField>, row: number): SerialDate | null {
  const { columns, titles } = cells.header;
  const isEnd = /until|till|\b(to|end|ends|expir\w+)\b|[至止]$/i.test(
    titles[columns.blocked ?? -1] ?? "",
  );
  return columns.blocked === undefined || isEnd ? null : readSingleDate(cells.cell(row, "blocked"));
}

function readTemporaryLimit(
  cells: TableCells<CustomerField>,
  row: number,
): Pick<Customer, "temporaryLimit" | "temporaryFrom" | "temporaryTo"> {
  const temporaryLimit = granted(cells, row, "temporaryLimit") || null;
  const temporaryTo = cells.date(row, "temporaryTo");
  if (temporaryLimit !== null && temporaryTo === null) {
    cells.note(row, "temporaryLimit", "endlessLimit", "warning");
  }
  return { temporaryLimit, temporaryFrom: cells.date(row, "temporaryFrom"), temporaryTo };
}

function readTermsDays(cells: TableCells<CustomerField>, row: number): number | null {
  if (cells.isEmpty(row, "paymentTerms")) return null;
  const cell = cells.cell(row, "paymentTerms");
  if (readTerms(cell) === null && cells.text(row, "paymentTerms") !== null) {
    cells.note(row, "paymentTerms", "unreadableTerms", "warning");
  }
  return paymentTermsDays(cell);
}
