/** Late interest and the fixed sum for recovery that a letter charges. */
import type { CreditBook } from "../book/credit-book";
import { lateInterest, recoverySumOf } from "../interest/late-interest";
import { RULE_CURRENCIES } from "../interest/rate-source";
import { addToList } from "../values/add-to-list";
import { currencyDecimals, sumAmounts, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import type { InterestRule } from "../words/interest-names";
import { totalsOf, type CurrencyAmount, type CustomerLetter, type LetterItem } from "./letters";

/** What a letter charges beside its items. */
export interface LetterCharges {
  readonly rule: InterestRule;
  /** Lowest and highest rate that was counted, a fraction a year or, where `isDaily`, a day. */
  readonly rates: readonly [lowest: number, highest: number];
  readonly isDaily: boolean;
  /** To the as-of date, one per currency that bears any. */
  readonly interest: readonly CurrencyAmount[];
  /** Once for each invoice; null where the policy states none for the rule. */
  readonly fee: (CurrencyAmount & { readonly invoices: number }) | null;
  /** As in `LateInterest`. */
  readonly latestRate: SerialDate | null;
}

/**
 * Counts what a demand charges, by the policy's rule of late interest, where its step comes after so many days past due as the
 * setting `letter charges from` says.
 *
 * Each invoice bears interest once, from the day after its due date to the as-of date on what the letter asks for, and the
 * fixed sum once, however many lines it has in the ledger. What is charged is all that has run up, not what came since the
 * last letter: a later letter takes the place of an earlier one. A statutory rule charges debts in its own currency only; the
 * fixed sum of a contract is in base currency.
 *
 * @returns Null where nothing is charged.
 * @throws {@link EngineError} `noInterestRate` where the policy has none for a day.
 */
export function letterCharges(book: CreditBook, letter: CustomerLetter): LetterCharges | null {
  const { asOfDate, policy } = book;
  const { letterChargesFrom, lateInterestRule: rule } = policy.settings;
  if (letter.stepFrom === null || letter.stepFrom < letterChargesFrom) return null;
  const own = RULE_CURRENCIES[rule];
  const invoices = lateInvoices(letter.items, book.currency).filter(
    ({ currency }) => own === null || currency === own || currency === "",
  );
  const counted = invoices.map(({ amount, dueDate, currency }) => {
    const payments = [{ date: asOfDate, amount: null }];
    return { currency, late: lateInterest(amount, dueDate, payments, policy, rule) };
  });
  const rates = counted.flatMap(({ late }) => late.periods.map(({ rate }) => rate));
  const [first] = counted;
  if (first === undefined) return null;
  const fees = invoices.map(({ amount, inBase }) =>
    recoverySumOf(rule, own === null ? inBase : amount, policy),
  );
  const feeCurrency = own ?? book.currency;
  const fee = sumAmounts(fees, currencyDecimals(feeCurrency));
  return {
    rule,
    rates: [Math.min(...rates), Math.max(...rates)],
    isDaily: first.late.isDaily,
    interest: totalsOf(counted.map(({ currency, late }) => ({ currency, amount: late.interest }))),
    fee:
      fee === 0
        ? null
        : {
            currency: first.currency === "" ? "" : feeCurrency,
            amount: fee,
            invoices: fees.filter((one) => one > 0).length,
          },
    latestRate: counted.find(({ late }) => late.latestRate !== null)?.late.latestRate ?? null,
  };
}

/** What a letter asks for in all, by currency: its items, interest and the fixed sum. */
export function amountsDue(
  { totals }: Pick<CustomerLetter, "totals">,
  charges: LetterCharges | null,
): CurrencyAmount[] {
  return totalsOf([
    ...totals,
    ...(charges?.interest ?? []),
    ...(charges === null || charges.fee === null ? [] : [charges.fee]),
  ]);
}

interface LateInvoice {
  readonly amount: Amount;
  readonly inBase: Amount;
  readonly dueDate: SerialDate;
  readonly currency: string;
}

/** What is late of each invoice: lines of one number and day in a currency are one. */
function lateInvoices(items: readonly LetterItem[], baseCurrency: string): LateInvoice[] {
  const byInvoice = new Map<string, LetterItem[]>();
  items.forEach((item, i) => {
    if (item.daysPastDue <= 0 || item.dueDate === null) return;
    const invoice = item.document === "" ? `row ${i}` : `invoice ${item.document}`;
    addToList(byInvoice, `${invoice}\n${item.dueDate}\n${item.currency}`, item);
  });
  return [...byInvoice.values()]
    .map((lines) => ({
      amount: sumAmounts(
        lines.map(({ amount }) => amount),
        currencyDecimals(lines[0]!.currency),
      ),
      inBase: sumAmounts(
        lines.map(({ inBase }) => inBase),
        currencyDecimals(baseCurrency),
      ),
      dueDate: lines[0]!.dueDate!,
      currency: lines[0]!.currency,
    }))
    .filter(({ amount }) => amount > 0);
}
