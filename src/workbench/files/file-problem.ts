/** Why a file could not be opened. */
export type FileProblemCode =
  | "empty"
  | "unknownEncoding"
  | "tooManyRows"
  | "tooLargeText"
  | "tooLargeWorkbook"
  | "oldWorkbook"
  | "protectedWorkbook"
  | "damagedWorkbook";

/** A file that could not be opened, with what a message to the user needs. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly fileName: string;
  /** What was found instead of what is expected: a kind of file, a number of rows, an error. */
  readonly found: string;

  constructor(code: FileProblemCode, fileName: string, found: string, cause?: unknown) {
    super(`${fileName}: ${code} (${found})`, { cause });
    this.name = "FileProblem";
    this.code = code;
    this.fileName = fileName;
    this.found = found;
  }
}
