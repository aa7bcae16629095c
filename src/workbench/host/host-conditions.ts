/** What can stand in an add-in's way in Excel, for tests to put there. */
import { excelError, HostError } from "./host-error";

/** The state of the workbook around a batch; tests change it while the workbook is open. */
export interface HostConditions {
  /** Nobody adds, removes or renames a sheet while the structure is protected. */
  isStructureProtected: boolean;
  /** Ids of the sheets on which no cell is written. */
  readonly protectedSheets: Set<string>;
  /** While the user types into a cell: what ends with the typing; else null. */
  cellEdit: Promise<void> | null;
  /**
   * What becomes of a batch that is to be one step of undo: carried out, refused before its first step, or
   * refused at its first formula or at the first step that adds, copies, removes or renames a sheet, with what
   * stands before that carried out.
   */
  undoGroups: "taken" | "refused" | keyof typeof NOT_IN_GROUPS;
}

/** Members of the object model that an edition of Excel refuses in an undo group. */
const NOT_IN_GROUPS = {
  refusedAtFormulas: /^Range\.formulas$/,
  refusedAtSheets: /^(WorksheetCollection\.add|Worksheet\.(copy|delete|name|position|visibility))$/,
} as const;

/** A workbook in which nothing stands in the way. */
export function freeConditions(): HostConditions {
  return {
    isStructureProtected: false,
    protectedSheets: new Set(),
    cellEdit: null,
    undoGroups: "taken",
  };
}

/** Flags of a message, as far as the host knows them. */
export const MessageFlag = {
  /** Microsoft's: the batch waits while the user types into a cell. */
  waitsForCellEdit: 64,
  /** Ours: the client of this version does not know undo groups, and has no flag for them. */
  undoGroup: 1 << 24,
} as const;

/** Lets a batch in when the user has left his cell; throws for one that does not wait. */
export async function untilCellIsLeft({ cellEdit }: HostConditions, flags: number): Promise<void> {
  if (cellEdit === null) return;
  if ((flags & MessageFlag.waitsForCellEdit) === 0)
    throw excelError("InvalidOperationInCellEditMode");
  await cellEdit;
}

/**
 * Throws where a batch that is to be one step of undo ends.
 *
 * @param member - What the next step calls or sets, such as `Worksheet.delete`.
 */
export function checkUndoGroup(
  { undoGroups }: HostConditions,
  flags: number,
  member: string,
): void {
  if ((flags & MessageFlag.undoGroup) === 0 || undoGroups === "taken") return;
  if (undoGroups === "refused" || NOT_IN_GROUPS[undoGroups].test(member))
    throw new HostError("UndoNotSupported", "This operation cannot be part of an undo group.");
}

/** Throws where the structure of the workbook is protected. */
export function checkStructure({ isStructureProtected }: HostConditions): void {
  if (isStructureProtected) throw excelError("AccessDenied");
}

/** Throws where a sheet is protected. */
export function checkSheet({ protectedSheets }: HostConditions, sheetId: string): void {
  if (protectedSheets.has(sheetId)) throw excelError("AccessDenied");
}
