/** Reads a register of risks: how likely and how grave each is, and what is done about it. */
import type { DateOrderSetting } from "../reading/date-text";
import { findHeaderRow } from "../reading/header-row";
import { TableCells } from "../reading/table-cells";
import type { CellGrid } from "../values/cells";
import type { Amount } from "../values/money";
import type { IssueLog } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import {
  ACTION_STATES,
  HIGHEST_MARK,
  REGISTER_NAMES,
  RISK_RESPONSES,
  type RegisterField,
  type RiskResponse,
} from "../words/register-names";

/** How likely and how grave a risk is, each from 1 to 5. */
export interface RiskMarks {
  readonly likelihood: number;
  readonly impact: number;
}

/** A risk of the register; null is not told. */
export interface Risk {
  readonly name: string;
  readonly before: RiskMarks;
  /** What remains when the response has worked. */
  readonly after: RiskMarks | null;
  /** As it was looked at last. */
  readonly last: RiskMarks | null;
  readonly response: RiskResponse | null;
  readonly action: string | null;
  readonly owner: string | null;
  readonly due: SerialDate | null;
  readonly isDone: boolean;
  /** In base currency. */
  readonly cost: Amount | null;
}

/** What was read from a register. */
export interface RiskRegister {
  readonly risks: readonly Risk[];
  readonly issues: IssueLog;
}

/**
 * Reads a register of risks. A row without a risk, or whose likelihood or impact is no whole number from 1 to 5, is
 * left out; where only one mark of a later or earlier look is usable, that look counts as not there.
 *
 * @throws {@link EngineError} when the range has no header row, or lacks risk, likelihood or impact.
 */
export function readRegister(grid: CellGrid, dateOrder: DateOrderSetting): RiskRegister {
  const header = findHeaderRow<RegisterField>(grid, REGISTER_NAMES, "register", [
    ["risk"],
    ["likelihood"],
    ["impact"],
  ]);
  const cells = new TableCells(grid, header, ["actionDue", "actionDone"], dateOrder);
  const risks: Risk[] = [];
  for (const row of cells.rows()) {
    const name = cells.text(row, "risk");
    if (name === null) cells.note(row, "risk", "missingValue", "error");
    const before = marksOf(cells, row, ["likelihood", "impact"], true);
    if (name === null || before === null) continue;
    const written = cells.text(row, "response");
    const response = RISK_RESPONSES.codeOf(written);
    if (written !== null && response === null) {
      cells.note(row, "response", "unknownResponse", "warning");
    }
    risks.push({
      name,
      before,
      after: marksOf(cells, row, ["likelihoodAfter", "impactAfter"], false),
      last: marksOf(cells, row, ["lastLikelihood", "lastImpact"], false),
      response,
      action: cells.text(row, "action"),
      owner: cells.text(row, "riskOwner"),
      due: cells.isEmpty(row, "actionDue") ? null : cells.date(row, "actionDue"),
      isDone: isDone(cells, row),
      cost: cells.isEmpty(row, "cost") ? null : cells.amount(row, "cost"),
    });
  }
  cells.noteUnreadColumns();
  return { risks, issues: cells.issues };
}

/** Two marks together; a lone one of a look that may be missing is said. */
function marksOf(
  cells: TableCells<RegisterField>,
  row: number,
  fields: readonly [RegisterField, RegisterField],
  isNeeded: boolean,
): RiskMarks | null {
  if (!isNeeded && fields.every((field) => cells.isEmpty(row, field))) return null;
  const [likelihood, impact] = fields.map((field) => {
    const mark = cells.amount(row, field);
    const isMark = mark !== null && Number.isInteger(mark) && mark >= 1 && mark <= HIGHEST_MARK;
    if (!isMark) cells.note(row, field, "invalidMark", isNeeded ? "error" : "warning");
    return isMark ? mark : null;
  });
  return likelihood == null || impact == null ? null : { likelihood, impact };
}

/** Days are after 1980: smaller numbers are shares or counts, which do not say it. */
const EARLIEST_DAY = 29_221;

/** A word says it, or the day on which it was done. */
function isDone(cells: TableCells<RegisterField>, row: number): boolean {
  const state = ACTION_STATES.codeOf(cells.cell(row, "actionDone"));
  if (state !== null) return state === "done";
  if (cells.isEmpty(row, "actionDone")) return false;
  const cell = cells.cell(row, "actionDone");
  if (typeof cell === "number" && cell < EARLIEST_DAY) {
    cells.note(row, "actionDone", "unknownActionState", "warning");
    return false;
  }
  return cells.date(row, "actionDone", "warning", "unknownActionState") !== null;
}
