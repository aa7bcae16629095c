/** Error codes of Excel's object model that the host gives. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotAvailable"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "UndoNotSupported";

const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
} as const;

/** What stops a batch, in Excel's own codes and words. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }
}

/** An error that Excel words always the same. */
export function excelError(code: keyof typeof MESSAGES): HostError {
  return new HostError(code, MESSAGES[code]);
}

/** Says by name what the workbench does not do, as in `Worksheet.charts`. */
export function notCarriedOut(member: string): HostError {
  return new HostError("NotImplemented", `${member} is not carried out by the workbench`);
}
