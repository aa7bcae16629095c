/** Whom to ask for what today: a row per customer and step, and what is kept out for which reason. */
import { addToList } from "../values/add-to-list";
import { agingReport } from "../aging/aging-report";
import { openAmountOf } from "../aging/open-items";
import type { BookGap } from "../book/book-gaps";
import type { CreditBook } from "../book/credit-book";
import { isCredit } from "../ledger/credit-lines";
import { rateAt, translate } from "../ledger/translation";
import type { UntranslatedAmount } from "../ledger/untranslated-amounts";
import { knowsPayments } from "../measures/ledger-history";
import { stepAt } from "../policy/step-at";
import type { DunningStep } from "../policy/policy";
import { NO_DATE } from "../reading/date-columns";
import { EngineError } from "../values/errors";
import { roundAmount, sumAmounts, withoutNoise, type Amount } from "../values/money";
import { byCharacters } from "../values/natural-order";
import type { SerialDate } from "../values/serial-date";
import type { EventKind } from "../words/event-names";
import {
  contactOutcomes,
  stepRecords,
  type ContactOutcome,
  type StepRecord,
} from "./contact-outcomes";
import { contactGaps } from "./contact-gaps";
import type { Contact } from "./read-contacts";
import {
  dunningStops,
  lastPromise,
  sharesOf,
  type KeptOutReason,
  type DueInvoice,
  type Share,
  type WorkReason,
} from "./work-shares";

/** What all rows say of a customer; null is not known. */
export interface WorkCustomer {
  /** Place in the book. */
  readonly place: number;
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly lastContact: Contact | null;
  /** The last promise, judged on the day. */
  readonly promise: ContactOutcome["promise"];
}

/** An invoice that is asked for. */
export interface AskedInvoice {
  /** Its item in the ledger. */
  readonly item: number;
  /** What of its open amount: 1, less where the customer has promised the rest. */
  readonly part: number;
}

/** A step to take today; amounts in base currency. */
export interface WorkRow extends WorkCustomer {
  readonly step: DunningStep;
  /** The oldest first. */
  readonly asked: readonly AskedInvoice[];
  /** Days past due of the oldest; below 0 before the due date. */
  readonly days: number;
  /** Open amount that is asked for, and what of it is past due. */
  readonly amount: Amount;
  readonly overdue: Amount;
  /** What the step is expected to bring in, a fraction; learnt from so many contacts, 0 for the policy's row. */
  readonly rate: number;
  readonly learntFrom: number;
  readonly expected: Amount;
  readonly reason: WorkReason;
  /** When to come back if nothing happens. */
  readonly nextDate: SerialDate;
}

/** An overdue amount that is not asked for. */
export interface KeptOutRow extends WorkCustomer {
  readonly reason: KeptOutReason;
  /** Kind of the event, for a legal one. */
  readonly event: EventKind | null;
  readonly overdue: Amount;
  /** Day to which it holds; null where it does not end by itself. */
  readonly until: SerialDate | null;
}

/** The work of a day, tied out to the aging: overdue = asked for + kept out. */
export interface WorkList {
  /** The largest expected amount first. */
  readonly rows: readonly WorkRow[];
  readonly keptOut: readonly KeptOutRow[];
  readonly amount: Amount;
  readonly overdue: Amount;
  readonly expected: Amount;
  readonly keptOutTotal: Amount;
  readonly agingOverdue: Amount;
  readonly difference: Amount;
  /** Open amounts in currencies without a rate: in none of the sums. */
  readonly untranslated: readonly UntranslatedAmount[];
  /** False where the ledger does not tell what came when, so that nothing can be learnt of the contacts. */
  readonly knowsPayments: boolean;
  /** Contacts that count for nothing, or not for a step. */
  readonly gaps: readonly BookGap[];
}

/**
 * Lists the steps of the policy's dunning procedure that are due today.
 *
 * With contacts, every invoice takes the steps in order, one at a time: the one after the last that was taken for it, as
 * soon as its days are reached; the last one again after the policy's days of repeating. Without contacts nobody knows
 * what was done, and the step is that of its days past due. All invoices of a customer with the same step are one row.
 *
 * Kept out are disputed invoices, customers whose last result says so (disputed, paused, legal) until it is resumed or its
 * day has come, those with an event of the policy's rows `dunning stop`, what is promised up to the promised amount,
 * customers contacted within the quiet days or before the next contact's day, and less than the minimum overdue amount.
 * A promise that was broken after the last contact makes the next step due at once, whatever its days and the quiet ones.
 *
 * @param contacts - Null without a table of them.
 * @throws {@link EngineError} `emptyTable` without invoices.
 */
