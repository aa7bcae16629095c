/** A column of few different words (status, type, currency), each judged once. */

/**
 * Judges each different cell of a column once and remembers the verdict.
 *
 * Some builds hand a blank cell over as 0: give `judge` a verdict for it.
 */
export class WordColumn<T> {
  readonly #judge: (cell: unknown) => T;
  readonly #verdicts = new Map<unknown, T>();
  #lastCell: unknown = Symbol("none");
  #lastVerdict: T | undefined;

  constructor(judge: (cell: unknown) => T) {
    this.#judge = judge;
  }

  /** Gives the verdict on a cell. */
  read(cell: unknown): T {
    if (cell === this.#lastCell) return this.#lastVerdict as T;
    let verdict = this.#verdicts.get(cell);
    if (verdict === undefined && !this.#verdicts.has(cell)) {
      verdict = this.#judge(cell);
      this.#verdicts.set(cell, verdict);
    }
    this.#lastCell = cell;
    this.#lastVerdict = verdict;
    // A verdict that was just stored or found; T may itself include undefined.
    return verdict as T;
  }
}
