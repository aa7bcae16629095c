/** How often each early warning came before trouble on the own ledger, and how early. */
import type { CreditBook } from "../book/credit-book";
import type { CustomerEvent } from "../ledger/events";
import type { Policy } from "../policy/policy";
import { NO_DATE } from "../reading/date-columns";
import { addMonths, type SerialDate } from "../values/serial-date";
import { EVENT_KINDS, type EventKind } from "../words/event-names";
import type { Signal } from "../words/signal-names";
import { LEDGER_SIGNALS, ledgerSignalsOn, type LedgerSignal } from "./ledger-signals";
import type { Trade } from "./trades";

/** Days past due that are trouble when they are exceeded. */
export const TROUBLE_DAYS = 60;
/** Days after a warning within which trouble counts as foretold. */
export const FORETOLD_DAYS = 365;
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

/** Adds up the record, customer by customer. */
export class TrackRecorder implements TrackRecord {
  readonly bySignal = new Map<Signal, SignalRecord>();
  readonly all = emptyRecord();
  readonly #asOfDate: SerialDate;
  readonly #policy: Policy;

  constructor({ asOfDate, policy }: Pick<CreditBook, "asOfDate" | "policy">) {
    this.#asOfDate = asOfDate;
    this.#policy = policy;
  }

  /**
   * Replays a customer month by month, counted back from the as-of date.
   *
   * @param trades - The earliest first.
   * @param onsets - Days on which warnings began that no ledger tells.
   * @returns Since when each warning of the ledger has fired without a break.
   */
  replay(
    trades: readonly Trade[],
    events: readonly CustomerEvent[],
    onsets: ReadonlyMap<Signal, readonly SerialDate[]>,
  ): ReadonlyMap<LedgerSignal, SerialDate> {
    const troubles = troublesOf(trades, events);
    onsets.forEach((days, signal) => {
      for (const day of days) this.#note(this.#recordOf(signal), troubles, day);
    });
    const since = new Map<LedgerSignal, SerialDate>();
    const first = trades[0]?.date ?? Infinity;
    for (let months = MOST_MONTHS; months >= 0; months--) {
      const day = addMonths(this.#asOfDate, -months);
      if (day < first) continue;
      this.#note(this.all, troubles, day);
      const seen = ledgerSignalsOn(trades, day, this.#policy);
      for (const signal of LEDGER_SIGNALS) {
        if (!seen.has(signal)) since.delete(signal);
        else if (!since.has(signal)) {
          since.set(signal, day);
          this.#note(this.#recordOf(signal), troubles, day);
        }
      }
    }
    return since;
  }

  #recordOf(signal: Signal): SignalRecord {
    const record = this.bySignal.get(signal) ?? emptyRecord();
    this.bySignal.set(signal, record);
    return record;
  }

  #note(record: SignalRecord, { starts, ends }: Troubles, day: SerialDate): void {
    record.fired++;
    const begun = countUntil(starts, day);
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

function troublesOf(trades: readonly Trade[], events: readonly CustomerEvent[]): Troubles {
  const delays = trades.flatMap(({ due, settled }) => {
    const from = due + TROUBLE_DAYS + 1;
    return due === NO_DATE || settled === null || settled < from ? [] : [{ from, to: settled }];
  });
  const defaults = events.flatMap(({ kind, date }) => {
    const code = EVENT_KINDS.codeOf(kind);
    return code !== null && DEFAULTS.has(code) ? [{ from: date, to: Infinity }] : [];
  });
  const all = [...delays, ...defaults].sort((a, b) => a.from - b.from);
  let latest = -Infinity;
  const ends = all.map(({ to }) => (latest = Math.max(latest, to)));
  return { starts: all.map(({ from }) => from), ends };
}

/** Counts the days up to one, of days in order. */
function countUntil(days: readonly SerialDate[], day: SerialDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function emptyRecord(): SignalRecord {
  return { fired: 0, judged: 0, followed: 0, days: [] };
}
