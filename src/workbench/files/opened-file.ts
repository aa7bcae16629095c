import type { IRange, IWorkbookData } from "@univerjs/core";

import type { Area } from "../grid/area";
import type { ConditionalRule } from "../grid/conditional-formats";
import type { PageSetup, TableLook } from "../grid/extras";
import type { SheetResults } from "./sheet-results";
import type { AddInSettings } from "./web-extension";

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
  readonly look: Partial<TableLook>;
}

/** A conditional format found in a file. */
export interface FileConditionalFormat {
  readonly sheetId: string;
  readonly ranges: readonly IRange[];
  readonly rule: ConditionalRule;
}

/** Something in a workbook file that the grid cannot hold, so that saving would lose it. */
export type LeftOut = "charts" | "pivotTables" | "pictures" | "macros" | "externalLinks";

/** A file made ready for the grid. */
export interface OpenedFile {
  readonly workbook: Partial<IWorkbookData>;
  readonly names: readonly FileName[];
  readonly tables: readonly FileTable[];
  /** The ones that win last. */
  readonly conditionalFormats: readonly FileConditionalFormat[];
  /** How sheets are printed, by sheet id. */
  readonly printSetups: Readonly<Record<string, Partial<PageSetup>>>;
  /** What formulas gave when the file was saved, by sheet id. */
  readonly results: Readonly<Record<string, SheetResults>>;
  /** Whether the file asks for every formula to be calculated on opening. */
  readonly isOutdated: boolean;
  readonly addInSettings: AddInSettings;
  /** What the file has and the grid has not. */
  readonly leftOut: readonly LeftOut[];
}

/** A workbook from a file that holds nothing besides its cells. */
export function plainFile(workbook: Partial<IWorkbookData>): OpenedFile {
  return {
    workbook,
    names: [],
    tables: [],
    conditionalFormats: [],
    printSetups: {},
    results: {},
    isOutdated: false,
    addInSettings: {},
    leftOut: [],
  };
}
