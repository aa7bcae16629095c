/** The codes of `CustomFunctions.ErrorCode`, as cells show them. */
export const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** A code that a cell shows in place of a value. */
export type CellErrorCode = (typeof errorCodes)[keyof typeof errorCodes];

/** A worksheet function as the add-in hands it over. */
export type WorksheetFunction = (...args: unknown[]) => unknown;

/** An error that a worksheet function throws or puts into its result. */
export class CustomFunctionError extends Error {
  readonly code: CellErrorCode;

  constructor(code: CellErrorCode, message?: string) {
    super(message);
    this.name = "CustomFunctions.Error";
    this.code = code;
  }
}

/** What stands for `CustomFunctions` in the workbench. */
export interface CustomFunctionsShim {
  readonly associate: (
    id: string | Readonly<Record<string, WorksheetFunction>>,
    run?: WorksheetFunction,
  ) => void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof errorCodes;
}

/**
 * Makes the global `CustomFunctions` for the add-in's functions.js.
 *
 * @param register - Takes each function with its id, in upper case as Excel keeps it.
 */
export function createCustomFunctions(
  register: (id: string, run: WorksheetFunction) => void,
): CustomFunctionsShim {
  const associate: CustomFunctionsShim["associate"] = (id, run) => {
    const mappings = typeof id === "string" ? { [id]: run } : id;
    for (const [name, mapped] of Object.entries(mappings)) {
      if (typeof mapped !== "function")
        throw new TypeError(`CustomFunctions.associate: ${name} has no function.`);
      register(name.toUpperCase(), mapped);
    }
  };
  return { associate, Error: CustomFunctionError, ErrorCode: errorCodes };
}
