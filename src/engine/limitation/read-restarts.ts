/** Reads what may have restarted the period within which a claim can be brought. */
import type { DateOrderSetting } from "../reading/date-text";
import { findHeaderRow } from "../reading/header-row";
import { TableCells } from "../reading/table-cells";
import type { CellGrid } from "../values/cells";
import type { IssueLog } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import {
  RESTART_NAMES,
  RESTARTS,
  type Restart,
  type RestartField,
} from "../words/limitation-names";

/** Something that may restart a period. */
export interface RestartEvent {
  readonly date: SerialDate;
  readonly kind: Restart;
}

/** What was read from a range of restarts. */
export interface RestartTable {
  readonly events: readonly RestartEvent[];
  readonly issues: IssueLog;
}

/**
 * Reads a table of restarts: date and kind. A row without either, or of a kind that is not known, is left out.
 *
 * @throws {@link EngineError} when the range has no header row, or lacks date or kind.
 */
export function readRestarts(grid: CellGrid, dateOrder: DateOrderSetting): RestartTable {
  const header = findHeaderRow<RestartField>(grid, RESTART_NAMES, "restartEvents", [
    ["date"],
    ["kind"],
  ]);
  const cells = new TableCells(grid, header, ["date"], dateOrder);
  const events: RestartEvent[] = [];
  for (const row of cells.rows()) {
    const date = cells.date(row, "date", "error");
    const text = cells.text(row, "kind");
    const kind = RESTARTS.codeOf(text);
    if (cells.isEmpty(row, "date")) cells.note(row, "date", "missingValue", "error");
    if (text === null) cells.note(row, "kind", "missingValue", "error");
    else if (kind === null) cells.note(row, "kind", "unknownRestart", "error");
    if (date !== null && kind !== null) events.push({ date, kind });
  }
  return { events, issues: cells.issues };
}
