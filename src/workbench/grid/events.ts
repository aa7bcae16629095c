import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";

import { eventOf, type GridEvent } from "./event-of-command";
import type { OpenWorkbook } from "./open-workbook";

/** Tells what happens to the workbook. */
export class Events {
  readonly #open: OpenWorkbook;
  readonly #listeners = new Set<(event: GridEvent) => void>();
  readonly #stop: () => void;
  #activeSheetId: string;
  #names: ReadonlyMap<string, string>;

  constructor(open: OpenWorkbook) {
    this.#open = open;
    this.#activeSheetId = open.workbook.getActiveSheet().getSheetId();
    this.#names = this.#sheetNames();
    const commands = open.commands.onCommandExecuted((command, options) => {
      const params = command.params as { unitId?: string } | undefined;
      if (params?.unitId === open.unitId) this.#take(command, options);
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

  #take(command: ICommandInfo, options?: IExecutionOptions): void {
    const event = eventOf(command, options);
    if (!event) return;
    for (const told of this.#completed(event)) {
      for (const listener of this.#listeners) listener(told);
    }
  }

  /** The event with what went before, which Univer does not tell. */
  #completed(event: GridEvent): readonly GridEvent[] {
    switch (event.kind) {
      case "sheetActivated": {
        const left = this.#activeSheetId;
        // Univer also reports the activation of the sheet that is active already.
        if (event.sheetId === left) return [];
        this.#activeSheetId = event.sheetId;
        return [{ kind: "sheetDeactivated", sheetId: left }, event];
      }
      case "sheetRenamed": {
        const nameBefore = this.#names.get(event.sheetId) ?? "";
        this.#names = this.#sheetNames();
        return [{ ...event, nameBefore }];
      }
      case "sheetAdded":
        this.#names = this.#sheetNames();
        return [event];
      default:
        return [event];
    }
  }

  #sheetNames(): ReadonlyMap<string, string> {
    const sheets = this.#open.workbook.getSheets();
    return new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  }
}
