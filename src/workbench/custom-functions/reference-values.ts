import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";

import { usedRange } from "../grid/used-range";
import { CellError, rawCellValue, type RawValue } from "./raw-value";

type Layer = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Reads the cells of a reference, row by row.
 *
 * The engine's own way makes an object of every cell, which takes seconds on a large ledger. During
 * a calculation a cell's value stands in one of several layers: what this calculation found, what
 * it spilled, what an earlier one spilled, and the sheet itself.
 *
 * A reference to whole columns or rows ends with the sheet's last used row or column.
 *
 * @returns The values, or the error that stands for a reference to nowhere.
 */
export function referenceValues(reference: BaseReferenceObject): RawValue[][] | CellError {
  if (reference.getForcedSheetName() !== "" && !reference.getForcedSheetId()) {
    return new CellError("#REF!");
  }
  const layers = new Layers(reference);
  const { startRow, endRow, startColumn, endColumn } = usedRange(reference);
  if (startRow < 0 || startColumn < 0) return new CellError("#REF!");
  const values = new Array<RawValue[]>(endRow - startRow + 1);
  for (let row = startRow; row <= endRow; row++) {
    const cells = layers.row(row);
    const line = new Array<RawValue>(endColumn - startColumn + 1);
    for (let column = startColumn; column <= endColumn; column++) {
      line[column - startColumn] = rawCellValue(cells(column));
    }
    values[row - startRow] = line;
  }
  return values;
}

/** The places in which the value of a cell may stand, the one that counts first. */
class Layers {
  readonly #calculated: readonly Layer[];
  readonly #spilledBefore: Layer;
  readonly #spillsBefore: readonly IRange[];
  readonly #stored: Layer;
  readonly #reference: BaseReferenceObject;
  readonly #hasFeatures: boolean;

  constructor(reference: BaseReferenceObject) {
    this.#reference = reference;
    this.#calculated = [
      reference.getCurrentRuntimeSheetData()?.getMatrix() ?? {},
      reference.getCurrentRuntimeActiveArrayFormulaCellData()?.getMatrix() ?? {},
    ];
    this.#hasFeatures = Object.keys(reference.getRuntimeFeatureCellData()).length > 0;
    this.#spilledBefore = reference.getCurrentActiveArrayFormulaCellData()?.getMatrix() ?? {};
    this.#spillsBefore = recalculatedSpills(reference);
    const sheet = reference.getCurrentActiveSheetData() as
      ReturnType<BaseReferenceObject["getCurrentActiveSheetData"]> | undefined;
    this.#stored = sheet?.cellData.getMatrix() ?? {};
  }

  /** A reader of the cells of one row. */
  row(row: number): (column: number) => Nullable<ICellData> {
    const [results, spilled] = this.#calculated.map((layer) => layer[row]);
    const before = this.#spilledBefore[row];
    const stored = this.#stored[row];
    if (!results && !spilled && !before && !this.#hasFeatures) return (column) => stored?.[column];
    return (column) => {
      const calculated = results?.[column] ?? spilled?.[column] ?? this.#feature(row, column);
      if (calculated) return calculated;
      const old = before?.[column];
      if (!old) return stored?.[column];
      // The formula that spilled it has a new answer by now, which may be smaller.
      return this.#spillsBefore.some((range) => contains(range, row, column)) ? null : old;
    };
  }

  #feature(row: number, column: number): Nullable<ICellData> {
    return this.#hasFeatures ? this.#reference.getRuntimeFeatureCellValue(row, column) : null;
  }
}

/** Where formulas spilled before that this calculation has calculated anew. */
function recalculatedSpills(reference: BaseReferenceObject): IRange[] {
  const before = reference.getCurrentActiveArrayFormulaRange() ?? {};
  const now = reference.getCurrentRuntimeActiveArrayFormulaRange() ?? {};
  const spills: IRange[] = [];
  for (const row of Object.keys(before).map(Number)) {
    for (const column of Object.keys(before[row] ?? {}).map(Number)) {
      const range = before[row]?.[column];
      if (range && now[row]?.[column]) spills.push(range);
    }
  }
  return spills;
}

function contains(range: IRange, row: number, column: number): boolean {
  const { startRow, endRow, startColumn, endColumn } = range;
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}
