/**
 * Formulas as a workbook file stores them, and back.
 *
 * A file is not written as the user types: newer functions carry `_xlfn.`, names inside LET and
 * LAMBDA carry `_xlpm.`, `F1#` is `_xlfn.ANCHORARRAY(F1)`, `@x` is `_xlfn.SINGLE(x)`, and a custom
 * function is `_xldudf_NAMESPACE_NAME`.
 */
import type { CellFormulaValue } from "exceljs";

import { closingParenthesis, formulaTokens, type FormulaToken } from "../grid/formula-tokens";
import { spillReferencesAs, thisRow } from "../grid/formula-operators";
import { FILE_NAMES, SPILLING_FUNCTIONS } from "./future-functions";

/** Namespace of the add-in's functions in a cell: `=CREDIT.CREDITSCORE(…)`. */
export const NAMESPACE = "CREDIT";

const CUSTOM_PREFIX = "_xldudf_";

/**
 * Writes a formula as a workbook file stores it.
 *
 * @param formula - As the user types it, with or without `=`.
 * @param namespace - Namespace of the custom functions in it.
 * @returns The formula without `=`.
 *
 * @example
 * toFileFormula('=CREDIT.CREDITGRADE(F2#)'); // "_xldudf_CREDIT_CREDITGRADE(_xlfn.ANCHORARRAY(F2))"
 */
export function toFileFormula(formula: string, namespace = NAMESPACE): string {
  const tokens = prefixLocalNames(formulaTokens(withoutEqualsSign(formula)));
  return text(wrapOperators(tokens.map((token) => toFileToken(token, namespace))));
}

/**
 * Reads a formula from a workbook file as the user would type it.
 *
 * @param formula - As stored, without `=`.
 * @returns The formula without `=`.
 */
export function fromFileFormula(formula: string): string {
  return text(unwrapOperators(formulaTokens(formula).map(fromFileToken)));
}

/**
 * Says whether a formula may answer with more than one cell.
 *
 * Such a formula is stored as a dynamic array even when its answer is one cell now;
 * otherwise Excel puts `@` before the function when it opens the file.
 */
export function maySpill(formula: string, namespace = NAMESPACE): boolean {
  return formulaTokens(formula).some(
    ({ kind, text: name }) =>
      kind === "function" &&
      (isCustom(name, namespace) || SPILLING_FUNCTIONS.has(name.toUpperCase())),
  );
}

/**
 * Makes the exceljs value of a cell whose formula spills.
 *
 * The other cells of the range get their values by themselves; `finishXlsx` completes the file.
 *
 * @param formula - As the user types it.
 * @param range - Where the answer stands now, for instance `B2:B61`; the cell itself if it is one.
 * @param result - Value of the cell itself.
 */
export function spillingFormula(
  formula: string,
  range: string,
  result: CellFormulaValue["result"],
): CellFormulaValue {
  // The declarations of exceljs leave out array formulas, which its reader and writer know.
  return {
    formula: toFileFormula(formula),
    shareType: "array",
    ref: range,
    result,
  } as unknown as CellFormulaValue;
}

function withoutEqualsSign(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

function isCustom(name: string, namespace: string): boolean {
  return name.toUpperCase().startsWith(`${namespace}.`);
}

function toFileToken(token: FormulaToken, namespace: string): FormulaToken {
  if (token.kind === "bracket") return { kind: "bracket", text: thisRow(token.text) };
  if (token.kind !== "function") return token;
  const name = token.text.toUpperCase();
  if (isCustom(name, namespace)) {
    return { kind: "function", text: CUSTOM_PREFIX + name.replaceAll(".", "_") };
  }
  return { kind: "function", text: FILE_NAMES.get(name) ?? token.text };
}

function fromFileToken(token: FormulaToken): FormulaToken {
  const name = token.text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
  if (token.kind === "function" && name.startsWith(CUSTOM_PREFIX)) {
    return { kind: "function", text: name.slice(CUSTOM_PREFIX.length).replace("_", ".") };
  }
  return token.kind === "function" || token.kind === "word"
    ? { kind: token.kind, text: name }
    : token;
}

/** Names that LET and LAMBDA declare are marked wherever the formula uses them. */
function prefixLocalNames(tokens: readonly FormulaToken[]): FormulaToken[] {
  const names = new Set(tokens.flatMap((_, i) => declaredNames(tokens, i)));
  return tokens.map((token) =>
    (token.kind === "word" || token.kind === "function") && names.has(token.text.toUpperCase())
      ? { kind: "word", text: `_xlpm.${token.text}` }
      : token,
  );
}

/** A name is a lone word before a comma: every other argument of LET, all but the last of LAMBDA. */
function declaredNames(tokens: readonly FormulaToken[], index: number): string[] {
  const name = tokens[index]!.text.toUpperCase();
  if (tokens[index]!.kind !== "function" || (name !== "LET" && name !== "LAMBDA")) return [];
  const declarations = argumentsOf(tokens, index + 1).slice(0, -1);
  return declarations
    .filter((_, i) => name === "LAMBDA" || i % 2 === 0)
    .map((argument) => argument.filter((token) => token.text.trim() !== ""))
    .filter((argument) => argument.length === 1 && argument[0]!.kind === "word")
    .map((argument) => argument[0]!.text.toUpperCase());
}

function argumentsOf(tokens: readonly FormulaToken[], open: number): FormulaToken[][] {
  const found: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open + 1, closingParenthesis(tokens, open))) {
    if (token.text === "(" || token.text === "{") depth++;
    if (token.text === ")" || token.text === "}") depth--;
    if (depth === 0 && token.text === ",") found.push([]);
    else found.at(-1)!.push(token);
  }
  return found;
}

/** `F1#` and `@x` are operators on the screen and functions in the file. */
function wrapOperators(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result = spillReferencesAs("_xlfn.ANCHORARRAY", tokens);
  for (let i = result.length - 1; i >= 0; i--) {
    if (result[i]!.text !== "@") continue;
    result.splice(operandEnd(result, i + 1), 0, other(")"));
    result.splice(i, 1, other("_xlfn.SINGLE("));
  }
  return result;
}

function operandEnd(tokens: readonly FormulaToken[], start: number): number {
  let end = tokens[start]?.kind === "sheet" ? start + 1 : start;
  if (tokens[end]?.kind === "function") end++;
  end = tokens[end]?.text === "(" ? closingParenthesis(tokens, end) + 1 : end + 1;
  if (tokens[end]?.kind === "bracket") end++;
  return tokens[end]?.text === ":" ? operandEnd(tokens, end + 1) : end;
}

function unwrapOperators(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result = [...tokens];
  for (let i = result.length - 1; i >= 0; i--) {
    const name = result[i]!.text;
    if (result[i]!.kind !== "function" || (name !== "SINGLE" && name !== "ANCHORARRAY")) continue;
    const close = closingParenthesis(result, i + 1);
    result.splice(close, 1, ...(name === "ANCHORARRAY" ? [other("#")] : []));
    result.splice(i, 2, ...(name === "SINGLE" ? [other("@")] : []));
  }
  return result;
}

function other(text: string): FormulaToken {
  return { kind: "other", text };
}

function text(tokens: readonly FormulaToken[]): string {
  return tokens.map((token) => token.text).join("");
}
