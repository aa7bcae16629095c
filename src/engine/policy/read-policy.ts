/** Reads the user's policy table, and fills what it leaves open from a built-in policy. */
import type { CellGrid } from "../values/cells";
import type { RowIssue } from "../values/row-issue";
import { builtInRows } from "./built-in-policies";
import {
  checkFirstSteps,
  checkOrder,
  checkWeights,
  faultOf,
  withoutRepetitions,
  type NoteFault,
} from "./check-rows";
import { compilePolicy } from "./compile-policy";
import { POLICY_NAMES } from "../words/item-names";
import { withOpenEnds } from "./open-ends";
import { checkLeftOutHolds, checkTreatments, overlay, withKnownGrades } from "./overlay";
import type { Policy } from "./policy";
import { stepOf } from "./dunning-steps";
import { rowsOf, type PolicyRow } from "./policy-row";
import { checkRiskBands } from "./risk-bands";
import { readRows } from "./read-rows";
import { LANGUAGE_NAMES, type Setting } from "../words/setting-names";

/** A policy with what was found while reading its table. */
export interface PolicyReading {
  readonly policy: Policy;
  /** In the order of the rows; a row with an error is left out of the policy. */
  readonly issues: readonly RowIssue[];
  /** All rows of the policy, rule by rule: the table's own, and the built-in ones under them. */
  readonly rows: readonly PolicyRow[];
}

/**
 * Reads a policy table.
 *
 * A rule that the table does not mention is that of the built-in policy named in the
 * setting "policy", else of International. Without a setting "language", the language of
 * the header row is that of the policy.
 *
 * @param grid - The range with its header row, in any of the three languages.
 * @throws {@link EngineError} when the range has no header row, or lacks the columns for
 * rule, item or value.
 */
export function readPolicy(grid: CellGrid): PolicyReading {
  const table = readRows(grid);
  const note: NoteFault = (fault) => {
    table.issues.add({ ...fault, column: table.titleOf(fault.column) });
  };
  const distinct = withoutRepetitions(withOpenEnds(table.rows), note);
  const policyName = POLICY_NAMES.codeOf(settingOf(distinct, "policy")) ?? "International";
  const language = LANGUAGE_NAMES.codeOf(settingOf(distinct, "language")) ?? table.language;
  const base = builtInRows(policyName, language);
  const months = withPossibleMonths(base, distinct, note);
  const own = withKnownGrades(base, months, note);
  const rows = overlay(base, own, language);
  const policy = compilePolicy(rows);
  const { agingBasis, bucketUnit } = policy.settings;
  checkOrder(own, note);
  checkFirstSteps(own, agingBasis !== "documentDate" && bucketUnit === "days", note);
  checkWeights(own, note);
  checkTreatments(rows, note);
  checkRiskBands(own, note);
  checkLeftOutHolds(base, own, language, note);
  for (const row of rowsOf(own, "contactCost")) {
    if (stepOf(row.item, policy.dunning) < 0) {
      note(faultOf(row, "item", "unknownPolicyItem", row.item));
    }
  }
  return { policy, issues: table.issues.toList(), rows };
}

function settingOf(rows: readonly PolicyRow[], setting: Setting): number | string | undefined {
  return rows.find(({ rule, item }) => rule === "setting" && item === setting)?.value;
}

/** The recent months are a part of the history: there must be something before them. */
function withPossibleMonths(
  base: readonly PolicyRow[],
  own: readonly PolicyRow[],
  note: NoteFault,
): readonly PolicyRow[] {
  const monthsOf = (setting: Setting) => Number(settingOf([...own, ...base], setting));
  if (monthsOf("recentMonths") < monthsOf("historyMonths")) return own;
  return own.filter((row) => {
    const isAtFault =
      row.rule === "setting" && (row.item === "recentMonths" || row.item === "historyMonths");
    if (isAtFault) note(faultOf(row, "value", "invalidValue", row.value));
    return !isAtFault;
  });
}
