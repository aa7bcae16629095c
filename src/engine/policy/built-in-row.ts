/** Rows of the built-in policies, written in codes and, where words are free, in three languages. */
import type { FactorCode } from "../words/factor-codes";
import type { CardFigure } from "../words/card-figures";
import type { Ratio } from "../words/ratio-names";
import type { Light } from "../words/item-names";
import type { Rule } from "../words/rule-names";
import type { Term } from "../words/vocabulary";

/** Rule, item, threshold (null: for every value), value; codes are text, own words are terms. */
export type BuiltInRow = readonly [
  rule: Rule,
  item: string | Term,
  from: number | null,
  value: number | string | Term,
];

/** Thresholds with their points, rising; the first holds for everything below the second. */
export type PointsTable = readonly (readonly [from: number | null, points: number])[];

/** Writes points tables as rows. */
export function pointsRows(tables: Readonly<Record<FactorCode, PointsTable>>): BuiltInRow[] {
  return (Object.keys(tables) as FactorCode[]).flatMap((factor) =>
    tables[factor].map(([from, points]): BuiltInRow => ["points", factor, from, points]),
  );
}

/** Writes points tables of the failure card as rows. */
export function cardRows(tables: Readonly<Record<CardFigure, PointsTable>>): BuiltInRow[] {
  return Object.entries(tables).flatMap(([figure, table]) =>
    table.map(([from, points]): BuiltInRow => ["card", figure, from, points]),
  );
}

/** Thresholds with their traffic lights, rising; the first holds for everything below the second. */
export type LightTable = readonly (readonly [from: number | null, light: Light])[];

/** Writes tables of traffic lights as rows. */
export function ratioRows(tables: Readonly<Partial<Record<Ratio, LightTable>>>): BuiltInRow[] {
  return Object.entries(tables).flatMap(([ratio, table]) =>
    table.map(([from, light]): BuiltInRow => ["ratio", ratio, from, light]),
  );
}

/** Writes one number per item as rows of a rule. */
export function itemRows(rule: Rule, values: Readonly<Record<string, number>>): BuiltInRow[] {
  return Object.entries(values).map(([item, value]): BuiltInRow => [rule, item, null, value]);
}

/** Writes grades, best first: lowest score, terms, limit factor, review months, prepayment. */
export function gradeRows(
  grades: Readonly<Record<string, readonly [number, number, number, number, number]>>,
): BuiltInRow[] {
  const rules = ["grade", "terms", "limitFactor", "reviewMonths", "prepayment"] as const;
  return rules.flatMap((rule, place) =>
    Object.entries(grades).map(([grade, figures]): BuiltInRow => {
      const figure = figures[place as 0 | 1 | 2 | 3 | 4];
      return rule === "grade" ? [rule, grade, figure, ""] : [rule, grade, null, figure];
    }),
  );
}
