/** Tells by the headers of a range what kind of table it is. */
import { cellText, isBlank, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import { findAnsweredHeader } from "./column-answers";
import type { HeaderRow } from "./header-row";
import { agingColumns, monthsInTurn } from "./month-buckets";
import { NO_ANSWERS, type ColumnAnswers } from "./reading-rules";
import { printedStatement, type PrintedStatement } from "./printed-statement";
import { isRowLabels } from "../words/customer-label";
import { headerKey, type FieldNames } from "../words/header-key";
import { CONTACT_NAMES, speaksOfContacts } from "../words/contact-names";
import { CUSTOMER_NAMES } from "../words/customer-names";
import { EVENT_NAMES } from "../words/event-columns";
import { INVOICE_NAMES } from "../words/invoice-names";
import { COLUMN_NAMES } from "../words/rule-names";
import { itemNamed, STATEMENT_ITEMS } from "../words/statement-items";
import { ORDER_NAMES, speaksOfOrders } from "../words/order-names";
import { RECEIPT_NAMES, speaksOfReceipts } from "../words/receipt-names";
import { STATEMENT_NAMES } from "../words/statement-names";

/** The kinds of tables that a credit book is made of, in the order in which a user meets them. */
export const TABLE_KINDS = [
  "customers",
  "invoices",
  "statements",
  "events",
  "receipts",
  "orders",
  "contacts",
  "policy",
] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

/** A kind that a range can be. */
export interface TableMatch {
  readonly kind: TableKind;
  /** Where the header stands, and which column holds which field. */
  readonly header: HeaderRow<string>;
  /** Columns that the kind knows, those that only this kind has counted twice. */
  readonly strength: number;
}

interface KindRule {
  readonly kind: TableKind;
  readonly names: FieldNames<string>;
  /** Fields without which it is not of the kind; of an inner list one is enough. */
  readonly required: readonly (readonly string[])[];
  /** Fields that set the kind apart from the others. */
  readonly telling: readonly string[];
  /** Fewer known columns are a coincidence. */
  readonly fewest: number;
  /** Where columns alone do not tell the kind: whether one of their titles does. */
  readonly speaks?: (title: string) => boolean;
}

const CUSTOMER: readonly string[] = ["customerId", "customerName"];

/** The most particular kind first: it wins a tie. */
const RULES: readonly KindRule[] = [
  {
    kind: "policy",
    names: COLUMN_NAMES,
    required: [["rule"], ["item"], ["value"]],
    telling: ["rule", "from"],
    fewest: 3,
  },
  {
    kind: "statements",
    names: STATEMENT_NAMES,
    required: [CUSTOMER, ["period"], ["item", ...STATEMENT_ITEMS]],
    telling: STATEMENT_ITEMS,
    fewest: 3,
  },
  {
    kind: "invoices",
    names: INVOICE_NAMES,
    required: [CUSTOMER, ["amount", "openAmount"], ["dueDate", "documentDate"]],
    telling: ["invoiceNo", "dueDate", "settledDate", "openAmount"],
    fewest: 3,
  },
  {
    kind: "events",
    names: EVENT_NAMES,
    required: [CUSTOMER, ["date"], ["kind"]],
    telling: ["kind"],
    fewest: 3,
  },
  {
    kind: "receipts",
    names: RECEIPT_NAMES,
    required: [CUSTOMER, ["date"], ["amount"]],
    telling: ["date", "amount"],
    fewest: 3,
    speaks: speaksOfReceipts,
  },
  {
    kind: "orders",
    names: ORDER_NAMES,
    required: [CUSTOMER, ["openAmount", "amount"]],
    telling: ["orderNo", "openAmount"],
    fewest: 3,
    speaks: speaksOfOrders,
  },
  {
    kind: "contacts",
    names: CONTACT_NAMES,
    required: [CUSTOMER, ["date"], ["channel", "promiseDate", "promiseAmount"]],
    telling: ["channel", "step", "promiseDate", "promiseAmount"],
    fewest: 4,
    speaks: speaksOfContacts,
  },
  { kind: "customers", names: CUSTOMER_NAMES, required: [CUSTOMER], telling: [], fewest: 2 },
];

/** Columns of each kind of table as the policy names them. */
export type KindAnswers = Readonly<Partial<Record<TableKind, ColumnAnswers>>>;

/**
 * Finds the kinds of table that a range can be.
 *
 * @param grid - The range, or its first fifty rows or more; titles may stand above the header.
 * @param answers - What the policy says about columns.
 * @returns The likeliest kind first; empty when the headers fit none.
 */
export function tableMatches(grid: CellGrid, answers: KindAnswers = {}): TableMatch[] {
  return RULES.flatMap((rule) => matchOf(grid, rule, answers)).sort(
    (a, b) => b.strength - a.strength,
  );
}

/** A kind that a range comes near to, and what keeps it from being one. */
export interface NearMatch {
  readonly kind: TableKind;
  readonly error: EngineError;
  readonly strength: number;
}

/**
 * Says what keeps a range from being a table: a column that it lacks, or rows below its header.
 *
 * @param grid - The range, or its first fifty rows or more.
 * @returns Kinds of which the range has columns that tell, the nearest first; none that it is,
 * and none that is further away than what it is.
 */
export function nearMatches(grid: CellGrid, answers: KindAnswers = {}): NearMatch[] {
  const whole = hasRows(grid) ? (tableMatches(grid, answers)[0]?.strength ?? 0) : 0;
  return RULES.flatMap((rule) => nearMatchOf(grid, rule, answers))
    .filter(({ strength }) => strength > whole)
    .sort((a, b) => b.strength - a.strength);
}

function nearMatchOf(grid: CellGrid, rule: KindRule, answers: KindAnswers): NearMatch[] {
  const { kind, names, required, telling } = rule;
  const header = headerOf(grid, rule, answers);
  if (header === null) return [];
  const fields = Object.keys(header.columns);
  const told = telling.filter((field) => fields.includes(field)).length;
  // A ledger is what a book is made from: two of its columns are enough to say what it lacks.
  const fewest = kind === "invoices" ? 2 : rule.fewest;
  if (fields.length < fewest || (told === 0 && telling.length > 0)) return [];
  const strength = fields.length + told;
  try {
    findAnsweredHeader(grid, names, kind, required, answers[kind] ?? NO_ANSWERS);
  } catch (error) {
    if (error instanceof EngineError) return [{ kind, error, strength }];
    throw error;
  }
  if (hasRows(grid)) return [];
  const found = header.titles.filter((title) => title !== "").join(", ");
  return [{ kind, error: new EngineError("noRows", { table: kind, found }), strength }];
}

/** Tells whether anything stands below the first filled row. */
export function hasRows(grid: CellGrid): boolean {
  return grid.filter((row) => !row.every(isBlank)).length > 1;
}

function matchOf(grid: CellGrid, rule: KindRule, answers: KindAnswers): TableMatch[] {
  const matches = headedMatchOf(grid, rule, answers);
  return matches.length > 0 || rule.kind !== "statements" ? matches : printedMatchOf(grid);
}

/** A printed statement bears its firm and its day in the title. */
function printedMatchOf(grid: CellGrid): TableMatch[] {
  const printed = printedStatement(grid);
  if (printed === null || !isMostlyItems(printed)) return [];
  const titles = grid[printed.headerRow]!.map(cellText);
  const header = { row: printed.headerRow, columns: {}, titles, ambiguous: [] };
  return [{ kind: "statements", header, strength: PRINTED_STRENGTH }];
}

/** A report names an item here and there; of a statement at least every third label is one. */
function isMostlyItems({ grid }: PrintedStatement): boolean {
  const labels = new Set(grid.slice(1).map((cells) => cellText(cells[2])));
  const items = [...labels].filter((label) => itemNamed(label) !== null).length;
  return items >= FEWEST_PRINTED_ITEMS && items * 3 >= labels.size;
}

const FEWEST_PRINTED_ITEMS = 4;

/** As many columns as a table of statements in long form has. */
const PRINTED_STRENGTH = 4;

function headedMatchOf(grid: CellGrid, rule: KindRule, answers: KindAnswers): TableMatch[] {
  const header = headerOf(grid, rule, answers);
  if (header === null) return [];
  // A column that two headers claim is there all the same: reading it says what is wrong.
  const found = new Set([
    ...Object.keys(header.columns),
    ...header.ambiguous.map(({ field }) => field),
  ]);
  const isComplete = rule.required.every((fields) => fields.some((field) => found.has(field)));
  if (rule.kind === "invoices" && !isComplete && (isAgingReport(header) || isOutline(header))) {
    return [{ kind: "invoices", header, strength: AGING_STRENGTH }];
  }
  if (!isComplete || found.size < rule.fewest) return [];
  if (rule.kind === "statements" && !namesItems(grid, header)) return [];
  const telling = rule.telling.filter((field) => found.has(field)).length;
  return [{ kind: rule.kind, header, strength: found.size + telling }];
}

/** A report with a column per age needs no dates. */
function isAgingReport({ columns, titles }: HeaderRow<string>): boolean {
  const isOfCustomers = CUSTOMER.some((field) => columns[field] !== undefined);
  const ages = Math.max(agingColumns(titles, null).size, monthsInTurn(titles)?.length ?? 0);
  return isOfCustomers && ages >= FEWEST_BUCKETS;
}

/** A compact pivot table has customers, and dates if any, in its first column. */
function isOutline({ columns, titles }: HeaderRow<string>): boolean {
  const hasAmount = columns["amount"] !== undefined || columns["openAmount"] !== undefined;
  return hasAmount && titles.some(isRowLabels);
}

const FEWEST_BUCKETS = 3;

/** Less than any ledger has that may stand beside the report. */
const AGING_STRENGTH = 3;

function headerOf(
  grid: CellGrid,
  { kind, names, telling, speaks }: KindRule,
  answers: KindAnswers,
): HeaderRow<string> | null {
  const named = answers[kind] ?? NO_ANSWERS;
  try {
    const header = findAnsweredHeader<string>(grid, names, kind, [], named);
    const { columns, titles } = header;
    const isTold = [...telling, "date", "amount"].some(
      (field) => columns[field] !== undefined && speaks?.(titles[columns[field]]!) === true,
    );
    const isNamed = titles.some((title) => named.has(headerKey(title)));
    return speaks === undefined || isTold || isNamed ? header : null;
  } catch (error) {
    // Without a required field only a range that names no field at all is refused.
    if (error instanceof EngineError) return null;
    throw error;
  }
}

/** In wide form the headers are items of a statement; in long form the labels of a column. */
function namesItems(grid: CellGrid, { row, columns }: HeaderRow<string>): boolean {
  if (STATEMENT_ITEMS.some((item) => columns[item] !== undefined)) return true;
  const { item, value } = columns;
  if (item === undefined || value === undefined) return false;
  return grid.slice(row + 1, row + 1 + SEARCHED_LABELS).some((cells) => {
    const label = cells[item];
    return typeof label === "string" && itemNamed(label) !== null;
  });
}

const SEARCHED_LABELS = 30;
