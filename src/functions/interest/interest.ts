/** The worksheet function about late interest. */
import {
  cellText,
  EngineError,
  INTEREST_RULES,
  isAmount,
  lateInterest as interestOf,
  parseNumber,
} from "../../engine";
import { dateArgument, singleCell, textArgument } from "../arguments/arguments";
import { policyTable } from "../arguments/tables";
import { withCellErrors } from "../cells/cell-errors";
import { interestTable } from "./interest-table";
import { paymentsArgument } from "./payments-argument";

/** @customenum {string} */
export enum LateInterestRule {
  contract = "contract",
  euDirective = "EU directive",
  ukStatutory = "UK statutory",
  chinaLpr = "China LPR",
  chinaSme = "China SME",
}

/**
 * Counts the interest on an amount that is paid late, with a row per period: days, amount owed, rate, interest.
 * @customfunction LATEINTEREST
 * @param amount The amount that is late.
 * @param dueDate The day on which it was due; interest runs from the next day on.
 * @param paidDate Day of payment, or to which to count; or a range with date and amount of each payment.
 * @param [policy] Policy table: rates by date, terms, fixed sums. Default: the built-in International policy.
 * @param [rule] contract, EU directive, UK statutory, China LPR or China SME. Default: the policy's rule.
 * @returns A row per period, the total, the fixed sum for recovery where the rule has one, the source of the rates.
 */
export function lateInterest(
  amount: unknown,
  dueDate: unknown,
  paidDate: unknown[][],
  policy?: unknown[][],
  rule?: LateInterestRule,
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const debt = interestOf(
      debtArgument(amount),
      dateArgument(dueDate, "dueDate"),
      paymentsArgument(paidDate),
      rules,
      ruleArgument(rule) ?? rules.settings.lateInterestRule,
    );
    return interestTable(debt, rules.language);
  });
}

function debtArgument(argument: unknown): number {
  const cell = singleCell(argument, "amount");
  const amount = typeof cell === "string" ? parseNumber(cell, ".") : cell;
  if (isAmount(amount) && amount > 0 && amount < LARGEST_DEBT) return amount;
  throw new EngineError("invalidDebt", { found: cellText(cell) });
}

/** Cents of larger amounts are no whole numbers any more. */
const LARGEST_DEBT = 1e12;

function ruleArgument(argument: unknown) {
  const text = textArgument(argument, "rule");
  if (text === null) return null;
  const rule = INTEREST_RULES.codeOf(text);
  if (rule !== null) return rule;
  const expected = INTEREST_RULES.codes.map((code) => INTEREST_RULES.nameOf(code, "en"));
  throw new EngineError("unknownRule", { found: text, expected: expected.join(", ") });
}
