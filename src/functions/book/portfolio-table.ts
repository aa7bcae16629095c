/** The portfolio as a table for the sheet. */
import {
  debtsWithoutRate,
  HOLD_LEVELS,
  LIMIT_METHODS,
  MEASURES,
  quoteBehind,
  RULES,
  WARNING_LEVELS,
  type Assessment,
  type CreditBook,
  type CrossedLine,
  type Language,
  type LimitSuggestion,
} from "../../engine";
import { amountsText } from "../../i18n/format";
import { factorGroupName } from "../../i18n/messages";
import { portfolioLabels, reportLabels } from "../../i18n/report-labels";
import { bookRemarks } from "../cells/remark-rows";
import { listText } from "../../i18n/lists";

/** Lays out one row per customer below a row of headings; "" where something is not known. */
export function portfolioTable(book: CreditBook): (string | number)[][] {
  const { language } = book.policy;
  const { customer, name, openOrders } = reportLabels(language);
  const columns = Object.values(portfolioLabels(language));
  const rows = Array.from({ length: book.length }, (_, place) => cellsOf(book.at(place), book));
  const further = book.tables.orders === null ? [] : [openOrders];
  const headings = [customer, name, ...columns, ...further];
  return [headings, ...rows, ...bookRemarks(book, headings.length)];
}

function cellsOf(assessment: Assessment, { policy, tables }: CreditBook): (string | number)[] {
  const { score, balance, limit } = assessment;
  const { language } = policy;
  const highest = assessment.lines[0];
  return [
    assessment.id,
    assessment.name,
    score.value ?? "",
    score.low,
    score.high,
    score.coverage,
    assessment.grade ?? "",
    assessment.exposure ?? "",
    balance?.overdue ?? "",
    balance?.oldestDays ?? "",
    assessment.creditLimit ?? "",
    assessment.utilisation ?? "",
    limit?.amount ?? "",
    limit?.binding ? bindingName(limit.binding, language) : "",
    highest === undefined ? "" : warningText(highest, assessment, language),
    assessment.nextReview ?? "",
    listText(
      missingGroups(assessment).map((group) => factorGroupName(group, language)),
      language,
    ),
    ...(tables.orders === null ? [] : [assessment.orders?.amount ?? ""]),
  ];
}

/** Groups of factors of which nothing is known: what to ask for. */
function missingGroups({ score }: Assessment) {
  const groups = [...new Set(score.factors.map(({ group }) => group))];
  return groups.filter((group) =>
    score.factors.every((factor) => factor.group !== group || factor.points === null),
  );
}

function bindingName(binding: NonNullable<LimitSuggestion["binding"]>, language: Language): string {
  return binding === "cap"
    ? RULES.nameOf("cap", language)
    : LIMIT_METHODS.nameOf(binding, language);
}

/** The level; of a hold that a cell of a table or a debt without a rate makes, that too. */
function warningText(
  { level, measure }: CrossedLine,
  assessment: Assessment,
  language: Language,
): string {
  const quote = quoteBehind(measure, assessment);
  const name = levelName(level, language);
  const debts = measure === "debtWithoutRate" ? debtsWithoutRate(assessment) : [];
  if (quote === null && debts.length === 0) return name;
  const cell =
    quote === null
      ? `${MEASURES.nameOf(measure, language)}: ${amountsText(debts, language)}`
      : `${quote.column}: ${quote.found}`;
  return language === "en" ? `${name} (${cell})` : `${name}（${cell}）`;
}

function levelName(level: CrossedLine["level"], language: Language): string {
  return level === "hold"
    ? HOLD_LEVELS.nameOf(level, language)
    : WARNING_LEVELS.nameOf(level, language);
}
