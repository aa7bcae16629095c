/** Recognises lines of an invoice that repeat another line of it in every field. */
import { hashCell } from "../values/cell-index";
import type { InvoiceLedger } from "./invoice-ledger";

/** The lines looked at so far; a table of places, since a text per line is several times slower. */
export class RepeatedLines {
  readonly #ledger: InvoiceLedger;
  readonly #firstLineOf: Int32Array;
  readonly #places: Int32Array;

  /** @param most - Most lines that will be looked at. */
  constructor(ledger: InvoiceLedger, firstLineOf: Int32Array, most: number) {
    this.#ledger = ledger;
    this.#firstLineOf = firstLineOf;
    this.#places = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, most * 2))));
  }

  /** Looks at a line; true when it repeats one that was looked at before. */
  isRepeat(item: number): boolean {
    const places = this.#places;
    const mask = places.length - 1;
    let place = this.#hashOf(item) & mask;
    for (;;) {
      const other = places[place]! - 1;
      if (other < 0) {
        places[place] = item + 1;
        return false;
      }
      if (other === item) return false;
      if (this.#areAlike(other, item)) return true;
      place = (place + 1) & mask;
    }
  }

  #hashOf(item: number): number {
    const { amount, residualAmount, dueDate, settledDate, currencyOf } = this.#ledger;
    let hash = hashCell(amount[item]!);
    for (const part of [
      hashCell(residualAmount[item]!),
      this.#firstLineOf[item]!,
      dueDate[item]!,
      settledDate[item]!,
      currencyOf[item]!,
    ]) {
      hash = Math.imul(hash ^ part, 0x5bd1e995);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  #areAlike(a: number, b: number): boolean {
    const { amount, residualAmount, dueDate, settledDate, currencyOf } = this.#ledger;
    return (
      this.#firstLineOf[a] === this.#firstLineOf[b] &&
      amount[a] === amount[b] &&
      residualAmount[a] === residualAmount[b] &&
      dueDate[a] === dueDate[b] &&
      settledDate[a] === settledDate[b] &&
      currencyOf[a] === currencyOf[b]
    );
  }
}
