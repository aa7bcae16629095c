/** What the contacts of a period have brought in: by step and channel, and by collector. */
import type { BookGap } from "../book/book-gaps";
import type { CreditBook } from "../book/credit-book";
import { historyOf, requireBalances } from "../measures/ledger-history";
import { builtInWord } from "../policy/built-in-policies";
import { stepOf } from "../policy/dunning-steps";
import { addToList } from "../values/add-to-list";
import { comparisonKey } from "../values/cells";
import { EngineError } from "../values/errors";
import { roundAmount, sumAmounts, withoutNoise, type Amount } from "../values/money";
import { byCharacters } from "../values/natural-order";
import { isoDate, type SerialDate } from "../values/serial-date";
import { contactGaps } from "./contact-gaps";
import { contactOutcomes, type ContactOutcome, type PaymentPromise } from "./contact-outcomes";
import { receivedBetween } from "./customer-flows";
import type { Contact } from "./read-contacts";

/** Promises of one state. */
export interface PromiseSum {
  readonly count: number;
  readonly amount: Amount;
}

/** What contacts have brought in; amounts in base currency. */
export interface ResultSums {
  readonly contacts: number;
  /** Of them, those whose days are over and that asked for something: of these alone are the next three. */
  readonly judged: number;
  readonly asked: Amount;
  readonly recovered: Amount;
  /** Recovered of what was asked for, a fraction; null where nothing was. */
  readonly rate: number | null;
  /** Days from the contact within which half of what was recovered came; null without any. */
  readonly medianDays: number | null;
  readonly promises: Readonly<
    Record<Exclude<PaymentPromise["state"], "notKnown"> | "made", PromiseSum>
  >;
  /** Kept promises of those whose day has passed, a fraction; null without any. */
  readonly keptRate: number | null;
  /** Null where no contact's cost is known. */
  readonly cost: Amount | null;
}

/** The results of one step by one channel; null is not told. */
export interface StepResult extends ResultSums {
  readonly step: string | null;
  readonly channel: string | null;
}

/** The results of one collector; null for contacts that name nobody. */
export interface CollectorResult extends ResultSums {
  readonly who: string | null;
}

/** The results of a period's contacts; the rows of either list add up to the total. */
export interface CollectionResults {
  /** In the order of the procedure; other steps and contacts without one come last. */
  readonly steps: readonly StepResult[];
  /** Who has recovered most comes first. */
  readonly collectors: readonly CollectorResult[];
  readonly total: ResultSums;
  /** Days whose payments are compared; null without contacts. */
  readonly days: { readonly from: SerialDate; readonly to: SerialDate } | null;
  /** What was paid on invoices in these days = recovered + running + otherwise. */
  readonly received: Amount;
  /** Came after contacts whose days are not over. */
  readonly running: Amount;
  readonly otherwise: Amount;
  /** Contacts before or after the period. */
  readonly outside: number;
  /** Contacts without a cost, where others have one. */
  readonly withoutCost: number;
  readonly gaps: readonly BookGap[];
}

/**
 * Adds up what came of the contacts of a period, as `contactOutcomes` judges each.
 *
 * @param from - First day of the contacts; null for the first there is.
 * @param to - Last day of them; null for the as-of date, by which all are judged.
 * @throws {@link EngineError} `emptyTable` without invoices, `datesOutOfOrder`, and as `requireBalances` where the
 * ledger does not tell what was paid when.
 */
export function collectionResults(
  book: CreditBook,
  contacts: readonly Contact[],
  from: SerialDate | null,
  to: SerialDate | null,
): CollectionResults {
  const { sums, asOfDate, policy } = book;
  if (sums === null) throw new EngineError("emptyTable", { table: "invoices" });
  if (from !== null && to !== null && from > to) {
    throw new EngineError("datesOutOfOrder", { found: isoDate(to), expected: isoDate(from) });
  }
  // A payment in a row of its own does not tell which invoice it paid.
  requireBalances({ ...historyOf(sums.ledger), hasPaymentRows: false });
  const { decimals } = sums.translation;
  const isWithin = ({ date }: Contact) => date >= (from ?? date) && date <= (to ?? date);
  const all = contactOutcomes(book, contacts);
  const outcomes = all.filter(({ contact }) => isWithin(contact));
  const costOf = contactCosts(book);
  const resultsOf = (list: readonly ContactOutcome[]) => resultSums(list, costOf, decimals);
  const total = resultsOf(outcomes);
  const running = sumAmounts(
    outcomes.map(({ isJudged, recovered }) => (isJudged ? 0 : recovered)),
    decimals,
  );
  const first = from ?? outcomes[0]?.contact.date ?? null;
  const last = Math.min(asOfDate, (to ?? asOfDate) + policy.settings.responseDays);
  const days = first === null ? null : { from: first, to: last };
  const received = days === null ? 0 : receivedBetween(book, days.from, days.to);
  return {
    steps: byStep(book, outcomes).map(({ list, ...names }) => ({ ...names, ...resultsOf(list) })),
    collectors: byCollector(outcomes)
      .map(({ list, who }) => ({ who, ...resultsOf(list) }))
      .sort(
        (a, b) => b.recovered - a.recovered || byCharacters(a.who ?? "\uffff", b.who ?? "\uffff"),
      ),
    total,
    days,
    received,
    running,
    otherwise: roundAmount(received - total.recovered - running, decimals),
    outside: contacts.filter((contact) => !isWithin(contact)).length,
    withoutCost:
      total.cost === null ? 0 : outcomes.filter((outcome) => costOf(outcome) === null).length,
    gaps: contactGaps(book, contacts),
  };
}

