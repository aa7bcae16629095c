/** How the customer pays, beside what happened to it. */
import { EVENT_KINDS, type CustomerEvent } from "../../engine";
import { reviewWord, type ReviewWord } from "../../i18n/pane-review";
import { asLabel } from "../../i18n/lists";
import { factorFormat } from "./factor-formats";
import { END, LEFT_END, putFact, putHeading, RIGHT, type ReviewPage } from "./review-page";

/** More events than these do not fit on the page. */
const SHOWN_EVENTS = 6;

/** Puts payment behaviour and events side by side. */
export function putPaymentsAndEvents(page: ReviewPage, row: number): number {
  return Math.max(putPayments(page, row), putEvents(page, row)) + 1;
}

function putPayments(page: ReviewPage, row: number): number {
  const { draft, review, language } = page;
  const { payments } = review.assessment;
  const word = (name: ReviewWord) => reviewWord(name, language);
  const first = putHeading(page, row, word("payments"), 0, LEFT_END);
  if (payments === null || payments.judged === 0) {
    draft.put(first, 0, word("noPayments"), { style: "label" });
    return first + 1;
  }
  const { judged, late, severelyLate, meanDaysLate } = payments;
  const days = review.policy.settings.severeDaysLate;
  const counts: readonly (readonly [string, number])[] = [
    [word("judged"), judged],
    [word("paidOnTime"), judged - late],
    [word("late"), late],
    [reviewWord("severelyLate", language, { days }), severelyLate],
  ];
  counts.forEach(([label, count], i) => {
    const at = first + i;
    draft.put(at, 0, label, { style: "label" });
    draft.put(at, LEFT_END - 1, count, { format: "whole" });
    draft.put(at, LEFT_END, count / judged, { format: "percent" });
  });
  putFact(page, first + counts.length, "left", word("meanDaysLate"), meanDaysLate, {
    format: { code: factorFormat("meanDaysLate", language) },
  });
  const note = first + counts.length + 1;
  draft.putParagraph(note, 0, word("smoothed"), LEFT_END + 1, "note");
  return note + 1;
}

function putEvents(page: ReviewPage, row: number): number {
  const { draft, review, language } = page;
  const { events } = review.assessment;
  const first = putHeading(page, row, reviewWord("events", language), RIGHT);
  if (events.length === 0) {
    draft.put(first, RIGHT, reviewWord("noEvents", language), { style: "label" });
    return first + 1;
  }
  events.slice(0, SHOWN_EVENTS).forEach((event, i) => {
    draft.put(first + i, RIGHT, event.date, { format: "date", align: "left" });
    draft.putParagraph(first + i, RIGHT + 1, eventText(event, language), END - RIGHT, "label");
  });
  const shown = Math.min(events.length, SHOWN_EVENTS);
  if (shown === events.length) return first + shown;
  const more = reviewWord("moreEvents", language, { count: events.length - shown });
  draft.put(first + shown, RIGHT, more, { style: "label" });
  return first + shown + 1;
}

/** The kind in the reader's language where the policy knows it, and the note as written. */
function eventText({ kind, note }: CustomerEvent, language: ReviewPage["language"]): string {
  const code = EVENT_KINDS.codeOf(kind);
  const name = code === null ? kind : asLabel(EVENT_KINDS.nameOf(code, language));
  return note === null ? name : reviewWord("eventLine", language, { kind: name, note });
}
