/** What the policy warns of, and what is not known. */
import { MEASURES, type CrossedLine, type Language, type Review } from "../../engine";
import { askFor, MEASURE_UNITS, reviewWord, type ReviewWord } from "../../i18n/pane-review";
import { factorName, levelName } from "../../i18n/words";
import { END, putHeading, RIGHT, type ReviewPage } from "./review-page";
import { daysFormat } from "./factor-formats";
import { asLabel, listText } from "../../i18n/lists";
import type { CellLook } from "./sheet-draft";

/** Puts the warning and hold lines that the customer has crossed. */
export function putLines(page: ReviewPage, row: number): number {
  const { draft, review, language } = page;
  const { lines } = review.assessment;
  const word = (name: ReviewWord) => reviewWord(name, language);
  const first = putHeading(page, row, word("lines"));
  if (lines.length === 0) {
    draft.put(first, 0, word("noLines"), { style: "label" });
    return first + 2;
  }
  lines.forEach((line, i) => {
    putLine(page, first + i, line);
  });
  return first + lines.length + 1;
}

function putLine({ draft, language }: ReviewPage, row: number, line: CrossedLine): void {
  const style = line.level === "amber" ? "warning" : "danger";
  draft.styleRow(row, style);
  draft.put(row, 0, asLabel(MEASURES.nameOf(line.measure, language)));
  const isYes = MEASURE_UNITS[line.measure] === "yes";
  // Over a limit of 0 no fraction says by how much.
  if (line.value < Number.MAX_VALUE && !isYes)
    draft.put(row, 1, line.value, lookOf(line, language));
  draft.put(row, 2, asLabel(levelName(line.level, language)), { align: "center" });
  if (!isYes) {
    draft.put(row, RIGHT, reviewWord("line", language));
    draft.put(row, RIGHT + 1, line.from, { ...lookOf(line, language), align: "left" });
  }
  if (line.policyRow !== null) {
    draft.put(row, END - 1, reviewWord("policyRow", language), { align: "right" });
    draft.put(row, END, line.policyRow, { format: { code: "0" } });
  }
}

function lookOf({ measure }: CrossedLine, language: ReviewPage["language"]): CellLook {
  switch (MEASURE_UNITS[measure]) {
    case "share":
      return { format: "percent" };
    case "days":
      return { format: { code: daysFormat(language) } };
    case "amount":
      return { format: "amount" };
    case "count":
    case "yes":
      return { format: { code: "0" } };
    case "score":
      return { format: "points" };
  }
}

/** Puts what to ask for: whole groups of factors, and single ones. */
export function putMissing(page: ReviewPage, row: number): number {
  const { draft, review, language } = page;
  const { missingGroups, missingFactors } = review;
  const first = putHeading(page, row, reviewWord("missing", language));
  const texts = missingGroups.map((group) => askFor(group, language));
  if (missingFactors.length > 0) {
    const names = missingFactors.map(({ code }) => factorName(code, language));
    texts.push(asLabel(listText(names, language)));
  }
  if (texts.length === 0) texts.push(reviewWord("nothingMissing", language));
  texts.forEach((text, i) => {
    draft.putParagraph(first + i, 0, text, END + 1, "label");
  });
  return first + texts.length + 1;
}

/** Names the level of the worst line that a customer has crossed; null where none is crossed. */
export function warningLabel({ assessment }: Review, language: Language): string | null {
  const [worst] = assessment.lines;
  return worst === undefined ? null : asLabel(levelName(worst.level, language));
}
