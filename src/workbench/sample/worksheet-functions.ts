/** The add-in's functions, called the way Excel calls them. */

/** An error in a cell, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a function gives: rows of values. */
export type Answer = readonly (readonly (string | number | boolean | CellError | null)[])[];

/** Calls worksheet functions by their id. */
export interface WorksheetFunctions {
  /** Ranges are rows of values, blank cells null; a single value stands for itself. */
  readonly call: (id: string, args: readonly unknown[]) => Answer;
  /** Calls one that fetches something first. */
  readonly callLater: (id: string, args: readonly unknown[]) => Promise<Answer>;
}

type WorksheetFunction = (...args: readonly unknown[]) => unknown;

/** The error that Excel's own script offers, and that a cell shows by its code. */
class FunctionError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Takes in the functions that a script registers.
 *
 * @param load - Runs the script with the `CustomFunctions` object that Excel would offer.
 */
export function collectFunctions(load: (customFunctions: unknown) => void): WorksheetFunctions {
  const functions = new Map<string, WorksheetFunction>();
  load({
    associate: (id: string, run: WorksheetFunction) => functions.set(id, run),
    Error: FunctionError,
    ErrorCode: {
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
    },
  });
  const find = (id: string): WorksheetFunction => {
    const run = functions.get(id);
    if (run === undefined) throw new Error(`The add-in registers no function ${id}.`);
    return run;
  };
  return {
    call: (id, args) => {
      try {
        return toAnswer(find(id)(...args));
      } catch (error) {
        if (!(error instanceof FunctionError)) throw error;
        return toAnswer(error);
      }
    },
    callLater: async (id, args) => toAnswer(await find(id)(...args)),
  };
}

function toAnswer(result: unknown): Answer {
  const rows: unknown[][] = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  return rows.map((row) => row.map(toCell));
}

function toCell(value: unknown): Answer[number][number] {
  if (value instanceof FunctionError) return { error: value.code };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw new Error(`A function gave ${String(value)}, which is no cell value.`);
}
