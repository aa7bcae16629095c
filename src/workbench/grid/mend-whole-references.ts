import type { IRange, Univer } from "@univerjs/core";
import {
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  FormulaRuntimeService,
  IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";

import { reachesLastColumn, reachesLastRow, usedRange } from "./used-range";

type Variant = BaseValueObject | BaseReferenceObject;
type Answer = ReturnType<BaseFunction["calculate"]>;
type Calculate = (...variants: Variant[]) => Answer;

const reference = BaseReferenceObject.prototype;
const runtime = FormulaRuntimeService.prototype;

/* eslint-disable @typescript-eslint/unbound-method -- called with the objects below */
const toArray = reference.toArrayValueObject;
const iterate = reference.iterator;
const setResult = runtime.setRuntimeData;
/* eslint-enable @typescript-eslint/unbound-method */

/** Functions that compare ranges cell by cell, so that all must be of one size. */
const PAIRING = ["SUMIF", "SUMIFS", "AVERAGEIF", "AVERAGEIFS", "MAXIFS", "MINIFS"];

const mended = new WeakSet<BaseFunction>();

/**
 * Lets formulas read whole columns and rows (`A:A`, `2:2`, `A2:A1048576`) up to the last used cell.
 *
 * Univer 0.25.1 makes an object of each of the million cells, for every formula: a hundred SUMIFS
 * take minutes. What depends on the column still depends on all of it. Functions that count what
 * is blank, or how many rows there are, count the part that was not read too; an array formula
 * such as `=SUM((A:A="")*1)` does not.
 */
export function mendWholeReferences(): void {
  reference.toArrayValueObject = function (useCache) {
    return toArray.call(usedPart(this), useCache);
  };
  reference.iterator = function (callback) {
    iterate.call(usedPart(this), callback);
  };
  // `=A:A` spills what is used.
  runtime.setRuntimeData = function (answer) {
    setResult.call(this, answer instanceof BaseReferenceObject ? usedPart(answer) : answer);
  };
}

/** Completes the functions that see more of a whole column than what is used in it. */
export function mendCountingFunctions(univer: Univer): void {
  const functions = univer.__getInjector().get(IFunctionService);
  const mend = (name: string, change: (calculate: Calculate) => Calculate) => {
    const executor = functions.getExecutor(name);
    if (!executor || mended.has(executor)) return;
    mended.add(executor);
    executor.needsReferenceObject = true;
    // References come besides values, as `needsReferenceObject` asks for them.
    executor.calculate = change(executor.calculate.bind(executor) as Calculate);
  };
  for (const name of PAIRING)
    mend(
      name,
      (calculate) =>
        (...args) =>
          calculate(...alike(args)),
    );
  for (const name of ["COUNTIF", "COUNTIFS"]) mend(name, countingBlanks);
  mend("COUNTBLANK", (calculate) => countingBlanks((...args) => calculate(...args.map(valuesOf))));
  mend(
    "ROWS",
    (calculate) =>
      (...args) =>
        size(args[0], "Row") ?? calculate(...args),
  );
  mend(
    "COLUMNS",
    (calculate) =>
      (...args) =>
        size(args[0], "Column") ?? calculate(...args),
  );
}

/** References that end where they should already. */
const parts = new WeakSet<BaseReferenceObject>();

function usedPart(whole: BaseReferenceObject): BaseReferenceObject {
  return isWhole(whole) ? part(whole, usedRange(whole)) : whole;
}

function isWhole(variant: Variant | undefined): variant is BaseReferenceObject {
  if (!(variant instanceof BaseReferenceObject) || parts.has(variant)) return false;
  return reachesLastRow(variant) || reachesLastColumn(variant);
}

/** The same reference at another place: sheet, values and results of the calculation are its own. */
function part(whole: BaseReferenceObject, range: IRange): BaseReferenceObject {
  const made = Object.create(whole, {
    getRangePosition: { value: () => ({ ...range }) },
  }) as BaseReferenceObject;
  parts.add(made);
  return made;
}

/** Whole columns of several sheets end where the longest does, so that they stay of one size. */
function alike(variants: readonly Variant[]): Variant[] {
  const ranges = variants.filter(isWhole).map(usedRange);
  const rows = Math.max(...ranges.map(({ startRow, endRow }) => endRow - startRow));
  const columns = Math.max(...ranges.map(({ startColumn, endColumn }) => endColumn - startColumn));
  return variants.map((variant) => {
    if (!isWhole(variant)) return variant;
    const { startRow, startColumn } = variant.getRangePosition();
    return part(variant, {
      startRow,
      startColumn,
      endRow: startRow + rows,
      endColumn: startColumn + columns,
    });
  });
}

/** Counts the cells that were cut off as often as a blank one counts. */
function countingBlanks(calculate: Calculate): Calculate {
  return (...variants) => {
    const [first] = variants;
    if (!isWhole(first)) return calculate(...variants);
    const read = alike(variants);
    // Ranges stand at even places, what is looked for after each.
    const [used] = read as [BaseReferenceObject];
    const blank = variants.map((variant) => (isWhole(variant) ? blankPart(variant) : variant));
    const cutOff = cells(first.getRangePosition()) - cells(used.getRangePosition());
    const counted = calculate(...read) as BaseValueObject;
    if (cutOff === 0) return counted;
    const once = calculate(...blank) as BaseValueObject;
    return counted.plus(once.multiply(NumberValueObject.create(cutOff)));
  };
}

/** One of the cells below or beside the used ones. */
function blankPart(whole: BaseReferenceObject): BaseReferenceObject {
  const { startRow, startColumn, endRow, endColumn } = usedRange(whole);
  const row = reachesLastRow(whole) ? endRow + 1 : startRow;
  const column = reachesLastRow(whole) ? startColumn : endColumn + 1;
  return part(whole, { startRow: row, endRow: row, startColumn: column, endColumn: column });
}

function cells({ startRow, endRow, startColumn, endColumn }: IRange): number {
  return (endRow - startRow + 1) * (endColumn - startColumn + 1);
}

function valuesOf(variant: Variant): Variant {
  return variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
}

/** Rows or columns of a reference, to the end of its sheet; null for other values. */
function size(variant: Variant | undefined, line: "Row" | "Column"): Answer | null {
  if (!(variant instanceof BaseReferenceObject)) return null;
  const range = variant.getRangePosition();
  return NumberValueObject.create(range[`end${line}`] - range[`start${line}`] + 1);
}
