/** Early warnings: each rule that a customer has set off, since when, and how much worse it is than before. */
import type { Assessment } from "../book/assessment";
import type { CreditBook } from "../book/credit-book";
import { contactOutcomes } from "../collection/contact-outcomes";
import type { Contact } from "../collection/read-contacts";
import type { CustomerEvent } from "../ledger/events";
import { netExposure } from "../limit/credit-cover";
import type { CrossedLine } from "../limit/policy-lines";
import { knowsPayments } from "../measures/ledger-history";
import type { Policy } from "../policy/policy";
import { pastBalancesOf } from "../release/past-balances";
import { itemsByCustomer } from "../release/replay-orders";
import { usedPart } from "../scoring/exposure-factors";
import { addToList } from "../values/add-to-list";
import { EngineError } from "../values/errors";
import { withoutNoise, type Amount } from "../values/money";
import { byCharacters } from "../values/natural-order";
import { addMonths, type SerialDate } from "../values/serial-date";
import { EVENT_KINDS } from "../words/event-names";
import type { Measure } from "../words/item-names";
import type { Ratio } from "../words/ratio-names";
import type { Signal } from "../words/signal-names";
import { ledgerSignalsOn } from "./ledger-signals";
import { TrackRecorder, type TrackRecord } from "./signal-record";
import { tradesOf } from "./trades";
import { weakerRatios } from "./weaker-ratios";

/** A rule that a customer has set off; null is not known, or says nothing. */
export interface Warning {
  readonly signal: Signal | Measure;
  /** Of a warning or hold line; null for an early warning. */
  readonly level: CrossedLine["level"] | null;
  readonly since: SerialDate | null;
  /** The figure now, and the customer's own before it. */
  readonly now: number | null;
  readonly before: number | null;
  /** The figure from which the rule fires; null where it counts no figure. */
  readonly line: number | null;
  /** The next line of utilisation, and the day on which it is crossed at the present rate. */
  readonly crossing: { readonly line: number; readonly date: SerialDate } | null;
  readonly events: readonly CustomerEvent[];
  readonly ratios: readonly Ratio[];
}

/** A customer with what it has set off. */
export interface WarnedCustomer {
  readonly id: string;
  readonly name: string;
  readonly exposure: Amount | null;
  readonly warnings: readonly Warning[];
}

/** The early warnings of a book. */
export interface EarlyWarnings {
  /** Holds before red, amber and none; the most warnings first, then the largest exposure. */
  readonly customers: readonly WarnedCustomer[];
  /** Customers that were looked at. */
  readonly looked: number;
  /** Null where the ledger does not tell what was paid when. */
  readonly record: TrackRecord | null;
}

/** Days between the balances that are held against one another, and how many lie behind. */
const BALANCES = { days: 30, count: 12 };
/** Balances back to the one from which the present rate is taken. */
const RATE_STEPS = 3;

const NOTHING = { level: null, since: null, now: null, before: null, crossing: null } as const;

/**
 * Finds the early warnings of all customers, and how well they have foretold trouble on the own ledger.
 *
 * Thresholds are the policy's rows `signal`, `warning` and `hold`; what is only known of an order is left out. The past is
 * replayed by what was known on each day; limits and cover are those of the customers' table, which knows no history.
 *
 * @param contacts - Null without a table of them.
 * @throws {@link EngineError} `emptyTable` without invoices.
 */
