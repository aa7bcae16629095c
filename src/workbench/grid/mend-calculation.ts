import { IConfigService, requestImmediateMacroTask, type Univer } from "@univerjs/core";
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  ErrorType,
  ErrorValueObject,
  FormulaExecuteStageType,
  IFormulaRuntimeService,
  Interpreter,
} from "@univerjs/engine-formula";

/** So long formulas are calculated without a break. */
const SLICE_MS = 40;

/** After so many formulas Univer tells how far it is, and looks whether it was stopped. */
const REPORT_EVERY = 20;

/** The node that stands for a formula; Univer keeps the names of its kinds to itself. */
const WHOLE_FORMULA = 9;

const interpreter = Interpreter.prototype;

/* eslint-disable @typescript-eslint/unbound-method -- called with the interpreter below */
const isAsync = interpreter.checkAsyncNode;
const executeAsync = interpreter.executeAsync;
/* eslint-enable @typescript-eslint/unbound-method */

/**
 * Lets a calculation of Univer 0.25.1 leave the page time to answer.
 *
 * By itself it takes a break after 500 formulas, whatever they take. Here the page has its turn
 * after some milliseconds, and formulas that are left when the calculation is stopped are skipped.
 */
export function mendCalculation(univer: Univer): void {
  const injector = univer.__getInjector();
  injector
    .get(IConfigService)
    .setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, { intervalCount: REPORT_EVERY }, { merge: true });
  const runtime = () => injector.get(IFormulaRuntimeService);
  let sliceStart = performance.now();
  // An asynchronous formula is awaited: the one place in Univer's loop where a break fits.
  interpreter.checkAsyncNode = function (node) {
    if (isAsync.call(this, node)) return true;
    if (Number(node?.nodeType) !== WHOLE_FORMULA) return false;
    if (runtime().isStopExecution()) return true;
    return isCalculating(runtime()) && performance.now() - sliceStart > SLICE_MS;
  };
  interpreter.executeAsync = async function (formula) {
    if (isAsync.call(this, formula.node)) return executeAsync.call(this, formula);
    // What was stopped is not applied, so any value does.
    if (runtime().isStopExecution()) return ErrorValueObject.create(ErrorType.NA);
    await nextTurn();
    sliceStart = performance.now();
    return this.execute(formula);
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const close = requestImmediateMacroTask(() => {
      close();
      resolve();
    });
  });
}

/** An edit that comes while Univer still finds out what depends on what would start it anew. */
function isCalculating(runtime: IFormulaRuntimeService): boolean {
  const stage = runtime.getFormulaExecuteStage();
  return (
    stage === FormulaExecuteStageType.CURRENTLY_CALCULATING ||
    stage === FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA
  );
}
