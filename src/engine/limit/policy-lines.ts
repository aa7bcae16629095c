/** Warning lines and hold lines: which of them a customer has crossed. */
import type { HoldLevel, Measure, WarningLevel } from "../policy/item-names";
import type { Policy, PolicyLine } from "../policy/policy";

/** The measures of a customer that the policy's lines look at; null is not known. */
export type Measures = Readonly<Record<Measure, number | null>>;

/** A line that a customer has crossed. */
export interface CrossedLine {
  readonly measure: Measure;
  /** The customer's value. */
  readonly value: number;
  /** Where the line stands. */
  readonly from: number;
  readonly level: Exclude<WarningLevel | HoldLevel, "none">;
  readonly policyRow: number | null;
}

/**
 * Finds the lines that a customer has crossed, the highest of each measure.
 *
 * @returns Hold lines before red before amber ones.
 */
export function crossedLines(measures: Measures, policy: Policy): CrossedLine[] {
  const crossed = [...highest(measures, policy.holds), ...highest(measures, policy.warnings)];
  const order: readonly CrossedLine["level"][] = ["hold", "red", "amber"];
  return crossed.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

function highest(
  measures: Measures,
  lines: readonly PolicyLine<WarningLevel | HoldLevel>[],
): CrossedLine[] {
  const crossed: CrossedLine[] = [];
  for (const measure of new Set(lines.map((line) => line.measure))) {
    const value = measures[measure];
    if (value === null) continue;
    const line = lines.filter((one) => one.measure === measure && value >= one.from).at(-1);
    if (line === undefined || line.value === "none") continue;
    crossed.push({ measure, value, from: line.from, level: line.value, policyRow: line.row });
  }
  return crossed;
}
