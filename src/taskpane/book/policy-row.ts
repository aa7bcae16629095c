/** Rows of a policy as the pane writes them. */
import type { PolicyRow, Rule } from "../../engine";

/**
 * A row about an item, or about a setting.
 *
 * @param value - Number or code; "" for none.
 * @param from - Inclusive lower bound; -Infinity for rules without thresholds.
 */
export function policyRow(
  rule: Rule,
  item: string,
  value: PolicyRow["value"],
  from = -Infinity,
): PolicyRow {
  return { rule, item, from, value, row: null };
}
