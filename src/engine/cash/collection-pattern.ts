/** How the sales of each month are collected in the months after. */
import { agingReport } from "../aging/aging-report";
import { openAmountOf, openItemsOn } from "../aging/open-items";
import { isCredit } from "../ledger/credit-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { forEachPayment, writtenOffBy } from "../ledger/settlements";
import { translate, translationOf } from "../ledger/translation";
import type { UntranslatedAmount } from "../ledger/untranslated-amounts";
import { inWholeCoins } from "../ledger/whole-coins";
import { historyOf, requireBalances } from "../measures/ledger-history";
import type { Policy } from "../policy/policy";
import { NO_DATE } from "../reading/date-columns";
import { AmountTotals, sumAmounts, type Amount } from "../values/money";
import { addMonths, calendarDay, firstOfMonth, type SerialDate } from "../values/serial-date";
import { isSale } from "../words/item-kind";

/** Months after the sale that are told apart; what comes later is one column. */
export const PATTERN_MONTHS = 7;

/** Months of sales that are followed where nobody asks for others. */
export const USUAL_MONTHS = 12;

/** Months of the pattern that are compared with all of them. */
export const RECENT_VINTAGES = 3;

/** The invoices of a month, and what became of them by the as-of date; amounts in base currency. */
export interface Vintage {
  readonly firstDay: SerialDate;
  readonly sales: Amount;
  /** Collected in the month of the sale, one month later, …; null for months to come. */
  readonly collected: readonly (Amount | null)[];
  readonly later: Amount;
  readonly writtenOff: Amount;
  /** Paid on a day that nobody knows, or by credits. */
  readonly undated: Amount;
  readonly open: Amount;
}

/** Shares of sales by months after the sale; null where no month is over that long. */
export type Pattern = readonly (number | null)[];

/** The pattern of collection, tied out to the aging. */
export interface CollectionPattern {
  /** Oldest first. */
  readonly vintages: readonly Vintage[];
  /** Over all months that are over so long, weighted by sales. */
  readonly pattern: Pattern;
  /** Over the last of them. */
  readonly recent: Pattern;
  /** Open of the months, of older invoices and those without a date, and what is negative. */
  readonly open: Amount;
  readonly olderOpen: Amount;
  readonly credits: Amount;
  readonly agingTotal: Amount;
  readonly difference: Amount;
  /** Open amounts in currencies without a rate: in none of the sums. */
  readonly untranslated: readonly UntranslatedAmount[];
}

/** Columns of the sums of a month behind those of the months after it. */
const LATER = PATTERN_MONTHS;
const [WRITTEN_OFF, UNDATED, OPEN, SALES] = [LATER + 1, LATER + 2, LATER + 3, LATER + 4];
const WIDTH = SALES + 1;

/**
 * Follows the invoices of the last months.
 *
 * @param months - Calendar months, the running one included.
 * @throws {@link EngineError} as `requireBalances`: without days of payment there is no pattern.
 */
export function collectionPattern(
  given: InvoiceLedger,
  asOfDate: SerialDate,
  months: number,
  policy: Policy,
): CollectionPattern {
  const { baseCurrency } = policy.settings;
  const ledger = inWholeCoins(given, baseCurrency);
  requireBalances(historyOf(ledger));
  const translation = translationOf(ledger, baseCurrency, policy.rates, asOfDate);
  const { decimals } = translation;
  const openItems = openItemsOn(ledger, asOfDate, policy);
  const lastMonth = monthOf(asOfDate);
  const firstMonth = lastMonth - months + 1;
  const sums = new AmountTotals(months * WIDTH, decimals);
  const others = new AmountTotals(2, decimals);
  for (let item = 0; item < ledger.length; item++) {
    const inBase = (amount: Amount) => translate(translation, ledger, item, amount);
    const inCurrency = openAmountOf(openItems, ledger, item, asOfDate);
    const open = inBase(inCurrency);
    const date = ledger.documentDate[item]!;
    const isLine = openItems.invoicedLines.has(item);
    const isInvoice = (ledger.amount[item]! > 0 || isLine) && isSale(ledger.kindOf[item]!);
    const isOwed = !isCredit(openItems.creditLines, item, inCurrency);
    const isCounted = isInvoice && date !== NO_DATE && date <= asOfDate && isOwed;
    const month = isCounted ? monthOf(date) : -1;
    if (month < firstMonth) {
      others.add(isOwed ? 0 : 1, open);
      continue;
    }
    const row = (month - firstMonth) * WIDTH;
    const sale = inBase(ledger.amount[item]!);
    const writtenOff = inBase(writtenOffBy(ledger, item, asOfDate));
    let rest = sale - open - writtenOff;
    forEachPayment(ledger, item, asOfDate, (day, amount) => {
      const paid = inBase(amount);
      const after = Math.min(LATER, Math.max(0, monthOf(day) - month));
      sums.add(row + after, paid);
      rest -= paid;
    });
    sums.add(row + SALES, sale);
    sums.add(row + WRITTEN_OFF, writtenOff);
    sums.add(row + UNDATED, rest);
    sums.add(row + OPEN, open);
  }
  const vintages = Array.from({ length: months }, (_, i): Vintage => {
    const at = (column: number) => sums.at(i * WIDTH + column);
    return {
      firstDay: addMonths(firstOfMonth(asOfDate), i - months + 1),
      sales: at(SALES),
      collected: Array.from({ length: PATTERN_MONTHS }, (__, k) =>
        firstMonth + i + k <= lastMonth ? at(k) : null,
      ),
      later: at(LATER),
      writtenOff: at(WRITTEN_OFF),
      undated: at(UNDATED),
      open: at(OPEN),
    };
  });
  const isMonthEnd = monthOf(asOfDate + 1) !== lastMonth;
  const known = vintages.filter(({ sales }) => sales > 0);
  const { total, proof } = agingReport(ledger, asOfDate, policy);
  const open = sumAmounts(
    vintages.map((vintage) => vintage.open),
    decimals,
  );
  const parts = { open, olderOpen: others.at(0), credits: others.at(1) };
  return {
    vintages,
    pattern: patternOf(known, isMonthEnd, asOfDate, Infinity),
    recent: patternOf(known, isMonthEnd, asOfDate, RECENT_VINTAGES),
    ...parts,
    agingTotal: total.total,
    difference: sumAmounts([...Object.values(parts), -total.total], decimals),
    untranslated: proof.untranslated,
  };
}

/** The share collected in each month, of the last so many months of sales that are over that long. */
function patternOf(
  vintages: readonly Vintage[],
  isMonthEnd: boolean,
  asOfDate: SerialDate,
  most: number,
): Pattern {
  const lastMonth = monthOf(asOfDate) - (isMonthEnd ? 0 : 1);
  return Array.from({ length: PATTERN_MONTHS }, (_, k) => {
    const over = vintages.filter(({ firstDay }) => monthOf(firstDay) + k <= lastMonth);
    const used = most === Infinity ? over : over.slice(-most);
    const sales = used.reduce((sum, vintage) => sum + vintage.sales, 0);
    if (sales === 0) return null;
    return used.reduce((sum, { collected }) => sum + collected[k]!, 0) / sales;
  });
}

/** Number of a calendar month, one more for each. */
function monthOf(day: SerialDate): number {
  const { year, month } = calendarDay(day);
  return year * 12 + month - 1;
}
