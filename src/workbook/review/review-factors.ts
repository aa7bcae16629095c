/** The score taken apart: reasons first, then every factor by group. */
import {
  EVENT_KINDS,
  type FactorExplanation,
  type FactorGroup,
  type FactorResult,
  type Review,
} from "../../engine";
import { stepText, thresholdText } from "../../i18n/explanation-texts";
import { formatDate } from "../../i18n/format";
import { reviewWord, type ReviewWord } from "../../i18n/pane-review";
import { factorGroupName, factorName } from "../../i18n/words";
import { asLabel } from "../../i18n/lists";
import { cellAddress } from "../cell-address";
import { factorFormat } from "./factor-formats";
import { END, putHeading, RIGHT, type ReviewPage } from "./review-page";

/** More reasons than these are read in the table of factors. */
const SHOWN_REASONS = 4;

/** Columns of both tables. */
const COLUMNS = {
  name: 0,
  value: 1,
  points: 2,
  weight: 3,
  rule: RIGHT,
  brings: END - 1,
  costs: END,
} as const;

/** Puts the factors that cost most, with what would win the points back. */
export function putReasons(page: ReviewPage, row: number): number {
  const { review, language } = page;
  const reasons = review.reasons.slice(0, SHOWN_REASONS);
  if (reasons.length === 0) return row;
  const first = putHeading(page, row, reviewWord("reasons", language));
  putColumnHeads(page, first, {
    name: "factor",
    value: "value",
    points: "points",
    weight: "weight",
    rule: "wouldWin",
    costs: "costs",
  });
  reasons.forEach((reason, i) => {
    putReason(page, first + 1 + i, reason);
  });
  return first + reasons.length + 2;
}

function putReason(page: ReviewPage, row: number, { factor, better }: FactorExplanation): void {
  const { draft, language } = page;
  putFactorCells(page, row, factor);
  if (better !== null) {
    draft.put(row, COLUMNS.rule, thresholdText(factor.code, better, language));
  }
  draft.put(row, COLUMNS.costs, factor.lost, { format: "points" });
}

/** Puts every factor by group, with the sum that is the score. */
export function putFactors(page: ReviewPage, row: number): number {
  const { draft, review, language } = page;
  const first = putHeading(page, row, reviewWord("factors", language));
  putColumnHeads(page, first, {
    name: "factor",
    value: "value",
    points: "points",
    weight: "weight",
    rule: "rule",
    brings: "brings",
    costs: "costs",
  });
  let next = first + 1;
  for (const group of new Set(review.assessment.score.factors.map((factor) => factor.group))) {
    next = putGroup(page, next, group);
  }
  draft.styleRow(next, "total");
  draft.put(next, COLUMNS.name, reviewWord("score", language));
  for (const column of [COLUMNS.weight, COLUMNS.brings, COLUMNS.costs]) {
    const range = `${cellAddress(first + 1, column)}:${cellAddress(next - 1, column)}`;
    draft.putFormula(next, column, `=SUM(${range})`, {
      format: column === COLUMNS.weight ? "plain" : "points",
    });
  }
  return putCap(page, next + 1) + 1;
}

function putGroup(page: ReviewPage, row: number, group: FactorGroup): number {
  const { draft, review, language } = page;
  draft.styleRow(row, "group");
  draft.put(row, 0, groupTitle(review, group, language));
  const factors = review.explanation.factors.filter(({ factor }) => factor.group === group);
  factors.forEach((explained, i) => {
    const { factor } = explained;
    const at = row + 1 + i;
    putFactorCells(page, at, factor);
    draft.put(at, COLUMNS.rule, ruleText(explained, language));
    if (factor.points === null) return;
    draft.put(at, COLUMNS.brings, factor.contribution, { format: "points" });
    draft.put(at, COLUMNS.costs, factor.lost, { format: "points" });
  });
  return row + 1 + factors.length;
}

function groupTitle(review: Review, group: FactorGroup, language: ReviewPage["language"]): string {
  const name = asLabel(factorGroupName(group, language));
  const { statement } = review.assessment;
  if (group !== "financial" || statement === null) return name;
  const date = formatDate(statement.latest.periodEnd, language);
  return reviewWord("statementOf", language, { group: name, date });
}

/** Names the step of the policy that gave the points, and the row of the user's table. */
function ruleText({ factor, step }: FactorExplanation, language: ReviewPage["language"]): string {
  if (step === null) return "";
  const { code, policyRow } = factor;
  const place = policyRow === null ? "" : `${reviewWord("policyRow", language)} ${policyRow}`;
  return [stepText(code, step, language), place].filter((part) => part !== "").join(" · ");
}

/** An event that caps the grade caps the score: the sum is then not the score. */
function putCap({ draft, review, language }: ReviewPage, row: number): number {
  const { override } = review.assessment;
  if (override === null) return row;
  const text = reviewWord("cappedBy", language, {
    grade: override.grade,
    event: EVENT_KINDS.nameOf(override.kind, language),
    date: formatDate(override.date, language),
  });
  draft.styleRow(row, "danger");
  draft.put(row, 0, text);
  return row + 1;
}

function putFactorCells({ draft, language }: ReviewPage, row: number, factor: FactorResult): void {
  const { code, value, points, weight } = factor;
  draft.put(row, COLUMNS.name, asLabel(factorName(code, language)), { style: "label" });
  const unknown = reviewWord("unknown", language);
  if (value === null) draft.put(row, COLUMNS.value, unknown, { align: "right" });
  else draft.put(row, COLUMNS.value, value, { format: { code: factorFormat(code, language) } });
  draft.put(row, COLUMNS.points, points ?? unknown, { format: "plain", align: "right" });
  draft.put(row, COLUMNS.weight, weight, { format: "plain" });
}

function putColumnHeads(
  { draft, language }: ReviewPage,
  row: number,
  heads: Readonly<Partial<Record<keyof typeof COLUMNS, ReviewWord>>>,
): void {
  draft.styleRow(row, "columnHead");
  for (const key of Object.keys(heads) as (keyof typeof COLUMNS)[]) {
    const isText = key === "name" || key === "rule";
    draft.put(row, COLUMNS[key], reviewWord(heads[key]!, language), {
      align: isText ? "left" : "right",
    });
  }
}
