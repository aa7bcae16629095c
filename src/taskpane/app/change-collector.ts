/** Collects changes that come in a row, and has them looked at together. */

/** Typing goes on; a look after every cell would only slow it down. */
const PAUSE_MS = 300;

/** Passes changes on when none has come for a moment, one batch after the other. */
export class ChangeCollector<T> {
  readonly #look: (changes: readonly T[]) => Promise<void>;
  #changes: T[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLooking = false;

  /** @param look - Gets the changes; it is not called again before it has ended. */
  constructor(look: (changes: readonly T[]) => Promise<void>) {
    this.#look = look;
  }

  /** Takes a change. */
  add(change: T): void {
    this.#changes.push(change);
    this.#wait();
  }

  /** Drops what has not been looked at. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#changes = [];
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#pass(), PAUSE_MS);
  }

  async #pass(): Promise<void> {
    if (this.#isLooking || this.#changes.length === 0) return;
    const changes = this.#changes;
    this.#changes = [];
    this.#isLooking = true;
    try {
      await this.#look(changes);
    } finally {
      this.#isLooking = false;
      if (this.#changes.length > 0) this.#wait();
    }
  }
}
