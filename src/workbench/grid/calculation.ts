import type { ICellData, ICommandInfo, IExecutionOptions, Nullable, Univer } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  Lexer,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";

import { type SheetArea, toUniverRange } from "./area";
import type { CellMatrix } from "./cell-matrix";
import type { OpenWorkbook } from "./open-workbook";

/** How long a read waits for formulas, in milliseconds; asynchronous functions may take longer. */
const PATIENCE_MS = 60_000;

/** How far a calculation is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Knows whether the formulas are up to date.
 *
 * Univer collects changes for a tenth of a second and calculates them then, in the
 * background. Excel answers a read with calculated values, so a read has to wait.
 */
export class Calculation {
  readonly #open: OpenWorkbook;
  readonly #lexer: Lexer;
  readonly #waiting = new Set<() => void>();
  readonly #stop: () => void;
  #isStopping = false;
  #changes = 0;
  #started = 0;
  #applied = 0;
  #underWay = 0;
  #isDisposed = false;
  // Once a workbook has had a formula, it is taken to have some: counting them takes long.
  #hasFormulas: boolean;
  /** Called while formulas are calculated, and with null when that has ended. */
  onProgress: (progress: Progress | null) => void = () => undefined;

  constructor(open: OpenWorkbook) {
    this.#open = open;
    this.#lexer = open.injector.get(Lexer);
    this.#hasFormulas = open.workbook
      .getSheets()
      .some((sheet) => hasFormulas(sheet.getCellMatrix().getMatrix()));
    const dirty = open.injector.get(IActiveDirtyManagerService);
    const session = open.injector.get(FormulaCalculationSessionService);
    const isDirtying = (command: ICommandInfo, options?: IExecutionOptions) =>
      dirty.get(command.id) !== undefined && options?.onlyLocal !== true;
    const commands = open.commands.onCommandExecuted((command, options) => {
      const isTrigger = command.id === SetTriggerFormulaCalculationStartMutation.id;
      if (isTrigger || isDirtying(command, options)) this.#changes++;
      if (command.id === SetFormulaCalculationStartMutation.id) this.#started = this.#changes;
      this.#hasFormulas ||= bringsFormulas(command);
      if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.#follow(command.params as ISetFormulaCalculationNotificationMutation);
      }
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
    if (this.#isDisposed) return false;
    return this.#underWay > 0 || (this.#applied < this.#changes && this.#hasFormulas);
  }

  /**
   * Waits for answers that come later, and calculates their formulas again when they are there.
   *
   * @param cells - Those that wait; known with the answers.
   * @returns Resolves when the cells show them.
   */
  async later(cells: Promise<readonly SheetArea[]>): Promise<void> {
    this.#underWay++;
    const areas = await cells;
    this.#underWay--;
    if (this.#isDisposed) return;
    this.recalculate(areas);
    await this.settled();
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

  /** Whether a text with a leading "=" can be read as a formula, whatever it may give. */
  isWellFormed(formula: string): boolean {
    // The lexer gives an error code in place of a tree. It is the one that knows defined names:
    // a tree built without them would be kept, and the formula would give #NAME?.
    return typeof this.#lexer.treeBuilder(formula) !== "string";
  }

  /**
   * Calculates formulas again.
   *
   * @param areas - The cells whose formulas are meant, and with them what depends on these; every
   * formula when left out.
   */
  recalculate(areas?: readonly SheetArea[]): void {
    if (areas?.length === 0) return;
    const dirtyRanges = (areas ?? []).map(({ sheetId, ...area }) => ({
      unitId: this.#open.unitId,
      sheetId,
      range: toUniverRange(area),
    }));
    this.#open.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: !areas, dirtyRanges },
      { onlyLocal: true },
    );
  }

  /**
   * Ends the calculation that is under way; nothing waits for it any longer.
   *
   * Cells keep the values they had. What was left is calculated with the next change.
   */
  stop(): void {
    if (!this.isPending()) return;
    this.#isStopping = true;
    this.#open.commands.syncExecuteCommand(
      SetFormulaCalculationStopMutation.id,
      {},
      { onlyLocal: true },
    );
  }

  dispose(): void {
    this.#stop();
    this.#isDisposed = true;
    for (const done of this.#waiting) done();
  }

  #follow({
    stageInfo,
    functionsExecutedState: state,
  }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo) {
      const total = stageInfo.totalFormulasToCalculate + stageInfo.totalArrayFormulasToCalculate;
      const done = stageInfo.completedFormulasCount + stageInfo.completedArrayFormulasCount;
      if (total > 0) this.onProgress({ done: Math.min(done, total), total });
      return;
    }
    this.onProgress(null);
    if (state === FormulaExecutedStateType.STOP_EXECUTION && this.#isStopping) this.#apply();
    this.#isStopping = false;
  }

  #apply(): void {
    this.#applied = this.#started;
    // The values are in the cells only after Univer's own listeners have run.
    queueMicrotask(() => {
      for (const done of this.#waiting) done();
    });
  }
}

/**
 * Changes a workbook in ways that let the values of formulas be as they are.
 *
 * Univer takes every change for one that formulas have to follow.
 */
export function withoutCalculation<T>(univer: Univer, change: () => T): T {
  const dirty = univer.__getInjector().get(IActiveDirtyManagerService);
  const get = dirty.get.bind(dirty);
  dirty.get = () => undefined;
  try {
    return change();
  } finally {
    dirty.get = get;
  }
}

/** Whether the command puts a formula into a cell. */
function bringsFormulas({ id, params }: ICommandInfo): boolean {
  if (id === SetRangeValuesMutation.id)
    return hasFormulas((params as { readonly cellValue?: CellMatrix }).cellValue ?? {});
  if (id !== InsertSheetMutation.id) return false;
  return hasFormulas((params as IInsertSheetMutationParams).sheet.cellData);
}

function hasFormulas(cells: CellMatrix): boolean {
  for (const row in cells) {
    const cellsOfRow: Record<string, Nullable<ICellData>> = cells[row] ?? {};
    for (const column in cellsOfRow) if (cellsOfRow[column]?.f != null) return true;
  }
  return false;
}
