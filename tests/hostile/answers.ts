/** Calls of worksheet functions, and what no answer may hold. */
import { CustomFunctionError } from "../../src/workbench/host/custom-functions-shim";
import { call, unfitCells } from "../support/worksheet-functions";
import { show } from "./show";

/** The cells of an answer, or the error in their place. */
export type Answer = unknown[][] | CustomFunctionError;

/** A call that can be made again. */
export interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
}

/** Characters that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/** Words of the machine, and places of a sentence that were not filled. */
const MACHINE_WORDS = /undefined|\[object|\bNaN\b|\bInfinity\b|\{\w+\}/;

/** Makes a call; an error that is not one of Excel's is a defect. */
export function answerOf({ id, args }: Call): Answer {
  try {
    return call(id, ...args);
  } catch (error) {
    if (error instanceof CustomFunctionError) return error;
    throw error;
  }
}

/** An answer as a text to compare, and what is wrong with it; null when a cell could show it. */
export interface Judged {
  readonly text: string;
  readonly fault: string | null;
}

/** Judges what a call gives. */
export function judgedAnswer(one: Call): Judged {
  try {
    return judged(answerOf(one), one);
  } catch (error) {
    return thrown(error);
  }
}

/** The same of a function that answers later. */
export async function judgedLater(one: Call): Promise<Judged> {
  try {
    const later = answerOf(one) as Answer | Promise<Answer>;
    return judged(await later, one);
  } catch (error) {
    return error instanceof CustomFunctionError ? judged(error, one) : thrown(error);
  }
}

function judged(answer: Answer, one: Call): Judged {
  return { text: JSON.stringify(answer), fault: faultIn(answer, one) };
}

function thrown(error: unknown): Judged {
  const fault = `throws ${String(error)}`;
  return { text: fault, fault };
}

function faultIn(answer: Answer, one: Call): string | null {
  if (answer instanceof CustomFunctionError) return errorFault(answer);
  const unfit = unfitCells(answer);
  if (unfit.length > 0) return `has cells that no cell can show: ${show(unfit)}`;
  // Excel hands over no range of another shape; those that give back its shape give back this one.
  if (!isOblong(answer) && one.args.every(isOblong)) return "is empty or ragged";
  for (const cell of answer.flat()) {
    if (typeof cell === "string") {
      if (cell.length > LONGEST_TEXT) return `has a text of ${cell.length} characters`;
      if (MACHINE_WORDS.test(cell)) return `says ${show(cell)}`;
    } else if (cell instanceof CustomFunctionError) {
      // An error that a range held is passed on without words.
      const fault = cell.message === "" ? null : errorFault(cell);
      if (fault !== null) return fault;
    }
  }
  return null;
}

function isOblong(range: unknown): boolean {
  if (!Array.isArray(range)) return true;
  const [first, ...others] = range as unknown[][];
  return (first?.length ?? 0) > 0 && others.every((row) => row.length === first!.length);
}

function errorFault({ code, message }: CustomFunctionError): string | null {
  if (code !== "#VALUE!" && code !== "#N/A") return `is ${code}, which shows no message`;
  if (message === "" || MACHINE_WORDS.test(message)) return `says ${show(message)}`;
  return message.length > LONGEST_TEXT ? `has a message of ${message.length} characters` : null;
}

/** Writes a call as code. */
export function showCall({ id, args }: Call): string {
  return `call(${[show(id), ...args.map(show)].join(", ")})`;
}
