/** Early warnings: each rule that a customer has set off, since when, and how much worse it is than before. */
import type { CreditBook } from "../book/credit-book";
import type { Contact } from "../collection/read-contacts";
import { knowsPayments } from "../measures/ledger-history";
import { pastBalancesOf } from "../release/past-balances";
import { itemsByCustomer } from "../release/replay-orders";
import { EngineError } from "../values/errors";
import type { Amount } from "../values/money";
import { byCharacters } from "../values/natural-order";
import type { SerialDate } from "../values/serial-date";
import type { Signal } from "../words/signal-names";
import { brokenPromises } from "./broken-promises";
import {
  disputeWarning,
  newsBeginnings,
  newsOf,
  newsWarning,
  oldStatement,
  promiseWarning,
  ratioWarning,
} from "./fact-warnings";
import { lineAhead, lineWarnings, usedParts } from "./line-warnings";
import { TrackRecorder, type TrackRecord } from "./signal-record";
import { tradesOf } from "./trades";
import { warning, type Warning } from "./warning";

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

/**
 * Finds the early warnings of all customers, and how well they have foretold trouble on the own ledger.
 *
 * Thresholds are the policy's rows `signal`, `warning` and `hold`, now and in the past; what is only known of an order is left
 * out. The past is replayed by what was known on each day; limits and cover are those of the customers' table, which knows no
 * history.
 *
 * @param contacts - Null without a table of them.
 * @throws {@link EngineError} `emptyTable` without invoices.
 */
export function earlyWarnings(
  book: CreditBook,
  contacts: readonly Contact[] | null,
): EarlyWarnings {
  if (book.sums === null) throw new EngineError("emptyTable", { table: "invoices" });
  const { asOfDate, policy } = book;
  const { ledger } = book.sums;
  const isKnown = knowsPayments(ledger);
  const tradesAt = tradesOf(book);
  const items = itemsByCustomer(ledger, book.places.ofLedger, book.length);
  const balancesOf = pastBalancesOf(book);
  const brokenAt = brokenPromises(book, isKnown ? contacts : null);
  const recorder = isKnown ? new TrackRecorder(book) : null;
  const customers: WarnedCustomer[] = [];
  for (let place = 0; place < book.length; place++) {
    const assessment = book.at(place);
    const { id, name, exposure, events } = assessment;
    const promises = promiseWarning(brokenAt(place), policy);
    const news = newsOf(assessment);
    const onsets = new Map<Signal, SerialDate[]>([
      ["brokenPromises", promises?.since ? [promises.since] : []],
      ["news", newsBeginnings(news, policy)],
    ]);
    const seen = recorder?.replay(tradesAt(items[place]!), events, onsets) ?? [];
    const used = isKnown ? usedParts(book, assessment, () => balancesOf(items[place]!)) : [];
    const warnings = [
      ...lineWarnings(book, assessment, used),
      ...[...seen].map(([signal, told]) => warning(signal, told)),
      promises,
      disputeWarning(assessment, policy),
      lineAhead(book, assessment, used),
      oldStatement(book, assessment),
      ratioWarning(book, place, assessment),
      newsWarning(news, asOfDate, policy),
    ].filter((one) => one !== null);
    if (warnings.length > 0) customers.push({ id, name, exposure, warnings });
  }
  customers.sort(
    (a, b) =>
      gravity(a) - gravity(b) ||
      b.warnings.length - a.warnings.length ||
      (b.exposure ?? 0) - (a.exposure ?? 0) ||
      byCharacters(a.id, b.id),
  );
  return { customers, looked: book.length, record: recorder };
}

const LEVELS: readonly Warning["level"][] = ["hold", "red", "amber", null];

function gravity({ warnings }: WarnedCustomer): number {
  return Math.min(...warnings.map(({ level }) => LEVELS.indexOf(level)));
}
