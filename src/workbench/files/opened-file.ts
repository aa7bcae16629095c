import type { IWorkbookData } from "@univerjs/core";

import type { Area } from "../grid/area";

/** A defined name found in a file. */
export interface FileName {
  readonly name: string;
  /** The formula it stands for, with its leading "=". */
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
  /** The sheet that owns the name, or null when the workbook does. */
  readonly sheetId: string | null;
}

/** A table found in a file. */
export interface FileTable {
  readonly name: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly area: Area;
}

/** Something in a workbook file that the grid cannot hold, so that saving would lose it. */
export type LeftOut = "charts" | "pivotTables" | "pictures" | "macros" | "externalLinks";

/** A file made ready for the grid. */
export interface OpenedFile {
  readonly workbook: Partial<IWorkbookData>;
  readonly names: readonly FileName[];
  readonly tables: readonly FileTable[];
  /** What the file has and the grid has not. */
  readonly leftOut: readonly LeftOut[];
}
