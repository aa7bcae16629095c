/** A call of a worksheet function on the tables of the workbook, argument by argument. */
import type { TableKind } from "../engine";
import {
  sourceOf,
  type ArgumentInput,
  type CallSources,
  type FunctionParameter,
  type Missing,
  type Source,
} from "./argument-sources";
import { inputAddress } from "./formula-sheet";

/** A worksheet function as its metadata describes it, in English. */
export interface CreditFunction {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
}

/** What an argument is. */
export type Argument =
  | Exclude<Source, { readonly kind: "answer" | "missing" }>
  /** The answer of another function. */
  | { readonly kind: "call"; readonly call: CreditCall };

/** A function with its arguments. */
export interface CreditCall {
  readonly id: string;
  readonly args: readonly Argument[];
}

/** A call that can be written, or what it lacks. */
export type CallPlan =
  | { readonly status: "ready"; readonly call: CreditCall }
  | { readonly status: "missing"; readonly missing: Missing };

/** Stops the planning of a call. */
class Lack extends Error {
  readonly missing: Missing;

  constructor(missing: Missing) {
    super(missing.what);
    this.missing = missing;
  }
}

/**
 * Plans the call of a function over the tables of the workbook.
 *
 * What may be left out is left out where the workbook has nothing for it.
 *
 * @param functions - All functions by id: the argument of one may be the answer of another.
 */
export function planCall(
  declared: CreditFunction,
  functions: ReadonlyMap<string, CreditFunction>,
  sources: CallSources,
): CallPlan {
  try {
    return { status: "ready", call: callOf(declared, functions, sources) };
  } catch (error) {
    if (error instanceof Lack) return { status: "missing", missing: error.missing };
    throw error;
  }
}

function callOf(
  declared: CreditFunction,
  functions: ReadonlyMap<string, CreditFunction>,
  sources: CallSources,
): CreditCall {
  const args = declared.parameters.map((parameter): Argument => {
    const source = sourceOf(parameter, sources);
    switch (source.kind) {
      case "missing":
        throw new Lack(source.missing);
      case "answer":
        return { kind: "call", call: callOf(functions.get(source.id)!, functions, sources) };
      default:
        return source;
    }
  });
  // Of the tables of a book each may be left out, but not both.
  if (declared.parameters.some(isOfBook) && !args.some(isBookTable)) {
    throw new Lack({ what: "table", table: "invoices", isUnreadable: false });
  }
  while (args.at(-1)?.kind === "empty") args.pop();
  return { id: declared.id, args };
}

const BOOK: readonly unknown[] = ["customers", "invoices"] satisfies readonly TableKind[];

function isOfBook({ name }: FunctionParameter): boolean {
  return BOOK.includes(name);
}

function isBookTable(argument: Argument): boolean {
  return argument.kind === "text" && BOOK.includes(argument.table);
}

/** The input cells of a call, each once, in the order in which they stand above the table. */
export function inputsOf(call: CreditCall): ArgumentInput[] {
  const inputs = call.args.flatMap((argument) => {
    if (argument.kind === "call") return inputsOf(argument.call);
    return argument.kind === "input" ? [argument.input] : [];
  });
  return [...new Map(inputs.map((input) => [input.name, input])).values()];
}

/** The tables that a call hands over, each once for every time that it does. */
export function tablesOf({ args }: CreditCall): TableKind[] {
  return args.flatMap((argument) => {
    if (argument.kind === "call") return tablesOf(argument.call);
    return argument.kind === "text" && argument.table !== null ? [argument.table] : [];
  });
}

/** Writes a call as the formula of a sheet whose cells hold its inputs. */
export function sheetFormula(call: CreditCall): string {
  return `=${callText(call, ",", cellOfInput(call))}`;
}

/** Writes one argument of such a formula as a formula of its own. */
export function argumentFormula(call: CreditCall, place: number): string {
  return `=${argumentText(call.args[place]!, ",", cellOfInput(call))}`;
}

function cellOfInput(call: CreditCall): (input: ArgumentInput) => string {
  const names = inputsOf(call).map(({ name }) => name);
  return ({ name }) => inputAddress(names.indexOf(name));
}

/** Writes a call as a formula that may stand in any cell: its inputs stand in it as values. */
export function exampleFormula(call: CreditCall): string {
  return `=${callText(call, ", ", ({ example }) => example)}`;
}

function callText(
  { id, args }: CreditCall,
  separator: string,
  inputText: (input: ArgumentInput) => string,
): string {
  const texts = args.map((argument) => argumentText(argument, separator, inputText));
  return `CREDIT.${id}(${texts.join(separator)})`;
}

function argumentText(
  argument: Argument,
  separator: string,
  inputText: (input: ArgumentInput) => string,
): string {
  switch (argument.kind) {
    case "empty":
      return "";
    case "text":
      return argument.text;
    case "input":
      return inputText(argument.input);
    case "call":
      return callText(argument.call, separator, inputText);
  }
}
