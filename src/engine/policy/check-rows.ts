/** Checks the rows of a user's table against each other: repetitions, order, gaps, sums. */
import { addToList } from "../values/add-to-list";
import { comparisonKey } from "../values/cells";
import type { IssueCode, Severity } from "../values/row-issue";
import { rowsOf, type PolicyRow } from "./policy-row";
import { RULES, type PolicyColumn, type Rule } from "../words/rule-names";
import { RULE_SHAPES } from "./rule-shapes";

/** A remark about a row of the user's table. */
export interface RowFault {
  readonly row: number;
  readonly column: PolicyColumn;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly found: string;
}

/** Takes a remark down. */
export type NoteFault = (fault: RowFault) => void;

/** Makes a remark about a row that was read. */
export function faultOf(
  { row }: PolicyRow,
  column: PolicyColumn,
  code: IssueCode,
  found: string | number,
  severity: Severity = "error",
): RowFault {
  // A threshold without bounds is a blank cell.
  return { row: row ?? 0, column, code, severity, found: found === -Infinity ? "" : String(found) };
}

/** Leaves out rows that repeat an earlier one: the same rule, item and threshold. */
export function withoutRepetitions(rows: readonly PolicyRow[], note: NoteFault): PolicyRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    // Buckets, grades and scenarios are known by their names alone.
    const isNamed = ["bucket", "ageBucket", "grade", "scenario", "version", "riskBand"].includes(
      row.rule,
    );
    const threshold = isNamed ? "" : String(row.from);
    const key = [row.rule, comparisonKey(row.item), threshold].join("\n");
    if (seen.has(key)) {
      note(faultOf(row, "item", "repeatedRule", row.item));
      return false;
    }
    seen.add(key);
    return true;
  });
}

/** Notes every threshold that does not go on rising, or falling, as those before it. */
export function checkOrder(rows: readonly PolicyRow[], note: NoteFault): void {
  for (const group of thresholdGroups(rows)) {
    let direction = 0;
    for (let i = 1; i < group.length; i++) {
      const step = Math.sign(group[i]!.from - group[i - 1]!.from);
      if (direction === 0) direction = step;
      if (step === 0 || step !== direction) {
        note(faultOf(group[i]!, "from", "thresholdOrder", group[i]!.from));
      }
    }
  }
}

/**
 * Notes where the lowest threshold leaves values below it without an answer.
 *
 * @param isPastDueDays - True when buckets count days past due: the policy need not name
 * the bucket of what is not due.
 */
export function checkFirstSteps(
  rows: readonly PolicyRow[],
  isPastDueDays: boolean,
  note: NoteFault,
): void {
  for (const group of thresholdGroups(rows)) {
    const lowest = group.reduce((a, b) => (b.from < a.from ? b : a));
    if (lowest.from > highestFirstStep(lowest, isPastDueDays)) {
      note(faultOf(lowest, "from", "missingFirstStep", lowest.from));
    }
  }
}

function highestFirstStep({ rule }: PolicyRow, isPastDueDays: boolean): number {
  if (rule === "bucket") return isPastDueDays ? 1 : 0;
  if (rule === "grade" || rule === "ageBucket") return 0;
  return rule === "points" || rule === "card" ? -Infinity : Infinity;
}

/** Notes weights that add up to neither 100 nor 1; what they weigh is a weighted mean all the same. */
export function checkWeights(rows: readonly PolicyRow[], note: NoteFault): void {
  checkSum(rowsOf(rows, "weight"), "value", note);
  checkSum(rowsOf(rows, "scenario"), "from", note);
}

function checkSum(rows: readonly PolicyRow[], column: "from" | "value", note: NoteFault): void {
  const last = rows.at(-1);
  if (last === undefined) return;
  const sum = rows.reduce((total, row) => total + Number(row[column]), 0);
  const isWhole = Math.abs(sum - 100) < 0.01 || Math.abs(sum - 1) < 0.0001;
  const severity = sum === 0 ? "error" : "warning";
  if (!isWhole) note(faultOf(last, column, "weightSum", Number(sum.toPrecision(6)), severity));
}

/** Rows whose thresholds form one sequence: of a whole rule, or of one item of it. */
function thresholdGroups(rows: readonly PolicyRow[]): readonly (readonly PolicyRow[])[] {
  const groups = new Map<string, PolicyRow[]>();
  for (const rule of RULES.codes) {
    const { from } = RULE_SHAPES[rule];
    if (from === null || from.kind === "weight" || rule === "version") continue;
    for (const row of rowsOf(rows, rule)) {
      const key = isOneSequence(rule) ? rule : `${rule}\n${row.item}`;
      addToList(groups, key, row);
    }
  }
  return [...groups.values()];
}

function isOneSequence(rule: Rule): boolean {
  const { items } = RULE_SHAPES[rule];
  return items === "ownWords" || items === "grade";
}
