/** The worksheet function about a register of risks. */
import { asOfDateArgument } from "../arguments/arguments";
import { policyTable, registerTable } from "../arguments/tables";
import { withCellErrors } from "../cells/cell-errors";
import { riskMatrixTable } from "./risk-matrix-table";

/**
 * Weighs a register of risks: likelihood × impact, bands, what remains, what moved; then bands and matrix counted.
 * @customfunction RISKMATRIX
 * @param register Risks with header row: risk, likelihood and impact from 1 to 5, response, action, owner, due date, done, cost, the marks after and of last time.
 * @param [policy] Policy table: risk bands. Default: the built-in International policy.
 * @param [asOfDate] Day by which actions are overdue: a cell with a date. Default: none is judged.
 * @returns A row per risk, what remains most first; risks by band; the matrix of what remains; overdue actions by name.
 */
export function riskMatrixOf(
  register: unknown[][],
  policy?: unknown[][],
  asOfDate?: unknown,
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    return riskMatrixTable(registerTable(register, rules), rules, asOfDateArgument(asOfDate));
  });
}
