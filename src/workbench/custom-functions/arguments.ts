import { BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";

import { type CellErrorCode, CustomFunctionError, errorCodes } from "../host/custom-functions-shim";
import type { ParameterMetadata } from "./metadata";
import { CellError, rawObjectValue, type RawValue } from "./raw-value";
import { referenceValues } from "./reference-values";

/**
 * How a blank cell reaches a function: builds of Excel differ.
 *
 * Excel on the web hands over null, some desktop builds 0.
 */
export type BlankAs = null | 0;

/** An argument as the formula engine hands it over. */
export type EngineArgument = BaseValueObject | BaseReferenceObject;

/** How this host hands arguments over. */
export interface ArgumentRules {
  readonly blankAs: BlankAs;
  /** Whether functions see error cells of `any` parameters; otherwise the error is their answer. */
  readonly allowsErrors: boolean;
}

/** Arguments ready for a call, or the error that is the answer without one. */
export type ReadArguments = { readonly values: unknown[] } | { readonly error: CellError };

/**
 * Reads the arguments of a call as Excel hands them over.
 *
 * Ranges become fresh arrays of rows, a single cell for a matrix parameter an array of one, an
 * omitted argument null, dates serial days. Repeating parameters come together as one array.
 */
export function readArguments(
  variants: readonly EngineArgument[],
  parameters: readonly ParameterMetadata[],
  rules: ArgumentRules,
): ReadArguments {
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const read = parameter.repeating
      ? readRepeating(variants.slice(index), parameter, rules)
      : readArgument(variants[index], parameter, rules);
    if (read instanceof CellError) return { error: read };
    values.push(read);
  }
  return { values };
}

function readRepeating(
  variants: readonly EngineArgument[],
  parameter: ParameterMetadata,
  rules: ArgumentRules,
): unknown {
  const values: unknown[] = [];
  for (const variant of variants) {
    const value = readArgument(variant, parameter, rules);
    if (value instanceof CellError) return value;
    values.push(value);
  }
  return values;
}

function readArgument(
  variant: EngineArgument | undefined,
  parameter: ParameterMetadata,
  rules: ArgumentRules,
): unknown {
  if (variant === undefined || isOmitted(variant)) {
    return parameter.optional ? null : new CellError("#VALUE!");
  }
  const values = variantValues(variant);
  if (values instanceof CellError) return passOn(values, parameter, rules);
  if (parameter.dimensionality === "matrix") return readMatrix(values, parameter, rules);
  // What Excel does with several cells for a single value is not documented.
  if (values.length !== 1 || values[0]?.length !== 1) return new CellError("#VALUE!");
  return readValue(values[0][0] ?? null, parameter, rules);
}

function isOmitted(variant: EngineArgument): boolean {
  return !(variant instanceof BaseReferenceObject) && variant.isNull();
}

function variantValues(variant: EngineArgument): RawValue[][] | CellError {
  if (variant instanceof BaseReferenceObject) return referenceValues(variant);
  if (variant.isCube() || variant.isLambda()) return new CellError("#VALUE!");
  if (variant.isArray()) return variant.getArrayValue().map((row) => row.map(rawObjectValue));
  const value = rawObjectValue(variant);
  return value instanceof CellError ? value : [[value]];
}

/** An error in place of a whole argument reaches a matrix as its only cell. */
function passOn(error: CellError, parameter: ParameterMetadata, rules: ArgumentRules): unknown {
  if (parameter.dimensionality === "matrix") return readMatrix([[error]], parameter, rules);
  return readValue(error, parameter, rules);
}

function readMatrix(values: RawValue[][], parameter: ParameterMetadata, rules: ArgumentRules) {
  const rows: unknown[][] = new Array<unknown[]>(values.length);
  for (let r = 0; r < values.length; r++) {
    const row = values[r]!;
    const line = new Array<unknown>(row.length);
    for (let c = 0; c < row.length; c++) {
      const value = readValue(row[c]!, parameter, rules);
      if (value instanceof CellError) return value;
      line[c] = value;
    }
    rows[r] = line;
  }
  return rows;
}

/** Converts a value to the type that the parameter declares, as Excel does before the call. */
function readValue(value: RawValue, { type }: ParameterMetadata, rules: ArgumentRules): unknown {
  if (value instanceof CellError) return errorValue(value, type, rules);
  switch (type) {
    case "number":
      return toNumber(value);
    case "string":
      return toText(value);
    case "boolean":
      return toBoolean(value);
    default:
      return value ?? rules.blankAs;
  }
}

function errorValue(error: CellError, type: string | undefined, rules: ArgumentRules): unknown {
  const isAny = type === undefined || type === "any";
  return isAny && rules.allowsErrors ? new CustomFunctionError(functionErrorCode(error)) : error;
}

/** Functions know the errors of old; the newer ones, such as #SPILL!, reach them as #VALUE!. */
function functionErrorCode({ code }: CellError): CellErrorCode {
  return Object.values(errorCodes).find((known) => known === code) ?? errorCodes.invalidValue;
}

function toNumber(value: string | number | boolean | null): number | CellError {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : new CellError("#VALUE!");
}

function toText(value: string | number | boolean | null): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function toBoolean(value: string | number | boolean | null): boolean | CellError {
  if (typeof value !== "string") return Boolean(value);
  const text = value.toUpperCase();
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return new CellError("#VALUE!");
}
