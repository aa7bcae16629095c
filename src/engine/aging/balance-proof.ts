/** The proof that an aging report is complete, from figures that the report does not use. */
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { rateOn, translate, type Translation } from "../ledger/translation";
import { AmountTotals, roundAmount, type Amount } from "../money";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../serial-date";
import { openAmountOf, type OpenItems } from "./open-items";

/** Open amounts that no total contains, since the policy has no rate for their currency. */
export interface UntranslatedAmount {
  readonly currency: string;
  readonly amount: Amount;
  readonly items: number;
}

/** Invoices − receipts − credits ± revaluation = closing = sum of the buckets. */
export interface BalanceProof {
  /** Invoices dated on or before the as-of date, at the rate of their day. */
  readonly invoices: Amount;
  /** Credit items dated by then; negative. */
  readonly credits: Amount;
  /** What of them was settled by then, and receipts not applied; negative. */
  readonly receipts: Amount;
  /** Open items at the rate of the as-of date less the same at the rate of their day. */
  readonly revaluation: Amount;
  /** The four together: what should be open. */
  readonly closing: Amount;
  /** Total of the report less closing; 0 when it ties out. */
  readonly difference: Amount;
  readonly untranslated: readonly UntranslatedAmount[];
}

/** Sums of the proof, by their places. */
const SUMS = ["invoices", "credits", "receipts", "revaluation"] as const;

/**
 * Proves a report.
 *
 * Receipts are taken at the rate of the invoice that they pay, so that all exchange
 * differences of what is open stand in the revaluation.
 *
 * @param open - What the report took for open.
 * @param reported - Total of the report.
 */
export function proofOf(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  translation: Translation,
  open: OpenItems,
  reported: Amount,
): BalanceProof {
  const totals = new AmountTotals(SUMS.length, translation.decimals);
  const add = (name: (typeof SUMS)[number], amount: Amount) => {
    totals.add(SUMS.indexOf(name), amount);
  };
  const untranslated = new Map<string, { amount: AmountTotals; items: number }>();
  const leaveOut = (currency: string, amount: Amount) => {
    if (amount === 0) return;
    const sum = untranslated.get(currency) ?? { amount: new AmountTotals(1), items: 0 };
    sum.amount.add(0, amount);
    sum.items++;
    untranslated.set(currency, sum);
  };
  for (let item = 0; item < ledger.length; item++) {
    const date = ledger.documentDate[item]!;
    if (date > asOfDate) continue;
    const place = ledger.currencyOf[item]!;
    const amount = ledger.amount[item]!;
    const left = openAmountOf(open, ledger, item, asOfDate);
    if (translation.rateOf[place] === 0) {
      leaveOut(ledger.currencies[place]!, left);
      continue;
    }
    const closing = translate(translation, left, place);
    const invoiced = atDay(ledger, policy, translation, place, amount, date);
    const opened = atDay(ledger, policy, translation, place, left, date);
    add(amount < 0 ? "credits" : "invoices", invoiced);
    add("receipts", opened - invoiced);
    add("revaluation", closing - opened);
  }
  for (const { amount, currency } of open.unapplied) {
    const rate = rateOn(policy.rates, translation.baseCurrency, currency, asOfDate);
    if (rate === 0) leaveOut(currency, -amount);
    else add("receipts", -roundAmount(amount * rate, translation.decimals));
  }
  const [invoices, credits, receipts, revaluation] = totals.toAmounts() as [
    Amount,
    Amount,
    Amount,
    Amount,
  ];
  const closing = roundAmount(invoices + credits + receipts + revaluation, translation.decimals);
  return {
    invoices,
    credits,
    receipts,
    revaluation,
    closing,
    difference: roundAmount(reported - closing, translation.decimals),
    untranslated: [...untranslated].map(([currency, { amount, items }]) => ({
      currency,
      amount: amount.at(0),
      items,
    })),
  };
}

/** An amount at the rate of the day of its invoice; at that of the as-of date where no rate is dated so early. */
function atDay(
  ledger: InvoiceLedger,
  policy: Policy,
  translation: Translation,
  place: number,
  amount: Amount,
  date: SerialDate,
): Amount {
  if (translation.isTrivial) return amount;
  const { baseCurrency, decimals, rateOf } = translation;
  const dated = rateOn(policy.rates, baseCurrency, ledger.currencies[place]!, date);
  const rate = dated === 0 ? rateOf[place]! : dated;
  return rate === 1 ? amount : roundAmount(amount * rate, decimals);
}
