/** Commands of the ribbon that the pane carries out. */

type Listener = () => void;

/**
 * Brings commands from the ribbon to the pane.
 *
 * A command that comes before the pane listens is kept until it does.
 */
export class PaneCommands {
  #listener: Listener | null = null;
  #isWaiting = false;

  /** Asks for the review of the customer in the selected row. */
  reviewSelectedCustomer(): void {
    if (this.#listener === null) this.#isWaiting = true;
    else this.#listener();
  }

  /** Listens to the command; the answer ends it. */
  listen(listener: Listener): () => void {
    this.#listener = listener;
    if (this.#isWaiting) {
      this.#isWaiting = false;
      listener();
    }
    return () => {
      this.#listener = null;
    };
  }
}