export function workList(book: CreditBook, contacts: readonly Contact[] | null): WorkList {
  if (book.sums === null) throw new EngineError("emptyTable", { table: "invoices" });
  const { ledger, translation } = book.sums;
  const { dunning } = book.policy;
  const outcomes = contactOutcomes(book, contacts ?? []);
  const isPaymentKnown = knowsPayments(ledger);
  const records = stepRecords(isPaymentKnown ? outcomes : [], dunning);
  const stops = dunningStops(book);
  const byPlace = new Map<number, ContactOutcome[]>();
  for (const outcome of outcomes) {
    addToList(byPlace, outcome.place, outcome);
  }
  const rows: WorkRow[] = [];
  const keptOut: KeptOutRow[] = [];
  for (const [place, invoices] of dueInvoices(book)) {
    const own = byPlace.get(place) ?? [];
    const past = { outcomes: own, stop: stops.get(place) ?? null };
    const shares = sharesOf(book, invoices, past, contacts !== null);
    const customer = customerOf(book, place, own);
    rows.push(...workRows(book, customer, shares, records));
    keptOut.push(...keptOutRows(customer, shares, translation.decimals));
  }
  const byId = (a: WorkCustomer, b: WorkCustomer) => byCharacters(a.id, b.id);
  rows.sort(
    (a, b) => b.expected - a.expected || b.amount - a.amount || byId(a, b) || b.days - a.days,
  );
  keptOut.sort((a, b) => b.overdue - a.overdue || byId(a, b) || (a.reason < b.reason ? -1 : 1));
  const sum = (amounts: readonly Amount[]) => sumAmounts(amounts, translation.decimals);
  const overdue = sum(rows.map((row) => row.overdue));
  const keptOutTotal = sum(keptOut.map((row) => row.overdue));
  const { total, proof } = agingReport(ledger, book.asOfDate, book.policy);
  return {
    rows,
    keptOut,
    amount: sum(rows.map(({ amount }) => amount)),
    overdue,
    expected: sum(rows.map(({ expected }) => expected)),
    keptOutTotal,
    agingOverdue: total.overdue,
    difference: sum([overdue, keptOutTotal, -total.overdue]),
    untranslated: proof.untranslated,
    knowsPayments: isPaymentKnown,
    gaps: contactGaps(book, contacts ?? []),
  };
}

/** What all rows of a customer say of it. */
function customerOf(
  book: CreditBook,
  place: number,
  outcomes: readonly ContactOutcome[],
): WorkCustomer {
  const { id, name } = book.places.identities[place]!;
  const lastContact = outcomes.at(-1)?.contact ?? null;
  return {
    place,
    id,
    name: name ?? "",
    owner: lastContact?.who ?? book.customerAt(place)?.salesperson ?? "",
    lastContact,
    promise: lastPromise(outcomes),
  };
}

/** Puts the invoices of a customer with the same step together. */
function workRows(
  { asOfDate, policy, sums }: CreditBook,
  customer: WorkCustomer,
  shares: readonly Share[],
  records: readonly StepRecord[],
): WorkRow[] {
  const { dunning, odds, settings } = policy;
  const { decimals } = sums!.translation;
  return dunning.flatMap((step, place): WorkRow[] => {
    const asked = shares.flatMap((share) =>
      share.kept === null && share.step === place ? [share] : [],
    );
    if (asked.length === 0) return [];
    const { contacts, rate } = records[place]!;
    const isLearnt = rate !== null && contacts >= settings.enoughContacts;
    const oddsOf = (days: number) => stepAt(odds, days)?.value ?? 0;
    const amount = sumAmounts(
      asked.map((share) => share.amount),
      decimals,
    );
    const chance = isLearnt
      ? rate
      : weighted(asked.map((share) => [share.amount, oddsOf(share.days)]));
    // The oldest comes first.
    const { days, reason } = asked[0]!;
    const next = dunning[place + 1];
    const wait =
      next === undefined ? settings.repeatDays : Math.max(settings.quietDays, next.from - days);
    return [
      {
        ...customer,
        step,
        asked: asked.map(({ item, part }) => ({ item, part })),
        days,
        amount,
        overdue: sumAmounts(
          asked.map((share) => (share.days > 0 ? share.amount : 0)),
          decimals,
        ),
        rate: chance,
        learntFrom: isLearnt ? contacts : 0,
        expected: roundAmount(amount * chance, decimals),
        reason,
        nextDate: asOfDate + wait,
      },
    ];
  });
}

/** The mean of rates by amount, of which one at least is not 0. */
function weighted(pairs: readonly (readonly [amount: Amount, rate: number])[]): number {
  const total = pairs.reduce((sum, [amount]) => sum + Math.abs(amount), 0);
  return withoutNoise(
    pairs.reduce((sum, [amount, rate]) => sum + Math.abs(amount) * rate, 0) / total,
  );
}

/** Puts what is kept out of a customer together by reason and day; what waits for its step until the first of them is due. */
function keptOutRows(
  customer: WorkCustomer,
  shares: readonly Share[],
  decimals: number,
): KeptOutRow[] {
  const groups = new Map<string, (Share & { kept: KeptOutReason })[]>();
  for (const share of shares) {
    if (share.kept === null || share.amount === 0) continue;
    const key = share.kept === "stepLater" ? share.kept : `${share.kept} ${share.until}`;
    addToList(groups, key, share);
  }
  return [...groups.values()].map((group) => {
    const { kept, event } = group[0]!;
    const until = group.reduce((day, share) => Math.min(day, share.until ?? Infinity), Infinity);
    return {
      ...customer,
      reason: kept,
      event,
      overdue: sumAmounts(
        group.map(({ amount }) => amount),
        decimals,
      ),
      until: until === Infinity ? null : until,
    };
  });
}

/** Open invoices past due, and those that a step before the due date may look at, by customer. */
function dueInvoices({ sums, places, asOfDate, policy }: CreditBook) {
  const { ledger, openItems, translation } = sums!;
  const { creditLines, noDelay } = openItems;
  const earliest = Math.min(0, ...policy.dunning.map(({ from }) => from));
  const found = new Map<number, DueInvoice[]>();
  for (let item = 0; item < ledger.length; item++) {
    const due = ledger.dueDate[item]!;
    if (due === NO_DATE || asOfDate - due < earliest) continue;
    const open = openAmountOf(openItems, ledger, item, asOfDate);
    if (open === 0 || noDelay.has(item) || isCredit(creditLines, item, open)) continue;
    if (rateAt(translation, ledger, item) === 0) continue;
    const place = places.ofLedger[ledger.customerOf[item]!]!;
    const invoice = {
      item,
      days: asOfDate - due,
      amount: translate(translation, ledger, item, open),
      isDisputed: ledger.disputed[item] === 1,
    };
    addToList(found, place, invoice);
  }
  return found;
}
