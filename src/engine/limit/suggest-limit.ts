/** The suggested credit limit: several methods side by side, the lowest that applies binds. */
import { roundAmount, type Amount } from "../values/money";
import type { LimitMethod } from "../words/item-names";
import type { Policy } from "../policy/policy";
import { methodBase, type LimitFacts, type MethodBase } from "./limit-methods";

/** What one method says. */
export interface LimitMethodResult extends MethodBase {
  readonly method: LimitMethod;
  /** Factor of the policy. */
  readonly factor: number;
  /** The method's limit; 0 for a negative base; null when the base is not known. */
  readonly limit: Amount | null;
  /** Row of the user's policy table; null for the built-in policy. */
  readonly policyRow: number | null;
}

/** A suggested limit and how it came about. */
export interface LimitSuggestion {
  /** The methods of the policy, those that do not apply among them, in the policy's order. */
  readonly methods: readonly LimitMethodResult[];
  /** The method with the lowest limit, or the cap where that is lower still; null without any. */
  readonly binding: LimitMethod | "cap" | null;
  /** Factor of the customer's grade. */
  readonly gradeFactor: number;
  /** Lowest method × grade factor, before cap and rounding; null when no method applies. */
  readonly graded: Amount | null;
  readonly cap: Amount | null;
  /** Lowest method × grade factor, at most the cap, rounded down; null when no method applies. */
  readonly amount: Amount | null;
}

/**
 * Suggests a credit limit.
 *
 * Limit = min(methods that apply) × factor of the grade, at most the cap, rounded down as
 * the policy says. A negative base (negative equity) is a limit of 0, not a missing
 * one. A method whose base is not known takes no part.
 *
 * @param facts - Bases of the methods.
 * @param grade - Grade of the customer, after overrides.
 *
 * @example
 * // equity 2,000,000 × 10%, purchases 900,000 × 45 / 365 = 110,958.90; grade factor 1
 * suggestLimit(facts, "A", policy).amount; // 110,000
 */
export function suggestLimit(facts: LimitFacts, grade: string, policy: Policy): LimitSuggestion {
  const methods = limitMethods(facts, policy);
  const gradeFactor = policy.treatments.get(grade)?.limitFactor ?? 1;
  const lowest = lowestOf(methods);
  if (lowest === null) {
    return { methods, binding: null, gradeFactor, graded: null, cap: policy.cap, amount: null };
  }
  const graded = lowest.limit * gradeFactor;
  const isCapped = policy.cap !== null && graded > policy.cap;
  return {
    methods,
    binding: isCapped ? "cap" : lowest.method,
    gradeFactor,
    graded: roundAmount(graded),
    cap: policy.cap,
    amount: roundDown(isCapped ? policy.cap : graded, policy.settings.limitRounding),
  };
}

/** Applies every limit method of the policy, in its order. */
export function limitMethods(facts: LimitFacts, policy: Policy): LimitMethodResult[] {
  return [...policy.limits].map(([method, { factor, row }]) => {
    const { inputs, base, reason } = methodBase(method, facts);
    const limit = base === null ? null : roundAmount(Math.max(0, base * factor));
    return { method, inputs, base, reason, factor, limit, policyRow: row };
  });
}

function lowestOf(
  methods: readonly LimitMethodResult[],
): { method: LimitMethod; limit: Amount } | null {
  let lowest: { method: LimitMethod; limit: Amount } | null = null;
  for (const { method, limit } of methods) {
    if (limit !== null && (lowest === null || limit < lowest.limit)) lowest = { method, limit };
  }
  return lowest;
}

/**
 * Rounds down to a multiple; a hair under a multiple, as binary fractions leave it, is one.
 *
 * With a multiple of 0, two significant digits are left: 110,958.90 is 110,000.
 */
function roundDown(amount: Amount, multiple: Amount): Amount {
  if (amount <= 0) return 0;
  const step = multiple > 0 ? multiple : 10 ** (Math.floor(Math.log10(amount)) - 1);
  return roundAmount(Math.floor(amount / step + 1e-9) * step);
}
