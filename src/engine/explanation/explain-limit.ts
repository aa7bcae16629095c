/** A customer's suggested limit taken apart: what each method says, what binds, and what it means for the balance. */
import type { Assessment } from "../book/assessment";
import type { CreditBook } from "../book/credit-book";
import { netExposure } from "../limit/credit-cover";
import { limitMethods, type LimitMethodResult } from "../limit/suggest-limit";
import type { Amount } from "../values/money";
import { roundAmount } from "../values/money";
import { utilisation } from "../scoring/exposure-factors";

/** A limit method and whether it sets the limit. */
export interface ExplainedMethod extends LimitMethodResult {
  readonly isBinding: boolean;
}

/** Why a suggested limit is what it is. */
export interface LimitExplanation {
  readonly assessment: Assessment;
  /** ISO code of amounts; "" when no table names one. */
  readonly currency: string;
  /** All methods of the policy, without a grade too. */
  readonly methods: readonly ExplainedMethod[];
  /** The limit of the binding method, or of the lowest under a cap that binds; null when none applies. */
  readonly lowest: Amount | null;
  /** Suggested limit less the limit now; null when either is missing. */
  readonly change: Amount | null;
  /** Exposure net of cover, which is held against the limit; null when no table tells it, or
   * some of it has no rate. */
  readonly netExposure: Amount | null;
  /** What it makes of the suggested limit: the fraction used and what is left. */
  readonly utilisationThen: number | null;
  readonly headroomThen: Amount | null;
}

/**
 * Explains the suggested limit of the customer at a place of the book.
 *
 * The methods are those that `suggestLimit` applies, in the policy's order.
 */
export function explainLimit(book: CreditBook, place: number): LimitExplanation {
  const assessment = book.at(place);
  const { limit, limitFacts, creditLimit, exposure, cover } = assessment;
  const methods = limit?.methods ?? limitMethods(limitFacts, book.policy);
  const limits = methods.flatMap((method) => (method.limit === null ? [] : [method.limit]));
  const amount = limit?.amount ?? null;
  const net = exposure === null ? null : netExposure(exposure, cover);
  return {
    assessment,
    currency: book.currency,
    methods: methods.map((method) => ({
      ...method,
      isBinding: method.method === limit?.binding,
    })),
    lowest: limits.length === 0 ? null : Math.min(...limits),
    change: amount === null || creditLimit === null ? null : roundAmount(amount - creditLimit),
    netExposure: net,
    utilisationThen: net === null ? null : utilisation(net, amount),
    headroomThen: amount === null || net === null ? null : roundAmount(amount - net),
  };
}
