import type { GridEvent } from "../grid/event-of-command";
import type { Grid } from "../grid/grid";
import { runBatch } from "./batch";
import { eventEntries } from "./event-entries";
import { freeConditions, type HostConditions } from "./host-conditions";
import {
  answerMessage,
  type Batch,
  type BatchMessage,
  type EventEntry,
  eventMessage,
} from "./protocol";
import { Session } from "./session";

/**
 * The Office host of the workbench: carries out on a grid what Microsoft's client
 * library sends, and tells it what happens there.
 *
 * Messages are texts in both directions, so that client and host can live in
 * different frames. Batches are carried out one after the other; the events of a
 * batch follow its answer.
 */
export class Host {
  readonly #session: Session;
  readonly #send: (message: string) => void;
  readonly #stop: () => void;
  #last: Promise<void> = Promise.resolve();
  #events: EventEntry[] = [];
  #isRunning = false;

  /**
   * @param grid - The open workbook.
   * @param send - Takes each message for the client: answers and events.
   * @param conditions - What stands in the add-in's way; nothing by default.
   */
  constructor(
    grid: Grid,
    send: (message: string) => void,
    conditions: HostConditions = freeConditions(),
  ) {
    this.#session = new Session(grid, conditions);
    this.#send = send;
    this.#stop = grid.events.subscribe((event) => {
      this.#take(event);
    });
  }

  /** Takes a message of the client; its answer is sent when it is carried out. */
  receive(message: string): void {
    const { id, flags = 0, message: request } = JSON.parse(message) as BatchMessage;
    const { body } = request;
    const batch = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
    this.#last = this.#last.then(async () => {
      this.#isRunning = true;
      const answer = await runBatch(batch, this.#session, flags);
      this.#isRunning = false;
      this.#send(answerMessage(id, answer));
      this.#tell();
    });
  }

  /** Stops serving the client; the workbook stays open. */
  dispose(): void {
    this.#stop();
    this.#events = [];
  }

  #take(event: GridEvent): void {
    this.#session.references.follow(event);
    if (!this.#session.tellsEvents) return;
    this.#events.push(...eventEntries(event, this.#session, this.#isRunning));
    // What the user does often comes as several events of Univer in one go.
    if (!this.#isRunning) queueMicrotask(this.#tell);
  }

  readonly #tell = (): void => {
    if (this.#isRunning || this.#events.length === 0) return;
    this.#send(eventMessage(this.#events));
    this.#events = [];
  };
}
