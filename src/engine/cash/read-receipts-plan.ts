/** Reads what is planned to come in, by customer or invoice. */
import { withCustomerCodes } from "../reading/customer-columns";
import type { CustomerIdentity } from "../reading/customer-index";
import type { DateOrderSetting } from "../reading/date-text";
import { findHeaderRow } from "../reading/header-row";
import { TableCells } from "../reading/table-cells";
import type { CellGrid } from "../values/cells";
import type { IssueLog } from "../values/row-issue";
import { PLAN_TYPES, RECEIPTS_PLAN_NAMES, type ReceiptsPlanField } from "../words/cash-plan-names";
import type { PlannedAmount } from "./read-plan";

/** An amount that is planned to come in. */
export interface PlannedReceipt extends PlannedAmount {
  /** Null where the invoice alone tells. */
  readonly customer: CustomerIdentity | null;
  /** Null for anything that the customer pays. */
  readonly invoiceNo: string | null;
}

/** What was read from a range of planned receipts; amounts in base currency. */
export interface ReceiptsPlan {
  readonly receipts: readonly PlannedReceipt[];
  readonly issues: IssueLog;
}

/**
 * Reads a table of planned receipts: date, amount, customer or invoice or both.
 *
 * Opening cash and planned sales are no receipts, and what is not above 0 is planned to come from nobody.
 *
 * @throws {@link EngineError} when the range has no header row, or lacks date, amount, or both customer and invoice.
 */
export function readReceiptsPlan(grid: CellGrid, dateOrder: DateOrderSetting): ReceiptsPlan {
  const header = withCustomerCodes<ReceiptsPlanField>(
    findHeaderRow<ReceiptsPlanField>(grid, RECEIPTS_PLAN_NAMES, "plan", [
      ["date"],
      ["amount"],
      ["customerId", "customerName", "invoiceNo"],
    ]),
  );
  const cells = new TableCells(grid, header, ["date"], dateOrder);
  const receipts: PlannedReceipt[] = [];
  for (const row of cells.rows()) {
    const invoiceNo = cells.text(row, "invoiceNo");
    const name = cells.text(row, "customerName");
    const id = cells.text(row, "customerId") ?? name;
    const date = cells.neededDate(row, "date");
    const amount = cells.amount(row, "amount");
    if (amount === null) cells.note(row, "amount", "missingAmount", "error");
    else if (amount <= 0) cells.note(row, "amount", "notPlanned", "error");
    else if (PLAN_TYPES.codeOf(cells.cell(row, "type")) !== null) {
      cells.note(row, "type", "notPlanned", "error");
    } else if (id === null && invoiceNo === null) {
      cells.note(row, null, "missingCustomer", "error");
    } else if (date !== null) {
      receipts.push({ date, amount, customer: id === null ? null : { id, name }, invoiceNo });
    }
  }
  cells.noteUnreadColumns();
  return { receipts, issues: cells.issues };
}
