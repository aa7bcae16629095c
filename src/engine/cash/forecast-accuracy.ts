/** How good forecasts of the past were: made again on what was known then, and compared with what came. */
import { CreditBook } from "../book/credit-book";
import { withoutNoise } from "../values/money";
import { NO_DATE } from "../reading/date-columns";
import { NOT_SETTLED } from "../risk/invoice-payments";
import { fromHistory, type KnownHistory } from "../risk/known-history";
import type { SerialDate } from "../values/serial-date";
import { expectedSums, openInvoices, simulateBands } from "./expected-receipts";
import { forecastPeriods, type PeriodUnit } from "./forecast-periods";

/** What forecasts of the past were worth. */
export interface ForecastAccuracy {
  /** Past days on which a forecast was made. */
  readonly replays: number;
  /** Invoices then open whose day of payment is known now. */
  readonly invoices: number;
  /** Mean distance of the expected day, and of the due date, from the day of payment. */
  readonly daysOff: number;
  readonly dueDateOff: number;
  readonly periods: number;
  /** Mean distance of the expected sum of a period from what came, as a part of what came. */
  readonly sumOff: number;
  /** Part of the periods whose sum was in the band. */
  readonly inside: number;
}

/** Forecasts that are made again, so many periods apart. */
const REPLAYS = 4;

/**
 * Makes past forecasts again.
 *
 * The last of them looks over its whole horizon to the as-of date, the others lie a quarter of it further back. What was
 * learnt later is not used.
 *
 * @returns Null where the ledger does not go back far enough.
 */
export function forecastAccuracy(
  book: CreditBook,
  known: KnownHistory,
  count: number,
  unit: PeriodUnit,
): ForecastAccuracy | null {
  const horizon = forecastPeriods(book.asOfDate, count, unit).at(-1)!.to - book.asOfDate;
  const paidOn = daysOfPayment(book, known);
  const sums = {
    replays: 0,
    invoices: 0,
    days: 0,
    dueDays: 0,
    periods: 0,
    off: 0,
    came: 0,
    inside: 0,
  };
  for (let replay = 0; replay < REPLAYS; replay++) {
    const date = book.asOfDate - horizon - Math.round((replay * horizon) / REPLAYS);
    replayOn(
      new CreditBook(book.tables, date, book.policy),
      paidOn,
      count,
      unit,
      book.asOfDate,
      sums,
    );
  }
  if (sums.invoices === 0 || sums.came === 0) return null;
  // What hangs on the order of the rows by a hair is the same in every order.
  return {
    replays: sums.replays,
    invoices: sums.invoices,
    daysOff: withoutNoise(sums.days / sums.invoices),
    dueDateOff: withoutNoise(sums.dueDays / sums.invoices),
    periods: sums.periods,
    sumOff: withoutNoise(sums.off / sums.came),
    inside: sums.inside / sums.periods,
  };
}

/** The day of payment by item: `NO_DATE` where it is not known, `NOT_SETTLED` while open. */
function daysOfPayment({ sums }: CreditBook, { payments }: KnownHistory): Int32Array {
  const days = new Int32Array(sums!.ledger.length).fill(NO_DATE);
  payments.item.forEach((item, i) => {
    days[item] = payments.settled[i]!;
  });
  return days;
}

type Sums = Record<
  "replays" | "invoices" | "days" | "dueDays" | "periods" | "off" | "came" | "inside",
  number
>;

function replayOn(
  book: CreditBook,
  paidOn: Int32Array,
  count: number,
  unit: PeriodUnit,
  lastDay: SerialDate,
  sums: Sums,
): void {
  const periods = forecastPeriods(book.asOfDate, count, unit).filter(({ to }) => to <= lastDay);
  // No forecast where too little was known then.
  const open = fromHistory(() => openInvoices(book, periods)) ?? [];
  const invoices = open.filter(({ item }) => paidOn[item] !== NO_DATE);
  if (invoices.length === 0) return;
  sums.replays++;
  const came = periods.map(() => 0);
  for (const { item, open, dueDate, expectedDate } of invoices) {
    const paid = paidOn[item]!;
    if (paid === NOT_SETTLED) continue;
    const period = periods.findIndex(({ to }) => paid <= to);
    if (period >= 0) came[period]! += open;
    if (expectedDate === null) continue;
    sums.invoices++;
    sums.days += Math.abs(paid - expectedDate);
    sums.dueDays += Math.abs(paid - dueDate);
  }
  const expected = expectedSums(invoices, periods.length);
  simulateBands(invoices, periods.length).forEach(({ low, high }, i) => {
    const sum = came[i]!;
    sums.periods++;
    sums.off += Math.abs(expected[i]! - sum);
    sums.came += sum;
    // What rounding leaves is inside.
    if (sum >= low - 0.01 && sum <= high + 0.01) sums.inside++;
  });
}
