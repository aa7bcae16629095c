/** What Excel reads about a parameter of a worksheet function. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** List of choices that Excel offers for it. */
  readonly customEnumId?: string;
}

/** What Excel reads about a worksheet function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: "matrix" };
  readonly options?: Readonly<Record<string, boolean>>;
  readonly helpUrl?: string;
}

/** A list of choices for parameters. */
export interface EnumMetadata {
  readonly id: string;
  readonly type: string;
  readonly values: readonly { readonly name: string; readonly stringValue: string }[];
}

/** The content of functions.json. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly EnumMetadata[];
}

/** Texts of the functions in one language, by function id. */
export type FunctionTexts = Readonly<
  Record<
    string,
    { readonly description: string; readonly parameters: Readonly<Record<string, string>> }
  >
>;

/** Reads the metadata of all worksheet functions. */
export function buildMetadata(files: readonly string[]): Promise<FunctionsMetadata>;

/** Words the metadata in another language. */
export function localiseMetadata(
  metadata: FunctionsMetadata,
  texts: FunctionTexts,
  culture: string,
): FunctionsMetadata;

/** Paths of the files below a folder that declare worksheet functions, in a fixed order. */
export function functionFiles(folder: string): string[];

/** Whether Excel takes the name for a worksheet function. */
export function isFunctionName(name: string): boolean;
