/** Reads a table of receipts: what customers paid, when, and for which invoice. */
import type { CellGrid } from "../values/cells";
import { currencyCode } from "../words/currency-names";
import type { DateOrderSetting } from "../reading/date-text";
import { NO_ANSWERS, type ColumnAnswers } from "../reading/reading-rules";
import type { HeaderRow } from "../reading/header-row";
import { customerIn, findCustomerHeader } from "../reading/customer-columns";
import type { CustomerIdentity } from "../reading/customer-index";
import { RECEIPT_NAMES, type ReceiptField } from "../words/receipt-names";
import { TableCells } from "../reading/table-cells";
import type { LeftOutCount } from "../reading/table-gaps";
import { AmountTotals, type Amount } from "../values/money";
import type { IssueLog } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import { ReceiptKinds } from "./receipt-kinds";

/** Money received from a customer; a refund is negative. */
export interface Receipt {
  /** Row within the range, from 1. */
  readonly row: number;
  readonly customer: CustomerIdentity;
  readonly date: SerialDate;
  readonly amount: Amount;
  /** Invoice that it pays, as written; null when the receipt names none. */
  readonly invoiceNo: string | null;
  /** ISO code; "" when the row names none: it is in the currency of the invoice that it pays. */
  readonly currency: string;
}

/** What was read from a range of receipts. */
export interface ReceiptTable {
  /** In the order of the rows. */
  readonly receipts: readonly Receipt[];
  /** Rows that could not be used, for the reasons in the issues. */
  readonly unusableRows: number;
  /** Their amounts, where they have one that can be read. */
  readonly unusableAmount: Amount;
  /** Rows of receipts that are void. */
  readonly over?: readonly LeftOutCount[];
  readonly issues: IssueLog;
  readonly header: HeaderRow<ReceiptField>;
}

/**
 * Reads a table of receipts.
 *
 * @param grid - The range with its header row; titles may stand above it.
 * @param dateOrder - Order of day and month in text dates, where the policy fixes it.
 * @param answers - Columns that the policy names.
 * @returns The receipts; a row without customer, date or amount is an issue. Columns of types or statuses tell
 * which of them were paid back or are void.
 * @throws {@link EngineError} when the range has no header row, or no column for the
 * customer, the date or the amount.
 */
export function readReceipts(
  grid: CellGrid,
  dateOrder: DateOrderSetting = "automatic",
  answers: ColumnAnswers = NO_ANSWERS,
): ReceiptTable {
  const required = [["customerId", "customerName"], ["date"], ["amount"]] as const;
  const header = findCustomerHeader<ReceiptField>(
    grid,
    RECEIPT_NAMES,
    "receipts",
    required,
    answers,
  );
  const cells = new TableCells(grid, header, ["date"], dateOrder);
  const kinds = new ReceiptKinds(header, answers);
  cells.noteUnreadColumns(kinds.columns);
  const rows = [...cells.rows()];
  const receipts: Receipt[] = [];
  const unusable = new AmountTotals(1);
  const voided = new AmountTotals(1);
  let voidRows = 0;
  for (const row of rows) {
    const kind = kinds.of(cells, row);
    if (kind === "void") {
      voidRows++;
      voided.add(0, cells.figure(row, "amount") ?? 0);
      continue;
    }
    const { receipt, amount } = readReceipt(cells, row);
    if (receipt === null) unusable.add(0, amount ?? 0);
    else if (kind === "paidBack")
      receipts.push({ ...receipt, amount: -Math.abs(receipt.amount) || 0 });
    else receipts.push(receipt);
  }
  const unusableRows = rows.length - receipts.length - voidRows;
  const over = [{ reason: "voidRows", rows: voidRows, amount: voided.at(0) }] as const;
  const unusableAmount = unusable.at(0);
  return { receipts, unusableRows, unusableAmount, over, issues: cells.issues, header };
}

/** The receipt of a row; null, with issues, for a row that lacks something, which may have an amount. */
function readReceipt(
  cells: TableCells<ReceiptField>,
  row: number,
): { readonly receipt: Receipt | null; readonly amount: Amount | null } {
  const customer = customerIn(cells, row);
  const date = cells.neededDate(row, "date");
  const amount = cells.amount(row, "amount");
  if (amount === null) cells.note(row, "amount", "missingAmount", "error");
  if (customer === null || date === null || amount === null) return { receipt: null, amount };
  const currency = cells.text(row, "currency");
  const receipt = {
    row: row + 1,
    customer,
    date,
    amount,
    invoiceNo: cells.text(row, "invoiceNo"),
    currency: currency === null ? "" : (currencyCode(currency) ?? currency.toUpperCase()),
  };
  return { receipt, amount };
}
