/** How good a grade is among those of its policy, for the colour that it wears. */
import type { Policy } from "../engine";

/** From best to worst; every policy has its own number of grades and names for them. */
export type GradeTone = "best" | "good" | "middle" | "poor" | "worst";

/**
 * Gives the tone of a grade by its place.
 *
 * @param grades - Of the policy, the best first.
 * @returns "best" for the first and "worst" for the last; null for a grade that the policy lacks.
 */
export function gradeTone(
  grade: string | null,
  grades: readonly Pick<Policy["grades"][number], "grade">[],
): GradeTone | null {
  const place = grades.findIndex((one) => one.grade === grade);
  if (place < 0) return null;
  if (place === 0) return "best";
  const share = place / (grades.length - 1);
  if (share === 1) return "worst";
  if (share < 0.5) return "good";
  return share < 0.7 ? "middle" : "poor";
}
