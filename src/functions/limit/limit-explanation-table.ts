/** The explanation of a suggested limit as a table for the sheet. */
import {
  debtsWithoutRate,
  MEASURES,
  roundAmount,
  type CreditBook,
  type Language,
  type LimitExplanation,
  type PolicySettings,
} from "../../engine";
import { explanationLabel } from "../../i18n/explanation-labels";
import { amountsText, formatDate, formatNumber, formatPercent } from "../../i18n/format";
import { inputsText, limitLabel, unknownInputs, type LimitLabel } from "../../i18n/limit-labels";
import { portfolioLabels, reportLabels } from "../../i18n/report-labels";
import { limitMethodName } from "../../i18n/words";
import { bookRemarks } from "../cells/remark-rows";
import { asLabel, listText } from "../../i18n/lists";
import { filledRow } from "../cells/filled-row";

type Row = (string | number)[];

/** Columns of the methods, in their order. */
const COLUMNS = [
  ...(["method", "inputs", "base", "factor", "limit", "remark", "policyRow"] as const),
] satisfies LimitLabel[];

/**
 * Lays out the explanation of a limit.
 *
 * First who, when and which grade; then a row per method with the binding one marked, and
 * below them the way from the lowest to the suggested limit; then exposure and utilisation.
 * Amounts stand in the column of the limits.
 */
export function limitExplanationTable(explanation: LimitExplanation, book: CreditBook): Row[] {
  const { language } = book.policy;
  const blank: Row = [];
  return [
    ...headRows(explanation, book, language),
    blank,
    COLUMNS.map((column) => limitLabel(column, language)),
    ...methodRows(explanation, language),
    ...suggestionRows(explanation, book.policy.settings, language),
    blank,
    ...balanceRows(explanation, language),
    ...bookRemarks(book, 1),
  ].map((row) => filledRow(COLUMNS.length, ...row));
}

function headRows(
  { assessment, currency }: LimitExplanation,
  { asOfDate }: CreditBook,
  language: Language,
): Row[] {
  const { id, name, grade } = assessment;
  const { customer } = reportLabels(language);
  const portfolio = portfolioLabels(language);
  return [
    [customer, id, ...(name === "" || name === id ? [] : [name])],
    [explanationLabel("asOfDate", language), formatDate(asOfDate, language)],
    ...(currency === "" ? [] : [[limitLabel("currency", language), currency]]),
    [portfolio.grade, grade ?? limitLabel("none", language)],
  ];
}

function methodRows({ methods }: LimitExplanation, language: Language): Row[] {
  return methods.map((result) => {
    const { method, base, factor, limit, isBinding, reason, policyRow } = result;
    const remarks = [
      ...(isBinding ? [limitLabel("binding", language)] : []),
      ...(reason === null
        ? []
        : [limitLabel(reason, language, { inputs: unknownInputs(result, language) })]),
    ];
    return [
      limitMethodName(method, language),
      inputsText(result, language),
      base === null ? "" : roundAmount(base),
      factor,
      limit ?? "",
      listText(remarks, language),
      policyRow ?? "",
    ];
  });
}

/** From the lowest method to the suggested limit, amount by amount. */
function suggestionRows(
  { assessment, lowest }: LimitExplanation,
  { limitRounding }: PolicySettings,
  language: Language,
): Row[] {
  const { limit, grade } = assessment;
  const label = (text: LimitLabel) => limitLabel(text, language);
  const line = (text: string, amount: string | number, remark = ""): Row => [
    text,
    "",
    "",
    "",
    amount,
    remark,
  ];
  const { suggestedLimit } = portfolioLabels(language);
  if (limit === null) return [line(suggestedLimit, "", label("noLimit"))];
  if (limit.amount === null) return [line(suggestedLimit, "", label("noMethod"))];
  const isRounded = limit.amount < Math.min(limit.graded ?? Infinity, limit.cap ?? Infinity);
  const gradeFactor = limitLabel("gradeFactor", language, { grade: grade ?? "" });
  return [
    line(label("lowest"), lowest ?? ""),
    [gradeFactor, "", "", limit.gradeFactor, limit.graded ?? ""],
    line(label("cap"), limit.cap ?? label("none"), limit.binding === "cap" ? label("binding") : ""),
    line(suggestedLimit, limit.amount, isRounded ? roundingText(limitRounding, language) : ""),
  ];
}

function roundingText(limitRounding: number, language: Language): string {
  return limitRounding === 0
    ? limitLabel("roundedToDigits", language)
    : limitLabel("roundedTo", language, { multiple: formatNumber(limitRounding, language) });
}

/** What stands against the limit, now and under the suggested one. */
function balanceRows(explanation: LimitExplanation, language: Language): Row[] {
  const { assessment, change, netExposure, headroomThen, utilisationThen } = explanation;
  const { creditLimit, exposure, orders, utilisation } = assessment;
  const portfolio = portfolioLabels(language);
  const label = (text: LimitLabel) => limitLabel(text, language);
  const line = (text: string, amount: string | number | null): Row => [
    text,
    "",
    "",
    "",
    amount ?? "",
  ];
  const debts = debtsWithoutRate({ ...assessment, group: null });
  const notKnown = explanationLabel("notKnown", language);
  const share = (fraction: number | null) =>
    fraction === null ? null : formatPercent(fraction, language, 1);
  return [
    line(label("limitNow"), creditLimit ?? label("none")),
    line(label("change"), change),
    line(portfolio.exposure, debts.length > 0 ? notKnown : exposure),
    ...(orders?.amount == null ? [] : [line(label("openOrders"), orders.amount)]),
    ...(debts.length === 0
      ? []
      : [
          line(asLabel(MEASURES.nameOf("debtWithoutRate", language)), amountsText(debts, language)),
        ]),
    line(label("netExposure"), netExposure),
    line(portfolio.utilisation, share(utilisation)),
    line(label("utilisationThen"), share(utilisationThen)),
    line(label("headroomThen"), headroomThen),
  ];
}
