/** What a signed review is verified by later: from what it was made, and what came out. */
import { reviewWord } from "../../i18n/pane-review";
import { fingerprintText, type Fingerprint } from "../fingerprint";
import { END, type ReviewPage } from "./review-page";
import type { CellFormat, CellLook } from "./sheet-draft";

/** What a review was made from. */
export interface Evidence {
  /** Name of the policy that applied, with its mark. */
  readonly policy: string;
  readonly inputs: Fingerprint;
}

/**
 * Where the values of the proof stand, counted from the cell of the fingerprint; the verification of a written
 * review reads them there, so they stay where they are.
 */
export const PROOF_CELLS = {
  policy: [-1, -1],
  asOfDate: [-1, 0],
  grade: [-1, 1],
  exposure: [-1, 2],
  customer: [-1, 4],
  creditLimit: [-1, 5],
  score: [-1, 6],
  suggestedLimit: [-1, 7],
} as const satisfies Record<string, readonly [number, number]>;

/** A value of the proof. */
export type ProofValue = keyof typeof PROOF_CELLS;

/** Column of the fingerprint. */
const MARK_COLUMN = 1;

/**
 * Puts the proof in small print: policy, as-of date and what came out, each named above on the page, and below
 * them the fingerprint of what went in.
 */
export function putProof(page: ReviewPage, row: number): number {
  const { draft, review, source, language } = page;
  const { id, score, grade, creditLimit, limit, exposure } = review.assessment;
  const mark = row + 1;
  const put = (name: ProofValue, value: string | number | null, format?: CellFormat) => {
    const [down, right] = PROOF_CELLS[name];
    const look: CellLook = format === undefined ? {} : { format };
    const align = name === "policy" ? "left" : "right";
    draft.put(mark + down, MARK_COLUMN + right, value, { style: "note", align, ...look });
  };
  put("policy", source.evidence.policy);
  put("asOfDate", review.asOfDate, "date");
  put("grade", grade);
  put("exposure", exposure, "amount");
  put("customer", id);
  put("creditLimit", creditLimit, "whole");
  put("score", score.value, "points");
  put("suggestedLimit", limit?.amount ?? null, "whole");
  draft.put(mark, 0, reviewWord("fingerprint", language), { style: "note" });
  draft.putParagraph(mark, MARK_COLUMN, fingerprintText(source.evidence.inputs), END, "note");
  return mark + 1;
}
