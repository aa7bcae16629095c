/** The worksheet functions as Excel calls them. */

// Before the functions: they register as soon as they are loaded.
import { registered } from "./custom-functions";
import "../../src/functions";

import { CustomFunctionError } from "../../src/workbench/host/custom-functions-shim";
import { readGolden } from "./golden";
import type { Signatures } from "./signatures";

const SIGNATURES = readGolden("signatures.json") as Signatures;

/** What Excel appends to the arguments of every call. */
const INVOCATION = { address: "Sheet1!A1", functionName: "CREDIT" };

/**
 * Calls a worksheet function as Excel does.
 *
 * Ranges are handed over as fresh arrays, which nobody may change; arguments that are left
 * out are null, and an object of Excel's own comes last.
 *
 * @returns The cells of the answer.
 * @throws CustomFunctionError when the whole answer is an error.
 */
export function call(id: string, ...args: readonly unknown[]): unknown[][] {
  const omitted = SIGNATURES[id]!.parameters.slice(args.length).map(() => null);
  const handedOver = [...args, ...omitted].map(freshCopy);
  return registered.get(id)!(...handedOver, INVOCATION) as unknown[][];
}

/** Calls a worksheet function with exactly these arguments. */
export function callBare(id: string, ...args: readonly unknown[]): unknown[][] {
  return registered.get(id)!(...args) as unknown[][];
}

/** The error that a call gives, as code and message. */
export function errorOf(run: () => unknown): CellErrorText {
  try {
    run();
  } catch (error) {
    return errorText(error);
  }
  throw new Error("The call gave an answer where an error was expected.");
}

/** The error that an answer turns out to be once it is there. */
export function laterErrorOf(answer: Promise<unknown>): Promise<CellErrorText> {
  return answer.then(() => {
    throw new Error("The call gave an answer where an error was expected.");
  }, errorText);
}

/** An error as a cell shows it: its code, and the message on hovering over it. */
export interface CellErrorText {
  readonly code: string;
  readonly message: string;
}

/** Reads an error of a result; anything else but an error of Excel's kind is a defect. */
export function errorText(cell: unknown): CellErrorText {
  if (!(cell instanceof CustomFunctionError)) throw cell;
  return { code: cell.code, message: cell.message };
}

/** An error cell as a range holds it. */
export function errorCell(code: "#N/A" | "#REF!" | "#DIV/0!"): CustomFunctionError {
  return new CustomFunctionError(code);
}

/** Every cell of an answer that no cell can show: null, undefined, NaN, infinity, -0. */
export function unfitCells(answer: readonly (readonly unknown[])[]): unknown[] {
  return answer.flat().filter((cell) => {
    if (typeof cell === "number") return !Number.isFinite(cell) || Object.is(cell, -0);
    return typeof cell !== "string" && !(cell instanceof CustomFunctionError);
  });
}

function freshCopy(argument: unknown): unknown {
  return Array.isArray(argument) ? Object.freeze(argument.map(freshCopy)) : argument;
}
