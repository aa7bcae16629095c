/** Worksheet functions about loss rates and loss provisions. */
import { ROLL_RATE_METHODS } from "../../engine";
import { methodArgument, optionalRange } from "../arguments/arguments";
import { overLedger } from "../cells/table-answers";
import { monthsArgument } from "../arguments/count-arguments";
import { lossProvisionTable } from "./loss-provision-table";
import { lossRatesTable } from "./loss-rates-table";

/** @customenum {string} */
export enum LossRateMethod {
  simple = "simple",
  balanceWeighted = "balance-weighted",
}

/**
 * Derives loss rates by aging bucket from what rolled on between the ledger's own month ends.
 * @customfunction LOSSRATES
 * @param invoices Invoices with their header row; settled ones with their settled dates.
 * @param [asOfDate] Day up to which to look back from the last month end. Default: the ledger's last day.
 * @param [months] Months to look back. Default: 12, or 36 for buckets in years.
 * @param [method] Mean of the periods: simple, or balance-weighted. Default: simple.
 * @param [policy] Policy table: buckets, basis, rates, last bucket loss rate. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per bucket: average balance, roll rate to the next bucket, periods, loss rate, remark.
 */
export function lossRates(
  invoices: unknown[][],
  asOfDate?: unknown,
  months?: unknown,
  method?: LossRateMethod,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return overLedger({ invoices, asOfDate, policy, receipts }, (table, date, rules) =>
    lossRatesTable(table, date, rules, {
      months: monthsArgument(months),
      method: methodArgument(method, ROLL_RATE_METHODS),
    }),
  );
}

/**
 * Measures the loss allowance on open invoices: provision matrix by bucket, specific items apart, journal entry.
 * @customfunction LOSSPROVISION
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day of the provision; later receipts are undone. Default: the ledger's last day.
 * @param [policy] Policy table: buckets with loss rates, outlook, existing allowance. Default: the built-in International policy.
 * @param [rates] Loss rates in place of the policy's: what LOSSRATES gives, or two columns of bucket and rate.
 * @param [specificItems] What is assessed apart, with headers: customer or invoice no., loss rate or expected loss, secured amount, note. A secured amount alone is cover of what stays in the pool.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per bucket and specific item, the total tied out to the aging, the change and its journal entry.
 */
export function lossProvision(
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  rates?: unknown[][],
  specificItems?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return overLedger({ invoices, asOfDate, policy, receipts }, (table, date, rules) =>
    lossProvisionTable(table, date, rules, {
      rates: optionalRange(rates),
      specificItems: optionalRange(specificItems),
    }),
  );
}
