/** What a book comes to when things go wrong, and what came in of a plan. */
import {
  forecastPeriods,
  orReason,
  planVersusActual,
  readReceiptsPlan,
  readScenarios,
  stressTest,
  USUAL_PERIODS,
  type CreditBook,
  type ForecastPeriod,
  type IssueLog,
  type OrReason,
  type PeriodUnit,
  type PlanVersusActual,
  type SerialDate,
  type StressRow,
} from "../../engine";
import { notDueLabel } from "../../i18n/not-due";
import { readPlanningTables, type PlanningTable } from "../../workbook/planning-tables";
import { runInExcel } from "../../workbook/run-in-excel";
import { breathe } from "../book/breathe";
import type { AssessedView } from "../book/credit-view";
import type { OpenWorkbook } from "../book/open-workbook";

/** Scenarios side by side, the present first. */
export interface Stress {
  /** Null for the usual scenarios. */
  readonly table: PlanningTable | null;
  readonly rows: readonly StressRow[];
  readonly hasCovenants: boolean;
  /** Rows of the table that cannot be used. */
  readonly unread: number;
}

/** A plan up to the as-of date. */
export interface PlanCheck {
  readonly table: PlanningTable;
  /** The first planned day; null where no row can be used. */
  readonly from: SerialDate | null;
  /** Null without such a day, and where it is still to come. */
  readonly found: PlanVersusActual | null;
  readonly unit: PeriodUnit;
  readonly periods: readonly (ForecastPeriod & Pick<PlanVersusActual, "total">)[];
  readonly unread: number;
}

/** Both parts; in place of each the reason why it cannot be told. */
export interface Planning {
  readonly stress: OrReason<Stress>;
  /** Null where no table is a plan. */
  readonly plan: OrReason<PlanCheck> | null;
}

/** Days up to which a plan is shown by weeks. */
const LONGEST_IN_WEEKS = 7 * USUAL_PERIODS.week;

/**
 * Reads the tables of the workbook and works out both parts.
 *
 * @param signal - Ends the work before the figures are worked out.
 * @returns Null where it was ended.
 */
export async function planningOf(
  { chosen, language }: OpenWorkbook,
  { book }: AssessedView,
  signal: AbortSignal,
): Promise<Planning | null> {
  await breathe();
  const taken = Object.values(chosen).flatMap(({ place }) => place ?? []);
  const tables = await runInExcel((context) => readPlanningTables(context, taken));
  if (signal.aborted) return null;
  await breathe();
  const stress = orReason(() => stressOf(book, tables.scenarios, notDueLabel(language)));
  await breathe();
  const { plan: table } = tables;
  return { stress, plan: table === null ? null : orReason(() => planOf(book, table)) };
}

function stressOf(book: CreditBook, table: PlanningTable | null, notDue: string): Stress {
  const read = readScenarios(book, table?.grid ?? null);
  const { rows } = stressTest(book, read, USUAL_PERIODS.week, notDue);
  const { covenants, issues } = read;
  return { table, rows, hasCovenants: covenants.length > 0, unread: unreadRows(issues) };
}

function planOf(book: CreditBook, table: PlanningTable): PlanCheck {
  const plan = readReceiptsPlan(table.grid, book.policy.settings.dateOrder);
  const { asOfDate } = book;
  const first = plan.receipts.reduce((day, { date }) => Math.min(day, date), Infinity);
  const from = first === Infinity ? null : first;
  const unit = asOfDate - first < LONGEST_IN_WEEKS ? "week" : "month";
  const common = { table, from, unit, unread: unreadRows(plan.issues) } as const;
  if (from === null || from > asOfDate) return { ...common, found: null, periods: [] };
  const within = (day: SerialDate, last: SerialDate) =>
    planVersusActual(book, plan.receipts, day, last, asOfDate);
  return {
    ...common,
    found: within(from, asOfDate),
    periods: periodsOf(from, asOfDate, unit).map((period) => ({
      ...period,
      total: within(period.from, period.to).total,
    })),
  };
}

function unreadRows(issues: IssueLog): number {
  const faults = issues.toList().filter(({ severity }) => severity === "error");
  return new Set(faults.map(({ row }) => row)).size;
}

/** The weeks or months of a plan, the last one up to the as-of date. */
function periodsOf(from: SerialDate, to: SerialDate, unit: PeriodUnit): ForecastPeriod[] {
  const most = unit === "week" ? USUAL_PERIODS.week : Math.ceil((to - from) / 28) + 1;
  return forecastPeriods(from - 1, most, unit)
    .filter((period) => period.from <= to)
    .map((period) => ({ ...period, to: Math.min(period.to, to) }));
}
