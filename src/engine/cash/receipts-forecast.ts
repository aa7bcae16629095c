/** When the money comes: expected receipts by week or month, with cash and receivables at each end. */
import { agingReport } from "../aging/aging-report";
import { openAmountOf } from "../aging/open-items";
import type { CreditBook } from "../book/credit-book";
import { isCredit } from "../ledger/credit-lines";
import { translate } from "../ledger/translation";
import type { UntranslatedAmount } from "../ledger/untranslated-amounts";
import { NOT_SETTLED } from "../risk/invoice-payments";
import { knownHistory, type KnownHistory } from "../risk/known-history";
import { AmountTotals, roundAmount, roundedParts, sumAmounts, type Amount } from "../values/money";
import { expectedSums, openInvoices, simulateBands } from "./expected-receipts";
import { forecastAccuracy, type ForecastAccuracy } from "./forecast-accuracy";
import { forecastPeriods, type ForecastPeriod, type PeriodUnit } from "./forecast-periods";
import type { CashPlan, PlannedAmount } from "./read-plan";

/** A period of a forecast; amounts in base currency. */
export interface ReceiptsPeriod extends ForecastPeriod {
  /** From open invoices: expected, and the band that holds four of five outcomes. */
  readonly expected: Amount;
  readonly low: Amount;
  readonly high: Amount;
  /** Part of the expected that is past due on the as-of date. */
  readonly overdue: Amount;
  /** Invoices that the plan adds, and what planned sales up to then bring. */
  readonly plannedSales: Amount;
  readonly fromSales: Amount;
  readonly payments: Amount;
  /** Cash at the end, as expected and with all receipts so far at their low; null without opening cash. */
  readonly cash: Amount | null;
  readonly lowCash: Amount | null;
  /** Open invoices at the end: those at its beginning and planned sales, less receipts. */
  readonly receivables: Amount;
}

/** A forecast of receipts, tied out to the aging. */
export interface ReceiptsForecast {
  readonly periods: readonly ReceiptsPeriod[];
  /** Open invoices that are forecast, and what of them comes later or not at all. */
  readonly opening: Amount;
  readonly later: Amount;
  /** Open without a forecast: no due date, or lines that are no invoices. */
  readonly withoutForecast: Amount;
  /** Credit notes and receipts on account, which lower what will come. */
  readonly credits: Amount;
  readonly agingTotal: Amount;
  readonly difference: Amount;
  /** Receivables as they roll from period to period, less what is later of each invoice and planned sale: nothing. */
  readonly rollForward: Amount;
  /** Planned amounts before the first or after the last day. */
  readonly outside: Amount;
  readonly accuracy: ForecastAccuracy | null;
  readonly untranslated: readonly UntranslatedAmount[];
}

/**
 * Forecasts receipts.
 *
 * Each open invoice has its own chances by day, see `forecastOpenInvoices`; an overdue one those of invoices that were
 * unpaid as long. Planned sales are paid as long after their day as the ledger's invoices were, weighted by amount.
 *
 * @throws {@link EngineError} `tooLittleHistory` below 30 invoices whose payment is known.
 */
export function receiptsForecast(
  book: CreditBook,
  count: number,
  unit: PeriodUnit,
  plan: CashPlan | null,
): ReceiptsForecast {
  const known = knownHistory(book);
  // A history that is known has a ledger.
  const { ledger, translation } = book.sums!;
  const { decimals } = translation;
  const round = (amount: Amount) => roundAmount(amount, decimals);
  const spans = forecastPeriods(book.asOfDate, count, unit);
  const invoices = openInvoices(book, spans, known);
  const laterSum = invoices.reduce((sum, { open, laterShare }) => sum + open * laterShare, 0);
  const expected = roundedParts([...expectedSums(invoices, count), laterSum], decimals);
  const later = expected[count]!;
  const late = invoices.filter(({ dueDate }) => dueDate < book.asOfDate);
  const overdue = expectedSums(late, count);
  const bands = simulateBands(invoices, count);
  const { opening, withoutForecast, credits } = openParts(
    book,
    invoices.map(({ item }) => item),
  );
  const sales = salesWithin(plan?.sales ?? [], spans);
  const paidWithin = sales.length === 0 ? () => 0 : daysToPay(book, known);
  const plannedSales = roundedParts(
    spans.map((span) => totalWithin(sales, span)),
    decimals,
  );
  const fromSales = roundedParts(
    [...salesReceipts(sales, spans, paidWithin), unpaidSales(sales, spans, paidWithin)],
    decimals,
  );
  let receivables = opening;
  let cash = plan?.openingCash ?? null;
  let lowBase = cash;
  const periods = spans.map((span, i): ReceiptsPeriod => {
    const { low, high, lowSoFar } = bands[i]!;
    const payments = round(totalWithin(plan?.payments ?? [], span));
    const others = fromSales[i]! - payments;
    receivables = round(receivables + plannedSales[i]! - expected[i]! - fromSales[i]!);
    cash = cash === null ? null : round(cash + expected[i]! + others);
    lowBase = lowBase === null ? null : lowBase + others;
    return {
      ...span,
      expected: expected[i]!,
      low: round(low),
      high: round(high),
      overdue: round(overdue[i]!),
      plannedSales: plannedSales[i]!,
      fromSales: fromSales[i]!,
      payments,
      cash,
      lowCash: lowBase === null ? null : round(lowBase + lowSoFar),
      receivables,
    };
  });
  const sum = (of: (period: ReceiptsPeriod) => Amount) => sumAmounts(periods.map(of), decimals);
  const { total, proof } = agingReport(ledger, book.asOfDate, book.policy);
  const planned = [...(plan?.payments ?? []), ...(plan?.sales ?? [])];
  const within = sum((period) => period.payments + period.plannedSales);
  return {
    periods,
    opening,
    later,
    withoutForecast,
    credits,
    agingTotal: total.total,
    difference: sumAmounts([opening, withoutForecast, credits, -total.total], decimals),
    rollForward: sumAmounts([receivables, -later, -fromSales[count]!], decimals),
    outside: sumAmounts([...planned.map(({ amount }) => amount), -within], decimals),
    accuracy: forecastAccuracy(book, known, count, unit),
    untranslated: proof.untranslated,
  };
}

