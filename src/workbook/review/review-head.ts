/** The top of a review: who, when, the verdict, and where the customer stands. */
import { debtsWithoutRate, POLICY_NAMES, type SerialDate } from "../../engine";
import { amountsText } from "../../i18n/format";
import { reviewWord, type ReviewWord } from "../../i18n/pane-review";
import { END, LEFT_END, putFact, putHeading, RIGHT, type ReviewPage } from "./review-page";
import { gradeTone, type GradeTone } from "../grade-tone";
import type { CellLook, CellStyle } from "./sheet-draft";

/** Puts title, customer, as-of date and the figures that matter most. */
export function putHead(page: ReviewPage, row: number): number {
  const { draft, review, language } = page;
  const { assessment } = review;
  const word = (name: ReviewWord) => reviewWord(name, language);
  draft.put(row, 0, word("review"), { style: "title" });
  draft.put(row, END - 1, word("asOfDate"), { style: "label", align: "right" });
  draft.put(row, END, review.asOfDate, { format: "date", align: "right" });
  draft.rowHeights.set(row, 24);
  const { id, name } = assessment;
  const isNamed = name !== "" && name !== id;
  draft.put(row + 1, 0, isNamed ? `${name} (${id})` : id, { style: "subtitle" });
  draft.rowHeights.set(row + 1, 19);
  draft.put(row + 2, 0, subtitle(page), { style: "note" });
  draft.rowHeights.set(row + 3, 6);
  putTiles(page, row + 4);
  draft.rowHeights.set(row + 6, 6);
  return row + 7;
}

function subtitle({ review, source, language }: ReviewPage): string {
  const name = POLICY_NAMES.nameOf(review.policy.name, language);
  const place = source.policyPlace;
  return reviewWord("subtitle", language, {
    currency: review.currency === "" ? reviewWord("noCurrency", language) : review.currency,
    policy:
      place === null
        ? reviewWord("builtInPolicy", language, { name })
        : reviewWord("ownPolicy", language, { place, name }),
  });
}

interface Tile {
  readonly column: number;
  readonly span: number;
  readonly label: ReviewWord;
  readonly value: string | number;
  readonly format?: CellLook["format"];
  readonly style?: CellStyle;
}

/** The grade wears the colours of warnings where it is one. */
const GRADE_STYLES: Readonly<Record<GradeTone, CellStyle>> = {
  best: "tileValue",
  good: "tileValue",
  middle: "tileWarning",
  poor: "tileDanger",
  worst: "tileDanger",
};

function putTiles({ draft, review, language }: ReviewPage, row: number): void {
  const { score, grade, creditLimit, limit } = review.assessment;
  const unknown = reviewWord("unknown", language);
  const tiles: Tile[] = [
    { column: 0, span: 1, label: "score", value: score.value ?? unknown, format: "points" },
    {
      column: 1,
      span: 2,
      label: "grade",
      value: grade ?? reviewWord("noGrade", language),
      style: GRADE_STYLES[gradeTone(grade, review.policy.grades) ?? "best"],
    },
    {
      column: 3,
      span: 1,
      label: "range",
      value: `${score.low.toFixed(0)}–${score.high.toFixed(0)}`,
    },
    { column: RIGHT, span: 1, label: "coverage", value: score.coverage, format: "percent" },
    {
      column: RIGHT + 1,
      span: 2,
      label: "limitNow",
      value: creditLimit ?? unknown,
      format: "whole",
    },
    {
      column: END,
      span: 1,
      label: "suggestedLimit",
      value: limit?.amount ?? unknown,
      format: "whole",
    },
  ];
  for (const { column, span, label, value, format, style = "tileValue" } of tiles) {
    const look = { span, align: "center" } as const;
    draft.put(row, column, reviewWord(label, language), { ...look, style: "tileLabel" });
    draft.put(row + 1, column, value, {
      ...look,
      style,
      ...(typeof value === "number" && format !== undefined ? { format } : {}),
    });
  }
  draft.rowHeights.set(row + 1, 22);
}

