/** Lays the rows of a user's table over those of the built-in policy on which it builds. */
import { comparisonKey } from "../values/cells";
import { faultOf, type NoteFault } from "./check-rows";
import type { Language } from "../words/language";
import { rowsOf, type PolicyRow } from "./policy-row";
import { MEASURES, type Measure } from "../words/item-names";
import { RULES } from "../words/rule-names";
import { RULE_SHAPES } from "./rule-shapes";
import { localRows } from "./built-in-policies";
import { standardBuckets } from "./standard-buckets";

/**
 * Gives the rows of every rule: the user's where the table speaks, else the built-in ones.
 *
 * What a mention replaces, the whole rule or one item of it, is stated in `RULE_SHAPES`.
 * The built-in rows follow what the user has changed: buckets go with basis and unit, and
 * an override names the grade that stands as far from the worst as its own.
 */
export function overlay(
  base: readonly PolicyRow[],
  own: readonly PolicyRow[],
  language: Language,
): readonly PolicyRow[] {
  const grades = gradeNames(base, own);
  const fitting = base.map((row) => withFittingGrade(row, rowsOf(base, "grade"), grades));
  const rows = RULES.codes.flatMap((rule) => {
    const mine = rowsOf(own, rule);
    const mentioned = new Set(mine.map(({ item }) => item));
    const { items, replaces } = RULE_SHAPES[rule];
    const kept = rowsOf(fitting, rule).filter(
      ({ item }) =>
        (replaces === "item" || mine.length === 0) &&
        !mentioned.has(item) &&
        (items !== "grade" || grades.includes(item)),
    );
    return [...kept, ...mine];
  });
  return rowsOf(own, "bucket").length > 0 ? rows : withStandardBuckets(rows, language);
}

/**
 * Checks the grades that a user's rows name, and writes them as the grade rows do.
 *
 * @returns The rows without those that name an unknown grade.
 */
export function withKnownGrades(
  base: readonly PolicyRow[],
  own: readonly PolicyRow[],
  note: NoteFault,
): readonly PolicyRow[] {
  const names = new Map(gradeNames(base, own).map((grade) => [comparisonKey(grade), grade]));
  return own.flatMap((row) => {
    const { items, value } = RULE_SHAPES[row.rule];
    const isAboutGrade = items === "grade" && row.rule !== "grade";
    const namesGrade = value !== "bySetting" && value.kind === "grade";
    const item = isAboutGrade ? names.get(comparisonKey(row.item)) : row.item;
    const known = namesGrade ? names.get(comparisonKey(row.value)) : row.value;
    if (item === undefined) note(faultOf(row, "item", "unknownPolicyItem", row.item));
    else if (known === undefined) note(faultOf(row, "value", "invalidValue", row.value));
    else return [{ ...row, item, value: known }];
    return [];
  });
}

/** Notes grades of the user's table for which nothing says how customers are treated. */
export function checkTreatments(rows: readonly PolicyRow[], note: NoteFault): void {
  const rules = ["terms", "limitFactor", "reviewMonths", "prepayment"] as const;
  for (const grade of rowsOf(rows, "grade")) {
    const isTreated = rules.every((rule) =>
      rowsOf(rows, rule).some(({ item }) => item === grade.item),
    );
    if (!isTreated) note(faultOf(grade, "item", "missingTreatment", grade.item));
  }
}

/** Notes the built-in hold lines that the user's own leave out: a policy saved earlier lacks later ones. */
export function checkLeftOutHolds(
  base: readonly PolicyRow[],
  own: readonly PolicyRow[],
  language: Language,
  note: NoteFault,
): void {
  const mine = rowsOf(own, "hold");
  const [first] = mine;
  if (first === undefined) return;
  const mentioned = new Set(mine.map(({ item }) => item));
  for (const { item } of rowsOf(base, "hold")) {
    if (mentioned.has(item)) continue;
    const name = MEASURES.nameOf(item as Measure, language);
    note(faultOf(first, "item", "leftOutHold", name, "note"));
  }
}

/** Grades of the policy, best first. */
function gradeNames(base: readonly PolicyRow[], own: readonly PolicyRow[]): readonly string[] {
  const mine = rowsOf(own, "grade");
  const rows = mine.length > 0 ? mine : rowsOf(base, "grade");
  return [...rows].sort((a, b) => b.from - a.from).map(({ item }) => item);
}

function withFittingGrade(
  row: PolicyRow,
  before: readonly PolicyRow[],
  grades: readonly string[],
): PolicyRow {
  if (row.rule !== "override" || grades.includes(String(row.value))) return row;
  const place = before.findIndex(({ item }) => item === row.value) - before.length;
  return { ...row, value: grades.at(Math.max(place, -grades.length)) ?? row.value };
}

function withStandardBuckets(rows: readonly PolicyRow[], language: Language): readonly PolicyRow[] {
  const setting = (name: string) => rows.find((row) => row.rule === "setting" && row.item === name);
  const isByDueDate = setting("agingBasis")?.value !== "documentDate";
  const isInYears = setting("bucketUnit")?.value === "years";
  const buckets = standardBuckets(
    isByDueDate ? "dueDate" : "documentDate",
    isInYears ? "years" : "days",
  );
  return [...rows.filter(({ rule }) => rule !== "bucket"), ...localRows(buckets, language)];
}
