/** The worksheet function about the day until which a claim can be brought. */
import { limitationDate as limitationOf } from "../../engine";
import { restartsOf } from "../../tables/function-tables";
import { dateArgument, optionalRange } from "../arguments/arguments";
import { policyTable } from "../arguments/tables";
import { withCellErrors } from "../cells/cell-errors";
import { limitationTable } from "./limitation-table";

/**
 * Gives the last safe day of a claim before it lapses, what restarted the period, and the days on which to warn.
 * @customfunction LIMITATIONDATE
 * @param dueDate The day on which the debt was due; of instalments the last one's.
 * @param [restartEvents] What may have restarted the period, with header row: date and event (demand, acknowledgement, part payment, law suit).
 * @param [policy] Policy table: law, periods in months, days of warning. Default: the built-in International policy.
 * @returns The last safe day with its reason, the warning days, and each event with what it does.
 */
export function limitationDate(
  dueDate: unknown,
  restartEvents?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const due = dateArgument(dueDate, "dueDate");
    const range = optionalRange(restartEvents);
    const table = range === null ? null : restartsOf(range, rules.settings.dateOrder);
    const limitation = limitationOf(due, table?.events ?? [], rules);
    return limitationTable(limitation, table, rules.language);
  });
}
