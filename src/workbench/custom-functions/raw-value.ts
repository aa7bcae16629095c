import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { type BaseValueObject, ERROR_TYPE_SET } from "@univerjs/engine-formula";

const ERROR_CODES: ReadonlySet<string> = ERROR_TYPE_SET;

/** An error value of the sheet, on its way into a function. */
export class CellError {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** A value of the sheet as it stands: null is blank. */
export type RawValue = string | number | boolean | null | CellError;

/** The value of a stored or calculated cell. */
export function rawCellValue(cell: Nullable<ICellData>): RawValue {
  const value = cell?.v;
  if (value == null) return cell?.p ? plainText(cell) : null;
  switch (cell?.t) {
    case CellValueType.NUMBER:
      return Number(value);
    case CellValueType.BOOLEAN:
      return value === true || Number(value) === 1;
    case CellValueType.FORCE_STRING:
      return String(value);
    case CellValueType.STRING:
      return textOrError(String(value));
    default:
      return typeof value === "string" ? textOrError(value) : value;
  }
}

/** The value of a single value object of the engine; null stands for blank. */
export function rawObjectValue(object: Nullable<BaseValueObject>): RawValue {
  if (object == null || object.isNull()) return null;
  if (object.isError()) return new CellError(String(object.getValue()));
  return object.getValue();
}

function textOrError(text: string): string | CellError {
  return text.startsWith("#") && ERROR_CODES.has(text) ? new CellError(text) : text;
}

function plainText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");
}
