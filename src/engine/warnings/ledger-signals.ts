/** Early warnings that the ledger alone gives, as they stood on any day of the past. */
import { NO_DATE } from "../reading/date-columns";
import type { Policy, PolicySettings } from "../policy/policy";
import { countUpTo } from "../values/first-place";
import type { Amount } from "../values/money";
import { addMonths, type SerialDate } from "../values/serial-date";
import type { Signal } from "../words/signal-names";
import type { Trades } from "./trades";

/** Early warnings that need invoices and their payments only. */
export const LEDGER_SIGNALS = ["slowerPay", "partPayments", "orderSpike", "goneQuiet"] as const;

/** One of them. */
export type LedgerSignal = Extract<Signal, (typeof LEDGER_SIGNALS)[number]>;

/** What a warning has seen: the figure of the day, the customer's own before, and the one from which it fires. */
export interface Seen {
  readonly now: number;
  readonly before: number;
  readonly line: number;
}

type Figures = Omit<Seen, "line">;

/** A day, and after which days the recent months and the history before it begin. */
export interface LookedOn {
  readonly day: SerialDate;
  readonly recent: SerialDate;
  readonly oldest: SerialDate;
}

/** Fewer invoices make no habit. */
const FEWEST_TRADES = 3;
/** Days of sales that are held against those before. */
const SALES_DAYS = 90;
/** Days of sales before them that make the usual amount, and the fewest that do. */
const USUAL_SALES_DAYS = { most: 360, fewest: 180 };
/** Nobody is quiet within a month. */
const FEWEST_QUIET_DAYS = 30;

/** Gives a day with the months before it under a policy. */
export function lookedOn(
  day: SerialDate,
  { recentMonths, historyMonths }: Pick<PolicySettings, "recentMonths" | "historyMonths">,
): LookedOn {
  return { day, recent: addMonths(day, -recentMonths), oldest: addMonths(day, -historyMonths) };
}

/**
 * Finds the warnings of a customer's ledger on a day, by what was known on it.
 *
 * - `slowerPay`: mean days late of invoices due in the recent months, so many days above those due before.
 * - `partPayments`: invoices paid in part first within the recent months, where none was in the months before.
 * - `orderSpike`: sales of 90 days, so many times those of the usual 90 days of the year before them.
 * - `goneQuiet`: days since the last invoice, so many times the usual days between two.
 */
export function ledgerSignalsOn(
  trades: Trades,
  on: LookedOn,
  signals: Policy["signals"],
): ReadonlyMap<LedgerSignal, Seen> {
  return new Map(
    LEDGER_SIGNALS.flatMap((signal) => {
      const one = FIGURES[signal](trades, on);
      if (one === null) return [];
      const line = FIRES_FROM[signal](signals.get(signal) ?? Infinity, one.before);
      return one.now >= line ? [[signal, { ...one, line }] as const] : [];
    }),
  );
}

/** The figure from which a warning fires, by the policy's threshold and the customer's own figure before. */
const FIRES_FROM: Readonly<Record<LedgerSignal, (threshold: number, before: number) => number>> = {
  slowerPay: (days, before) => before + days,
  partPayments: (invoices, before) => (before === 0 ? invoices : Infinity),
  orderSpike: (times, before) => times * before,
  goneQuiet: (times, before) => Math.max(FEWEST_QUIET_DAYS, times * before),
};

/** The figures of a warning; null where there are too few invoices to tell. */
const FIGURES: Readonly<Record<LedgerSignal, (trades: Trades, on: LookedOn) => Figures | null>> = {
  slowerPay: ({ date, due, settled, longestTerm }, { day, recent, oldest }) => {
    const late = { now: 0, before: 0 };
    const count = { now: 0, before: 0 };
    const known = countUpTo(date, day);
    for (let place = countUpTo(date, oldest - longestTerm); place < known; place++) {
      const days = daysLateOn(day, due[place]!, settled[place]!);
      if (days === null || due[place]! <= oldest) continue;
      const period = due[place]! > recent ? "now" : "before";
      late[period] += days;
      count[period]++;
    }
    if (Math.min(count.now, count.before) < FEWEST_TRADES) return null;
    return { now: late.now / count.now, before: late.before / count.before };
  },
  partPayments: ({ date, partPaid }, { day, recent, oldest }) => {
    const countOf = (days: Int32Array, from: SerialDate, to: SerialDate) =>
      countUpTo(days, to) - countUpTo(days, from);
    if (countOf(date, oldest, recent) < FEWEST_TRADES) return null;
    return { now: countOf(partPaid, recent, day), before: countOf(partPaid, oldest, recent) };
  },
  orderSpike: (trades, { day }) => {
    const start = day - SALES_DAYS;
    const span = Math.min(USUAL_SALES_DAYS.most, start - (trades.date[0] ?? day) + 1);
    if (span < USUAL_SALES_DAYS.fewest) return null;
    const before = (salesOf(trades, start - span, start) / span) * SALES_DAYS;
    return before > 0 ? { now: salesOf(trades, start, day), before } : null;
  },
  goneQuiet: ({ days }, { day, oldest }) => {
    const [first, end] = [countUpTo(days, oldest), countUpTo(days, day)];
    const between = end - first - 1;
    if (between < FEWEST_TRADES) return null;
    const last = days[end - 1]!;
    return { now: day - last, before: (last - days[first]!) / between };
  },
};

/** Days late of an invoice as known on a day; early is 0, null says nothing. */
function daysLateOn(day: SerialDate, due: SerialDate, settled: SerialDate): number | null {
  if (due === NO_DATE || settled === NO_DATE) return null;
  if (settled <= day) return Math.max(0, settled - due);
  return due < day ? day - due : null;
}

/** Sales after a day, up to another. */
function salesOf({ date, amount }: Trades, from: SerialDate, to: SerialDate): Amount {
  const end = countUpTo(date, to);
  let sum = 0;
  for (let place = countUpTo(date, from); place < end; place++) sum += amount[place]!;
  return sum;
}
