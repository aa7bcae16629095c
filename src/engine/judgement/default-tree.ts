/** The decision tree that applies when the workbook holds none. */
import type { Language } from "../words/language";
import { FACTORS } from "../words/factor-names";
import type { Policy } from "../policy/policy";
import type { FactorCode } from "../words/factor-codes";
import { gradeOf } from "../scoring/grade";
import type { DecisionTree, Target } from "./read-tree";
import type { Operator } from "../words/tree-names";

/** A result as the points whose grade it is, or a step by its number. */
type Way = { readonly points: number } | number;

/** Points in the middle of the grades A to D of the International policy. */
const A: Way = { points: 90 };
const B: Way = { points: 72 };
const C: Way = { points: 57 };
const D: Way = { points: 25 };

/**
 * Fact, operator, value, then, otherwise, if unknown.
 *
 * First how the customer pays: serious arrears, then the habit. Who pays well is asked for
 * solvency and for the room under the limit; who has no history, for the balance sheet alone.
 */
// prettier-ignore
const STEPS: readonly (readonly [FactorCode, Operator, number, Way, Way, Way | null])[] = [
  /* 1 */ ["oldestOpenItem", "above", 90, D, 2, 2],
  /* 2 */ ["typicalDaysLate", "atLeast", 20, D, 3, 3],
  /* 3 */ ["shareLate", "atLeast", 0.4, 4, 5, 9],
  /* 4 */ ["shareSeverelyLate", "atLeast", 0.2, D, C, C],
  /* 5 */ ["shareLate", "atLeast", 0.15, 6, 7, 9],
  /* 6 */ ["liabilitiesToAssets", "atLeast", 0.7, C, B, B],
  /* 7 */ ["liabilitiesToAssets", "atLeast", 0.85, B, 8, 8],
  /* 8 */ ["utilisation", "above", 1, B, A, A],
  /* 9 */ ["liabilitiesToAssets", "below", 0.55, 10, C, null],
  /* 10 */ ["altmanZDoublePrime", "atLeast", 2.6, B, C, C],
];

/**
 * Gives the built-in tree over the factors of the score.
 *
 * @param policy - Its results are grades of this policy.
 * @param language - Of the names of the facts.
 */
export function defaultTree(policy: Policy, language: Language): DecisionTree {
  const target = (way: Way): Target =>
    typeof way === "number" ? { step: way - 1 } : { result: gradeOf(way.points, policy) };
  return STEPS.map(([fact, operator, value, then, otherwise, ifUnknown], i) => ({
    name: String(i + 1),
    row: 0,
    fact: FACTORS.nameOf(fact, language),
    operator,
    values: [value],
    then: target(then),
    otherwise: target(otherwise),
    ifUnknown: ifUnknown === null ? null : target(ifUnknown),
  }));
}
