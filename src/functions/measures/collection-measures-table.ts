/** The collection measures as a table for the sheet. */
import {
  collectionReport,
  isoDate,
  MEASURE_UNITS,
  methodName,
  type CollectionReport,
  type Language,
  type Measured,
  type MeasureLine,
  type MeasureUnit,
  type OrReason,
  type Policy,
  type SerialDate,
  type TrendMonth,
} from "../../engine";
import { formatNumber } from "../../i18n/format";
import { formulaText, measureName, measureWords, unitName } from "../../i18n/measure-labels";
import { argumentMessage } from "../../i18n/messages";
import { concentrationLines } from "./concentration-table";
import { ledgerTableRemarks } from "../cells/remark-rows";
import type { LedgerTable } from "../../tables/tables";

type Cells = (string | number)[];
type Words = ReturnType<typeof measureWords>;

/**
 * Lays out the measures: a row per measure and method, the concentration, the window with
 * its balances and the tie-out to the aging report, then the trend, a row per month.
 */
export function collectionMeasuresTable(
  table: LedgerTable,
  asOfDate: SerialDate,
  days: number,
  policy: Policy,
): Cells[] {
  const { ledger } = table;
  const { language } = policy;
  const word = measureWords(language);
  const report = collectionReport(ledger, asOfDate, days, policy);
  return [
    [
      word("measure"),
      word("method"),
      word("value"),
      word("unit"),
      word("formula"),
      word("figures"),
      word("remark"),
    ],
    ...report.lines.map((line) => measureRow(line, language)),
    ...concentrationRows(report, language, word),
    ...baseRows(report, language, word),
    ...trendRows(report, language, word),
    ...ledgerTableRemarks(table, language, 7),
  ];
}

function measureRow({ code, method, formula, result }: MeasureLine, language: Language): Cells {
  return [
    measureName(code, language),
    methodName(method, language),
    "value" in result ? result.value.value : "",
    unitName(MEASURE_UNITS[code], language),
    formulaText(formula, language),
    "value" in result ? figuresOf(result.value, language) : "",
    reasonOf(result, language),
  ];
}

/** How a value came about, as one line. */
function figuresOf({ basis }: Measured, language: Language): string {
  return basis
    .map((part) => (typeof part === "number" ? formatNumber(part, language) : part))
    .join(" ")
    .replaceAll("( ", "(")
    .replaceAll(" )", ")");
}

function reasonOf(result: OrReason<unknown>, language: Language): string {
  return "reason" in result ? argumentMessage(result.reason, language) : "";
}

function concentrationRows(
  { concentration }: CollectionReport,
  language: Language,
  word: Words,
): Cells[] {
  if (concentration === null) return [];
  const unitOf = (unit: MeasureUnit) => unitName(unit, language);
  return concentrationLines(concentration, word, unitOf).map(({ name, value, unit, formula }) => [
    name,
    "",
    value,
    unit,
    formula,
    "",
    "",
  ]);
}

/** The window, its balances and sales, the tie-out, and what is not counted. */
function baseRows(report: CollectionReport, language: Language, word: Words): Cells[] {
  const { window, opening, sales, closing, agingTotal, difference, untranslated } = report;
  const { firstDay, asOfDate, days, askedDays, history, translation } = window;
  const amount = (name: string, value: number): Cells => [
    name,
    "",
    value,
    translation.baseCurrency,
    "",
    "",
    "",
  ];
  const knownAmount = (name: string, result: OrReason<number>): Cells => [
    name,
    "",
    "value" in result ? result.value : "",
    translation.baseCurrency,
    "",
    "",
    reasonOf(result, language),
  ];
  return [
    [
      word("window"),
      "",
      days,
      unitName("days", language),
      "",
      word("fromTo", { from: isoDate(firstDay), to: isoDate(asOfDate) }),
      days < askedDays ? word("shorter", { days: askedDays }) : "",
    ],
    knownAmount(word("opening"), opening),
    knownAmount(word("sales"), sales),
    amount(word("closing"), closing),
    amount(word("agingTotal"), agingTotal),
    amount(word("difference"), difference),
    ...untranslated.map(({ currency, amount: left }): Cells => [
      word("untranslated", { currency }),
      "",
      left,
      currency,
      "",
      "",
      "",
    ]),
    ...(history.undatedItems === 0
      ? []
      : [[word("undated"), "", history.undatedItems, word("items"), "", "", ""]]),
  ];
}

function trendRows({ trend }: CollectionReport, language: Language, word: Words): Cells[] {
  const headings = [
    word("month"),
    word("sales"),
    word("receivables"),
    word("dso"),
    word("cei"),
    word("overdueShare"),
    word("remark"),
  ];
  if ("reason" in trend) return [headings, ["", "", "", "", "", "", reasonOf(trend, language)]];
  return [headings, ...trend.value.map(monthRow)];
}

function monthRow({ lastDay, sales, receivables, dso, cei, overdueShare }: TrendMonth): Cells {
  return [isoDate(lastDay), sales, receivables, dso ?? "", cei ?? "", overdueShare ?? "", ""];
}
