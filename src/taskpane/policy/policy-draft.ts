/** A policy as the pane edits it, and the rows that it becomes. */
import {
  editedTable,
  policyGrid,
  readPolicy,
  withPolicyRules,
  type CellGrid,
  type FactorCode,
  type HoldLevel,
  type Language,
  type Measure,
  type NotedRow,
  type Policy,
  type PolicyEdit,
  type PolicyReading,
  type Rule,
  type WarningLevel,
} from "../../engine";
import { policyRow } from "../book/policy-row";
import { newPolicy } from "./new-policy";

/** What can be edited in the pane; everything else in the sheet. */
export interface PolicyDraft {
  /** Factors of the score with their weights. */
  readonly weights: ReadonlyMap<FactorCode, number>;
  /** Best first. */
  readonly grades: readonly GradeDraft[];
  /** Hold lines, then warning lines. */
  readonly lines: readonly LineDraft[];
}

/** From where on of a measure orders are held or customers warned of. */
export interface LineDraft {
  readonly rule: LineRule;
  readonly measure: Measure;
  readonly from: number;
  readonly value: HoldLevel | WarningLevel;
}

/** The rules that draw lines. */
const LINE_RULES = ["hold", "warning"] as const;

type LineRule = (typeof LINE_RULES)[number];

/** A grade, the lowest score that earns it, and how its customers are treated. */
export interface GradeDraft {
  readonly grade: string;
  readonly from: number;
  readonly termsDays: number;
  readonly limitFactor: number;
  readonly reviewMonths: number;
  /** A fraction. */
  readonly prepayment: number;
}

/** A draft that can be written, with the policy that it makes. */
export interface DraftedPolicy {
  readonly reading: PolicyReading;
  /** Null where the workbook has no policy yet. */
  readonly edit: PolicyEdit | null;
  /** Rows of the changed rules, and for a new policy what it builds on. */
  readonly rows: readonly NotedRow[];
}

/** What a grade has that is new. */
const NEW_GRADE: Omit<GradeDraft, "grade"> = {
  from: 0,
  termsDays: 0,
  limitFactor: 0,
  reviewMonths: 6,
  prepayment: 1,
};

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** Gives a grade below the others, under the first letter that none of them bears; without a name where all are used. */
export function gradeBelow(grades: readonly GradeDraft[]): GradeDraft {
  const used = new Set(grades.map(({ grade }) => grade.trim().toUpperCase()));
  return { grade: LETTERS.find((letter) => !used.has(letter)) ?? "", ...NEW_GRADE };
}

/** Gives a policy as it is edited. */
export function draftOf(policy: Policy): PolicyDraft {
  const { weights, grades, treatments } = policy;
  const lines = { hold: policy.holds, warning: policy.warnings };
  return {
    weights: new Map([...weights].map(([factor, { weight }]) => [factor, weight])),
    grades: grades.map(({ grade, from }) => ({
      grade,
      from,
      ...(treatments.get(grade) ?? NEW_GRADE),
    })),
    lines: LINE_RULES.flatMap((rule) =>
      lines[rule].map(({ measure, from, value }) => ({ rule, measure, from, value })),
    ),
  };
}

/** Tells what a draft changes; nothing of what it leaves alone is written. */
export function changedRules(draft: PolicyDraft, policy: Policy): Rule[] {
  const before = draftOf(policy);
  const weights = (of: PolicyDraft) => JSON.stringify([...of.weights].sort());
  const bands = ({ grades }: PolicyDraft) => grades.map(({ grade, from }) => [grade, from]);
  const figures = ({ grades }: PolicyDraft, rule: TreatmentRule) =>
    grades.map((one) => [one.grade, one[TREATMENTS[rule]]]);
  const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  return [
    ...(weights(draft) === weights(before) ? [] : (["weight"] as const)),
    ...(differ(bands(draft), bands(before)) ? (["grade"] as const) : []),
    ...TREATMENT_RULES.filter((rule) => differ(figures(draft, rule), figures(before, rule))),
    ...LINE_RULES.filter((rule) => differ(linesOf(draft, rule), linesOf(before, rule))),
  ];
}

function linesOf({ lines }: PolicyDraft, rule: Rule): LineDraft[] {
  return lines.filter((line) => line.rule === rule);
}

/** The rules of how a grade is treated, and what they set. */
const TREATMENTS = {
  terms: "termsDays",
  limitFactor: "limitFactor",
  reviewMonths: "reviewMonths",
  prepayment: "prepayment",
} as const satisfies Partial<Record<Rule, keyof GradeDraft>>;

type TreatmentRule = keyof typeof TREATMENTS;

const TREATMENT_RULES = Object.keys(TREATMENTS) as readonly TreatmentRule[];

/**
 * Puts a draft into the policy of the workbook, in memory.
 *
 * @param grid - Range of the policy; null where there is none.
 */
export function draftedPolicy(
  draft: PolicyDraft,
  policy: Policy,
  grid: CellGrid | null,
  language: Language,
): DraftedPolicy {
  const rules = changedRules(draft, policy);
  const rows = rules.flatMap((rule) => rowsOfRule(rule, draft));
  if (grid === null) {
    const all = newPolicy(policy, rows, language);
    return { reading: readPolicy(policyGrid(all, language)), edit: null, rows: all };
  }
  const edit = withPolicyRules(grid, rules, rows);
  return { reading: readPolicy(editedTable(grid, edit)), edit, rows };
}

function rowsOfRule(rule: Rule, draft: PolicyDraft): NotedRow[] {
  const { weights, grades } = draft;
  if (rule === "weight")
    return [...weights].map(([factor, weight]) => policyRow(rule, factor, weight));
  if (rule === "grade") return grades.map(({ grade, from }) => policyRow(rule, grade, "", from));
  if (LINE_RULES.some((one) => one === rule)) {
    return linesOf(draft, rule).map(({ measure, from, value }) =>
      policyRow(rule, measure, value, from),
    );
  }
  const field = TREATMENTS[rule as TreatmentRule];
  return grades.map((one) => policyRow(rule, one.grade, one[field]));
}

/** Sum of the weights, without what the arithmetic of a computer adds. */
export function weightSum({ weights }: PolicyDraft): number {
  return Number([...weights.values()].reduce((sum, weight) => sum + weight, 0).toPrecision(9));
}
