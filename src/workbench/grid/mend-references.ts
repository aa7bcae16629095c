import type { Univer } from "@univerjs/core";
import {
  BaseReferenceObject,
  FormulaDataModel,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";

/**
 * Mends how Univer 0.25.1 reads cells into which a formula has spilled.
 *
 * A reference to several cells forgets where formulas spilled before and spill now. Without it, a
 * sum over a spilled list still counts the cells that a shorter list has left.
 */
export function mendReferences(univer: Univer): void {
  const injector = univer.__getInjector();
  const reference = BaseReferenceObject.prototype;
  reference.getCurrentActiveArrayFormulaRange = function () {
    const ranges = injector.get(FormulaDataModel).getArrayFormulaRange();
    return ranges[this.getUnitId()]?.[this.getSheetId()] ?? undefined;
  };
  reference.getCurrentRuntimeActiveArrayFormulaRange = function () {
    const ranges = injector.get(IFormulaRuntimeService).getUnitArrayFormula();
    return ranges[this.getUnitId()]?.[this.getSheetId()] ?? undefined;
  };
}