/** What the table says of a contact's cost, else the policy of its step. */
function contactCosts({ policy }: CreditBook): (outcome: ContactOutcome) => Amount | null {
  const costs = new Map(
    policy.contactCosts.map(({ step, cost }) => [stepOf(step, policy.dunning), cost]),
  );
  return ({ contact, step }) => contact.cost ?? (step < 0 ? null : (costs.get(step) ?? null));
}

function resultSums(
  outcomes: readonly ContactOutcome[],
  costOf: (outcome: ContactOutcome) => Amount | null,
  decimals: number,
): ResultSums {
  const judged = outcomes.filter(({ isJudged }) => isJudged);
  const sum = (amounts: readonly Amount[]) => sumAmounts(amounts, decimals);
  const asked = sum(judged.map((outcome) => outcome.asked));
  const recovered = sum(judged.map((outcome) => outcome.recovered));
  const promises = outcomes.flatMap(({ promise }) => (promise === null ? [] : [promise]));
  const promiseSum = (own: readonly PaymentPromise[]): PromiseSum => ({
    count: own.length,
    amount: sum(own.map(({ amount }) => amount)),
  });
  const ofState = (state: PaymentPromise["state"]) =>
    promiseSum(promises.filter((promise) => promise.state === state));
  const [kept, broken] = [ofState("kept"), ofState("broken")];
  // Each as it is shown, so that the rows make their total.
  const costs = outcomes.flatMap((outcome) => {
    const cost = costOf(outcome);
    return cost === null ? [] : [roundAmount(cost, decimals)];
  });
  return {
    contacts: outcomes.length,
    judged: judged.length,
    asked,
    recovered,
    rate: asked === 0 ? null : withoutNoise(recovered / asked),
    medianDays: medianDays(judged),
    promises: { made: promiseSum(promises), kept, broken, open: ofState("open") },
    keptRate:
      kept.count + broken.count === 0
        ? null
        : withoutNoise(kept.count / (kept.count + broken.count)),
    cost: costs.length === 0 ? null : sum(costs),
  };
}

/** Days within which half of the money came, by amount: many small payments do not hide a large one. */
function medianDays(outcomes: readonly ContactOutcome[]): number | null {
  const parts = outcomes.flatMap(({ contact, asked, payments }) => {
    let rest = asked;
    return payments.map(({ day, amount }) => {
      const counted = Math.min(rest, Math.max(0, amount));
      rest -= counted;
      return { days: day - contact.date, amount: counted };
    });
  });
  const half = withoutNoise(parts.reduce((sum, { amount }) => sum + amount, 0) / 2);
  let soFar = 0;
  for (const { days, amount } of parts.sort((a, b) => a.days - b.days)) {
    soFar += amount;
    if (soFar > 0 && withoutNoise(soFar) >= half) return days;
  }
  return null;
}

function byStep({ policy }: CreditBook, outcomes: readonly ContactOutcome[]) {
  const { dunning, language } = policy;
  const groups = new Map<string, ContactOutcome[]>();
  const namesOf = ({ contact, step }: ContactOutcome) => {
    const known = dunning[step];
    return {
      step: known === undefined ? contact.step : builtInWord(known.step, language),
      channel: builtIn(contact.channel ?? known?.channel ?? null, policy.language),
    };
  };
  for (const outcome of outcomes) {
    const { step, channel } = namesOf(outcome);
    addToList(groups, `${comparisonKey(step)}\n${comparisonKey(channel)}`, outcome);
  }
  const place = ({ step }: ContactOutcome) => (step < 0 ? dunning.length : step);
  return [...groups.values()]
    .map((list) => ({ ...namesOf(list[0]!), place: place(list[0]!), list }))
    .sort(
      (a, b) =>
        a.place - b.place ||
        byCharacters(a.step ?? "\uffff", b.step ?? "\uffff") ||
        byCharacters(a.channel ?? "\uffff", b.channel ?? "\uffff"),
    )
    .map(({ step, channel, list }) => ({ step, channel, list }));
}

function builtIn(word: string | null, language: Parameters<typeof builtInWord>[1]): string | null {
  return word === null ? null : builtInWord(word, language);
}

function byCollector(outcomes: readonly ContactOutcome[]) {
  const groups = new Map<string, ContactOutcome[]>();
  for (const outcome of outcomes) addToList(groups, comparisonKey(outcome.contact.who), outcome);
  return [...groups.values()].map((list) => ({ who: list[0]!.contact.who, list }));
}
