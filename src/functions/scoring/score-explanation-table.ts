/** The explanation of a score as a table for the sheet. */
import {
  debtsWithoutRate,
  MEASURES,
  roundAmount,
  type CreditBook,
  type FactorExplanation,
  type Language,
  type ScoreExplanation,
} from "../../engine";
import { explanationLabel, type ExplanationLabel } from "../../i18n/explanation-labels";
import {
  cappedText,
  explanationText,
  improvementText,
  nextGradeText,
  onceKnownText,
  ruleText,
  targetText,
} from "../../i18n/explanation-texts";
import { formatFactorValue } from "../../i18n/factor-values";
import { amountsText, formatDate, formatPercent } from "../../i18n/format";
import { factorGroupName, factorName } from "../../i18n/words";
import { portfolioLabels, reportLabels } from "../../i18n/report-labels";
import { asLabel } from "../../i18n/lists";
import { bookRemarks } from "../cells/remark-rows";
import { filledRow } from "../cells/filled-row";

type Row = (string | number)[];

/** Columns of the factors, in their order. */
const COLUMNS = [
  ...(["group", "factor", "value", "points", "weight", "contribution"] as const),
  ...(["atWorst", "atBest", "rule", "raises", "alone"] as const),
] satisfies ExplanationLabel[];

/**
 * Lays out the explanation of a score.
 *
 * First the verdict, then a row per factor with the sum that is the score, then what would
 * reach the next grade. Values carry their unit and are texts; all else that counts is numbers.
 */
export function scoreExplanationTable(explanation: ScoreExplanation, book: CreditBook): Row[] {
  const { language } = book.policy;
  const blank: Row = [];
  return [
    ...verdictRows(explanation, book, language),
    blank,
    headings(explanation, language),
    ...explanation.factors.map((factor) => factorRow(factor, explanation, language)),
    totalRow(explanation, language),
    ...nextGradeRows(explanation, language),
    ...bookRemarks(book, 1),
  ].map((row) => filledRow(COLUMNS.length, ...row));
}

function verdictRows(
  { assessment, uncapped }: ScoreExplanation,
  { asOfDate, policy }: CreditBook,
  language: Language,
): Row[] {
  const { id, name, score, grade, override } = assessment;
  const { customer } = reportLabels(language);
  const portfolio = portfolioLabels(language);
  const label = (text: ExplanationLabel) => explanationLabel(text, language);
  const { minimumCoverage } = policy.settings;
  const debts = debtsWithoutRate(assessment);
  return [
    [customer, id, ...(name === "" || name === id ? [] : [name])],
    [label("asOfDate"), formatDate(asOfDate, language)],
    [portfolio.score, score.value ?? label("none")],
    [label("range"), score.low, score.high],
    score.value === null
      ? [
          portfolio.coverage,
          // 24.6% of 25% asked for must not read "25% of 25%".
          explanationText("tooLittle", language, {
            coverage: `${Math.floor(score.coverage * 100)}%`,
            minimum: `${Math.ceil(minimumCoverage * 100)}%`,
          }),
        ]
      : [portfolio.coverage, formatPercent(score.coverage, language, 1)],
    [portfolio.grade, grade ?? label("none")],
    ...(debts.length === 0
      ? []
      : [[asLabel(MEASURES.nameOf("debtWithoutRate", language)), amountsText(debts, language)]]),
    ...(override === null
      ? []
      : [[label("cappedBy"), cappedText(override, language), uncapped ?? ""]]),
  ];
}

function headings({ next }: ScoreExplanation, language: Language): Row {
  const grade = next?.grade ?? "";
  return COLUMNS.map((column) => explanationLabel(column, language, { grade }));
}

function factorRow(
  { factor, step, ifKnown, better, alone, onceKnown }: FactorExplanation,
  { next, currency }: ScoreExplanation,
  language: Language,
): Row {
  const { code, group, value, points, weight, policyRow } = factor;
  const name = [factorGroupName(group, language), factorName(code, language)];
  const canReach = next !== null && next.blockedBy === null;
  const notAlone = canReach ? explanationText("notAlone", language) : "";
  if (value === null || points === null || step === null) {
    const notKnown = explanationLabel("notKnown", language);
    return [
      ...name,
      value === null ? notKnown : formatFactorValue(code, value, language),
      "",
      weight,
      "",
      ifKnown?.low ?? "",
      ifKnown?.high ?? "",
      "",
      "",
      onceKnown === null ? notAlone : onceKnownText(code, onceKnown, language),
    ];
  }
  return [
    ...name,
    formatFactorValue(code, value, language),
    points,
    weight,
    factor.contribution,
    "",
    "",
    ruleText(code, step, policyRow, language),
    better === null ? "" : improvementText(code, better, currency, language),
    alone === null ? notAlone : improvementText(code, alone, currency, language),
  ];
}

function totalRow({ factors, uncapped }: ScoreExplanation, language: Language): Row {
  const weight = factors.reduce((sum, { factor }) => sum + factor.weight, 0);
  return [reportLabels(language).total, "", "", "", roundAmount(weight, 6), uncapped ?? ""];
}

function nextGradeRows({ next, currency }: ScoreExplanation, language: Language): Row[] {
  if (next === null) return [];
  const title = explanationText("reachGrade", language, { grade: next.grade });
  const head: Row[] = [[], [title, nextGradeText(next, language)]];
  if (next.cheapest === null) return head;
  const { changes, score } = next.cheapest;
  const label = explanationLabel("cheapest", language);
  return [
    ...head,
    ...changes.map(({ factor, improvement }, i): Row => {
      const { code, value } = factor;
      return [
        i === 0 ? label : "",
        factorName(code, language),
        value === null ? "" : formatFactorValue(code, value, language),
        ...Array<string>(COLUMNS.indexOf("rule") - 3).fill(""),
        targetText(code, improvement, language),
        improvementText(code, improvement, currency, language),
      ];
    }),
    [explanationLabel("scoreThen", language), score],
  ];
}
