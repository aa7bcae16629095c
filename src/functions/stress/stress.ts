/** The worksheet function about what a portfolio comes to when things go wrong. */
import { readScenarios, USUAL_PERIODS } from "../../engine";
import { optionalRange } from "../arguments/arguments";
import { periodsArgument } from "../arguments/count-arguments";
import { overBook } from "../cells/table-answers";
import { stressTable } from "./stress-table";

/**
 * Shows what a portfolio comes to when things go wrong, scenarios side by side: DSO, receipts, allowance, loss, limits, covenants.
 * @customfunction STRESS
 * @param customers Customers with their header row; may be left empty. Industry, country, region and group can fail.
 * @param invoices Invoices with their header row and settled dates.
 * @param [scenarios] Scenarios with header row: scenario, kind, value, name. Default: largest customer fails, paid 30 days later, rates up 2 points, sales down 20%.
 * @param [asOfDate] Day of the present; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table: loss rates, default probabilities, funding rate. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [orders] Open orders with their header row; they are exposure too.
 * @param [periods] Weeks of receipts ahead. Default: 13.
 * @returns A row for the present and for each scenario, then the change of each against the present; who fails, and broken covenants.
 */
export function stressed(
  customers: unknown[][],
  invoices: unknown[][],
  scenarios?: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  statements?: unknown[][],
  events?: unknown[][],
  receipts?: unknown[][],
  orders?: unknown[][],
  periods?: unknown,
): unknown[][] {
  const given = { customers, invoices, asOfDate, policy, statements, events, receipts, orders };
  return overBook(given, (book) =>
    stressTable(
      book,
      readScenarios(book, optionalRange(scenarios)),
      periodsArgument(periods) ?? USUAL_PERIODS.week,
    ),
  );
}
