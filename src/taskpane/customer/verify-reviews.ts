/** Verifies the written reviews of a sheet against the open workbook. */
import type { Language } from "../../engine";
import { verifyText } from "../../i18n/verify-texts";
import {
  figuresOf,
  proofsOnActiveSheet,
  verify,
  type Proof,
  type Verification,
} from "../../workbook/review/verify-review";
import { runInExcel } from "../../workbook/run-in-excel";
import { assessOn, type OpenWorkbook } from "../book/open-workbook";
import { reviewAt } from "../book/review-at";
import { inputsOf } from "../book/stamp-of";

/** A written review with what became of it. */
export type VerifiedReview = { readonly proof: Proof } & (
  | { readonly status: "compared"; readonly verification: Verification }
  /** The customer is in no table any more. */
  | { readonly status: "gone" }
  /** Its day can no longer be read. */
  | { readonly status: "noDate" }
);

/** Finds the written reviews on the sheet in view and compares each, on its own day, with what comes out now. */
export async function verifyReviews(
  workbook: OpenWorkbook,
  language: Language,
): Promise<VerifiedReview[]> {
  const proofs = await runInExcel(proofsOnActiveSheet);
  const inputs = inputsOf(workbook);
  const byDate = new Map<number, OpenWorkbook>();
  const verified: VerifiedReview[] = [];
  for (const proof of proofs) {
    const { asOfDate } = proof;
    if (asOfDate === null) {
      verified.push({ proof, status: "noDate" });
      continue;
    }
    const then = byDate.get(asOfDate) ?? (await assessOn(workbook, asOfDate, language));
    byDate.set(asOfDate, then);
    const { view } = then;
    const place = view.status === "assessed" ? view.book.places.index.find(proof.customer) : null;
    if (view.status !== "assessed" || place === null) {
      verified.push({ proof, status: "gone" });
      continue;
    }
    const now = figuresOf(reviewAt(view, place));
    verified.push({ proof, status: "compared", verification: verify(proof, inputs, now) });
  }
  return verified;
}

/** Says in one sentence what came out. */
export function verifiedText(reviews: readonly VerifiedReview[], language: Language): string {
  const different = reviews.filter(
    (review) => review.status !== "compared" || review.verification.differences.length > 0,
  );
  return verifyText("verified", language, { count: reviews.length, different: different.length });
}
