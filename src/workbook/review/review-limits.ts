/** How the suggested limit came about, beside the customer's aging. */
import { builtInWord } from "../../engine";
import { limitMethodName } from "../../i18n/words";
import { reviewWord, type ReviewWord } from "../../i18n/pane-review";
import { asLabel } from "../../i18n/lists";
import { cellAddress } from "../cell-address";
import { END, LEFT_END, putHeading, RIGHT, type ReviewPage } from "./review-page";

/** Puts limit methods and aging side by side. */
export function putAgingAndLimits(page: ReviewPage, row: number): number {
  return Math.max(putLimits(page, row), putAging(page, row)) + 1;
}

function putLimits(page: ReviewPage, row: number): number {
  const { draft, review, language } = page;
  const { limit, creditLimit, grade } = review.assessment;
  const word = (name: ReviewWord) => reviewWord(name, language);
  const first = putHeading(page, row, word("limits"), 0, LEFT_END);
  if (limit === null) {
    draft.put(first, 0, word("noLimit"), { style: "label" });
    return first + 1;
  }
  draft.styleRow(first, "columnHead", 0, LEFT_END);
  (["method", "base", "methodFactor", "limit"] as const).forEach((name, column) => {
    draft.put(first, column, word(name), { align: column === 0 ? "left" : "right" });
  });
  let next = first + 1;
  for (const { method, base, factor, limit: amount, reason } of limit.methods) {
    if (reason === "notStated") continue;
    const isBinding = limit.binding === method;
    if (isBinding) draft.styleRow(next, "marked", 0, LEFT_END);
    const name = asLabel(limitMethodName(method, language));
    draft.put(next, 0, isBinding ? `► ${name} (${word("binding")})` : name);
    draft.put(next, 1, base ?? word("unknown"), { format: "whole", align: "right" });
    draft.put(next, 2, factor, { format: "plain" });
    draft.put(next, 3, amount ?? word("unknown"), { format: "whole", align: "right" });
    next++;
  }
  const isCapped = limit.binding === "cap";
  if (isCapped) draft.styleRow(next + 1, "marked", 0, LEFT_END);
  draft.put(next, 0, reviewWord("gradeFactor", language, { grade: grade ?? "" }));
  draft.put(next, LEFT_END, limit.gradeFactor, { format: "plain" });
  draft.put(next + 1, 0, isCapped ? `► ${word("cap")} (${word("binding")})` : word("cap"));
  draft.put(next + 1, LEFT_END, limit.cap ?? word("noCap"), { format: "whole", align: "right" });
  draft.styleRow(next + 2, "total", 0, LEFT_END);
  draft.put(next + 2, 0, word("suggestedLimit"));
  draft.put(next + 2, LEFT_END, limit.amount ?? word("unknown"), {
    format: "whole",
    align: "right",
  });
  if (limit.amount === null || creditLimit === null) return next + 3;
  draft.put(next + 3, 0, word("change"), { style: "label" });
  draft.put(next + 3, LEFT_END, limit.amount - creditLimit, {
    format: { code: "+#,##0;-#,##0;0" },
  });
  return next + 4;
}

function putAging(page: ReviewPage, row: number): number {
  const { draft, review, language } = page;
  const word = (name: ReviewWord) => reviewWord(name, language);
  const first = putHeading(page, row, word("aging"), RIGHT);
  if (review.aging === null) {
    draft.put(first, RIGHT, word("nothingOpen"), { style: "label" });
    return first + 1;
  }
  const { bucketLabels, row: amounts } = review.aging;
  const isByDueDate = review.policy.settings.agingBasis === "dueDate";
  draft.styleRow(first, "columnHead", RIGHT);
  draft.put(first, RIGHT, word(isByDueDate ? "bucket" : "ageBucket"));
  draft.put(first, END - 1, word("share"), { align: "right" });
  draft.put(first, END, word("amount"), { align: "right" });
  const lines = bucketLabels.map((label, i) => ({
    label: builtInWord(label, language),
    amount: amounts.buckets[i]!,
  }));
  if (amounts.unapplied !== 0) {
    lines.push({ label: word("unapplied"), amount: amounts.unapplied });
  }
  const total = first + 1 + lines.length;
  lines.forEach(({ label, amount }, i) => {
    const at = first + 1 + i;
    draft.put(at, RIGHT, label);
    if (amounts.total !== 0) {
      const share = `=${cellAddress(at, END)}/${cellAddress(total, END)}`;
      draft.putFormula(at, END - 1, share, { format: "percent" });
    }
    draft.put(at, END, amount, { format: "amount" });
  });
  draft.styleRow(total, "total", RIGHT);
  draft.put(total, RIGHT, word("total"));
  const range = `${cellAddress(first + 1, END)}:${cellAddress(total - 1, END)}`;
  draft.putFormula(total, END, `=SUM(${range})`, { format: "amount" });
  return total + 1;
}
