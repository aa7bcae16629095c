/** Letters to customers: whom to write to, about which items, and how sharply. */
import { isPastDue, openAmountOf } from "../aging/open-items";
import { documentNumber } from "../ledger/invoice-ledger";
import { baseCurrencyOf, translate } from "../ledger/translation";
import type { CreditBook } from "../book/credit-book";
import { firstAfterDue } from "../policy/dunning-steps";
import type { DunningStep } from "../policy/policy";
import { addToList } from "../values/add-to-list";
import { currencyDecimals, roundAmount, sumAmounts, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import type { Language } from "../words/language";
import { ITEM_KIND } from "../words/item-kind";
import { CHINESE_COUNTRIES, SPOKEN_CHANNELS, type LetterKind } from "../words/letter-names";
import type { AskedInvoice, WorkList, WorkRow } from "./work-list";

/** An invoice, credit or payment that a letter lists. */
export interface LetterItem {
  /** Document number as written; "" where the ledger has none. */
  readonly document: string;
  /** True for a payment that pays no invoice yet. */
  readonly isPayment: boolean;
  /** Null where it is not known. */
  readonly date: SerialDate | null;
  readonly dueDate: SerialDate | null;
  readonly currency: string;
  /** In the item's currency: its open amount, in a demand less what has been promised of it; negative for credits. */
  readonly amount: Amount;
  /** The same in base currency; 0 where no rate is known. */
  readonly inBase: Amount;
  /** 0 and below before the due date, 0 for what is no delay. */
  readonly daysPastDue: number;
}

/** An amount in a currency. */
export interface CurrencyAmount {
  readonly currency: string;
  readonly amount: Amount;
}

/** A letter to one customer. */
export interface CustomerLetter {
  /** Place in the book. */
  readonly place: number;
  readonly id: string;
  readonly name: string;
  /** Of the customer's country: Chinese for those where it is written, else English; null where no country is told. */
  readonly language: Language | null;
  readonly kind: LetterKind;
  /** Days past due from which its step is taken; null for a letter that demands nothing. */
  readonly stepFrom: number | null;
  /** The oldest first; none in a letter that lists nothing. */
  readonly items: readonly LetterItem[];
  /** One per currency of the items; what was promised, in a letter of thanks. */
  readonly totals: readonly CurrencyAmount[];
  /** Of the oldest item. */
  readonly daysPastDue: number;
  /** Until when payment, or an answer, is asked for: on that day one would come back. */
  readonly payBy: SerialDate;
  /** Day by which payment was promised, in a letter of thanks. */
  readonly promiseDate: SerialDate | null;
}

/**
 * Makes the letters of a work list, one per customer: as sharp as its farthest step, over all overdue invoices that are asked
 * for today. What is not due yet has a letter of its own only where nothing is overdue. Steps by telephone or visit have
 * none.
 */
export function dunningLetters(book: CreditBook, { rows }: WorkList): CustomerLetter[] {
  const written = rows.filter(({ step }) => SPOKEN_CHANNELS.codeOf(step.channel) === null);
  const byPlace = new Map<number, WorkRow[]>();
  for (const row of written) addToList(byPlace, row.place, row);
  return [...byPlace.values()].map((own) => {
    const overdue = own.filter(({ days }) => days > 0);
    return demandOf(book, overdue.length > 0 ? overdue : own);
  });
}

/**
 * Makes the statements of account: one for each customer of whom anything is open, due or not, with its credits and payments
 * that pay nothing yet.
 *
 * @returns In the order of the book's customers; a statement asks for an answer within the policy's days of repeating.
 */
export function accountLetters(book: CreditBook): CustomerLetter[] {
  const { sums, places, asOfDate, policy } = book;
  if (sums === null) return [];
  const { ledger, openItems } = sums;
  const byPlace = new Map<number, LetterItem[]>();
  for (let item = 0; item < ledger.length; item++) {
    if (openAmountOf(openItems, ledger, item, asOfDate) === 0) continue;
    addToList(byPlace, places.ofLedger[ledger.customerOf[item]!]!, itemOf(book, { item, part: 1 }));
  }
  const payBy = asOfDate + policy.settings.repeatDays;
  return [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([place, items]) => letterTo(book, place, "statement", { items, payBy }));
}

function demandOf(book: CreditBook, rows: readonly WorkRow[]): CustomerLetter {
  const { place, step, nextDate } = rows.reduce((farthest, row) =>
    row.step.from > farthest.step.from ? row : farthest,
  );
  return {
    ...letterTo(book, place, kindOf(step, book.policy.dunning), {
      items: rows.flatMap(({ asked }) => asked.map((one) => itemOf(book, one))),
      payBy: nextDate,
    }),
    stepFrom: step.from,
  };
}

/** A letter to a customer that demands nothing, over items in any order. */
export function letterTo(
  book: CreditBook,
  place: number,
  kind: LetterKind,
  { items, payBy }: Pick<CustomerLetter, "items" | "payBy">,
): CustomerLetter {
  const { id, name } = book.places.identities[place]!;
  const country = book.customerAt(place)?.country ?? null;
  return {
    ...{ place, id, name: name ?? "", kind, payBy, stepFrom: null, promiseDate: null },
    language: country === null ? null : (CHINESE_COUNTRIES.codeOf(country) ?? "en"),
    items: [...items].sort((a, b) => dayOf(a) - dayOf(b)),
    totals: totalsOf(items),
    daysPastDue: items.reduce((most, { daysPastDue }) => Math.max(most, daysPastDue), 0),
  };
}

/** Adds amounts up by currency, in the order in which the currencies first stand. */
export function totalsOf(amounts: readonly CurrencyAmount[]): CurrencyAmount[] {
  return [...new Set(amounts.map(({ currency }) => currency))].map((currency) => ({
    currency,
    amount: sumAmounts(
      amounts.filter((one) => one.currency === currency).map(({ amount }) => amount),
      currencyDecimals(currency),
    ),
  }));
}

/** What of a letter's totals is past due, in each of their currencies. */
export function overdueTotals({ totals, items }: CustomerLetter): CurrencyAmount[] {
  const late = totalsOf(items.filter(({ daysPastDue }) => daysPastDue > 0));
  return totals.map(({ currency }) => ({
    currency,
    amount: late.find((total) => total.currency === currency)?.amount ?? 0,
  }));
}

function dayOf({ dueDate, date }: LetterItem): SerialDate {
  return dueDate ?? date ?? 0;
}

function itemOf({ sums, asOfDate, policy }: CreditBook, { item, part }: AskedInvoice): LetterItem {
  const { ledger, openItems, translation } = sums!;
  const baseCurrency = baseCurrencyOf(ledger, policy.settings.baseCurrency);
  const currency = ledger.currencies[ledger.currencyOf[item]!]! || baseCurrency;
  const open = openAmountOf(openItems, ledger, item, asOfDate);
  const amount = part === 1 ? open : roundAmount(open * part, currencyDecimals(currency));
  const isPayment = ledger.kindOf[item] === ITEM_KIND.payment;
  const dueDate = isPayment ? null : ledger.dueDate[item]! || null;
  const isLate = isPastDue(openItems, ledger, item, open, asOfDate);
  return {
    document: documentNumber(ledger, item),
    date: ledger.documentDate[item]! || null,
    ...{ isPayment, dueDate, currency, amount },
    inBase: translate(translation, ledger, item, amount),
    daysPastDue: dueDate === null ? 0 : Math.min(asOfDate - dueDate, isLate ? Infinity : 0),
  };
}

/** The first step after the due date reminds, the last two demand for the last times, those between remind again. */
function kindOf(step: DunningStep, dunning: readonly DunningStep[]): LetterKind {
  const first = firstAfterDue(dunning);
  const place = dunning.indexOf(step);
  if (place < first) return "beforeDue";
  if (place === first) return "reminder";
  if (place === dunning.length - 1) return "lastNotice";
  return place === dunning.length - 2 ? "finalDemand" : "secondReminder";
}
