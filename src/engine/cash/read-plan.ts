/** Reads what is planned to be paid and sold, and the cash at hand. */
import type { DateOrderSetting } from "../reading/date-text";
import { findHeaderRow } from "../reading/header-row";
import { TableCells } from "../reading/table-cells";
import type { CellGrid } from "../values/cells";
import type { Amount } from "../values/money";
import type { IssueLog } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import { PLAN_NAMES, PLAN_TYPES, type PlanField } from "../words/cash-plan-names";

/** An amount on a day. */
export interface PlannedAmount {
  readonly date: SerialDate;
  readonly amount: Amount;
}

/** What was read from a range of planned payments; amounts in base currency. */
export interface CashPlan {
  /** Null where no row tells. */
  readonly openingCash: Amount | null;
  readonly payments: readonly PlannedAmount[];
  readonly sales: readonly PlannedAmount[];
  readonly issues: IssueLog;
}

/**
 * Reads a table of planned payments: date, amount, and a type for rows that are no payments.
 *
 * A row of the type opening cash needs no date. A payment may be written with a minus.
 *
 * @throws {@link EngineError} when the range has no header row, or lacks date or amount.
 */
export function readCashPlan(grid: CellGrid, dateOrder: DateOrderSetting): CashPlan {
  const header = findHeaderRow<PlanField>(grid, PLAN_NAMES, "plannedPayments", [
    ["date"],
    ["amount"],
  ]);
  const cells = new TableCells(grid, header, ["date"], dateOrder);
  const payments: PlannedAmount[] = [];
  const sales: PlannedAmount[] = [];
  let openingCash: Amount | null = null;
  for (const row of cells.rows()) {
    const type = PLAN_TYPES.codeOf(cells.cell(row, "type"));
    const amount = cells.amount(row, "amount");
    if (amount === null) {
      cells.note(row, "amount", "missingAmount", "error");
      continue;
    }
    if (type === "openingCash") {
      openingCash = (openingCash ?? 0) + amount;
      continue;
    }
    const date = cells.date(row, "date", "error");
    if (date === null) {
      if (cells.isEmpty(row, "date")) cells.note(row, "date", "missingValue", "error");
    } else if (type === "sale") sales.push({ date, amount });
    else payments.push({ date, amount: Math.abs(amount) });
  }
  return { openingCash, payments, sales, issues: cells.issues };
}
