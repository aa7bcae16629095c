/** Reads a table of events: what happened to customers, and when. */
import type { CellGrid } from "../cells";
import type { DateOrderSetting } from "../date-text";
import { findHeaderRow, type FieldNames, type HeaderRow } from "../header-row";
import type { IssueLog } from "../row-issue";
import type { SerialDate } from "../serial-date";
import { withCustomerCodes } from "./customer-columns";
import type { CustomerIdentity } from "./customer-index";
import { CUSTOMER_ID_NAMES, CUSTOMER_NAME_NAMES } from "./customer-names";
import { TableCells } from "./table-cells";

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

/** What a column of a table of events can hold. */
export type EventField = "customerId" | "customerName" | "date" | "kind" | "note" | "weight";

/** What was read from a range of events. */
export interface EventTable {
  /** In the order of the rows. */
  readonly events: readonly CustomerEvent[];
  readonly issues: IssueLog;
  readonly header: HeaderRow<EventField>;
}

/** Names per field, the most telling first. */
export const EVENT_NAMES: FieldNames<EventField> = {
  customerId: CUSTOMER_ID_NAMES,
  customerName: CUSTOMER_NAME_NAMES,
  date: [
    ...["Event Date", "Date", "Date of Event", "Occurred On", "Reported On", "Filing Date"],
    ...["事件日期", "发生日期", "日期", "发生时间", "登记日期", "發生日期", "發生時間", "登記日期"],
  ],
  kind: [
    ...["Event", "Kind", "Event Kind", "Event Type", "Kind of Event", "Type", "Category"],
    ...["事件", "事件类型", "类型", "类别", "事项", "事件類型", "類型", "類別", "事項"],
  ],
  note: [
    ...["Note", "Notes", "Remark", "Remarks", "Comment", "Comments", "Description", "Details"],
    ...["备注", "说明", "描述", "摘要", "備註", "說明", "敘述"],
  ],
  weight: [
    ...["Weight", "Severity", "Impact", "Importance", "Points"],
    ...["权重", "严重程度", "影响", "重要性", "權重", "嚴重程度", "影響"],
  ],
};

/**
 * Reads a table of events.
 *
 * @param grid - The range with its header row; titles may stand above it.
 * @param dateOrder - Order of day and month in text dates, where the policy fixes it.
 * @returns The events with customer, date and kind; a row that lacks one is an issue.
 * @throws {@link EngineError} when the range has no header row, or no column for the
 * customer, the date or the kind.
 */
export function readEvents(grid: CellGrid, dateOrder: DateOrderSetting = "automatic"): EventTable {
  const required = [["customerId", "customerName"], ["date"], ["kind"]] as const;
  const header = withCustomerCodes<EventField>(
    findHeaderRow<EventField>(grid, EVENT_NAMES, "events", required),
  );
  const cells = new TableCells(grid, header, ["date"], dateOrder);
  const events: CustomerEvent[] = [];
  for (const row of cells.rows()) {
    const event = readEvent(cells, row);
    if (event !== null) events.push(event);
  }
  return { events, issues: cells.issues, header };
}

function readEvent(cells: TableCells<EventField>, row: number): CustomerEvent | null {
  const name = cells.text(row, "customerName");
  const id = cells.text(row, "customerId") ?? name;
  const date = cells.date(row, "date", "error");
  const kind = cells.text(row, "kind");
  if (id === null) cells.note(row, null, "missingCustomer", "error");
  if (cells.isEmpty(row, "date")) cells.note(row, "date", "missingDates", "error");
  if (kind === null) cells.note(row, "kind", "missingValue", "error");
  if (id === null || date === null || kind === null) return null;
  return {
    row: row + 1,
    customer: { id, name },
    date,
    kind,
    note: cells.text(row, "note"),
    weight: cells.amount(row, "weight"),
  };
}
