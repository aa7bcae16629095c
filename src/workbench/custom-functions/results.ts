import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

import { CustomFunctionError } from "../host/custom-functions-shim";

/** Only these two errors carry a message in Excel. */
const WITH_MESSAGE: readonly string[] = [ErrorType.VALUE, ErrorType.NA];

/** The message of a cell in a function's answer, by place in the answer. */
export interface ResultMessage {
  readonly row: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

/** The answer of a function as the engine takes it, with the messages that it has no place for. */
export interface FunctionResult {
  readonly value: BaseValueObject;
  readonly messages: readonly ResultMessage[];
}

/**
 * Turns the answer of a function into values of the sheet, as Excel does.
 *
 * An array of rows spills. Null and undefined show as 0. NaN and infinity are an error when they
 * are the whole answer, and 0 inside an array, where Excel does not look for them. An array whose
 * rows differ in length, or that holds nothing, is `#VALUE!`.
 */
export function toResult(answer: unknown): FunctionResult {
  if (!Array.isArray(answer)) {
    const messages = messageOf(answer, 0, 0);
    return { value: singleValue(answer), messages };
  }
  const rows = answer as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isTable = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  return isTable ? table(rows as readonly unknown[][], width) : error(ErrorType.VALUE);
}

/** The answer of a function that threw. */
export function toFailure(thrown: unknown): FunctionResult {
  if (thrown instanceof CustomFunctionError) return toResult(thrown);
  // Excel drops the message of any other exception; here it helps to find the fault.
  const message = { row: 0, column: 0, code: ErrorType.VALUE, message: String(thrown) };
  return { value: ErrorValueObject.create(ErrorType.VALUE), messages: [message] };
}

/** An error as the whole answer, without a message. */
export function error(code: string): FunctionResult {
  return { value: ErrorValueObject.create(errorType(code)), messages: [] };
}

function table(rows: readonly unknown[][], width: number) {
  const messages: ResultMessage[] = [];
  const values = rows.map((row, r) =>
    row.map((value, c) => {
      messages.push(...messageOf(value, r, c));
      return cellValue(value);
    }),
  );
  const position = { unitId: "", sheetId: "", row: -1, column: -1 };
  const size = { calculateValueList: values, rowCount: values.length, columnCount: width };
  return { value: ArrayValueObject.create({ ...size, ...position }), messages };
}

function singleValue(value: unknown): BaseValueObject {
  if (typeof value === "number" && !Number.isFinite(value)) {
    return ErrorValueObject.create(Number.isNaN(value) ? ErrorType.VALUE : ErrorType.NUM);
  }
  return cellValue(value);
}

function cellValue(value: unknown): BaseValueObject {
  switch (typeof value) {
    case "number":
      // Excel gets answers as JSON, which knows neither -0 nor what is not finite.
      return NumberValueObject.create(Number.isFinite(value) ? value + 0 : 0);
    case "string":
      return StringValueObject.create(value);
    case "boolean":
      return BooleanValueObject.create(value);
    case "undefined":
      return NumberValueObject.create(0);
    default:
      return objectValue(value);
  }
}

function objectValue(value: unknown): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  if (value instanceof CustomFunctionError) return ErrorValueObject.create(errorType(value.code));
  // A formatted number or an entity: its plain value is what other formulas see.
  if (typeof value === "object" && "basicValue" in value) {
    return cellValue(value.basicValue);
  }
  return ErrorValueObject.create(ErrorType.VALUE);
}

function messageOf(value: unknown, row: number, column: number): ResultMessage[] {
  if (!(value instanceof CustomFunctionError)) return [];
  const { code, message } = value;
  return message && WITH_MESSAGE.includes(code) ? [{ row, column, code, message }] : [];
}

function errorType(code: string): ErrorType {
  return [...ERROR_TYPE_SET].find((type: string) => type === code) ?? ErrorType.VALUE;
}
