/** What happens on days, in their order. */
import type { SerialDate } from "../values/serial-date";
import { risingOrder } from "./rising-order";

/** Lets invoices' events happen, each once, on the way to a day that moves forward. */
export class DayQueue {
  readonly #days: Int32Array;
  readonly #order: Int32Array;
  readonly #happen: (invoice: number) => void;
  #next = 0;

  /**
   * @param days - Day of each invoice's event.
   * @param lastDay - Events after it never happen.
   */
  constructor(days: Int32Array, lastDay: SerialDate, happen: (invoice: number) => void) {
    this.#days = days;
    this.#order = risingOrder(days, lastDay);
    this.#happen = happen;
  }

  /** Day of the next event; infinity when none is left. */
  get nextDay(): number {
    const next = this.#order[this.#next];
    return next === undefined ? Infinity : this.#days[next]!;
  }

  /** Lets everything happen that is due up to and on a day. */
  runTo(day: SerialDate): void {
    while (this.#next < this.#order.length && this.#days[this.#order[this.#next]!]! <= day) {
      this.#happen(this.#order[this.#next]!);
      this.#next++;
    }
  }
}
