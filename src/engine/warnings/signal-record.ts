/** How often each early warning came before trouble on the own ledger, and how early. */
import type { CreditBook } from "../book/credit-book";
import type { CustomerEvent } from "../ledger/events";
import type { Policy } from "../policy/policy";
import { NO_DATE } from "../reading/date-columns";
import { median } from "../statistics/averages";
import { countUpTo } from "../values/first-place";
import { addMonths, type SerialDate } from "../values/serial-date";
import { EVENT_KINDS, type EventKind } from "../words/event-names";
import type { Signal } from "../words/signal-names";
import {
  ledgerSignalsOn,
  lookedOn,
  type LedgerSignal,
  type LookedOn,
  type Seen,
} from "./ledger-signals";
import type { Trades } from "./trades";

/** Days past due that are trouble when they are exceeded. */
export const TROUBLE_DAYS = 60;
/** Days after a warning within which trouble counts as foretold. */
export const FORETOLD_DAYS = 365;
/** Fewer cases say nothing of how often a warning is right. */
export const FEWEST_CASES = 5;
/** Months of the past that are replayed. */
const MOST_MONTHS = 60;
/** Events that are a default. */
const DEFAULTS: ReadonlySet<EventKind> = new Set(["insolvency", "businessCessation", "default"]);

/** What became of one warning, or of all days that were looked at. */
export interface SignalRecord {
  /** Times it began to fire. */
  fired: number;
  /** Of them, on a customer not in trouble yet, and a year ago or followed by trouble. */
  judged: number;
  /** Of them, followed by trouble within the year. */
  followed: number;
  /** Days from the warning to the trouble. */
  readonly days: number[];
}

/** The replay of the past. */
export interface TrackRecord {
  readonly bySignal: ReadonlyMap<Signal, SignalRecord>;
  /** All customers on all days that were replayed, whether warned of or not. */
  readonly all: SignalRecord;
}

/**
 * Gives how often a warning was right, as a fraction, and the median of the days that it came early.
 *
 * @returns Nulls with too few cases; no days without trouble.
 */
export function worthOf({ judged, followed, days }: SignalRecord) {
  if (judged < FEWEST_CASES) return { share: null, daysEarly: null };
  return { share: followed / judged, daysEarly: days.length === 0 ? null : median(days) };
}

/** Adds up the record, customer by customer. */
export class TrackRecorder implements TrackRecord {
  readonly bySignal = new Map<Signal, SignalRecord>();
  readonly all = emptyRecord();
  readonly #asOfDate: SerialDate;
  readonly #signals: Policy["signals"];
  /** The days that are replayed, the as-of date last. */
  readonly #days: readonly LookedOn[];

  constructor({ asOfDate, policy }: Pick<CreditBook, "asOfDate" | "policy">) {
    this.#asOfDate = asOfDate;
    this.#signals = policy.signals;
    this.#days = Array.from({ length: MOST_MONTHS + 1 }, (_, i) =>
      lookedOn(addMonths(asOfDate, i - MOST_MONTHS), policy.settings),
    );
  }

  /**
   * Replays a customer month by month, counted back from the as-of date.
   *
   * @param onsets - Days on which warnings began that no ledger tells.
   * @returns The ledger's warnings on the as-of date, each with the month since when it has fired without a break.
   */
  replay(
    trades: Trades,
    events: readonly CustomerEvent[],
    onsets: ReadonlyMap<Signal, readonly SerialDate[]>,
  ): ReadonlyMap<LedgerSignal, Seen & { readonly since: SerialDate }> {
    const troubles = troublesOf(trades, events);
    onsets.forEach((days, signal) => {
      for (const day of days) this.#note(this.#recordOf(signal), troubles, day);
    });
    let firing: ReadonlyMap<LedgerSignal, Seen & { readonly since: SerialDate }> = new Map();
    const first = trades.date[0] ?? Infinity;
    for (const on of this.#days) {
      if (on.day < first) continue;
      this.#note(this.all, troubles, on.day);
      const seen = ledgerSignalsOn(trades, on, this.#signals);
      for (const signal of seen.keys()) {
        if (!firing.has(signal)) this.#note(this.#recordOf(signal), troubles, on.day);
      }
      const before = firing;
      firing = new Map(
        [...seen].map(([signal, figures]) => {
          const since = before.get(signal)?.since ?? on.day;
          return [signal, { ...figures, since }];
        }),
      );
    }
    return firing;
  }

  #recordOf(signal: Signal): SignalRecord {
    const record = this.bySignal.get(signal) ?? emptyRecord();
    this.bySignal.set(signal, record);
    return record;
  }

  #note(record: SignalRecord, { starts, ends }: Troubles, day: SerialDate): void {
    record.fired++;
    const begun = countUpTo(starts, day);
    if (begun > 0 && day < ends[begun - 1]!) return;
    const next = starts[begun] ?? Infinity;
    const isFollowed = next <= this.#asOfDate && next - day <= FORETOLD_DAYS;
    if (!isFollowed && day + FORETOLD_DAYS > this.#asOfDate) return;
    record.judged++;
    if (!isFollowed) return;
    record.followed++;
    record.days.push(next - day);
  }
}

/** The troubles of a customer, the earliest first. */
interface Troubles {
  readonly starts: readonly SerialDate[];
  /** The latest day on which one of those begun so far ends. */
  readonly ends: readonly SerialDate[];
}

function troublesOf({ due, settled }: Trades, events: readonly CustomerEvent[]): Troubles {
  const all = events.flatMap(({ kind, date }) => {
    const code = EVENT_KINDS.codeOf(kind);
    return code !== null && DEFAULTS.has(code) ? [{ from: date, to: Infinity }] : [];
  });
  due.forEach((day, place) => {
    const [from, to] = [day + TROUBLE_DAYS + 1, settled[place]!];
    if (day !== NO_DATE && to >= from) all.push({ from, to });
  });
  all.sort((a, b) => a.from - b.from);
  let latest = -Infinity;
  const ends = all.map(({ to }) => (latest = Math.max(latest, to)));
  return { starts: all.map(({ from }) => from), ends };
}

function emptyRecord(): SignalRecord {
  return { fired: 0, judged: 0, followed: 0, days: [] };
}
