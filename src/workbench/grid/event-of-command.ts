import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  type IInsertRowMutationParams,
  type IInsertSheetMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetSelectionsOperationParams,
  type ISetWorksheetNameMutationParams,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";

import { type Area, toArea } from "./area";
import { type CellMatrix, extentOf } from "./cell-matrix";

/** Whole rows or columns came or went. */
export interface LineChange {
  readonly kind: "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted";
  readonly sheetId: string;
  readonly area: Area;
}

/** Something that happened to the workbook, by the user's hand or through this layer. */
export type GridEvent =
  | {
      /** Cells were entered or cleared, only restyled, or got a new value by calculation. */
      readonly kind: "edited" | "formatted" | "calculated";
      readonly sheetId: string;
      readonly area: Area;
    }
  | LineChange
  | { readonly kind: "selected"; readonly sheetId: string; readonly areas: readonly Area[] }
  | {
      readonly kind: "sheetAdded" | "sheetRemoved" | "sheetActivated" | "sheetDeactivated";
      readonly sheetId: string;
    }
  | {
      readonly kind: "sheetRenamed";
      readonly sheetId: string;
      readonly nameBefore: string;
      readonly nameAfter: string;
    };

interface CellWrite {
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
}

const LINE_CHANGES = new Map([
  [InsertRowMutation.id, "rowsInserted"],
  [RemoveRowMutation.id, "rowsDeleted"],
  [InsertColMutation.id, "columnsInserted"],
  [RemoveColMutation.id, "columnsDeleted"],
] as const);

const SHEET_CHANGES = new Map([
  [RemoveSheetMutation.id, "sheetRemoved"],
  [SetWorksheetActiveOperation.id, "sheetActivated"],
] as const);

/**
 * What a command of Univer means to a reader of the workbook, or null.
 *
 * The command alone does not tell the name that a sheet had before.
 */
export function eventOf(command: ICommandInfo, options?: IExecutionOptions): GridEvent | null {
  const { subUnitId: sheetId } = command.params as { readonly subUnitId: string };
  const sheetChange = SHEET_CHANGES.get(command.id);
  if (sheetChange) return { kind: sheetChange, sheetId };
  const lineChange = LINE_CHANGES.get(command.id);
  if (lineChange) {
    const { range } = command.params as IInsertRowMutationParams;
    return { kind: lineChange, sheetId, area: toArea(range) };
  }
  switch (command.id) {
    case SetWorksheetNameMutation.id: {
      const { name: nameAfter } = command.params as ISetWorksheetNameMutationParams;
      return { kind: "sheetRenamed", sheetId, nameBefore: "", nameAfter };
    }
    case InsertSheetMutation.id: {
      const { sheet } = command.params as IInsertSheetMutationParams;
      return { kind: "sheetAdded", sheetId: sheet.id };
    }
    case SetSelectionsOperation.id:
      return selection(command.params as ISetSelectionsOperationParams);
    case SetRangeValuesMutation.id:
      return cellChange(command.params as CellWrite, options);
    default:
      return null;
  }
}

function selection(params: ISetSelectionsOperationParams): GridEvent | null {
  const { subUnitId: sheetId, selections, type } = params;
  const isUnderWay = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
  if (isUnderWay || selections.length === 0) return null;
  return { kind: "selected", sheetId, areas: selections.map(({ range }) => toArea(range)) };
}

function cellChange(
  { subUnitId: sheetId, cellValue }: CellWrite,
  options?: IExecutionOptions,
): GridEvent | null {
  const extent = extentOf(cellValue ?? {});
  if (!extent) return null;
  const { area, hasContent } = extent;
  if (options?.fromFormula === true) {
    const isResult = options.applyFormulaCalculationResult === true;
    return isResult ? { kind: "calculated", sheetId, area } : null;
  }
  return { kind: hasContent ? "edited" : "formatted", sheetId, area };
}
