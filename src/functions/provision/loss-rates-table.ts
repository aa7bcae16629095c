/** Loss rates as a table for the sheet. */
import {
  isoDate,
  lossRates,
  missingRates,
  ROLL_RATE_METHODS,
  roundAmount,
  translationOf,
  type LossRate,
  type LossRates,
  type Policy,
  type RollRateMethod,
  type SerialDate,
  type Language,
} from "../../engine";
import { provisionWords } from "../../i18n/provision-words";
import { notDueLabel } from "../../i18n/not-due";
import { clausesText } from "../../i18n/lists";
import { gapTextRows, ledgerTableRemarks } from "../cells/remark-rows";
import type { LedgerTable } from "../../tables/tables";

type Row = (string | number)[];
type Words = ReturnType<typeof provisionWords>;

/** Decimals of a rate in a cell: noise is cut, and nothing that a product could miss. */
const RATE_DECIMALS = 12;

/**
 * Lays out loss rates: a row per bucket, then what they rest on.
 *
 * LOSSPROVISION reads the table as it stands: rows below the buckets have no loss rate.
 */
export function lossRatesTable(
  table: LedgerTable,
  asOfDate: SerialDate,
  policy: Policy,
  options: { readonly months: number | null; readonly method: RollRateMethod },
): Row[] {
  const { ledger } = table;
  const word = provisionWords(policy.language);
  const notDue = notDueLabel(policy.language);
  const report = lossRates(ledger, asOfDate, policy, { ...options, notDue });
  const { baseCurrency } = policy.settings;
  const translation = translationOf(ledger, baseCurrency, policy.rates, asOfDate);
  const columns = [
    "bucket",
    "averageBalance",
    "rollRate",
    "periods",
    "lossRate",
    "remark",
  ] as const;
  return [
    columns.map((column) => word(column)),
    ...report.rates.map((rate) => bucketRow(rate, policy.language, word)),
    ...basisRows(report, policy, word),
    ...ledgerTableRemarks(table, policy.language, columns.length),
    ...gapTextRows(missingRates([{ ledger, translation }]), policy.language, columns.length),
  ];
}

function bucketRow(rate: LossRate, language: Language, word: Words): Row {
  return [
    rate.label,
    rate.averageBalance,
    rateCell(rate.roll?.rate ?? null),
    rate.roll?.periods ?? "",
    rateCell(rate.lossRate),
    remarkOf(rate, language, word),
  ];
}

/** A rate as a cell shows it; "" for none. */
export function rateCell(rate: number | null): number | "" {
  return rate === null ? "" : roundAmount(rate, RATE_DECIMALS);
}

function remarkOf({ roll, lossRate }: LossRate, language: Language, word: Words): string {
  if (roll === null) return word("lastBucket");
  if (roll.rate === null) return word("noRoll");
  const { emptyPeriods, cappedPeriods } = roll;
  const remarks = [
    ...(lossRate === null ? [word("noLaterRate")] : []),
    ...(cappedPeriods > 0 ? [word("cappedPeriods", { count: cappedPeriods })] : []),
    ...(emptyPeriods > 0 ? [word("emptyPeriods", { count: emptyPeriods })] : []),
  ];
  return clausesText(remarks, language);
}

function basisRows(report: LossRates, { language }: Policy, word: Words): Row[] {
  const { dates, stepMonths, askedPeriods } = report.snapshots;
  const { items, unmatched } = report.writeOffs;
  const periods = dates.length - 1;
  const basis = word("snapshots", {
    from: isoDate(dates[0]!),
    to: isoDate(dates.at(-1)!),
    step: stepMonths,
    method: ROLL_RATE_METHODS.nameOf(report.method, language),
  });
  const line = (count: number | "", text: string): Row => ["", "", "", count, "", text];
  return [
    [word("basis"), "", "", periods, "", basis],
    ...(periods < askedPeriods ? [line("", word("fewerPeriods", { count: askedPeriods }))] : []),
    ...(items > 0 ? [line(items, word("writtenOff"))] : []),
    ...(unmatched > 0 ? [line(unmatched, word("unmatchedWriteOffs"))] : []),
    ...(report.undatedItems > 0 ? [line(report.undatedItems, word("undated"))] : []),
    ...report.unknownCurrencies.map((currency) => line("", word("noExchangeRate", { currency }))),
  ];
}
