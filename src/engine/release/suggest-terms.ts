/** On which terms a customer may buy: what the policy grants its grade, and why this grade. */
import type { Assessment } from "../book/assessment";
import type { Policy, Treatment } from "../policy/policy";
import type { Override } from "../scoring/graded-score";

/** Terms for a customer and what they rest on. */
export interface TermsSuggestion extends Treatment {
  readonly grade: string;
  /** Lowest score of the grade. */
  readonly from: number;
  /** The event that caps the grade; null where the score alone earns it. */
  readonly event: Override | null;
}

/**
 * Suggests payment terms, prepayment and review period by the grade of the policy.
 *
 * Without a score an event still says how good the grade can be at best: that one counts.
 *
 * @returns Null without a grade and without such an event.
 */
export function suggestTerms(assessment: Assessment, policy: Policy): TermsSuggestion | null {
  const { override } = assessment;
  const grade = assessment.grade ?? override?.grade;
  const step = policy.grades.find((one) => one.grade === grade);
  const treatment = step && policy.treatments.get(step.grade);
  if (step === undefined || treatment === undefined) return null;
  return { ...treatment, grade: step.grade, from: step.from, event: override };
}
