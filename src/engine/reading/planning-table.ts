/** Tells by the headers of a range whether it says what may go wrong, or what is planned to come in. */
import { EngineError } from "../values/errors";
import type { CellGrid } from "../values/cells";
import { RECEIPTS_PLAN_NAMES, type ReceiptsPlanField } from "../words/cash-plan-names";
import { SCENARIO_NAMES, STRESS_KINDS, type ScenarioField } from "../words/stress-names";
import type { FieldNames } from "../words/header-key";
import { findHeaderRow, type HeaderRow } from "./header-row";

/** Tables that some functions take and no credit book is made of, by the names of their arguments. */
export const PLANNING_KINDS = ["scenarios", "plan"] as const;

export type PlanningKind = (typeof PLANNING_KINDS)[number];

/** What a range is, and in which of its rows the header stands. */
export interface PlanningMatch {
  readonly kind: PlanningKind;
  readonly row: number;
}

/** Dates, amounts and customers stand in tables of many kinds: one of the first two must be planned. */
const PLAN_WORDS = /plan|expect|forecast|budget|计划|計畫|计畫|计劃|計劃|预计|預計|预测|預測/i;

/**
 * Finds what a range is: scenarios have a row at least whose kind is known; a plan says so in the title of its dates or amounts.
 *
 * @param grid - The range, or its first rows; titles may stand above the header.
 * @returns Null for any other table.
 */
export function planningMatch(grid: CellGrid): PlanningMatch | null {
  const scenarios = headerOf<ScenarioField>(grid, SCENARIO_NAMES, [
    ["stressKind"],
    ["scenarioValue", "scenarioName"],
  ]);
  if (scenarios !== null) {
    const { row, columns } = scenarios;
    const isKnown = (cells: readonly unknown[]) =>
      STRESS_KINDS.codeOf(cells[columns.stressKind!]) !== null;
    if (grid.slice(row + 1).some(isKnown)) return { kind: "scenarios", row };
  }
  const plan = headerOf<ReceiptsPlanField>(grid, RECEIPTS_PLAN_NAMES, [
    ["date"],
    ["amount"],
    ["customerId", "customerName", "invoiceNo"],
  ]);
  if (plan === null) return null;
  const { row, columns, titles } = plan;
  const isPlanned = [columns.date!, columns.amount!].some((at) => PLAN_WORDS.test(titles[at]!));
  return isPlanned ? { kind: "plan", row } : null;
}

function headerOf<F extends string>(
  grid: CellGrid,
  names: FieldNames<F>,
  required: readonly (readonly F[])[],
): HeaderRow<F> | null {
  try {
    return findHeaderRow(grid, names, "plan", required);
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}
