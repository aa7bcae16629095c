/** Grades: letter bands of the score, and events that cap them. */
import type { Policy } from "../policy/policy";

/**
 * Gives the grade of a score.
 *
 * A grade starts at its threshold, inclusive. A score below every threshold has the last grade.
 *
 * @param score - 0–100.
 */
export function gradeOf(score: number, policy: Policy): string {
  const { grades } = policy;
  return (grades.find(({ from }) => score >= from) ?? grades.at(-1))?.grade ?? "";
}

/** Tells which of two grades is worse. */
export function worseGrade(a: string, b: string, policy: Policy): string {
  const place = (grade: string) => policy.grades.findIndex((band) => band.grade === grade);
  return place(a) >= place(b) ? a : b;
}

/**
 * Gives the highest score that still has a grade, to two decimals.
 *
 * An event caps the grade; capping the score with it keeps grade and score of one mind.
 *
 * @returns 100 for the best grade.
 */
export function highestScoreOf(grade: string, policy: Policy): number {
  const place = policy.grades.findIndex((band) => band.grade === grade);
  const better = policy.grades[place - 1];
  return better === undefined ? 100 : Math.max(0, better.from - 0.01);
}
