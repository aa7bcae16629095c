/** Reads a table of events: what happened to customers, and when. */
import type { CellGrid } from "../values/cells";
import type { DateOrderSetting } from "../reading/date-text";
import { NO_ANSWERS, type ColumnAnswers } from "../reading/reading-rules";
import type { HeaderRow } from "../reading/header-row";
import type { IssueLog } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import { customerIn, findCustomerHeader } from "../reading/customer-columns";
import type { CustomerIdentity } from "../reading/customer-index";
import { EVENT_NAMES, type EventField } from "../words/event-columns";
import { EVENT_KINDS } from "../words/event-names";
import { TableCells, type Quote } from "../reading/table-cells";

/** Something that happened to a customer: a law suit, a broken promise, a change of owner. */
export interface CustomerEvent {
  /** Row within the range, from 1. */
  readonly row: number;
  /** Code as written, or the name where there is none; see `CustomerIndex.findSame`. */
  readonly customer: CustomerIdentity;
  readonly date: SerialDate;
  /** The kind as written; the policy knows what it means. */
  readonly kind: string;
  readonly note: string | null;
  /** How much it counts, where the table says so. */
  readonly weight: number | null;
}

/** Something that happened to a customer, and nobody can tell what or when. */
export interface UnreadableEvent {
  readonly customer: CustomerIdentity;
  /** Null where it is the date that cannot be read. */
  readonly date: SerialDate | null;
  readonly quote: Quote;
}

/** What was read from a range of events. */
export interface EventTable {
  /** In the order of the rows. */
  readonly events: readonly CustomerEvent[];
  /** Those of them of an unknown kind too. */
  readonly unreadable: readonly UnreadableEvent[];
  /** Rows that hold data and could not be used, for the reasons in the issues. */
  readonly unusableRows: number;
  readonly issues: IssueLog;
  readonly header: HeaderRow<EventField>;
}

/**
 * Reads a table of events.
 *
 * @param grid - The range with its header row; titles may stand above it.
 * @param dateOrder - Order of day and month in text dates, where the policy fixes it.
 * @param answers - Columns that the policy names.
 * @returns The events with customer, date and kind; a row that lacks one is an issue, and so
 * is a kind that no policy can know: the event is shown and counts for nothing.
 * @throws {@link EngineError} when the range has no header row, or no column for the
 * customer, the date or the kind.
 */
export function readEvents(
  grid: CellGrid,
  dateOrder: DateOrderSetting = "automatic",
  answers: ColumnAnswers = NO_ANSWERS,
): EventTable {
  const required = [["customerId", "customerName"], ["date"], ["kind"]] as const;
  const header = findCustomerHeader<EventField>(grid, EVENT_NAMES, "events", required, answers);
  const cells = new TableCells(grid, header, ["date"], dateOrder);
  cells.noteUnreadColumns();
  const rows = [...cells.rows()];
  const unreadable: UnreadableEvent[] = [];
  const events = rows.flatMap((row) => readEvent(cells, row, unreadable) ?? []);
  return {
    events,
    unreadable,
    unusableRows: rows.length - events.length,
    issues: cells.issues,
    header,
  };
}

function readEvent(
  cells: TableCells<EventField>,
  row: number,
  unreadable: UnreadableEvent[],
): CustomerEvent | null {
  const customer = customerIn(cells, row);
  const date = cells.neededDate(row, "date");
  const kind = cells.text(row, "kind");
  const isKnown = kind !== null && EVENT_KINDS.codeOf(kind) !== null;
  if (kind === null) cells.note(row, "kind", "missingValue", "error");
  else if (!isKnown) cells.note(row, "kind", "unknownEvent", "warning");
  if (customer !== null && (date === null || !isKnown)) {
    unreadable.push({ customer, date, quote: cells.quote(row, isKnown ? "date" : "kind") });
  }
  if (customer === null || date === null || kind === null) return null;
  return {
    row: row + 1,
    customer,
    date,
    kind,
    note: cells.text(row, "note"),
    weight: cells.amount(row, "weight"),
  };
}
