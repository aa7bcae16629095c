import type { Univer } from "@univerjs/core";
import {
  BaseReferenceObject,
  FormulaDataModel,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";

const reference = BaseReferenceObject.prototype;

/** Univer's own way to find the sheet of a reference by its name. */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the reference below
const findSheet = reference.setForcedSheetId;

/**
 * Mends faults in how Univer 0.25.1 reads cells through references.
 *
 * A reference to several cells forgets where formulas spilled before and spill now, so that a sum
 * over a spilled list still counts the cells that a shorter list has left. And a reference that a
 * function makes from a table, as `INDEX(Customers[Name], 3)` does, forgets the table's sheet and
 * reads the sheet of the formula.
 */
export function mendReferences(univer: Univer): void {
  const injector = univer.__getInjector();
  reference.getCurrentActiveArrayFormulaRange = function () {
    const ranges = injector.get(FormulaDataModel).getArrayFormulaRange();
    return ranges[this.getUnitId()]?.[this.getSheetId()] ?? undefined;
  };
  reference.getCurrentRuntimeActiveArrayFormulaRange = function () {
    const ranges = injector.get(IFormulaRuntimeService).getUnitArrayFormula();
    return ranges[this.getUnitId()]?.[this.getSheetId()] ?? undefined;
  };
  reference.setForcedSheetId = function (sheetIds) {
    // Without a name there is nothing to find, and the sheet stays the one it is.
    if (this.getForcedSheetName() !== "") findSheet.call(this, sheetIds);
  };
}
