/** The forecast of receipts as a table for the sheet. */
import {
  receiptsForecast,
  sumAmounts,
  type CashPlan,
  type CreditBook,
  type PeriodUnit,
  type ReceiptsForecast,
  type ReceiptsPeriod,
} from "../../engine";
import { cashWord, type CashWord } from "../../i18n/cash-labels";
import { measureWords } from "../../i18n/measure-labels";
import { issueText } from "../../i18n/issue-texts";
import type { Places } from "../../i18n/template";
import { filledRow } from "../cells/filled-row";
import { bookRemarks } from "../cells/remark-rows";

type Cells = (string | number)[];
type Word = (name: CashWord, places?: Places) => string;

const HEADINGS = [
  ...(["from", "to", "expected", "low", "high", "overdue", "fromSales", "payments"] as const),
  ...(["cash", "lowCash", "receivables", "remark"] as const),
];

/**
 * Lays out a row per period, what comes later, then the tie-out, the accuracy of past forecasts and what
 * was not used; amounts stand in the column of expected receipts.
 */
export function receiptsForecastTable(
  book: CreditBook,
  count: number,
  unit: PeriodUnit,
  plan: CashPlan | null,
): Cells[] {
  const { language } = book.policy;
  const word: Word = (name, places = {}) => cashWord(name, language, places);
  const forecast = receiptsForecast(book, count, unit, plan);
  const { periods, untranslated } = forecast;
  const sum = (of: (period: ReceiptsPeriod) => number) => sumAmounts(periods.map(of), 3);
  const line = (label: string, amount: number): Cells => filled(label, "", amount);
  const proof = ["opening", "withoutForecast", "credits", "agingTotal", "difference"] as const;
  const unused = (plan?.issues.toList() ?? []).filter(({ severity }) => severity === "error");
  return [
    HEADINGS.map((name) => word(name)),
    ...periods.map((period) => periodRow(period, plan, word)),
    filled(
      ...[word("periodsTotal"), "", sum(({ expected }) => expected), "", ""],
      ...[sum(({ overdue }) => overdue), sum(({ fromSales }) => fromSales)],
      sum(({ payments }) => payments),
    ),
    line(word("afterwards"), forecast.later),
    ...proof.map((name) => line(word(name), forecast[name])),
    line(word("rollForward"), forecast.rollForward),
    ...(forecast.outside === 0 ? [] : [line(word("outside"), forecast.outside)]),
    ...untranslated.map(({ currency, amount }) =>
      line(measureWords(language)("untranslated", { currency }), amount),
    ),
    ...accuracyRows(forecast, word),
    ...unused.map(({ row, code }) =>
      filled(word("unusedPlan", { row, issue: issueText(code, language) })),
    ),
    ...bookRemarks(book, HEADINGS.length),
  ];
}

function periodRow(period: ReceiptsPeriod, plan: CashPlan | null, word: Word): Cells {
  const { from, to, expected, low, high, overdue, fromSales, payments } = period;
  const { cash, lowCash, receivables } = period;
  const planned = plan === null ? ["", ""] : [fromSales, payments];
  const lowRemark = (lowCash ?? 0) < 0 ? word("lowShortfall") : "";
  const remark = (cash ?? 0) < 0 ? word("shortfall") : lowRemark;
  return [
    ...[from, to, expected, low, high, overdue, ...planned],
    ...[cash ?? "", lowCash ?? "", receivables, remark],
  ];
}

function accuracyRows({ accuracy }: ReceiptsForecast, word: Word): Cells[] {
  if (accuracy === null) return [filled(word("noAccuracy"))];
  const { replays, invoices, daysOff, dueDateOff, periods, sumOff, inside } = accuracy;
  return [
    filled(word("accuracy", { replays, invoices })),
    filled(word("daysOff"), "", daysOff),
    filled(word("dueDateOff"), "", dueDateOff),
    filled(word("sumOff"), "", sumOff),
    filled(word("inside", { periods }), "", inside),
  ];
}

function filled(...cells: Cells): Cells {
  return filledRow(HEADINGS.length, ...cells);
}
