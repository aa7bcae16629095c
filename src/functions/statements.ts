/** Worksheet functions about financial statements. */
import { modelArgument, optionalRange } from "./arguments";
import { withCellErrors } from "./cell-errors";
import { failureTable } from "./failure-table";
import { policyTable, statementTable } from "./tables";

/** @customenum {string} */
export enum FailureScoreModel {
  altmanZ = "Altman Z",
  altmanZPrime = "Altman Z'",
  altmanZDoublePrime = "Altman Z''",
  altmanZWithConstant = "Altman Z'' with constant",
  zmijewski = "Zmijewski",
  ohlson = "Ohlson O",
}

/**
 * Gives the failure score of each customer's latest statement: score, zone, what is missing, and the figures used.
 * @customfunction FAILURESCORE
 * @param statements Financial statements with their header row.
 * @param [customer] Customer codes or names: a cell or a range. Default: all customers.
 * @param [model] Altman Z, Altman Z', Altman Z'', Altman Z'' with constant, Zmijewski or Ohlson O. Default: Altman Z''.
 * @param [policy] Policy table: language, statement unit, price index. Default: the built-in International policy.
 * @returns A row per customer below a row of headings.
 */
export function failureScores(
  statements: unknown[][],
  customer?: unknown[][],
  model?: FailureScoreModel,
  policy?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const asked = modelArgument(model);
    const table = statementTable(statements, rules);
    return failureTable(table, optionalRange(customer), asked, rules);
  });
}
