/** A fitted score as rows of a policy: weights, points, and grades that hold as many customers as before. */
import { roundAmount } from "../values/money";
import { compilePolicy } from "../policy/compile-policy";
import type { Policy } from "../policy/policy";
import { rowsOf, type PolicyRow } from "../policy/policy-row";
import type { FactorCode } from "../words/factor-codes";
import { ratedFactors, scoreValueOf, type RatedFactor } from "../scoring/score";
import type { CalibrationCase } from "./calibration-cases";
import type { FactorBin } from "./factor-bins";

/** A factor with what history says of it. */
export interface CalibratedFactor {
  readonly code: FactorCode;
  readonly bins: readonly FactorBin[];
  /** What its points weigh, against the other fitted factors; 0 where it adds nothing. */
  readonly weight: number;
}

/** What a row of a fitted policy rests on. */
export type RowNote =
  | { readonly kind: "bin"; readonly bin: FactorBin }
  | { readonly kind: "fitted" | "kept" | "noWeight" | "grade" };

/** Gives what a row rests on; null for a row that was not fitted. */
export type NoteOfRow = (row: PolicyRow) => RowNote | null;

/** Weights are tenths of a hundredth. */
const TENTHS = 1000;

/**
 * Writes a fitted score over the rows of a policy.
 *
 * Factors that could not be rated, for want of data, keep points and weight; the others
 * share what they weighed together; those without a weight stay so. A grade starts where as large a part of the cases lies
 * below it as did before.
 *
 * @param rows - All rows of the policy.
 * @param rated - The factors of the policy.
 */
export function calibratedRows(
  rows: readonly PolicyRow[],
  rated: readonly RatedFactor[],
  factors: readonly CalibratedFactor[],
  cases: readonly CalibrationCase[],
  policy: Policy,
): { readonly rows: readonly PolicyRow[]; readonly noteOf: NoteOfRow } {
  const notes = new Map<PolicyRow, RowNote>();
  const noted = (row: PolicyRow, note: RowNote) => {
    notes.set(row, note);
    return row;
  };
  const tenths = wholeParts(targetWeights(rated, factors), TENTHS);
  const weightless = rowsOf(rows, "weight").filter(({ value }) => Number(value) === 0);
  const fittedWeights = rated.map(({ code }, i) => {
    const isFitted = factors.some((factor) => factor.code === code);
    const kind = tenths[i] === 0 ? "noWeight" : isFitted ? "fitted" : "kept";
    return noted(rowOf("weight", code, -Infinity, tenths[i]! / 10), { kind });
  });
  const weights = [...fittedWeights, ...weightless];
  const points = factors.flatMap(({ code, bins }) =>
    pointsOf(bins).map((value, i) =>
      noted(rowOf("points", code, bins[i]!.from, value), { kind: "bin", bin: bins[i]! }),
    ),
  );
  const fitted = new Set(points.map(({ item }) => item));
  const others = rows.filter(
    ({ rule, item }) => rule !== "weight" && !(rule === "points" && fitted.has(item)),
  );
  const scored = compilePolicy([...others, ...weights, ...points]);
  const grades = gradeRows(rows, cases, policy, scored).map((row) => noted(row, { kind: "grade" }));
  const replaced: Partial<Record<string, readonly PolicyRow[]>> = {
    weight: weights,
    points: [...rowsOf(others, "points"), ...points],
    grade: grades,
  };
  const rules = [...new Set(rows.map(({ rule }) => rule))];
  return {
    rows: rules.flatMap((rule) => replaced[rule] ?? rowsOf(others, rule)),
    noteOf: (row) => notes.get(row) ?? null,
  };
}

function rowOf(
  rule: PolicyRow["rule"],
  item: string,
  from: number,
  value: number | string,
): PolicyRow {
  return { rule, item, from, value, row: null };
}

/** Fractions of the whole: what fitted factors weighed together is shared anew among them. */
function targetWeights(
  rated: readonly RatedFactor[],
  factors: readonly CalibratedFactor[],
): number[] {
  const fitted = new Map(factors.map(({ code, weight }) => [code, weight]));
  const total = sum(rated.map(({ weight }) => weight));
  const shared = sum(rated.filter(({ code }) => fitted.has(code)).map(({ weight }) => weight));
  const all = sum([...fitted.values()]);
  return rated.map(({ code, weight }) => {
    const own = fitted.get(code);
    return own === undefined || all === 0 ? weight / total : ((own / all) * shared) / total;
  });
}

/** Parts of a whole number that add up to it, by largest remainders, the first of two alike. */
function wholeParts(fractions: readonly number[], whole: number): number[] {
  const exact = fractions.map((fraction) => roundAmount(fraction * whole, 6));
  const parts = exact.map(Math.floor);
  const order = exact
    .map((value, i) => ({ i, rest: value - parts[i]! }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  const missing = whole - sum(parts);
  for (const { i } of order.slice(0, missing)) parts[i]!++;
  return parts;
}

/** 100 points for the least risk, 0 for the most. */
function pointsOf(bins: readonly FactorBin[]): number[] {
  const risks = bins.map(({ risk }) => risk);
  const [least, most] = [Math.min(...risks), Math.max(...risks)];
  return risks.map((risk) =>
    most === least ? 50 : Math.round((100 * (most - risk)) / (most - least)),
  );
}

/** Grades that start where as many of the cases lie below as did before. */
function gradeRows(
  rows: readonly PolicyRow[],
  cases: readonly CalibrationCase[],
  before: Policy,
  after: Policy,
): PolicyRow[] {
  const [old, now] = [before, after].map((policy) => scoresOf(cases, policy));
  const ascending = [...rowsOf(rows, "grade")].sort((a, b) => a.from - b.from);
  let above = 0;
  return ascending
    .map((grade, i) => {
      if (i === 0) return { ...grade, from: 0 };
      const below = old!.filter((score) => score < grade.from).length;
      const [under, over] = [now![below - 1] ?? 0, now![below] ?? 100];
      // Rises by a tenth at least, and leaves a tenth to every grade above it.
      const most = 100 - (ascending.length - 1 - i) / 10;
      above = Math.min(most, Math.max(above + 0.1, roundAmount((under + over) / 2, 1)));
      return { ...grade, from: roundAmount(above, 1) };
    })
    .reverse();
}

/** The scores of the cases, lowest first. */
function scoresOf(cases: readonly CalibrationCase[], policy: Policy): number[] {
  const rated = ratedFactors(policy);
  return cases.map(({ values }) => scoreValueOf(values, rated) ?? 0).sort((a, b) => a - b);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
