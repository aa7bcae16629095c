/** The letters of a work list: whom to write to, about which invoices, and how sharply. */
import { openAmountOf } from "../aging/open-items";
import { cellOf } from "../ledger/invoice-ledger";
import { baseCurrencyOf } from "../ledger/translation";
import type { CreditBook } from "../book/credit-book";
import { firstAfterDue } from "../policy/dunning-steps";
import type { DunningStep } from "../policy/policy";
import { addToList } from "../values/add-to-list";
import { cellText } from "../values/cells";
import { currencyDecimals, roundAmount, sumAmounts, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import type { Language } from "../words/language";
import { CHINESE_COUNTRIES, SPOKEN_CHANNELS, type LetterKind } from "../words/letter-names";
import type { AskedInvoice, WorkList, WorkRow } from "./work-list";

/** An invoice that a letter asks for. */
export interface LetterItem {
  /** Document number as written; "" where the ledger has none. */
  readonly document: string;
  /** Null where it is not known. */
  readonly date: SerialDate | null;
  readonly dueDate: SerialDate;
  readonly currency: string;
  /** What is asked for, in the invoice's currency: its open amount, less what has been promised of it. */
  readonly amount: Amount;
  /** 0 and below before the due date. */
  readonly daysPastDue: number;
}

/** A letter to one customer. */
export interface DunningLetter {
  /** Place in the book. */
  readonly place: number;
  readonly id: string;
  readonly name: string;
  /** Of the customer's country: Chinese for those where it is written, else English; null where no country is told. */
  readonly language: Language | null;
  readonly kind: LetterKind;
  readonly step: DunningStep;
  /** The oldest first. */
  readonly items: readonly LetterItem[];
  /** One per currency of the items. */
  readonly totals: readonly { readonly currency: string; readonly amount: Amount }[];
  /** Of the oldest item. */
  readonly daysPastDue: number;
  /** The day on which one would come back: until then payment is asked for. */
  readonly payBy: SerialDate;
}

/**
 * Makes the letters of a work list, one per customer: as sharp as its farthest step, over all overdue invoices that are asked
 * for today. What is not due yet has a letter of its own only where nothing is overdue. Steps by telephone or visit have
 * none.
 */
export function dunningLetters(book: CreditBook, { rows }: WorkList): DunningLetter[] {
  const written = rows.filter(({ step }) => SPOKEN_CHANNELS.codeOf(step.channel) === null);
  const byPlace = new Map<number, WorkRow[]>();
  for (const row of written) addToList(byPlace, row.place, row);
  return [...byPlace.values()].map((own) => {
    const overdue = own.filter(({ days }) => days > 0);
    return letterOf(book, overdue.length > 0 ? overdue : own);
  });
}

function letterOf(book: CreditBook, rows: readonly WorkRow[]): DunningLetter {
  const { place, id, name, step, nextDate } = rows.reduce((farthest, row) =>
    row.step.from > farthest.step.from ? row : farthest,
  );
  const items = rows
    .flatMap(({ asked }) => asked.map((one) => itemOf(book, one)))
    .sort((a, b) => a.dueDate - b.dueDate);
  const currencies = [...new Set(items.map(({ currency }) => currency))];
  const country = book.customerAt(place)?.country ?? null;
  return {
    ...{ place, id, name, step, items },
    language: country === null ? null : (CHINESE_COUNTRIES.codeOf(country) ?? "en"),
    kind: kindOf(step, book.policy.dunning),
    totals: currencies.map((currency) => ({
      currency,
      amount: sumAmounts(
        items.filter((item) => item.currency === currency).map(({ amount }) => amount),
        currencyDecimals(currency),
      ),
    })),
    daysPastDue: Math.max(0, items[0]!.daysPastDue),
    payBy: nextDate,
  };
}

function itemOf({ sums, asOfDate, policy }: CreditBook, { item, part }: AskedInvoice): LetterItem {
  const { ledger, openItems } = sums!;
  const baseCurrency = baseCurrencyOf(ledger, policy.settings.baseCurrency);
  const currency = ledger.currencies[ledger.currencyOf[item]!]! || baseCurrency;
  const open = openAmountOf(openItems, ledger, item, asOfDate);
  const dueDate = ledger.dueDate[item]!;
  return {
    document: cellText(cellOf(ledger, item, ledger.header.columns.invoiceNo)),
    date: ledger.documentDate[item]! || null,
    dueDate,
    currency,
    amount: part === 1 ? open : roundAmount(open * part, currencyDecimals(currency)),
    daysPastDue: asOfDate - dueDate,
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
