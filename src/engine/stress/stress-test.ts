/** What a book comes to when things go wrong, scenario by scenario beside the present. */
import type { CreditBook } from "../book/credit-book";
import { salesByCustomer } from "../cash/carrying-cost";
import { orReason, type OrReason } from "../measures/collection-measures";
import { LedgerWindow, STANDARD_WINDOW_DAYS } from "../measures/ledger-window";
import { EngineError } from "../values/errors";
import { roundAmount, withoutNoise, type Amount } from "../values/money";
import { FLOORS, STRESS_MEASURES, type StressMeasure } from "../words/stress-names";
import type { Covenant, Scenario, ScenarioTable } from "./read-scenarios";
import { stressedCustomers } from "./stressed-customers";
import { stressedProvision } from "./stressed-provision";
import { stressedReceipts } from "./stressed-receipts";

/** A figure per measure; null where the ledger does not tell it. */
export type StressFigures = Readonly<Record<StressMeasure, number | null>>;

/** What a scenario comes to. */
export interface StressRow {
  /** Null for the present. */
  readonly scenario: Scenario | null;
  readonly figures: StressFigures;
  /** Less the figures of the present. */
  readonly change: StressFigures;
  /** Codes of the customers that fail. */
  readonly failing: readonly string[];
  readonly broken: readonly Covenant[];
}

/** A stress test; the present comes first. */
export interface StressTest {
  readonly rows: readonly StressRow[];
  /** Why sales, or receipts, are not known; each once. */
  readonly reasons: readonly EngineError[];
}

/**
 * Measures a book under each scenario.
 *
 * All is as if it were so on the as-of date. Paid later: what is open is so many days older, and so many days of sales
 * (those of the last 90 days, customer by customer) are receivables on top, not yet due. Who fails pays nothing and buys nothing,
 * and what it owes stays open. DSO = receivables / sales a day to come.
 *
 * @param weeks - Weeks of receipts.
 * @param notDue - Label of the bucket that the policy does not name.
 * @throws {@link EngineError} `emptyTable` without invoices, and `missingLossRate` as LOSSPROVISION.
 */
export function stressTest(
  book: CreditBook,
  { scenarios, covenants }: ScenarioTable,
  weeks: number,
  notDue: string,
): StressTest {
  const { sums, places, asOfDate, policy } = book;
  if (sums === null) throw new EngineError("emptyTable", { table: "invoices" });
  const { decimals } = sums.translation;
  const window = new LedgerWindow(sums.ledger, asOfDate, STANDARD_WINDOW_DAYS, policy);
  const sales = orReason(() => salesByPlace(window, book));
  const receiptsOf = orReason(() => stressedReceipts(book, weeks, scenarios));
  const provisionOf = stressedProvision(book, notDue);

  function figuresOf(scenario: Scenario | null): StressFigures {
    const { failing, delayDays, ratePoints, salesLeft } = scenario ?? NOTHING;
    const ofPlace = (place: number) =>
      "reason" in sales || failing.has(place) ? 0 : sales.value.byPlace[place]! * salesLeft;
    const lost = [...failing].reduce((sum, place) => sum + boughtBy(place, sales), 0);
    const daily = "reason" in sales ? null : (sales.value.total - lost) * salesLeft;
    const newSales = Math.max(0, roundAmount(delayDays * (daily ?? 0), decimals));
    const receivables = roundAmount(window.closing.total + newSales, decimals);
    const { receipts, salesReceipts } =
      "reason" in receiptsOf
        ? { receipts: null, salesReceipts: null }
        : receiptsOf.value(scenario, daily);
    return {
      receivables,
      dailySales: daily === null ? null : roundAmount(daily, decimals),
      dso: daily === null || daily <= 0 ? null : receivables / daily,
      receipts,
      salesReceipts,
      provision: provisionOf(scenario, newSales),
      ...stressedCustomers(book, scenario, (place) => Math.max(0, delayDays * ofPlace(place))),
      cost: roundAmount(receivables * (policy.settings.fundingRate + ratePoints), decimals),
    };
  }

  const present = figuresOf(null);
  const rows = [null, ...scenarios].map((scenario): StressRow => {
    const figures = scenario === null ? present : figuresOf(scenario);
    return {
      scenario,
      figures,
      change: changeOf(figures, present, decimals),
      failing: [...(scenario?.failing ?? [])].map((place) => places.identities[place]!.id),
      broken: covenants.filter((covenant) => isBroken(covenant, figures)),
    };
  });
  const reasons = [sales, receiptsOf].flatMap((one) => ("reason" in one ? [one.reason] : []));
  return { rows, reasons };
}

/** The present as a scenario. */
const NOTHING = { failing: new Set<number>(), delayDays: 0, ratePoints: 0, salesLeft: 1 };

/** Sales a day of the window; not rounded. */
interface DailySales {
  readonly total: Amount;
  readonly byPlace: Float64Array;
}

function salesByPlace(window: LedgerWindow, { places }: CreditBook): DailySales {
  const total = window.sales / window.days;
  const byPlace = new Float64Array(places.count);
  const ofLedger = salesByCustomer(window);
  places.ofLedger.forEach((place, i) => {
    byPlace[place]! += ofLedger.at(i) / window.days;
  });
  return { total, byPlace };
}

function boughtBy(place: number, sales: OrReason<DailySales>): Amount {
  return "reason" in sales ? 0 : sales.value.byPlace[place]!;
}

function changeOf(figures: StressFigures, present: StressFigures, decimals: number): StressFigures {
  const changes = STRESS_MEASURES.codes.map((code) => {
    const [now, before] = [figures[code], present[code]];
    if (now === null || before === null) return [code, null] as const;
    const change = now - before;
    return [code, code === "dso" ? withoutNoise(change) : roundAmount(change, decimals)] as const;
  });
  return Object.fromEntries(changes) as unknown as StressFigures;
}

/** A bound itself is kept; a figure that is not known breaks nothing. */
function isBroken({ measure, bound }: Covenant, figures: StressFigures): boolean {
  const figure = figures[measure];
  if (figure === null) return false;
  return FLOORS.includes(measure) ? figure < bound : figure > bound;
}
