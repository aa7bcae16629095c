import type { Univer } from "@univerjs/core";
import {
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";

import { spillReferencesAs, thisRow } from "./formula-operators";
import { formulaTokens } from "./formula-tokens";

const SPILL_FUNCTION = "ANCHORARRAY";

const lexer = LexerTreeBuilder.prototype;

// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the lexer below
const buildTree = lexer.treeBuilder;

/** What the lexer remembers while it reads a formula; private in its types. */
interface LexerState {
  _resetTemp: () => void;
  _squareBracketState: number;
  _tableBracketState: boolean;
  _openBracketNormalIndexStack: unknown[];
}

const lexerState = LexerTreeBuilder.prototype as unknown as LexerState;
const resetTemp = lexerState._resetTemp;

/**
 * Mends how the formula engine of Univer 0.25.1 reads formulas.
 *
 * Two ways to write a reference are new: `F1#`, the cells into which the formula in F1 has
 * spilled, and `Table[@Column]`, the column's cell in the row of the formula. Formulas are
 * shown and stored as they were typed. And a bracket that a formula left open while it was
 * typed is forgotten: the engine takes every later formula for its continuation.
 */
export function mendFormulas(univer: Univer): void {
  lexerState._resetTemp = function () {
    resetTemp.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
    this._openBracketNormalIndexStack = [];
  };
  lexer.treeBuilder = function (formula, isForCalculation = true, ...rest) {
    const written = isForCalculation ? toEngineFormula(formula) : formula;
    return buildTree.call(this, written, isForCalculation, ...rest);
  };
  const functions = univer.__getInjector().get(IFunctionService);
  if (!functions.hasExecutor(SPILL_FUNCTION)) functions.registerExecutors(new AnchorArray());
}

function toEngineFormula(formula: string): string {
  if (!/#|\[@/.test(formula)) return formula;
  return spillReferencesAs(SPILL_FUNCTION, formulaTokens(formula))
    .map(({ kind, text }) => (kind === "bracket" ? thisRow(text) : text))
    .join("");
}

/** The cells into which the formula of a cell has spilled. */
class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super(SPILL_FUNCTION);
  }

  override calculate(cell: BaseValueObject | BaseReferenceObject) {
    if (!(cell instanceof BaseReferenceObject)) return ErrorValueObject.create(ErrorType.REF);
    const { startRow, startColumn } = cell.getRangePosition();
    const spill =
      cell.getCurrentRuntimeActiveArrayFormulaRange()?.[startRow]?.[startColumn] ??
      cell.getCurrentActiveArrayFormulaRange()?.[startRow]?.[startColumn];
    if (spill) return this.createReferenceObject(cell, spill);
    // A formula that answers with one value has spilled into its own cell.
    const stored = cell.getCurrentActiveSheetData().cellData.getValue(startRow, startColumn);
    return stored?.f || stored?.si ? cell : ErrorValueObject.create(ErrorType.REF);
  }
}