interface Fact {
  readonly word: ReviewWord;
  readonly value: string | number | null;
  readonly format?: CellLook["format"];
}

/** Puts the customer's facts beside balance, limit and what the grade means. */
export function putStanding(page: ReviewPage, row: number): number {
  const { language } = page;
  const first = putHeading(page, row, reviewWord("customer", language), 0, LEFT_END);
  putHeading(page, row, reviewWord("standing", language), RIGHT);
  const left = customerFacts(page);
  const right = standingFacts(page);
  const put = (half: "left" | "right", facts: readonly Fact[]) => {
    facts.forEach(({ word, value, format }, i) => {
      putFact(page, first + i, half, reviewWord(word, language), value, format ? { format } : {});
    });
  };
  put("left", left);
  put("right", right);
  return first + Math.max(left.length, right.length) + 1;
}

/** What everybody is asked for stands there even when it is not known; the rest only when it is. */
function customerFacts({ review, language }: ReviewPage): Fact[] {
  const { customer, limitFacts } = review.assessment;
  const days = (count: number | null) =>
    count === null ? null : reviewWord("days", language, { count });
  const date = (word: ReviewWord, value: SerialDate | null | undefined): Fact => ({
    word,
    value: value ?? null,
    format: "date",
  });
  const amount = (word: ReviewWord, value: number | null | undefined): Fact => ({
    word,
    value: value ?? null,
    format: "whole",
  });
  const known = (fact: Fact) => (fact.value === null ? [] : [fact]);
  return [
    { word: "country", value: customer?.country ?? customer?.region ?? null },
    { word: "industry", value: customer?.industry ?? null },
    date("customerSince", customer?.customerSince),
    { word: "agreedTerms", value: days(customer?.paymentTermsDays ?? null) },
    amount("annualPurchases", limitFacts.annualPurchases),
    ...known({ word: "group", value: customer?.group ?? null }),
    ...known(date("founded", customer?.founded)),
    ...known(amount("deposit", customer?.deposit)),
    ...known(amount("insuredLimit", customer?.insuredLimit)),
    ...known(amount("guarantee", customer?.guarantee)),
    ...known({ word: "externalScore", value: customer?.externalScore ?? null, format: "plain" }),
    ...known({ word: "salesperson", value: customer?.salesperson ?? null }),
  ];
}

/** Debts that no rate makes an amount; null for none. */
function debtsText({ assessment }: ReviewPage["review"], language: ReviewPage["language"]) {
  const debts = debtsWithoutRate(assessment);
  return debts.length === 0 ? null : amountsText(debts, language);
}

function standingFacts({ review, language }: ReviewPage): Fact[] {
  const { balance, creditLimit, utilisation, customer, nextReview } = review.assessment;
  const { treatment } = review;
  const exposure = balance?.exposure ?? null;
  const debts = debtsText(review, language);
  const validTo = customer?.limitValidTo ?? null;
  const oldest = balance?.oldestDays ?? null;
  const days = (count: number) => reviewWord("days", language, { count });
  return [
    { word: "exposure", value: exposure, format: "amount" },
    { word: "overdue", value: balance?.overdue ?? null, format: "amount" },
    ...(debts === null ? [] : [{ word: "withoutRate", value: debts } as const]),
    { word: "oldestItem", value: oldest === null ? null : days(oldest) },
    { word: "utilisation", value: utilisation, format: "percent" },
    {
      word: "headroom",
      value: creditLimit === null || exposure === null ? null : creditLimit - exposure,
      format: "amount",
    },
    ...(validTo === null
      ? []
      : [{ word: "limitValidTo", value: validTo, format: "date" } as const]),
    { word: "gradeTerms", value: treatment === null ? null : days(treatment.termsDays) },
    { word: "prepayment", value: treatment?.prepayment ?? null, format: "percent" },
    { word: "nextReview", value: nextReview, format: "date" },
  ];
}
