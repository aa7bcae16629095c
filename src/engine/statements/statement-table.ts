/** The statements that were read from a range, by customer and period. */
import type { HeaderRow } from "../reading/header-row";
import type { CustomerIdentity, CustomerIndex } from "../reading/customer-index";
import type { IssueLog } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import type { StatementItem, StatementItems } from "../words/statement-items";
import type { StatementField } from "../words/statement-names";

/** The statement of one customer for one period. */
export interface Statement {
  /** Row within the range, from 1; the first one where a statement takes several. */
  readonly row: number;
  /** Last day of the period. */
  readonly periodEnd: SerialDate;
  /** The items given, and those that follow from them. */
  readonly items: StatementItems;
}

/** All statements of a range. */
export interface StatementTable {
  /** Customers in the order of their first row. */
  readonly customers: readonly CustomerIdentity[];
  /** Places in `customers`. */
  readonly index: CustomerIndex;
  /** Industry of each customer, in the order of `customers`; null where the table has none. */
  readonly industries: readonly (string | null)[];
  /** Statements of each customer, in the order of `customers`, the earliest first. */
  readonly statements: readonly (readonly Statement[])[];
  /** Rows that hold data and could not be used, for the reasons in the issues. */
  readonly unusableRows: number;
  readonly issues: IssueLog;
  readonly header: HeaderRow<StatementField>;
  /** Labels of rows, and the one that each item was read from; null where items have columns of their own. */
  readonly labels: {
    readonly titles: readonly string[];
    readonly columns: Readonly<Partial<Record<StatementItem, number>>>;
  } | null;
}

/** A year, give or take the weeks by which the end of a fiscal year moves. */
const YEAR_DAYS = { least: 330, most: 400 };

/**
 * Finds the statement of the year before.
 *
 * @param statements - Of one customer, the earliest first.
 * @returns The latest that ended 330 to 400 days earlier; null where there is none, so that
 * a gap or a quarter is not taken for a year.
 */
export function yearBefore(
  statements: readonly Statement[],
  { periodEnd }: Statement,
): Statement | null {
  const ended = statements.filter((earlier) => {
    const days = periodEnd - earlier.periodEnd;
    return days >= YEAR_DAYS.least && days <= YEAR_DAYS.most;
  });
  return ended.at(-1) ?? null;
}

/** A customer's statement of record, and the one before it. */
export interface LatestStatement {
  readonly latest: Statement;
  readonly previous: Statement | null;
}

/**
 * Finds the statements that were there on a day.
 *
 * @param customer - Found by id or, failing that, by a name that nobody shares.
 * @param asOfDate - Day on which the customer is looked at; a period that ends on it counts.
 * @returns The earliest first; none for a customer that the table does not know.
 */
export function statementsUpTo(
  table: StatementTable,
  customer: CustomerIdentity,
  asOfDate: SerialDate,
): readonly Statement[] {
  const place = table.index.findSame(customer);
  if (place === null) return [];
  return table.statements[place]!.filter(({ periodEnd }) => periodEnd <= asOfDate);
}

/**
 * Finds the latest statement that was there on a day, with the one before.
 *
 * @returns Null for a customer without a statement up to that day.
 */
export function latestStatement(
  table: StatementTable,
  customer: CustomerIdentity,
  asOfDate: SerialDate,
): LatestStatement | null {
  const ended = statementsUpTo(table, customer, asOfDate);
  const latest = ended.at(-1);
  return latest === undefined ? null : { latest, previous: ended.at(-2) ?? null };
}
