/** The end of a review: who decides what, and how the page was made. */
import { builtInWord } from "../../engine";
import { formatWholeAmount } from "../../i18n/format";
import { reviewWord, type ReviewWord } from "../../i18n/pane-review";
import { END, LEFT_END, putHeading, RIGHT, type ReviewPage } from "./review-page";
import { listText } from "../../i18n/lists";

/** Puts the block to sign, and below it what the page was made from. */
export function putDecision(page: ReviewPage, row: number): number {
  const { draft, review, source, language } = page;
  const word = (name: ReviewWord) => reviewWord(name, language);
  const first = putHeading(page, row, word("decision"));
  const amount = review.assessment.limit?.amount ?? null;
  const terms = review.treatment?.termsDays;
  const left: readonly (readonly [ReviewWord, string | number | null])[] = [
    ["proposedLimit", amount],
    ["proposedTerms", terms === undefined ? null : reviewWord("days", language, { count: terms })],
    ["conditions", null],
  ];
  left.forEach(([name, value], i) => {
    draft.put(first + i, 0, word(name), { style: "label" });
    draft.put(first + i, 1, value, {
      style: "input",
      span: LEFT_END,
      format: "whole",
      align: "left",
    });
  });
  (["approvedBy", "date", "signature"] as const).forEach((name, i) => {
    draft.put(first + i, RIGHT, word(name), { style: "label" });
    draft.put(first + i, RIGHT + 1, null, { style: "input", span: END - RIGHT });
  });
  for (let i = 0; i < left.length; i++) draft.rowHeights.set(first + i, 18);
  const note = first + left.length;
  const approver = approverText(page);
  draft.putParagraph(
    note,
    0,
    [
      approver,
      reviewWord("madeFrom", language, {
        tables: listText(source.tables, language),
      }),
    ]
      .filter((text) => text !== "")
      .join(" "),
    END + 1,
    "note",
  );
  return note + 1;
}

/** Who approves by the policy; from which amount on, unless that is any. */
function approverText({ review, language }: ReviewPage): string {
  if (review.approver === null) return "";
  const { from } = review.approver;
  const approver = builtInWord(review.approver.approver, language);
  const label = reviewWord("approver", language);
  const amount = formatWholeAmount(from, review.currency, language);
  const start = from > 0 ? reviewWord("fromValue", language, { value: amount }) : "";
  if (language === "en") return `${label}: ${approver}${start === "" ? "" : ` (${start})`}.`;
  return `${label}：${approver}${start === "" ? "" : `（${start}）`}。`;
}
