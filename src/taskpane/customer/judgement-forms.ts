/** What stands in the forms of judgement: what was written last, and what is known. */
import { CREDIT_CS, type CustomerIdentity, type Language, type Review } from "../../engine";
import {
  judgementsOf,
  latestAnswers,
  QUESTIONS,
  type Answers,
  type Judgement,
} from "../../workbook/judgement-table";
import { answersFor } from "../../workbook/review/review-request";
import { isPanelOfFive, nearestMark, NO_MARKS, type CMarks } from "./judgement-draft";

/** The forms as they are filled. */
export interface JudgementForms {
  readonly cs: CMarks;
  /** Mark from 1 to 5 for the panel. */
  readonly mark: number | null;
  readonly answers: Answers;
  /** True where the panel's table has marks from 1 to 5. */
  readonly isOfFive: boolean;
}

const NO_ANSWERS = Object.fromEntries(QUESTIONS.map((question) => [question, ""])) as Answers;

/** Fills the forms with what was written last of a customer; the mark for the panel is the rater's own. */
export function draftFrom(
  all: readonly Judgement[],
  customer: Pick<CustomerIdentity, "id">,
  rater: string,
  review: Review,
  language: Language,
): JudgementForms {
  const earlier = judgementsOf(all, customer);
  const marked = earlier
    .filter(({ cs }) => CREDIT_CS.codes.some((code) => cs[code] !== null))
    .at(-1);
  const own = earlier.filter((one) => one.mark !== null && one.rater === rater).at(-1);
  const isOfFive = isPanelOfFive(all);
  const mark = own?.mark ?? null;
  return {
    cs: Object.fromEntries(
      CREDIT_CS.codes.map((code) => [code, inFive(marked?.cs[code] ?? null)]),
    ) as CMarks,
    mark: mark === null ? null : nearestMark(mark, isOfFive),
    answers: answersFor(review, latestAnswers(earlier), language),
    isOfFive,
  };
}

/** A mark that somebody has typed into the table may be none. */
function inFive(mark: number | null): number | null {
  return mark !== null && Number.isInteger(mark) && mark >= 1 && mark <= 5 ? mark : null;
}

type FormName = "fiveC" | "request" | "panel";

/** Tells whether nothing is entered in a form. */
export function isEmptyDraft({ cs, mark, answers }: JudgementForms, form: FormName): boolean {
  if (form === "panel") return mark === null;
  if (form === "request") return QUESTIONS.every((question) => answers[question].trim() === "");
  return CREDIT_CS.codes.every((code) => cs[code] === null);
}

/** Gives what one form writes; the others are left out of the row. */
export function withoutOthers(
  { cs, mark, answers, isOfFive }: JudgementForms,
  form: FormName,
): Pick<Judgement, "cs" | "mark" | "answers"> {
  const isPanel = form === "panel" && mark !== null;
  return {
    cs: form === "fiveC" ? cs : NO_MARKS,
    mark: isPanel ? panelMark(mark, isOfFive) : null,
    answers: form === "request" ? answers : NO_ANSWERS,
  };
}

/** Points of a mark above the lowest; among points of a panel a 0 is a mark. */
const STEP = 25;

/** Gives a mark as the panel's table has its marks. */
export function panelMark(mark: number, isOfFive: boolean): number {
  return isOfFive ? mark : (mark - 1) * STEP;
}
