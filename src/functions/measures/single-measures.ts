/** Worksheet functions that give one measure each of how receivables are collected. */
import {
  EngineError,
  LedgerWindow,
  measure,
  MEASURE_METHODS,
  type CollectionMeasure,
} from "../../engine";
import { listText } from "../../i18n/lists";
import { methodArgument } from "../arguments/arguments";
import { windowArgument } from "../arguments/count-arguments";
import { overLedger, type LedgerArguments } from "../cells/table-answers";

/** @customenum {string} */
export enum DsoMethod {
  simple = "simple",
  average = "average",
  countback = "countback",
}

/** @customenum {string} */
export enum CeiMethod {
  period = "period",
  monthly = "monthly",
}

/** @customenum {string} */
export enum TurnoverMethod {
  average = "average",
  ending = "ending",
}

/** @customenum {string} */
export enum DaysToPayMethod {
  byAmount = "by amount",
  byInvoice = "by invoice",
}

/** @customenum {string} */
export enum DaysLateMethod {
  net = "net",
  lateOnly = "late only",
}

/** @customenum {string} */
export enum PercentCurrentMethod {
  invoices = "invoices",
  balance = "balance",
}

/** @customenum {string} */
export enum PercentOverdueMethod {
  pastDue = "past due",
  overNinety = "over ninety days",
}

/** @customenum {string} */
export enum BadDebtMethod {
  sales = "sales",
  receivables = "receivables",
}

/**
 * Gives the days sales outstanding: receivables in days of credit sales.
 * @customfunction DSO
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Last day of the window; later receipts are undone. Default: the ledger's last day.
 * @param [windowDays] Days of the window; fewer where the ledger begins later. Default: 90.
 * @param [method] simple (ending receivables), average, or countback (months of sales taken off, newest first). Default: simple.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns Days.
 */
export function daysSalesOutstanding(
  invoices: unknown[][],
  asOfDate?: unknown,
  windowDays?: unknown,
  method?: DsoMethod,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return measureCell("dso", { invoices, asOfDate, windowDays, method, policy, receipts });
}

/**
 * Gives the best possible DSO: receivables not yet due in days of credit sales.
 * @customfunction BESTPOSSIBLEDSO
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Last day of the window; later receipts are undone. Default: the ledger's last day.
 * @param [windowDays] Days of the window; fewer where the ledger begins later. Default: 90.
 * @param [method] simple, average or countback, as for DSO. Default: simple.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns Days.
 */
export function bestPossibleDso(
  invoices: unknown[][],
  asOfDate?: unknown,
  windowDays?: unknown,
  method?: DsoMethod,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return measureCell("bestPossibleDso", {
    invoices,
    asOfDate,
    windowDays,
    method,
    policy,
    receipts,
  });
}

/**
 * Gives the average days delinquent (ADD): DSO less best possible DSO.
 * @customfunction DAYSDELINQUENT
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Last day of the window; later receipts are undone. Default: the ledger's last day.
 * @param [windowDays] Days of the window; fewer where the ledger begins later. Default: 90.
 * @param [method] simple, average or countback, as for DSO. Default: simple.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns Days.
 */
export function daysDelinquent(
  invoices: unknown[][],
  asOfDate?: unknown,
  windowDays?: unknown,
  method?: DsoMethod,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return measureCell("daysDelinquent", {
    invoices,
    asOfDate,
    windowDays,
    method,
    policy,
    receipts,
  });
}

/**
 * Gives the collection effectiveness index: the part of what could be collected that was; 1 means nothing overdue is left.
 * @customfunction CEI
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Last day of the window; later receipts are undone. Default: the ledger's last day.
 * @param [windowDays] Days of the window; fewer where the ledger begins later. Default: 90.
 * @param [method] period (sales of the window) or monthly (sales per month of it). Default: period.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A fraction.
 */
export function collectionEffectivenessIndex(
  invoices: unknown[][],
  asOfDate?: unknown,
  windowDays?: unknown,
  method?: CeiMethod,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return measureCell("cei", { invoices, asOfDate, windowDays, method, policy, receipts });
}

/**
 * Gives the receivables turnover: credit sales of a year / receivables.
 * @customfunction RECEIVABLESTURNOVER
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Last day of the window; later receipts are undone. Default: the ledger's last day.
 * @param [windowDays] Days of the window; fewer where the ledger begins later. Default: 90.
 * @param [method] average (mean of opening and ending receivables) or ending. Default: average.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns Times a year.
 */
