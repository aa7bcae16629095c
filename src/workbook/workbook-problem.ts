/** What stands in the way in the workbook itself: not a fault of the data, and not a defect. */
import type { TableKind } from "../engine";
import type { SourceChange } from "./source-changes";

/** What the reader has to know about a problem, by what it is. */
export type ProblemDetails =
  /** The structure is protected: no sheet can be added. */
  | { readonly code: "structureProtected" }
  /** The sheet on which the add-in keeps its records is protected; nothing was written. */
  | { readonly code: "recordsProtected"; readonly sheet: string }
  /** A sheet whose cells were to be changed is protected; nothing was written. */
  | { readonly code: "sheetProtected"; readonly sheet: string }
  /** A cell that was to be written holds a formula, or what is not of the table; nothing was written. */
  | { readonly code: "cellInWay"; readonly cell: string }
  /** The sheet was deleted while it was written. */
  | { readonly code: "sheetDeleted"; readonly sheet: string }
  /** Excel refused a step, and the sheets begun could not be taken away again. */
  | { readonly code: "halfWritten"; readonly sheets: readonly string[]; readonly message: string }
  /** Sheets for salespeople were written until one was refused; `message` says why, in the user's words. */
  | {
      readonly code: "packsStopped";
      readonly sheets: readonly string[];
      readonly salesperson: string;
      readonly message: string;
    }
  /** The cell named for the as-of date holds no date; `found` is "" for an empty one. */
  | { readonly code: "noAsOfDate"; readonly name: string; readonly found: string }
  /** A row of the table of letters, from 1, holds what is no letter, language or field. */
  | {
      readonly code: "letterText";
      readonly row: number;
      readonly found: string;
      readonly expected: string;
    }
  /** The rules that the history keeps of a version are not those that were compared; nothing was written. */
  | { readonly code: "versionChanged"; readonly version: string }
  /** A table that the figures need cannot be read; Data says why. */
  | { readonly code: "tableUnreadable"; readonly kind: TableKind }
  /** What a view was made from is not what stands in the workbook now; nothing was written. */
  | { readonly code: "sourcesChanged"; readonly changes: readonly SourceChange[] };

/** A problem that the user can solve in the workbook; the pane words it. */
export class WorkbookProblem extends Error {
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(details.code);
    this.name = "WorkbookProblem";
    this.details = details;
  }
}
