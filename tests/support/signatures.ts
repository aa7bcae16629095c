/** What a formula that stands in somebody's workbook relies on. */

import { isDeepStrictEqual } from "node:util";

import type { FunctionMetadata } from "../../src/functions/metadata/functions-metadata";

/** A parameter without its description, which may be reworded at any time. */
export interface ParameterSignature {
  readonly name: string;
  readonly type: string;
  readonly dimensionality: "scalar" | "matrix";
  readonly optional: boolean;
  readonly repeating: boolean;
}

/** A function without its texts. */
export interface Signature {
  readonly parameters: readonly ParameterSignature[];
  readonly result: { readonly type: string; readonly dimensionality: "scalar" | "matrix" };
}

/** Signatures by function id. */
export type Signatures = Readonly<Record<string, Signature>>;

/** Takes the signatures out of the metadata of the functions. */
export function signaturesOf(functions: readonly FunctionMetadata[]): Signatures {
  return Object.fromEntries(
    functions.map(({ id, parameters, result }) => [
      id,
      {
        parameters: parameters.map((parameter) => ({
          name: parameter.name,
          type: parameter.type,
          dimensionality: parameter.dimensionality ?? "scalar",
          optional: parameter.optional ?? false,
          repeating: parameter.repeating ?? false,
        })),
        result: { type: result.type ?? "any", dimensionality: result.dimensionality ?? "scalar" },
      },
    ]),
  );
}

/**
 * Lists what would break a formula that somebody has typed already.
 *
 * Parameters may be added at the end, when they may be left out; all else is for ever.
 *
 * @param shipped - Signatures as they were promised.
 * @param current - Signatures as they are declared now.
 * @returns One line per break; empty when every formula still works.
 */
export function brokenPromises(shipped: Signatures, current: Signatures): string[] {
  return Object.entries(shipped).flatMap(([id, promised]) => {
    const signature = current[id];
    if (signature === undefined) return [`${id} is gone.`];
    const broken: string[] = [];
    promised.parameters.forEach((parameter, index) => {
      if (!isDeepStrictEqual(parameter, signature.parameters[index])) {
        broken.push(`${id}: parameter ${index + 1}, ${parameter.name}, has changed.`);
      }
    });
    for (const added of signature.parameters.slice(promised.parameters.length)) {
      if (!added.optional)
        broken.push(`${id}: the added parameter ${added.name} must be optional.`);
    }
    if (!isDeepStrictEqual(promised.result, signature.result)) {
      broken.push(`${id}: the result has changed.`);
    }
    return broken;
  });
}
