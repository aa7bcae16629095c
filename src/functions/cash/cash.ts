/** Worksheet functions about the cash that receivables bring. */
import {
  EngineError,
  PERIOD_UNITS,
  readCashPlan,
  readReceiptsPlan,
  readTerms,
  USUAL_MONTHS,
  USUAL_PERIODS,
  type PaymentTerms,
  type PeriodUnit,
} from "../../engine";
import { bookOf } from "../../tables/credit-books";
import {
  asOfDateArgument,
  dateArgument,
  optionalRange,
  rangeArgument,
  textArgument,
} from "../arguments/arguments";
import { daysCutArgument, monthsArgument, periodsArgument } from "../arguments/count-arguments";
import { creditTables, ledgerHistory, ledgerTable, policyTable } from "../arguments/tables";
import { withCellErrors } from "../cells/cell-errors";
import { overBook, overLedger } from "../cells/table-answers";
import { borrowingBaseTable } from "./borrowing-base-table";
import { carryingCostTable } from "./carrying-cost-table";
import { collectionPatternTable } from "./collection-pattern-table";
import { planVersusActualTable } from "./plan-versus-actual-table";
import { receiptsForecastTable } from "./receipts-forecast-table";

/**
 * Gives what a bank or a factor advances on receivables: eligible and not, customer by customer, and what a year of it costs.
 * @customfunction BORROWINGBASE
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day on which the ledger is looked at; later receipts are undone. Default: the ledger's last day.
 * @param [policy] Policy table: advance rate, eligible days, cross-aging, concentration, interest, fee. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per customer: receivables, what is not eligible by reason, eligible; then total, tie-out, advance, its cost by a bank line and by factoring.
 */
export function borrowingBases(
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return overLedger({ invoices, asOfDate, policy, receipts }, borrowingBaseTable);
}

/**
 * Shows how the sales of each month are collected: shares by months after the sale, the pattern, recent against all.
 * @customfunction COLLECTIONPATTERN
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Day up to which is looked; later receipts are undone. Default: the ledger's last day.
 * @param [months] Months of sales, the running one included. Default: 12.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per month: invoiced, shares collected in it and after, written off, open; then the pattern and the tie-out.
 */
export function collectionPattern(
  invoices: unknown[][],
  asOfDate?: unknown,
  months?: unknown,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return overLedger({ invoices, asOfDate, policy, receipts }, (table, date, rules) =>
    collectionPatternTable(table, date, monthsArgument(months) ?? USUAL_MONTHS, rules),
  );
}

/** @customenum {string} */
export enum ForecastUnit {
  week = "week",
  month = "month",
}

/**
 * Forecasts receipts by week or month from the open invoices: expected, low and high; cash and receivables at each end.
 * @customfunction RECEIPTSFORECAST
 * @param invoices Invoices with their header row and settled dates.
 * @param [asOfDate] Day of the forecast; what came later is not used. Default: the ledger's last day.
 * @param [periods] Weeks or months ahead. Default: 13 weeks, or 6 months.
 * @param [unit] week or month. Default: week.
 * @param [policy] Policy table: rates, base currency, history. Default: the built-in International policy.
 * @param [plannedPayments] Planned payments with header row: date, amount, type. Rows of the type opening cash or planned sale are that.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per period, what comes later, the tie-out to the aging, and how good past forecasts were; #N/A where history is too short.
 */
export function receiptsForecast(
  invoices: unknown[][],
  asOfDate?: unknown,
  periods?: unknown,
  unit?: ForecastUnit,
  policy?: unknown[][],
  plannedPayments?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return overBook({ customers: null, invoices, asOfDate, policy, receipts }, (book) => {
    const length = unitArgument(unit);
    const count = periodsArgument(periods) ?? USUAL_PERIODS[length];
    const planned = optionalRange(plannedPayments);
    const plan = planned === null ? null : readCashPlan(planned, book.policy.settings.dateOrder);
    return receiptsForecastTable(book, count, length, plan);
  });
}

function unitArgument(argument: unknown): PeriodUnit {
  const text = textArgument(argument, "unit");
  const unit = text === null ? "week" : PERIOD_UNITS.codeOf(text);
  if (unit !== null) return unit;
  throw new EngineError("unknownUnit", { found: text! });
}

/**
 * Gives what it costs to wait for each customer's money, what a cash discount costs a year, and what sooner payment saves.
 * @customfunction CARRYINGCOST
 * @param customers Customers with their header row; may be left empty. Their names stand in the answer.
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day on which the ledger is looked at; later receipts are undone. Default: the ledger's last day.
 * @param [policy] Policy table: funding rate, buckets, rates. Default: the built-in International policy.
 * @param [discountTerms] Payment terms with a cash discount, such as 2/10 net 30. Default: none.
 * @param [daysCut] Days by which payment is to come sooner. Default: 1.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per customer: receivables by bucket, cost of a year, sales a day, saving; then totals and the cost of the discount.
 */
export function carryingCosts(
  customers: unknown[][],
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  discountTerms?: unknown,
  daysCut?: unknown,
  receipts?: unknown[][],
): unknown[][] {
  return overBook({ customers, invoices, asOfDate, policy, receipts }, (book) =>
    carryingCostTable(book, discountTermsArgument(discountTerms), daysCutArgument(daysCut)),
  );
}

function discountTermsArgument(argument: unknown): PaymentTerms | null {
  const text = textArgument(argument, "discountTerms");
  if (text === null) return null;
  const terms = readTerms(text);
  if (terms === null)
    throw new EngineError("unreadableTerms", { argument: "discountTerms", found: text });
  return terms;
}

/**
 * Holds a plan of receipts against what came in: later, earlier, short-paid, disputed, not paid, never planned.
 * @customfunction PLANVERSUSACTUAL
 * @param plan Planned receipts with header row: date, amount, customer or invoice no. or both.
 * @param invoices Invoices with their header row and settled dates.
 * @param fromDate First day of the period: a cell with a date.
 * @param toDate Last day of the period: a cell with a date.
 * @param [asOfDate] Day by which later receipts are known. Default: all that the ledger knows.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per customer, or per invoice that the plan names: planned, the difference by its reasons, received; then the total and its tie-out.
 */
export function plannedAndActual(
  plan: unknown[][],
  invoices: unknown[][],
  fromDate: unknown,
  toDate: unknown,
  asOfDate?: unknown,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const date = asOfDateArgument(asOfDate);
    const read = date === null ? ledgerHistory : ledgerTable;
    const table = read(invoices, rules, date, receipts);
    const book = bookOf(creditTables({ customers: null }, rules, table), date, rules);
    return planVersusActualTable(
      book,
      readReceiptsPlan(rangeArgument(plan), rules.settings.dateOrder),
      dateArgument(fromDate, "fromDate"),
      dateArgument(toDate, "toDate"),
      date ?? Infinity,
    );
  });
}
