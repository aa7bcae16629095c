/** How much a bank or a factor advances on the receivables of a ledger, and what that costs. */
import { agingReport } from "../aging/aging-report";
import type { AgingRow } from "../aging/aging-row";
import { openAmountOf, openItemsOn } from "../aging/open-items";
import { isCredit } from "../ledger/credit-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { translate } from "../ledger/translation";
import type { UntranslatedAmount } from "../ledger/untranslated-amounts";
import { inWholeCoins } from "../ledger/whole-coins";
import { orReason, type OrReason } from "../measures/collection-measures";
import { requireSales } from "../measures/ledger-history";
import { LedgerWindow, STANDARD_WINDOW_DAYS } from "../measures/ledger-window";
import type { Policy } from "../policy/policy";
import { NO_DATE } from "../reading/date-columns";
import { AmountTotals, roundAmount, sumAmounts, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { salesByCustomer } from "./carrying-cost";

/** What of a customer is no security, in the order in which it is taken off, then what is. */
const PARTS = ["old", "disputed", "crossAged", "credits", "aboveLimit", "eligible"] as const;

/** A customer's receivables, split; the parts add up to the receivables. Amounts in base currency. */
export interface BorrowingBaseRow extends Readonly<Record<(typeof PARTS)[number], Amount>> {
  /** As in the aging. */
  readonly customer: string;
  readonly name: string;
  readonly receivables: Amount;
}

/** The eligible pool, tied out to the aging, and what money on it costs. */
export interface BorrowingBase {
  /** In the order of the aging. */
  readonly rows: readonly BorrowingBaseRow[];
  readonly total: BorrowingBaseRow;
  readonly agingTotal: Amount;
  /** All parts of the total less the aging; 0 where nothing is lost. */
  readonly difference: Amount;
  /** Eligible × advance rate. */
  readonly advance: Amount;
  /** A year of that money as it is found now, at the funding rate. */
  readonly ownCost: Amount;
  /** A year of it from a bank line. */
  readonly lineCost: Amount;
  /** A year of it from a factor who takes over all sales: interest and fee; or why the sales are not known. */
  readonly factoringCost: OrReason<Amount>;
  /** What no row counts, for want of a rate. */
  readonly untranslated: readonly UntranslatedAmount[];
}

/**
 * Splits receivables into what is eligible as security and what is not, by the settings of the policy.
 *
 * Not eligible are invoices older than so many days, disputed ones, the other invoices of a customer of whom more
 * than a part is old (cross-aging), and what exceeds a part of the whole pool. Credits lower a customer's
 * eligible invoices; what they exceed them by is no security for anybody else's.
 * Factoring costs interest on the advance and the fee on a year's sales, those of the last 90 days × 365 / 90.
 *
 * @param given - The items, receipts applied.
 */
export function borrowingBase(
  given: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
): BorrowingBase {
  const { baseCurrency, advanceRate, fundingRate, advanceInterest, factoringFee } = policy.settings;
  const ledger = inWholeCoins(given, baseCurrency);
  const { rows: aging, total, proof } = agingReport(ledger, asOfDate, policy);
  const window = new LedgerWindow(ledger, asOfDate, STANDARD_WINDOW_DAYS, policy);
  const { decimals } = window.translation;
  const invoicesOf = invoicesByCustomer(ledger, asOfDate, policy, window);
  const split = aging.map((row) => beforeLimit(row, invoicesOf, policy, decimals));
  const pool = sumAmounts(
    split.map(({ eligible }) => eligible),
    decimals,
  );
  const most = roundAmount(pool * policy.settings.concentrationLimit, decimals);
  const rows = split.map((row): BorrowingBaseRow => {
    const eligible = Math.min(row.eligible, most);
    return { ...row, aboveLimit: roundAmount(row.eligible - eligible, decimals), eligible };
  });
  const sum = (of: (row: BorrowingBaseRow) => Amount) => sumAmounts(rows.map(of), decimals);
  const parts = Object.fromEntries(PARTS.map((part) => [part, sum((row) => row[part])])) as Record<
    (typeof PARTS)[number],
    Amount
  >;
  const advance = roundAmount(parts.eligible * advanceRate, decimals);
  const interest = advance * advanceInterest;
  return {
    rows,
    total: { customer: "", name: "", receivables: sum((row) => row.receivables), ...parts },
    agingTotal: total.total,
    difference: sumAmounts([...PARTS.map((part) => parts[part]), -total.total], decimals),
    advance,
    ownCost: roundAmount(advance * fundingRate, decimals),
    lineCost: roundAmount(interest, decimals),
    untranslated: proof.untranslated,
    factoringCost: orReason(() => {
      requireSales(window.history);
      const sold = salesByCustomer(window);
      const sales = sumAmounts(
        ledger.customers.map((_, place) => sold.at(place)),
        decimals,
      );
      const ofYear = (Math.max(0, sales) * 365) / window.days;
      return roundAmount(interest + ofYear * factoringFee, decimals);
    }),
  };
}

/** Open invoices of a customer of the ledger, credits aside. */
interface OpenInvoices {
  readonly old: Amount;
  /** Of the others. */
  readonly disputed: Amount;
  readonly rest: Amount;
}

/** An invoice without a date is as old as nobody knows, and no security. */
function invoicesByCustomer(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  { translation }: LedgerWindow,
): ReadonlyMap<string, OpenInvoices> {
  const { customers, customerOf, documentDate } = ledger;
  const open = openItemsOn(ledger, asOfDate, policy);
  const totals = () => new AmountTotals(customers.length, translation.decimals);
  const [old, disputed, rest] = [totals(), totals(), totals()];
  for (let item = 0; item < ledger.length; item++) {
    const amount = openAmountOf(open, ledger, item, asOfDate);
    if (amount === 0 || isCredit(open.creditLines, item, amount)) continue;
    const date = documentDate[item]!;
    const isOld = date === NO_DATE || asOfDate - date > policy.settings.eligibleDays;
    const sums = isOld ? old : ledger.disputed[item] === 1 ? disputed : rest;
    sums.add(customerOf[item]!, translate(translation, ledger, item, amount));
  }
  return new Map(
    customers.map((customer, place) => [
      customer,
      { old: old.at(place), disputed: disputed.at(place), rest: rest.at(place) },
    ]),
  );
}

/** Splits the receivables of a customer, whatever the others owe. */
function beforeLimit(
  { group, name, total }: AgingRow,
  invoicesOf: ReadonlyMap<string, OpenInvoices>,
  policy: Policy,
  decimals: number,
): BorrowingBaseRow {
  // Of a customer without invoices there are receipts alone.
  const { old, disputed, rest } = invoicesOf.get(group) ?? { old: 0, disputed: 0, rest: 0 };
  const isCrossAged = old > (old + disputed + rest) * policy.settings.crossAgingShare;
  const crossAged = isCrossAged ? rest : 0;
  const net = sumAmounts([total, -old, -disputed, -crossAged], decimals);
  return {
    customer: group,
    name,
    receivables: total,
    old,
    disputed,
    crossAged,
    credits: Math.min(0, net),
    aboveLimit: 0,
    eligible: Math.max(0, net),
  };
}
