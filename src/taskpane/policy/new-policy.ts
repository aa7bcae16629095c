/** The rows of a policy that is begun: on which built-in policy it builds, and what it changes. */
import type { Language, NotedRow, Policy } from "../../engine";

/** Gives the rows; what they do not mention is that of the policy that applied before. */
export function newPolicy(
  { name }: Policy,
  rows: readonly NotedRow[],
  language: Language,
): NotedRow[] {
  const setting = (item: string, value: string): NotedRow => ({
    rule: "setting",
    item,
    from: -Infinity,
    value,
    row: null,
  });
  return [setting("policy", name), setting("language", language), ...rows];
}
