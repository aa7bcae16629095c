/** The proof that an aging report is complete: what was invoiced less what was settled is what is open. */
import { isCredit } from "../ledger/credit-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { isSale } from "../words/item-kind";
import {
  atRate,
  bookedRateAt,
  bookingRate,
  rateAt,
  rateOn,
  translate,
  type Translation,
} from "../ledger/translation";
import { AmountTotals, roundAmount, sumAmounts, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { openAmountOf, type ShownItems } from "./open-items";
import { UntranslatedAmounts, type UntranslatedAmount } from "../ledger/untranslated-amounts";

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
  /** The four together, rounded once: what should be open. */
  readonly closing: Amount;
  /** Total of the report less closing; 0 when it ties out. */
  readonly difference: Amount;
  readonly untranslated: readonly UntranslatedAmount[];
}

/** Places of the sums. */
const [INVOICES, CREDITS, RECEIPTS, REVALUATION, CLOSING] = [0, 1, 2, 3, 4] as const;

/**
 * Proves a report.
 *
 * What settles an invoice is taken at the rate of the invoice, an unapplied receipt at that
 * of its own day; so all exchange differences of what is open stand in the revaluation.
 * Netting credits changes no line. Of amounts with fractions of a cent the receipts take up
 * what rounding leaves, so that the lines make the closing as they are shown.
 *
 * @param open - What the report took for open.
 * @param reported - Total of the report.
 */
export function proofOf(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  translation: Translation,
  open: ShownItems,
  reported: Amount,
): BalanceProof {
  const sums = new AmountTotals(5, translation.decimals);
  const untranslated = new UntranslatedAmounts();
  if (translation.isTrivial) addItems(sums, ledger, asOfDate, open);
  else addTranslatedItems(sums, ledger, asOfDate, translation, open, untranslated);
  addUnapplied(sums, asOfDate, translation, open, untranslated);
  for (const line of [INVOICES, CREDITS, RECEIPTS, REVALUATION]) {
    sums.addTotal(CLOSING, sums, line);
  }
  const [invoices, credits, revaluation] = [
    sums.at(INVOICES),
    sums.at(CREDITS),
    sums.at(REVALUATION),
  ];
  const closing = sums.at(CLOSING);
  return {
    invoices,
    credits,
    receipts: sumAmounts([closing, -invoices, -credits, -revaluation], translation.decimals),
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
  const { recorded, invoicedLines } = open;
  for (let item = 0; item < ledger.length; item++) {
    const amount = ledger.amount[item]!;
    const left = openAmountOf(recorded, ledger, item, asOfDate);
    if (ledger.documentDate[item]! <= asOfDate && isSale(ledger.kindOf[item]!)) {
      sums.add(isCredit(invoicedLines, item, amount) ? CREDITS : INVOICES, amount);
      if (left === amount) continue;
      // Apart: a difference of binary fractions could tip a half cent.
      sums.add(RECEIPTS, -amount);
    }
    sums.add(RECEIPTS, left);
  }
}

function addTranslatedItems(
  sums: AmountTotals,
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  translation: Translation,
  open: ShownItems,
  untranslated: UntranslatedAmounts,
): void {
  const { decimals } = translation;
  for (let item = 0; item < ledger.length; item++) {
    const date = ledger.documentDate[item]!;
    const left = openAmountOf(open.recorded, ledger, item, asOfDate);
    if (rateAt(translation, ledger, item) === 0) {
      untranslated.add(ledger.currencies[ledger.currencyOf[item]!]!, left);
      continue;
    }
    const rate = bookedRateAt(translation, ledger, item);
    const invoiced = atRate(ledger.amount[item]!, rate, decimals);
    const opened = atRate(left, rate, decimals);
    if (date <= asOfDate && isSale(ledger.kindOf[item]!)) {
      sums.add(isCredit(open.invoicedLines, item, invoiced) ? CREDITS : INVOICES, invoiced);
      sums.add(RECEIPTS, -invoiced);
    }
    sums.add(RECEIPTS, opened);
    const shown = openAmountOf(open, ledger, item, asOfDate);
    sums.add(REVALUATION, translate(translation, ledger, item, shown));
    sums.add(REVALUATION, -opened);
  }
}

function addUnapplied(
  sums: AmountTotals,
  asOfDate: SerialDate,
  { rates, baseCurrency, decimals, isTrivial }: Translation,
  open: ShownItems,
  untranslated: UntranslatedAmounts,
): void {
  // Where all is in base currency no line takes netting up: it must conserve what is open.
  const isPlain = (currency: string) => isTrivial && currency === baseCurrency;
  for (const { amount, currency, receipt } of open.recorded.unapplied) {
    if (rateOn(rates, baseCurrency, currency, asOfDate) === 0) {
      untranslated.add(currency, -amount);
      continue;
    }
    const rate = bookingRate(rates, baseCurrency, currency, receipt.date);
    const received = atRate(amount, rate, decimals);
    sums.add(RECEIPTS, -received);
    if (!isPlain(currency)) sums.add(REVALUATION, received);
  }
  for (const { amount, currency } of open.unapplied) {
    const rate = rateOn(rates, baseCurrency, currency, asOfDate);
    if (!isPlain(currency)) sums.add(REVALUATION, -atRate(amount, rate, decimals));
  }
}
