/** Early warnings that the ledger alone gives, as they stood on any day of the past. */
import type { Policy } from "../policy/policy";
import { addMonths, type SerialDate } from "../values/serial-date";
import type { Signal } from "../words/signal-names";
import { daysLateOn, type Trade } from "./trades";

/** Early warnings that need invoices and their payments only. */
export const LEDGER_SIGNALS = ["slowerPay", "partPayments", "orderSpike", "goneQuiet"] as const;

/** One of them. */
export type LedgerSignal = Extract<Signal, (typeof LEDGER_SIGNALS)[number]>;

/** What a warning has seen: the figure of the day, and the customer's own before. */
export interface Seen {
  readonly now: number;
  readonly before: number;
}

/** Fewer invoices make no habit. */
const FEWEST_TRADES = 3;
/** Days of sales that are held against those before. */
const SALES_DAYS = 90;
/** Days of sales before them that make the usual amount, and the fewest that do. */
const USUAL_SALES_DAYS = { most: 360, fewest: 180 };
/** Nobody is quiet within a month. */
const FEWEST_QUIET_DAYS = 30;

/**
 * Finds the warnings of a customer's ledger on a day, by what was known on it.
 *
 * - `slowerPay`: mean days late of invoices due in the recent months, so many days above those due before.
 * - `partPayments`: invoices paid in part first within the recent months, where none was in the months before.
 * - `orderSpike`: sales of 90 days, so many times those of the usual 90 days of the year before them.
 * - `goneQuiet`: days since the last invoice, so many times the usual days between two.
 *
 * @param trades - The customer's invoices, the earliest first.
 */
export function ledgerSignalsOn(
  trades: readonly Trade[],
  day: SerialDate,
  { signals, settings }: Pick<Policy, "signals" | "settings">,
): ReadonlyMap<LedgerSignal, Seen & { readonly line: number }> {
  const recent = addMonths(day, -settings.recentMonths);
  const oldest = addMonths(day, -settings.historyMonths);
  const known = trades.filter(({ date }) => date <= day);
  const seen: Record<LedgerSignal, Seen | null> = {
    slowerPay: slowerPay(known, day, recent, oldest),
    partPayments: partPayments(known, day, recent, oldest),
    orderSpike: orderSpike(known, day),
    goneQuiet: goneQuiet(known, day, oldest),
  };
  return new Map(
    LEDGER_SIGNALS.flatMap((signal) => {
      const one = seen[signal];
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

function slowerPay(
  trades: readonly Trade[],
  day: SerialDate,
  recent: SerialDate,
  oldest: SerialDate,
): Seen | null {
  const late = trades.flatMap((trade) => {
    const days = daysLateOn(trade, day);
    return days === null || trade.due <= oldest ? [] : [{ days, isRecent: trade.due > recent }];
  });
  const daysOf = (isRecent: boolean) =>
    late.filter((one) => one.isRecent === isRecent).map(({ days }) => days);
  const [now, before] = [daysOf(true), daysOf(false)];
  if (now.length < FEWEST_TRADES || before.length < FEWEST_TRADES) return null;
  return { now: mean(now), before: mean(before) };
}

function partPayments(
  trades: readonly Trade[],
  day: SerialDate,
  recent: SerialDate,
  oldest: SerialDate,
): Seen | null {
  if (trades.filter(({ date }) => date > oldest && date <= recent).length < FEWEST_TRADES) {
    return null;
  }
  const between = (from: SerialDate, to: SerialDate) =>
    trades.filter(({ partPaid }) => partPaid > from && partPaid <= to).length;
  return { now: between(recent, day), before: between(oldest, recent) };
}

function orderSpike(trades: readonly Trade[], day: SerialDate): Seen | null {
  const first = trades[0]?.date ?? day;
  const start = day - SALES_DAYS;
  const span = Math.min(USUAL_SALES_DAYS.most, start - first + 1);
  if (span < USUAL_SALES_DAYS.fewest) return null;
  const sales = (from: SerialDate, to: SerialDate) =>
    trades
      .filter(({ date }) => date > from && date <= to)
      .reduce((sum, { amount }) => sum + amount, 0);
  const before = (sales(start - span, start) / span) * SALES_DAYS;
  return before > 0 ? { now: sales(start, day), before } : null;
}

function goneQuiet(trades: readonly Trade[], day: SerialDate, oldest: SerialDate): Seen | null {
  const days = new Set(trades.map(({ date }) => date).filter((date) => date > oldest));
  if (days.size <= FEWEST_TRADES) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return { now: day - last, before: (last - first) / (days.size - 1) };
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
