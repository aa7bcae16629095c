/** Reads a table of open orders: what customers have ordered and not been invoiced for yet. */
import { customerIn, findCustomerHeader } from "../reading/customer-columns";
import type { CustomerIdentity } from "../reading/customer-index";
import type { DateOrderSetting } from "../reading/date-text";
import { NO_ANSWERS, type ColumnAnswers } from "../reading/reading-rules";
import type { HeaderRow } from "../reading/header-row";
import { TableCells } from "../reading/table-cells";
import type { LeftOutCount } from "../reading/table-gaps";
import type { CellGrid } from "../values/cells";
import { AmountTotals, type Amount } from "../values/money";
import type { IssueLog } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import { currencyCode } from "../words/currency-names";
import { ORDER_NAMES, orderStatusOf, type OrderField } from "../words/order-names";

/** An order that is not over: neither delivered in full nor cancelled. */
export interface OpenOrder {
  /** Row within the range, from 1. */
  readonly row: number;
  readonly customer: CustomerIdentity;
  /** Null where the row names none. */
  readonly date: SerialDate | null;
  /** What is still to be delivered, where the table says so; else the whole order. */
  readonly amount: Amount;
  /** ISO code; "" where the row names none: it is in base currency. */
  readonly currency: string;
  /** False for a draft, a quotation and an order that waits for approval. */
  readonly isConfirmed: boolean;
}

/** What was read from a range of orders. */
export interface OrderTable {
  /** In the order of the rows. */
  readonly orders: readonly OpenOrder[];
  /** Orders that are over and count for nothing: delivered or closed, and cancelled ones. */
  readonly over: readonly LeftOutCount[];
  /** Rows that could not be used, for the reasons in the issues. */
  readonly unusableRows: number;
  /** Their amounts, where they have one that can be read. */
  readonly unusableAmount: Amount;
  readonly issues: IssueLog;
  readonly header: HeaderRow<OrderField>;
}

/**
 * Reads a table of orders.
 *
 * @param grid - The range with its header row; titles may stand above it.
 * @param dateOrder - Order of day and month in text dates, where the policy fixes it.
 * @param answers - Columns that the policy names.
 * @returns The open orders; a row without customer or amount is an issue. A status that is not
 * known is an issue too, and its order counts: what is not known to be over is not over. Orders that are over are
 * counted with their amounts, as far as these can be read; nothing else of them is looked at.
 * @throws {@link EngineError} when the range has no header row, or no column for the customer
 * or the amount.
 */
export function readOrders(
  grid: CellGrid,
  dateOrder: DateOrderSetting = "automatic",
  answers: ColumnAnswers = NO_ANSWERS,
): OrderTable {
  const required = [
    ["customerId", "customerName"],
    ["openAmount", "amount"],
  ] as const;
  const header = findCustomerHeader<OrderField>(grid, ORDER_NAMES, "orders", required, answers);
  const cells = new TableCells(grid, header, ["date"], dateOrder);
  cells.noteUnreadColumns();
  const orders: OpenOrder[] = [];
  const delivered = new LeftOutOrders();
  const cancelled = new LeftOutOrders();
  const unusable = new LeftOutOrders();
  for (const row of cells.rows()) {
    const status = orderStatusOf(cells.cell(row, "status"));
    if (status === "delivered" || status === "cancelled") {
      const amount = amountOf((field) => cells.figure(row, field));
      (status === "delivered" ? delivered : cancelled).add(amount);
      continue;
    }
    const amount = amountOf((field) => cells.amount(row, field));
    if (status === "unknown") cells.note(row, "status", "unknownStatus", "warning");
    const order = readOrder(cells, row, amount, status !== "unconfirmed");
    if (order === null) unusable.add(amount);
    else orders.push(order);
  }
  return {
    orders,
    over: [
      { reason: "deliveredOrders", ...delivered.count() },
      { reason: "cancelledOrders", ...cancelled.count() },
    ],
    unusableRows: unusable.count().rows,
    unusableAmount: unusable.count().amount,
    issues: cells.issues,
    header,
  };
}

/** Rows that count for nothing, and their amounts where they have one that can be read. */
class LeftOutOrders {
  readonly #amount = new AmountTotals(1);
  #rows = 0;

  add(amount: Amount | null): void {
    this.#rows++;
    this.#amount.add(0, amount ?? 0);
  }

  count(): Omit<LeftOutCount, "reason"> {
    return { rows: this.#rows, amount: this.#amount.at(0) };
  }
}

/** What is still to be delivered, where the table says so; else the whole order; null where neither can be read. */
function amountOf(read: (field: "openAmount" | "amount") => Amount | null): Amount | null {
  return read("openAmount") ?? read("amount");
}

/** The order of a row; null, with issues, for a row that lacks something. */
function readOrder(
  cells: TableCells<OrderField>,
  row: number,
  amount: Amount | null,
  isConfirmed: boolean,
): OpenOrder | null {
  const customer = customerIn(cells, row);
  if (amount === null) cells.note(row, "amount", "missingAmount", "error");
  if (customer === null || amount === null) return null;
  const currency = cells.text(row, "currency");
  return {
    row: row + 1,
    customer,
    date: cells.date(row, "date"),
    amount,
    currency: currency === null ? "" : (currencyCode(currency) ?? currency.toUpperCase()),
    isConfirmed,
  };
}