export function earlyWarnings(
  book: CreditBook,
  contacts: readonly Contact[] | null,
): EarlyWarnings {
  if (book.sums === null) throw new EngineError("emptyTable", { table: "invoices" });
  const { ledger } = book.sums;
  const isKnown = knowsPayments(ledger);
  const trades = tradesOf(book);
  const items = itemsByCustomer(ledger, book.places.ofLedger, book.length);
  const balancesOf = pastBalancesOf(book);
  const promises = isKnown ? brokenPromises(book, contacts ?? []) : new Map<number, SerialDate[]>();
  const recorder = new TrackRecorder(book);
  const customers: WarnedCustomer[] = [];
  for (let place = 0; place < book.length; place++) {
    const assessment = book.at(place);
    const broken = [...(promises.get(place) ?? []), ...datesOf(assessment, true)];
    const news = datesOf(assessment, false);
    const onsets = new Map<Signal, SerialDate[]>([
      ["brokenPromises", broken],
      ["news", news],
    ]);
    const own = trades[place]!;
    const since = isKnown ? recorder.replay(own, assessment.events, onsets) : null;
    const used = isKnown ? usedParts(book, assessment, () => balancesOf(items[place]!)) : [];
    const seen = since === null ? [] : [...ledgerSignalsOn(own, book.asOfDate, book.policy)];
    const warnings = [
      ...lineWarnings(book, assessment, used),
      ...seen.map(([signal, figures]) =>
        warning(book.policy, signal, { ...figures, since: since?.get(signal) ?? null }),
      ),
      ...factWarnings(book, place, assessment, broken, used),
    ];
    if (warnings.length > 0) {
      const { id, name, exposure } = assessment;
      customers.push({ id, name, exposure, warnings });
    }
  }
  customers.sort(
    (a, b) =>
      gravity(a) - gravity(b) ||
      b.warnings.length - a.warnings.length ||
      (b.exposure ?? 0) - (a.exposure ?? 0) ||
      byCharacters(a.id, b.id),
  );
  return { customers, looked: book.length, record: isKnown ? recorder : null };
}

const LEVELS: readonly Warning["level"][] = ["hold", "red", "amber", null];

function gravity({ warnings }: WarnedCustomer): number {
  return Math.min(...warnings.map(({ level }) => LEVELS.indexOf(level)));
}

function warning(policy: Policy, signal: Signal, told: Partial<Warning>): Warning {
  const line = policy.signals.get(signal) ?? null;
  return { ...NOTHING, signal, line, events: [], ratios: [], ...told };
}

/** Days of events: broken promises, or all other kinds that are known. */
function datesOf({ events }: Assessment, ofPromises: boolean): SerialDate[] {
  const dated = ofPromises ? events.filter((event) => !isNews(event)) : events.filter(isNews);
  return dated.filter(({ kind }) => EVENT_KINDS.codeOf(kind) !== null).map(({ date }) => date);
}

/** An event of a kind that is not known is shown with the customer and counts for nothing. */
function isNews({ kind }: CustomerEvent): boolean {
  const code = EVENT_KINDS.codeOf(kind);
  return code !== null && code !== "brokenPromise";
}

/** The days after which promises were broken, by place in the book. */
function brokenPromises(book: CreditBook, contacts: readonly Contact[]): Map<number, SerialDate[]> {
  const days = new Map<number, SerialDate[]>();
  const oldest = addMonths(book.asOfDate, -book.policy.settings.historyMonths);
  for (const { place, promise } of contactOutcomes(book, contacts)) {
    if (promise?.state !== "broken" || promise.date < oldest) continue;
    addToList(days, place, promise.date + 1);
  }
  return days;
}

/** Used parts of today's limit on days of the last year, the earliest first; none without a limit. */
function usedParts(
  { asOfDate }: CreditBook,
  { creditLimit, cover }: Assessment,
  balances: () => ReturnType<ReturnType<typeof pastBalancesOf>>,
): { day: SerialDate; used: number }[] {
  if (creditLimit === null || creditLimit <= 0) return [];
  const timeline = balances();
  return Array.from({ length: BALANCES.count + 1 }, (_, i) => {
    const day = asOfDate - (BALANCES.count - i) * BALANCES.days;
    const net = netExposure(timeline.balanceOn(day).exposure, cover);
    return { day, used: usedPart(net, creditLimit) ?? 0 };
  });
}

/** Measures that count days after a day of the customers' table or of the oldest item. */
const DAYS_AFTER: ReadonlySet<Measure> = new Set([
  ...(["daysPastDue", "limitExpiry", "coverExpiry", "reviewOverdue"] as const),
]);

