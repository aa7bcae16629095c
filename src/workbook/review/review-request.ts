/** The five questions about the request, as a form: what is known stands there, the rest is to be written. */
import type { Language, Review } from "../../engine";
import { requestText } from "../../i18n/request-texts";
import { formatDate, formatWholeAmount } from "../../i18n/format";
import type { Answers, Question } from "../judgement-table";
import { END, LEFT_END, putHeading, RIGHT, type ReviewPage } from "./review-page";

/** Room for two lines in writing. */
const ROW_HEIGHT = 28;

/** Puts who, what, when, how and why, each with its answer, as somebody has given it or as it is known, or an empty cell for it. */
export function putRequest(page: ReviewPage, row: number): number {
  const { language, review, source } = page;
  const answers = answersFor(review, source.answersOf?.(review.assessment.id) ?? null, language);
  const first = putHeading(page, row, requestText("request", language));
  putAnswer(page, first, 0, LEFT_END, "who", answers);
  putAnswer(page, first, RIGHT, END, "what", answers);
  putAnswer(page, first + 1, 0, LEFT_END, "when", answers);
  putAnswer(page, first + 1, RIGHT, END, "how", answers);
  putAnswer(page, first + 2, 0, END, "why", answers);
  return first + 4;
}

function putAnswer(
  { draft, language }: ReviewPage,
  row: number,
  from: number,
  to: number,
  question: Question,
  answers: Answers,
): void {
  draft.put(row, from, requestText(question, language), { style: "label" });
  draft.rowHeights.set(row, Math.max(ROW_HEIGHT, draft.rowHeights.get(row) ?? 0));
  draft.putParagraph(row, from + 1, answers[question], to - from, "input");
}

/** Answers the questions: as somebody has done it, and from the tables what he left out. */
export function answersFor(review: Review, given: Answers | null, language: Language): Answers {
  const known = {
    who: whoAsks(review, language),
    what: whatIsAsked(review, language),
    when: whenAndHowLong(review, language),
  };
  return {
    who: given?.who || known.who,
    what: given?.what || known.what,
    when: given?.when || known.when,
    how: given?.how ?? "",
    why: given?.why ?? "",
  };
}

function whoAsks(review: Review, language: Language): string {
  const { id, name, customer } = review.assessment;
  const since = customer?.customerSince ?? null;
  return requestText("whoKnown", language, {
    customer: name === "" || name === id ? id : `${name} (${id})`,
    industry: customer?.industry ?? "",
    country: customer?.country ?? customer?.region ?? "",
    since: since === null ? "" : formatDate(since, language),
  });
}

function whatIsAsked(review: Review, language: Language): string {
  const { customer, creditLimit, limit } = review.assessment;
  const amount = (value: number | null | undefined) =>
    value == null ? "" : formatWholeAmount(value, review.currency, language);
  return requestText("whatKnown", language, {
    requested: amount(customer?.requestedLimit),
    now: amount(creditLimit),
    suggested: amount(limit?.amount),
  });
}

function whenAndHowLong(review: Review, language: Language): string {
  const { customer, nextReview } = review.assessment;
  const validTo = customer?.limitValidTo ?? null;
  return requestText("whenKnown", language, {
    terms: customer?.paymentTermsDays ?? "",
    validTo: validTo === null ? "" : formatDate(validTo, language),
    review: nextReview === null ? "" : formatDate(nextReview, language),
  });
}
