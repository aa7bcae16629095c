/** The order in which money of a day pays items: by what was there on the day, not by what came later. */
import type { SerialDate } from "../values/serial-date";
import { PrefixSums } from "../values/prefix-sums";

/** Items that are not there in the order in which they are paid. */
interface Arrivals {
  /** Places of the items by day. */
  readonly byDay: Uint32Array;
  /** A 1 for each place that has come and was open when it was last looked at. */
  readonly there: PrefixSums;
}

/**
 * Items that wait for money, the oldest first among those that are there.
 *
 * An item is there from the day of its document on. Money that finds nothing to pay waits for what
 * comes next. So an earlier day never looks different because of a later invoice.
 */
export class PayQueue {
  readonly #items: ArrayLike<number>;
  readonly #open: Float64Array;
  readonly #documentDate: Int32Array;
  /** Null where the oldest come first anyway. */
  readonly #arrivals: Arrivals | null = null;
  /** First place, in the order of the days, that has not come. */
  #came = 0;
  /** First place, in the order in which they come, that is not settled. */
  #next = 0;

  /**
   * @param items - Oldest first.
   * @param open - Open amount of each item of the ledger, which payments lower.
   */
  constructor(items: ArrayLike<number>, open: Float64Array, documentDate: Int32Array) {
    this.#items = items;
    this.#open = open;
    this.#documentDate = documentDate;
    const dayOf = (place: number) => documentDate[items[place]!]!;
    for (let place = 1; place < items.length; place++) {
      if (dayOf(place) >= dayOf(place - 1)) continue;
      const byDay = new Uint32Array(items.length)
        .map((_, i) => i)
        .sort((a, b) => dayOf(a) - dayOf(b) || a - b);
      this.#arrivals = { byDay, there: new PrefixSums(items.length) };
      return;
    }
  }

  /** Gives the item that money of a day pays next; undefined when nothing is owed. Days must not go back. */
  next(day: SerialDate): number | undefined {
    return this.#oldestThere(day) ?? this.#firstToCome();
  }

  #oldestThere(day: SerialDate): number | undefined {
    if (this.#arrivals === null) return undefined;
    const { byDay, there } = this.#arrivals;
    for (; this.#came < byDay.length; this.#came++) {
      const place = byDay[this.#came]!;
      if (this.#documentDate[this.#items[place]!]! > day) break;
      there.set(place, 1);
    }
    for (;;) {
      const place = there.firstWith((count) => count >= 1);
      if (place < 0) return undefined;
      if (this.#isOpen(place)) return this.#items[place];
      there.set(place, 0);
    }
  }

  #firstToCome(): number | undefined {
    for (; this.#next < this.#items.length; this.#next++) {
      const place = this.#arrivals?.byDay[this.#next] ?? this.#next;
      if (this.#isOpen(place)) return this.#items[place];
    }
    return undefined;
  }

  #isOpen(place: number): boolean {
    return this.#open[this.#items[place]!]! > 0;
  }
}