function lineWarnings(
  { asOfDate }: CreditBook,
  { lines }: Assessment,
  used: ReturnType<typeof usedParts>,
): Warning[] {
  // Of one measure the gravest stands first.
  const gravest = lines.filter(
    ({ measure }, i) => lines.findIndex((line) => line.measure === measure) === i,
  );
  return gravest.map(({ measure, level, value, from }) => {
    const isUsed = measure === "utilisation";
    const below = used.map((one) => one.used < from).lastIndexOf(true);
    const since = DAYS_AFTER.has(measure)
      ? asOfDate - (value - from)
      : isUsed
        ? // Above it all year: nobody looked further back.
          ((below < 0 ? null : used[below + 1]?.day) ?? null)
        : null;
    const before = isUsed ? (used.at(-1 - RATE_STEPS)?.used ?? null) : null;
    const told = { signal: measure, level, since, now: value, before, line: from };
    return { ...NOTHING, events: [], ratios: [], ...told };
  });
}

/** Warnings of promises, disputes, limit, statements and events. */
function factWarnings(
  book: CreditBook,
  place: number,
  assessment: Assessment,
  broken: readonly SerialDate[],
  used: ReturnType<typeof usedParts>,
): Warning[] {
  const { asOfDate, policy } = book;
  const { statement, events, factorValues } = assessment;
  const found: Warning[] = [];
  const add = (signal: Signal, isFiring: (line: number) => boolean, told: Partial<Warning>) => {
    if (isFiring(policy.signals.get(signal) ?? Infinity)) found.push(warning(policy, signal, told));
  };
  const first = (days: readonly SerialDate[]) => days.reduce((a, b) => Math.min(a, b), Infinity);
  add("brokenPromises", (line) => broken.length >= line && broken.length > 0, {
    now: broken.length,
    since: first(broken),
  });
  const disputed = factorValues.shareDisputed ?? 0;
  add("openDisputes", (line) => disputed >= line && disputed > 0, { now: disputed });
  const ahead = crossingOf(assessment, used, policy, asOfDate);
  if (ahead !== null) {
    const before = used.at(-1 - RATE_STEPS)!.used;
    const told = { now: assessment.utilisation, before, line: ahead.line, crossing: ahead };
    add("lineAhead", (line) => ahead.date - asOfDate <= line && line < Infinity, told);
  }
  if (statement !== null) {
    const { periodEnd } = statement.latest;
    const lastDay = addMonths(periodEnd, Math.min(policy.signals.get("oldStatement") ?? 0, 1200));
    const told = { since: lastDay + 1, now: asOfDate - periodEnd, line: lastDay - periodEnd };
    add("oldStatement", (line) => line < Infinity && lastDay < asOfDate, told);
    const { ratios, since } = weakerRatios(book, place);
    add("weakerRatios", (line) => ratios.length >= line && ratios.length > 0, {
      ...{ now: ratios.length, ratios, since },
    });
  }
  const recent = events.filter(
    (event) => isNews(event) && asOfDate - event.date <= (policy.signals.get("news") ?? -1),
  );
  add("news", (line) => line < Infinity && recent.length > 0, {
    ...{ now: recent.length, line: null, events: recent },
    since: first(recent.map(({ date }) => date)),
  });
  return found;
}

/** The next line of utilisation above today's, and the day of crossing at the rate of the last 90 days; null where it falls. */
function crossingOf(
  { utilisation }: Assessment,
  used: ReturnType<typeof usedParts>,
  { warnings, holds }: Policy,
  asOfDate: SerialDate,
): Warning["crossing"] {
  const [now, then] = [used.at(-1), used.at(-1 - RATE_STEPS)];
  if (utilisation === null || now === undefined || then === undefined) return null;
  const rate = (now.used - then.used) / (now.day - then.day);
  const ahead = [...warnings, ...holds].filter(
    ({ measure, from, value }) =>
      measure === "utilisation" && value !== "none" && from > utilisation,
  );
  const line = Math.min(...ahead.map(({ from }) => from));
  if (rate <= 0 || line === Infinity) return null;
  return { line, date: asOfDate + Math.ceil(withoutNoise((line - utilisation) / rate)) };
}
