/** Reads a table of contacts: who spoke with which customer about what it owes, and what came of it. */
import { customerIn, findCustomerHeader } from "../reading/customer-columns";
import type { CustomerIdentity } from "../reading/customer-index";
import type { DateOrderSetting } from "../reading/date-text";
import { NO_ANSWERS, type ColumnAnswers } from "../reading/reading-rules";
import type { HeaderRow } from "../reading/header-row";
import { TableCells } from "../reading/table-cells";
import type { CellGrid } from "../values/cells";
import type { Amount } from "../values/money";
import type { IssueLog } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import {
  CONTACT_NAMES,
  CONTACT_RESULTS,
  type ContactField,
  type ContactResult,
} from "../words/contact-names";

/** A contact with a customer; null is not told. */
export interface Contact {
  /** Row within the range, from 1. */
  readonly row: number;
  readonly customer: CustomerIdentity;
  readonly date: SerialDate;
  readonly who: string | null;
  readonly channel: string | null;
  /** Step of the dunning procedure, as written. */
  readonly step: string | null;
  /** Day by which payment was promised, and how much of it: all that was overdue where no amount is told. */
  readonly promiseDate: SerialDate | null;
  readonly promiseAmount: Amount | null;
  /** Null where none is written, or one that the list of results does not know. */
  readonly result: ContactResult | null;
  /** Day of the next contact: to which quiet days, a pause or a dispute last. */
  readonly nextDate: SerialDate | null;
  /** What the contact cost, in base currency. */
  readonly cost: Amount | null;
}

/** What was read from a range of contacts. */
export interface ContactTable {
  /** By date, then in the order of the rows. */
  readonly contacts: readonly Contact[];
  /** Rows that could not be used, for the reasons in the issues. */
  readonly unusableRows: number;
  readonly issues: IssueLog;
  readonly header: HeaderRow<ContactField>;
}

const DATES = ["date", "promiseDate", "nextDate"] as const;

/**
 * Reads a table of contacts. A row without customer or date is left out; a result that is not known counts as a
 * contact without one, and is pointed out.
 *
 * @throws {@link EngineError} when the range has no header row, or no column for the customer or the date.
 */
export function readContacts(
  grid: CellGrid,
  dateOrder: DateOrderSetting,
  answers: ColumnAnswers = NO_ANSWERS,
): ContactTable {
  const required = [["customerId", "customerName"], ["date"]] as const;
  const header = findCustomerHeader<ContactField>(
    grid,
    CONTACT_NAMES,
    "contacts",
    required,
    answers,
  );
  const cells = new TableCells(grid, header, DATES, dateOrder);
  const rows = [...cells.rows()];
  const contacts = rows.flatMap((row) => readContact(cells, row) ?? []);
  cells.noteUnreadColumns();
  contacts.sort((a, b) => a.date - b.date || a.row - b.row);
  return { contacts, unusableRows: rows.length - contacts.length, issues: cells.issues, header };
}

function readContact(cells: TableCells<ContactField>, row: number): Contact | null {
  const customer = customerIn(cells, row);
  const date = cells.neededDate(row, "date");
  const written = cells.text(row, "result");
  const result = CONTACT_RESULTS.codeOf(written);
  if (written !== null && result === null) cells.note(row, "result", "unknownResult", "warning");
  if (customer === null || date === null) return null;
  return {
    row: row + 1,
    customer,
    date,
    who: cells.text(row, "who"),
    channel: cells.text(row, "channel"),
    step: cells.text(row, "step"),
    promiseDate: cells.isEmpty(row, "promiseDate") ? null : cells.date(row, "promiseDate"),
    promiseAmount: positiveAmount(cells, row, "promiseAmount"),
    result,
    nextDate: cells.isEmpty(row, "nextDate") ? null : cells.date(row, "nextDate"),
    cost: positiveAmount(cells, row, "cost"),
  };
}

function positiveAmount(
  cells: TableCells<ContactField>,
  row: number,
  field: ContactField,
): Amount | null {
  const amount = cells.isEmpty(row, field) ? null : cells.amount(row, field);
  if (amount === null || amount > 0) return amount;
  if (amount < 0) cells.note(row, field, "negativeAmount", "warning");
  return null;
}
