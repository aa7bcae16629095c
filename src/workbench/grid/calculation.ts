import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";

import type { OpenWorkbook } from "./open-workbook";

/** How long a read waits for formulas, in milliseconds; asynchronous functions may take longer. */
const PATIENCE_MS = 60_000;

/**
 * Knows whether the formulas are up to date.
 *
 * Univer collects changes for a tenth of a second and calculates them then, in the
 * background. Excel answers a read with calculated values, so a read has to wait.
 */
export class Calculation {
  readonly #open: OpenWorkbook;
  readonly #formulas: FormulaDataModel;
  readonly #waiting = new Set<() => void>();
  readonly #stop: () => void;
  #changes = 0;
  #started = 0;
  #applied = 0;

  constructor(open: OpenWorkbook) {
    this.#open = open;
    this.#formulas = open.injector.get(FormulaDataModel);
    const dirty = open.injector.get(IActiveDirtyManagerService);
    const session = open.injector.get(FormulaCalculationSessionService);
    const isDirtying = (command: ICommandInfo, options?: IExecutionOptions) =>
      dirty.get(command.id) !== undefined && options?.onlyLocal !== true;
    const commands = open.commands.onCommandExecuted((command, options) => {
      const isTrigger = command.id === SetTriggerFormulaCalculationStartMutation.id;
      if (isTrigger || isDirtying(command, options)) this.#changes++;
      if (command.id === SetFormulaCalculationStartMutation.id) this.#started = this.#changes;
    });
    const states = session.state$.subscribe((state) => {
      if (state.started && state.resultApplied && !state.stopped) this.#apply();
    });
    this.#stop = () => {
      commands.dispose();
      states.unsubscribe();
    };
  }

  /** Whether values may still change without any further edit. */
  isPending(): boolean {
    return this.#applied < this.#changes && this.#hasFormulas();
  }

  /** Resolves when every formula shows its value, or after a minute. */
  async settled(): Promise<void> {
    if (!this.isPending()) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        if (this.isPending()) return;
        finish();
      };
      const finish = () => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(finish, PATIENCE_MS);
      this.#waiting.add(done);
    });
  }

  /** Calculates every formula again. */
  recalculate(): void {
    this.#open.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  }

  dispose(): void {
    this.#stop();
    this.#changes = this.#applied;
    for (const done of this.#waiting) done();
  }

  #apply(): void {
    this.#applied = this.#started;
    // The values are in the cells only after Univer's own listeners have run.
    queueMicrotask(() => {
      for (const done of this.#waiting) done();
    });
  }

  #hasFormulas(): boolean {
    const data = this.#formulas.getFormulaData()[this.#open.unitId] ?? {};
    return Object.values(data).some((sheet) => Object.keys(sheet ?? {}).length > 0);
  }
}
