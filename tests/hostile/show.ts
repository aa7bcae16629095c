/** Writes a value as code, so that a failing call can be pasted into a test. */
import { CustomFunctionError } from "../../src/workbench/host/custom-functions-shim";

export function show(value: unknown): string {
  if (value instanceof CustomFunctionError) return `errorCell(${JSON.stringify(value.code)})`;
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (value === undefined) return "undefined";
  return JSON.stringify(value);
}