export function receivablesTurnover(
  invoices: unknown[][],
  asOfDate?: unknown,
  windowDays?: unknown,
  method?: TurnoverMethod,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return measureCell("turnover", { invoices, asOfDate, windowDays, method, policy, receipts });
}

/**
 * Gives the weighted days to pay: from invoice to settlement, of the invoices settled in the window.
 * @customfunction DAYSTOPAY
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Last day of the window; later receipts are undone. Default: the ledger's last day.
 * @param [windowDays] Days of the window; fewer where the ledger begins later. Default: 90.
 * @param [method] by amount, or by invoice. Default: by amount.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns Days.
 */
export function daysToPay(
  invoices: unknown[][],
  asOfDate?: unknown,
  windowDays?: unknown,
  method?: DaysToPayMethod,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return measureCell("daysToPay", { invoices, asOfDate, windowDays, method, policy, receipts });
}

/**
 * Gives the weighted days late: from due date to settlement, of the invoices settled in the window.
 * @customfunction DAYSLATE
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Last day of the window; later receipts are undone. Default: the ledger's last day.
 * @param [windowDays] Days of the window; fewer where the ledger begins later. Default: 90.
 * @param [method] net (early payments count negative) or late only (they count 0). Default: net.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns Days.
 */
export function daysLate(
  invoices: unknown[][],
  asOfDate?: unknown,
  windowDays?: unknown,
  method?: DaysLateMethod,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return measureCell("daysLate", { invoices, asOfDate, windowDays, method, policy, receipts });
}

/**
 * Gives the part of the receivables that is not yet due.
 * @customfunction PERCENTCURRENT
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Last day of the window; later receipts are undone. Default: the ledger's last day.
 * @param [windowDays] Days of the window; fewer where the ledger begins later. Default: 90.
 * @param [method] invoices (credit items left out) or balance (deducted). Default: invoices.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A fraction.
 */
export function percentCurrent(
  invoices: unknown[][],
  asOfDate?: unknown,
  windowDays?: unknown,
  method?: PercentCurrentMethod,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return measureCell("percentCurrent", {
    invoices,
    asOfDate,
    windowDays,
    method,
    policy,
    receipts,
  });
}

/**
 * Gives the part of the open invoices that is past due, or more than 90 days past due.
 * @customfunction PERCENTOVERDUE
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Last day of the window; later receipts are undone. Default: the ledger's last day.
 * @param [windowDays] Days of the window; fewer where the ledger begins later. Default: 90.
 * @param [method] past due, or over ninety days. Default: past due.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A fraction.
 */
export function percentOverdue(
  invoices: unknown[][],
  asOfDate?: unknown,
  windowDays?: unknown,
  method?: PercentOverdueMethod,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return measureCell("percentOverdue", {
    invoices,
    asOfDate,
    windowDays,
    method,
    policy,
    receipts,
  });
}

/**
 * Gives the bad-debt ratio: what was written off in the window / credit sales.
 * @customfunction BADDEBTRATIO
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Last day of the window; later receipts are undone. Default: the ledger's last day.
 * @param [windowDays] Days of the window; fewer where the ledger begins later. Default: 90.
 * @param [method] sales, or receivables (mean of opening and ending). Default: sales.
 * @param [policy] Policy table: rates, base currency. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A fraction.
 */
export function badDebtRatio(
  invoices: unknown[][],
  asOfDate?: unknown,
  windowDays?: unknown,
  method?: BadDebtMethod,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return measureCell("badDebtRatio", { invoices, asOfDate, windowDays, method, policy, receipts });
}

/** What a single measure is asked for. */
interface MeasureArguments extends LedgerArguments {
  readonly windowDays: unknown;
  readonly method: unknown;
}

/** Gives the value of one measure as one cell: it has no room to say that an amount is left out. */
function measureCell(code: CollectionMeasure, given: MeasureArguments): unknown[][] {
  return overLedger(given, ({ ledger }, date, rules) => {
    const window = new LedgerWindow(ledger, date, windowArgument(given.windowDays), rules);
    const { unknownCurrencies } = window.translation;
    if (unknownCurrencies.length > 0) {
      const currencies = listText(unknownCurrencies, rules.language);
      throw new EngineError("noCurrencyRate", { currencies });
    }
    return [[measure(window, code, methodArgument(given.method, MEASURE_METHODS[code])).value]];
  });
}
