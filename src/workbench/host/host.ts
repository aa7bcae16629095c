import type { Grid } from "../grid/grid";
import { runBatch } from "./batch";
import { answerMessage, type Batch, type BatchMessage } from "./protocol";
import { Session } from "./session";

/**
 * The Office host of the workbench: carries out on a grid what Microsoft's client
 * library sends, and tells it what happens there.
 *
 * Messages are texts in both directions, so that client and host can live in
 * different frames. Batches are carried out one after the other.
 */
export class Host {
  readonly #session: Session;
  readonly #stop: () => void;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param grid - The open workbook.
   * @param send - Takes each message for the client: answers and events.
   */
  constructor(grid: Grid, send: (message: string) => void) {
    this.#session = new Session(grid);
    this.#send = send;
    this.#stop = grid.events.subscribe((event) => {
      this.#session.references.follow(event);
    });
  }

  readonly #send: (message: string) => void;

  /** Takes a message of the client; its answer is sent when it is carried out. */
  receive(message: string): void {
    const { id, message: request } = JSON.parse(message) as BatchMessage;
    const batch =
      typeof request.body === "string" ? (JSON.parse(request.body) as Batch) : request.body;
    this.#last = this.#last.then(async () => {
      this.#send(answerMessage(id, await runBatch(batch, this.#session)));
    });
  }

  /** Stops serving the client; the workbook stays open. */
  dispose(): void {
    this.#stop();
  }
}
