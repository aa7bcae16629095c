/** The five questions about the request, as a form: what is known stands there, the rest is to be written. */
import { requestText, type RequestText } from "../../i18n/request-texts";
import { formatDate, formatWholeAmount } from "../../i18n/format";
import { END, LEFT_END, putHeading, RIGHT, type ReviewPage } from "./review-page";

/** Room for two lines in writing. */
const ROW_HEIGHT = 28;

/** Puts who, what, when, how and why, each with its answer or an empty cell for it. */
export function putRequest(page: ReviewPage, row: number): number {
  const { language } = page;
  const first = putHeading(page, row, requestText("request", language));
  putAnswer(page, first, 0, LEFT_END, "who", whoAsks(page));
  putAnswer(page, first, RIGHT, END, "what", whatIsAsked(page));
  putAnswer(page, first + 1, 0, LEFT_END, "when", whenAndHowLong(page));
  putAnswer(page, first + 1, RIGHT, END, "how", "");
  putAnswer(page, first + 2, 0, END, "why", "");
  return first + 4;
}

function putAnswer(
  { draft, language }: ReviewPage,
  row: number,
  from: number,
  to: number,
  question: RequestText,
  answer: string,
): void {
  draft.put(row, from, requestText(question, language), { style: "label" });
  draft.rowHeights.set(row, Math.max(ROW_HEIGHT, draft.rowHeights.get(row) ?? 0));
  draft.putParagraph(row, from + 1, answer, to - from, "input");
}

function whoAsks({ review, language }: ReviewPage): string {
  const { id, name, customer } = review.assessment;
  const since = customer?.customerSince ?? null;
  return requestText("whoKnown", language, {
    customer: name === "" || name === id ? id : `${name} (${id})`,
    industry: customer?.industry ?? "",
    country: customer?.country ?? customer?.region ?? "",
    since: since === null ? "" : formatDate(since, language),
  });
}

function whatIsAsked({ review, language }: ReviewPage): string {
  const { customer, creditLimit, limit } = review.assessment;
  const amount = (value: number | null | undefined) =>
    value == null ? "" : formatWholeAmount(value, review.currency, language);
  return requestText("whatKnown", language, {
    requested: amount(customer?.requestedLimit),
    now: amount(creditLimit),
    suggested: amount(limit?.amount),
  });
}

function whenAndHowLong({ review, language }: ReviewPage): string {
  const { customer, nextReview } = review.assessment;
  const validTo = customer?.limitValidTo ?? null;
  return requestText("whenKnown", language, {
    terms: customer?.paymentTermsDays ?? "",
    validTo: validTo === null ? "" : formatDate(validTo, language),
    review: nextReview === null ? "" : formatDate(nextReview, language),
  });
}
