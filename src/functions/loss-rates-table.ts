/** Loss rates as a table for the sheet. */
import {
  isoDate,
  lossRates,
  ROLL_RATE_METHODS,
  roundAmount,
  type InvoiceLedger,
  type LossRate,
  type LossRates,
  type Policy,
  type RollRateMethod,
  type SerialDate,
} from "../engine";
import { issueText } from "../i18n/messages";
import { provisionWords, type ProvisionWords } from "../i18n/provision-words";
import { reportLabels } from "../i18n/report-labels";

type Row = (string | number)[];

/** Decimals of a rate in a cell: noise is cut, and nothing that a product could miss. */
const RATE_DECIMALS = 12;

/**
 * Lays out loss rates: a row per bucket, then what they rest on.
 *
 * LOSSPROVISION reads the table as it stands: rows below the buckets have no loss rate.
 */
export function lossRatesTable(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  options: { readonly months: number | null; readonly method: RollRateMethod },
): Row[] {
  const { language } = policy;
  const words = provisionWords(language);
  const { word, field } = words;
  const { notDue } = reportLabels(language);
  const report = lossRates(ledger, asOfDate, policy, { ...options, notDue });
  return [
    [
      field("bucket"),
      word("averageBalance"),
      word("rollRate"),
      word("periods"),
      field("lossRate"),
      field("note"),
    ],
    ...report.rates.map((rate) => [
      rate.label,
      rate.averageBalance,
      rateCell(rate.roll?.rate ?? null),
      rate.roll?.periods ?? "",
      rateCell(rate.lossRate),
      remarkOf(rate, words),
    ]),
    ...basisRows(report, policy, words),
  ];
}

/** A rate as a cell shows it; "" for none. */
export function rateCell(rate: number | null): number | "" {
  return rate === null ? "" : roundAmount(rate, RATE_DECIMALS);
}

function remarkOf({ roll, lossRate }: LossRate, { word }: ProvisionWords): string {
  if (roll === null) return word("fromPolicy");
  const counted = (code: "cappedPeriods" | "emptyPeriods") =>
    roll[code] > 0 ? [word(code, { count: roll[code] })] : [];
  return [
    ...(lossRate === null ? [word("noRate")] : []),
    ...counted("cappedPeriods"),
    ...counted("emptyPeriods"),
  ].join("; ");
}

function basisRows(report: LossRates, { language }: Policy, { word }: ProvisionWords): Row[] {
  const { dates, stepMonths, askedPeriods } = report.snapshots;
  const basis = word("basis", {
    from: isoDate(dates[0]!),
    to: isoDate(dates.at(-1)!),
    step: stepMonths,
    asked: askedPeriods,
    method: ROLL_RATE_METHODS.nameOf(report.method, language),
  });
  const line = (count: number, text: string, label = ""): Row[] =>
    count === 0 ? [] : [[label, "", "", count, "", text]];
  return [
    ...line(dates.length - 1, basis),
    ...line(report.writeOffs.items, word("writtenOff")),
    ...line(report.writeOffs.unmatched, word("unmatchedWriteOffs")),
    ...line(report.undatedItems, word("undated")),
    ...report.unknownCurrencies.map((currency): Row => [
      currency,
      ...["", "", "", ""],
      issueText("unknownRate", language),
    ]),
  ];
}
