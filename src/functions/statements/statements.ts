/** Worksheet functions about financial statements. */
import { modelArgument, optionalRange } from "../arguments/arguments";
import { withCellErrors } from "../cells/cell-errors";
import { failureTable } from "./failure-table";
import { ratioTable } from "./ratio-table";
import { askedCustomers } from "./statement-customers";
import { policyTable, statementTable } from "../arguments/tables";

/** @customenum {string} */
export enum FailureScoreModel {
  card = "card",
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
 * @param [model] card, Altman Z, Altman Z', Altman Z'', Altman Z'' with constant, Zmijewski or Ohlson O. Default: card.
 * @param [policy] Policy table: points of the card, language, statement unit, price index. Default: the built-in International policy.
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
    const customers = askedCustomers(table, optionalRange(customer), rules.language);
    return failureTable(table, customers, asked, rules);
  });
}

/**
 * Gives the standard ratios of a customer over up to five periods, with traffic lights and common size.
 * @customfunction RATIOS
 * @param statements Financial statements with their header row; an industry column is used where there is one.
 * @param [customer] Customer code or name: a cell, or a range for several. Default: all customers.
 * @param [policy] Policy table: traffic lights (rule ratio), language. Default: the built-in International policy.
 * @returns For each customer a row of headings and a row per ratio: values, change, light, its bounds, what is missing.
 */
export function ratios(
  statements: unknown[][],
  customer?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const table = statementTable(statements, rules);
    return ratioTable(table, askedCustomers(table, optionalRange(customer), rules.language), rules);
  });
}
