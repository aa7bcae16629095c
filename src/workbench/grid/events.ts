import { eventOf, type GridEvent } from "./event-of-command";
import type { OpenWorkbook } from "./open-workbook";

/** Tells what happens to the workbook. */
export class Events {
  readonly #listeners = new Set<(event: GridEvent) => void>();
  readonly #stop: () => void;
  #activeSheetId: string | undefined;

  constructor(open: OpenWorkbook) {
    this.#activeSheetId = open.workbook.getActiveSheet().getSheetId();
    const commands = open.commands.onCommandExecuted((command, options) => {
      const params = command.params as { unitId?: string } | undefined;
      if (this.#listeners.size === 0 || params?.unitId !== open.unitId) return;
      const event = eventOf(command, options);
      if (event && !this.#isRepeated(event)) {
        for (const listener of this.#listeners) listener(event);
      }
    });
    this.#stop = () => {
      commands.dispose();
    };
  }

  /** Calls back for every event until the returned function is called. */
  subscribe(listener: (event: GridEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  dispose(): void {
    this.#listeners.clear();
    this.#stop();
  }

  // Univer also reports the activation of the sheet that is active already.
  #isRepeated(event: GridEvent): boolean {
    if (event.kind !== "sheetActivated") return false;
    if (event.sheetId === this.#activeSheetId) return true;
    this.#activeSheetId = event.sheetId;
    return false;
  }
}
