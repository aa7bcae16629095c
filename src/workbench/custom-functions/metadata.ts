/** A parameter in functions.json. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A function in functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: Readonly<Record<string, boolean>>;
}

/** The built functions.json, as far as the host of the functions reads it. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** What a function was given to answer with, besides its arguments. */
export interface Invocation {
  readonly functionName: string;
}

/** A function that functions.js registered with `CustomFunctions.associate`. */
export type Implementation = (...args: unknown[]) => unknown;

/** An error as `CustomFunctions.Error` makes it. */
export interface FunctionError {
  /** The code that the cell shows, such as "#N/A". */
  readonly code: string;
  readonly message?: string | undefined;
}

/** The runtime into which functions.js was loaded. */
export interface FunctionRuntime {
  /** What functions.js registered, by function id. */
  readonly implementations: ReadonlyMap<string, Implementation>;
  /** The runtime's own `CustomFunctions.Error`. */
  readonly Error: new (code: string, message?: string) => FunctionError;
}