function totalWithin(planned: readonly PlannedAmount[], { from, to }: ForecastPeriod): Amount {
  return planned.reduce(
    (sum, { date, amount }) => (date >= from && date <= to ? sum + amount : sum),
    0,
  );
}

/** Planned sales of the days that are forecast. */
function salesWithin(
  sales: readonly PlannedAmount[],
  periods: readonly ForecastPeriod[],
): PlannedAmount[] {
  return sales.filter(({ date }) => date >= periods[0]!.from && date <= periods.at(-1)!.to);
}

/** The part of an amount that is paid within so many days. */
export type PaidWithin = (days: number) => number;

/** What planned sales bring in each period: they are paid as the ledger's invoices were. */
function salesReceipts(
  sales: readonly PlannedAmount[],
  periods: readonly ForecastPeriod[],
  paidWithin: PaidWithin,
): Amount[] {
  return periods.map(({ from, to }) =>
    sales.reduce(
      (sum, { date, amount }) =>
        sum + amount * (paidWithin(to - date) - paidWithin(from - 1 - date)),
      0,
    ),
  );
}

/** What of planned sales is unpaid at the end. */
function unpaidSales(
  sales: readonly PlannedAmount[],
  periods: readonly ForecastPeriod[],
  paidWithin: PaidWithin,
): Amount {
  const last = periods.at(-1)!.to;
  return sales.reduce((sum, { date, amount }) => sum + amount * (1 - paidWithin(last - date)), 0);
}

/** The part of the ledger's invoices that was paid within so many days, by amount. */
export function daysToPay({ sums }: CreditBook, { payments }: KnownHistory): PaidWithin {
  const { ledger, translation } = sums!;
  const days: { readonly wait: number; readonly amount: Amount }[] = [];
  payments.item.forEach((item, i) => {
    if (payments.settled[i] === NOT_SETTLED) return;
    const amount = translate(translation, ledger, item, ledger.amount[item]!);
    days.push({ wait: payments.settled[i]! - payments.issued[i]!, amount });
  });
  const longest = days.reduce((most, { wait }) => Math.max(most, wait), 0);
  const within = new Float64Array(longest + 1);
  let total = 0;
  for (const { wait, amount } of days) {
    within[Math.max(0, wait)]! += amount;
    total += amount;
  }
  for (let day = 1; day <= longest; day++) within[day]! += within[day - 1]!;
  return (day) => (day < 0 || total <= 0 ? 0 : within[Math.min(day, longest)]! / total);
}

/** What is open: of the invoices that are forecast, with all their lines, of other items, and of credits. */
function openParts(book: CreditBook, forecast: readonly number[]) {
  const { ledger, translation, openItems } = book.sums!;
  const lineOf = book.tables.lines?.firstInstalmentLineOf ?? null;
  const isForecast = new Uint8Array(ledger.length);
  for (const item of forecast) isForecast[item] = 1;
  const totals = new AmountTotals(3, translation.decimals);
  for (let item = 0; item < ledger.length; item++) {
    const open = openAmountOf(openItems, ledger, item, book.asOfDate);
    if (open === 0) continue;
    const other = isCredit(openItems.creditLines, item, open) ? 2 : 1;
    const part = isForecast[lineOf === null ? item : lineOf[item]!] === 1 ? 0 : other;
    totals.add(part, translate(translation, ledger, item, open));
  }
  return { opening: totals.at(0), withoutForecast: totals.at(1), credits: totals.at(2) };
}
