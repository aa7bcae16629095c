/** Ledgers of many customers with few invoices each, simulated with a fixed seed. */
import { serialDate, type CellGrid } from "../../src/engine";
import { Random } from "../../src/workbench/sample/random";

/** How large a simulated ledger is, and what of it. */
export interface SimulationOptions {
  readonly seed: number;
  readonly customers: number;
  /** Invoices of the median customer; a few have many times as many. */
  readonly medianInvoices: number;
  /**
   * As ledgers are where a few customers buy most: one has a quarter of the invoices, and
   * severe delays are rare (some 2% of invoices).
   */
  readonly isHeavyTailed?: boolean;
}

/** The first and the last day on which invoices are written: 3 January 2022 to 31 December 2023. */
const FIRST_DAY = serialDate({ year: 2022, month: 1, day: 3 })!;
export const LAST_DAY = serialDate({ year: 2023, month: 12, day: 31 })!;

/** One simulated invoice; every one is settled in the end. */
export interface SimulatedInvoice {
  readonly customer: string;
  readonly number: string;
  readonly issued: number;
  readonly due: number;
  readonly amount: number;
  readonly settled: number;
  /** Probability with which an invoice of the customer gets stuck: what nobody knows who sees the ledger. */
  readonly stuck: number;
}

/** How one customer pays. */
interface Payer {
  readonly id: string;
  readonly terms: readonly [number, ...number[]];
  /** Days after the due date on which the customer means to pay. */
  readonly habit: number;
  readonly spread: number;
  /** Change of the habit over the two years, in days. */
  readonly drift: number;
  /** Probability that an invoice gets stuck, which says little about the others. */
  readonly stuck: number;
  /** Days later for each doubling of the usual amount. */
  readonly perDoubling: number;
  readonly usualAmount: number;
  readonly run: "any" | "monthEnd" | 2 | 3 | 4 | 5 | 6;
}

/**
 * Simulates how a hard ledger comes about.
 *
 * Most customers have few invoices. They differ in habit, spread, terms and amounts; half of
 * them pay on one weekday, some at the end of the month; large invoices take some of them
 * longer; habits drift. Those whose invoices get stuck for weeks are a minority of their own
 * that pays the rest much as others do.
 */
export function simulateInvoices(options: SimulationOptions): SimulatedInvoice[] {
  const { seed, customers, medianInvoices, isHeavyTailed = false } = options;
  const random = new Random(seed);
  const invoices: SimulatedInvoice[] = [];
  for (let i = 0; i < customers; i++) {
    const payer = payerOf(`K${1000 + i}`, isHeavyTailed ? 0.06 : 0.12, random);
    const size = Math.exp(random.normal(0, isHeavyTailed ? 1.4 : 1));
    const isLargest = isHeavyTailed && i === customers - 1;
    const count = isLargest
      ? Math.round(invoices.length / 3)
      : Math.max(1, Math.round(medianInvoices * size));
    const from = random.chance(0.3) ? random.integer(FIRST_DAY, LAST_DAY - 60) : FIRST_DAY;
    for (let n = 0; n < count; n++) invoices.push(invoiceOf(payer, from, n, random));
  }
  return invoices.sort((a, b) => a.issued - b.issued || (a.number < b.number ? -1 : 1));
}

/** Writes invoices as a range: settlements after the day are not known on it. */
export function ledgerGrid(
  invoices: readonly SimulatedInvoice[],
  asOfDate = Number.MAX_SAFE_INTEGER,
): CellGrid {
  return [
    ["Customer", "Invoice No.", "Invoice Date", "Due Date", "Amount", "Settled Date"],
    ...invoices
      .filter(({ issued }) => issued <= asOfDate)
      .map(({ customer, number, issued, due, amount, settled }) => [
        customer,
        number,
        issued,
        due,
        amount,
        settled <= asOfDate ? settled : "",
      ]),
  ];
}

/** @param stuckPayers - Share of the customers whose invoices get stuck now and then. */
function payerOf(id: string, stuckPayers: number, random: Random): Payer {
  const kind = random.next();
  const habit =
    kind < 0.5 ? random.normal(-5, 3) : kind < 0.85 ? random.normal(0, 3) : random.normal(7, 5);
  const run = random.next();
  return {
    id,
    terms: random.pick([[30], [30], [14], [45], [60], [30, 60]] as const).slice() as [number],
    habit,
    spread: Math.exp(random.normal(0.8, 0.6)),
    drift: random.normal(0.5, 2),
    stuck: random.chance(stuckPayers) ? 0.15 + 0.4 * random.next() : 0.006,
    perDoubling: random.chance(0.4) ? 2.5 * random.next() : 0,
    usualAmount: Math.exp(random.normal(7, 1.2)),
    run: run < 0.5 ? (random.integer(2, 6) as Payer["run"]) : run < 0.62 ? "monthEnd" : "any",
  };
}

function invoiceOf(payer: Payer, from: number, n: number, random: Random): SimulatedInvoice {
  const issued = workingDay(random.integer(from, LAST_DAY));
  const due = issued + random.pick(payer.terms);
  const doublings = random.normal(0, 1);
  const passed = (issued - FIRST_DAY) / (LAST_DAY - FIRST_DAY);
  const late =
    payer.habit +
    payer.drift * passed +
    payer.perDoubling * doublings +
    random.normal(0, payer.spread) +
    (random.chance(payer.stuck) ? 20 + 60 * random.next() : 0);
  const meant = Math.max(issued + 1, due + Math.round(late));
  return {
    customer: payer.id,
    number: `${payer.id}-${n}`,
    issued,
    due,
    amount: Math.round(payer.usualAmount * 2 ** doublings * 100) / 100,
    settled: runDay(payer.run, meant, random),
    stuck: payer.stuck,
  };
}

/** Weekday of a serial day as in Excel: 1 for Sunday to 7 for Saturday. */
function weekday(day: number): number {
  return ((day - 1) % 7) + 1;
}

function workingDay(day: number): number {
  const shift = weekday(day) === 7 ? 2 : weekday(day) === 1 ? 1 : 0;
  return day + shift;
}

/** The next day on which the customer pays; one time in ten it pays between its runs. */
function runDay(run: Payer["run"], day: number, random: Random): number {
  if (run === "any" || random.chance(0.1)) return workingDay(day);
  if (run === "monthEnd") {
    // Months of 30.4 days from the first day on: near enough to the calendar's, and simple.
    const start = Math.floor(FIRST_DAY + Math.round((day - FIRST_DAY) / 30.4) * 30.4);
    return start >= day - 3 ? Math.max(start, day - 3) : day;
  }
  return day - 3 + ((run - weekday(day - 3) + 7) % 7);
}
