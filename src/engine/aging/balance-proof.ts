/** The proof that an aging report is complete: what was invoiced less what was settled is what is open. */
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { isSale } from "../ledger/item-kind";
import { atRate, bookingRate, rateOn, translate, type Translation } from "../ledger/translation";
import { AmountTotals, roundAmount, sumAmounts, type Amount } from "../money";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../serial-date";
import { openAmountOf, type ShownItems } from "./open-items";
import { UntranslatedAmounts, type UntranslatedAmount } from "./untranslated-amounts";

/** Invoices + credits + receipts + revaluation = closing = sum of the buckets. */
export interface BalanceProof {
  /** Invoices dated on or before the as-of date, at the rate of their day. */
  readonly invoices: Amount;
  /** Credit notes dated by then; negative. */
  readonly credits: Amount;
  /** What was settled by then, payments of the ledger and receipts, applied or not; negative. */
  readonly receipts: Amount;
  /** What is open at the rate of the as-of date less the same at the rate of its day. */
  readonly revaluation: Amount;
  /** The four together: what should be open. */
  readonly closing: Amount;
  /** Total of the report less closing; 0 when it ties out. */
  readonly difference: Amount;
  readonly untranslated: readonly UntranslatedAmount[];
}

/** Places of the sums. */
const [INVOICES, CREDITS, RECEIPTS, REVALUATION] = [0, 1, 2, 3] as const;

/**
 * Proves a report.
 *
 * What settles an invoice is taken at the rate of the invoice, an unapplied receipt at that
 * of its own day; so all exchange differences of what is open stand in the revaluation.
 * Netting credits changes no line.
 *
 * @param open - What the report took for open.
 * @param reported - Total of the report.
 */
export function proofOf(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  { rates }: Policy,
  translation: Translation,
  open: ShownItems,
  reported: Amount,
): BalanceProof {
  const sums = new AmountTotals(4, translation.decimals);
  const untranslated = new UntranslatedAmounts();
  if (translation.isTrivial) addItems(sums, ledger, asOfDate, open);
  else addTranslatedItems(sums, ledger, asOfDate, rates, translation, open, untranslated);
  addUnapplied(sums, asOfDate, rates, translation, open, untranslated);
  const [invoices, credits, receipts, revaluation] = sums.toAmounts() as [
    Amount,
    Amount,
    Amount,
    Amount,
  ];
  const closing = sumAmounts([invoices, credits, receipts, revaluation], translation.decimals);
  return {
    invoices,
    credits,
    receipts,
    revaluation,
    closing,
    difference: roundAmount(reported - closing, translation.decimals),
    untranslated: untranslated.toList(),
  };
}

/** Items in base currency need no revaluation: a million rows pass here. */
function addItems(
  sums: AmountTotals,
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  open: ShownItems,
): void {
  const { recorded } = open;
  for (let item = 0; item < ledger.length; item++) {
    if (ledger.documentDate[item]! > asOfDate) continue;
    const amount = ledger.amount[item]!;
    const left = openAmountOf(recorded, ledger, item, asOfDate);
    if (isSale(ledger.kindOf[item]!)) {
      sums.add(amount < 0 ? CREDITS : INVOICES, amount);
      if (left !== amount) sums.add(RECEIPTS, left - amount);
    } else {
      sums.add(RECEIPTS, left);
    }
    // Netting moves amounts from item to item and to receipts: together it is nothing.
    if (open.amounts !== recorded.amounts) sums.add(REVALUATION, open.amounts![item]! - left);
  }
}

function addTranslatedItems(
  sums: AmountTotals,
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  rates: Policy["rates"],
  translation: Translation,
  open: ShownItems,
  untranslated: UntranslatedAmounts,
): void {
  const { baseCurrency, decimals } = translation;
  for (let item = 0; item < ledger.length; item++) {
    const date = ledger.documentDate[item]!;
    if (date > asOfDate) continue;
    const currency = ledger.currencyOf[item]!;
    const left = openAmountOf(open.recorded, ledger, item, asOfDate);
    if (translation.rateOf[currency] === 0) {
      untranslated.add(ledger.currencies[currency]!, left);
      continue;
    }
    const rate = bookingRate(rates, baseCurrency, ledger.currencies[currency]!, date);
    const invoiced = atRate(ledger.amount[item]!, rate, decimals);
    const opened = atRate(left, rate, decimals);
    if (isSale(ledger.kindOf[item]!)) {
      sums.add(invoiced < 0 ? CREDITS : INVOICES, invoiced);
      sums.add(RECEIPTS, opened - invoiced);
    } else {
      sums.add(RECEIPTS, opened);
    }
    const shown = openAmountOf(open, ledger, item, asOfDate);
    sums.add(REVALUATION, translate(translation, shown, currency) - opened);
  }
}

function addUnapplied(
  sums: AmountTotals,
  asOfDate: SerialDate,
  rates: Policy["rates"],
  { baseCurrency, decimals }: Translation,
  open: ShownItems,
  untranslated: UntranslatedAmounts,
): void {
  for (const { amount, currency, receipt } of open.recorded.unapplied) {
    if (rateOn(rates, baseCurrency, currency, asOfDate) === 0) {
      untranslated.add(currency, -amount);
      continue;
    }
    const rate = bookingRate(rates, baseCurrency, currency, receipt.date);
    const received = atRate(amount, rate, decimals);
    sums.add(RECEIPTS, -received);
    sums.add(REVALUATION, received);
  }
  for (const { amount, currency } of open.unapplied) {
    const rate = rateOn(rates, baseCurrency, currency, asOfDate);
    sums.add(REVALUATION, -atRate(amount, rate, decimals));
  }
}
