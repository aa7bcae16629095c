/** The rows of a policy that is begun: on which built-in policy it builds, and what it changes. */
import type { Language, NotedRow, Policy } from "../../engine";
import { policyRow } from "../book/policy-row";

/** Gives the rows; what they do not mention is that of the policy that applied before. */
export function newPolicy(
  { name }: Policy,
  rows: readonly NotedRow[],
  language: Language,
): NotedRow[] {
  return [
    policyRow("setting", "policy", name),
    policyRow("setting", "language", language),
    ...rows,
  ];
}
