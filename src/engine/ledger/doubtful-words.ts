/** Words that leave a doubt, collected with the rows and amounts that hang on each. */
import type { ReadingDoubt } from "../reading/ledger-reading";
import { cellText, comparisonKey } from "../values/cells";
import { roundAmount, type Amount } from "../values/money";

type WordDoubt = "unknownTypes" | "unknownStatuses" | "partlyPaid" | "sideAgainstType";

/** Words that a summary names. */
const LISTED = 8;

/** Words of a column that leave a doubt, with their rows and amounts. */
export class DoubtfulWords {
  readonly #column: string;
  readonly #code: WordDoubt;
  readonly #words = new Map<string, { found: string; rows: number; amount: number }>();

  constructor(column: string, code: WordDoubt) {
    this.#column = column;
    this.#code = code;
  }

  get size(): number {
    return this.#words.size;
  }

  /** @param isAlike - True where words that differ in figures alone are one. */
  add(cell: unknown, amount: Amount, isAlike = false): void {
    const written = comparisonKey(cell);
    const key = isAlike ? written.replace(/\d+/g, "0") : written;
    const word = this.#words.get(key);
    if (word === undefined) this.#words.set(key, { found: cellText(cell), rows: 1, amount });
    else {
      word.rows++;
      word.amount += amount;
    }
  }

  first(): string {
    return [...this.#words.values()][0]?.found ?? "";
  }

  summary(): string {
    return [...this.#words.values()]
      .slice(0, LISTED)
      .map(({ found, rows, amount }) => `${found} (${rows}; ${roundAmount(amount, 3)})`)
      .join(", ");
  }

  toDoubts(): readonly ReadingDoubt[] {
    return [...this.#words.values()].map(({ found, rows, amount }) => ({
      code: this.#code,
      severity: "warning",
      column: this.#column,
      found,
      rows,
      amount: roundAmount(amount, 3),
    }));
  }
}
